package org.sayso.article;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One walk through one input; collects what {@link ArticleFinder} puts together. */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private final Path root;
  private final List<ArticleFile> files = new ArrayList<>();
  private final List<UnreadableArticleException> unreachable = new ArrayList<>();
  private int skipped;

  FolderWalk(Path root) {
    this.root = root;
  }

  void run() throws IOException {
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
  }

  void take(Path file) {
    files.add(new ArticleFile(idOf(file), file));
  }

  List<ArticleFile> files() {
    return files;
  }

  List<UnreadableArticleException> unreachable() {
    return unreachable;
  }

  int skipped() {
    return skipped;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (!folder.equals(root) && isHidden(folder)) {
      skipped++;
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isHidden(file) || ArticleFormat.of(file).isEmpty()) {
      skipped++;
    } else {
      take(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
    if (file.equals(root)) {
      throw cause;
    }
    unreachable.add(UnreadableArticleException.of(idOf(file), cause));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cause) {
    if (cause != null) {
      unreachable.add(UnreadableArticleException.of(idOf(folder), cause));
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path file) throws IOException {
    return String.valueOf(file.getFileName()).startsWith(".") || Files.isHidden(file);
  }

  private String idOf(Path file) {
    if (file.equals(root)) {
      return String.valueOf(file.getFileName());
    }
    return StreamSupport.stream(root.relativize(file).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }
}
