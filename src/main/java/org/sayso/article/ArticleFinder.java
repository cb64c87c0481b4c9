package org.sayso.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the articles of a run: every {@code .txt} and {@code .md} file of a folder, however deep,
 * or files named one by one.
 *
 * <p>Hidden files and folders and files of other kinds are skipped and counted; a file named itself
 * is taken even when it is hidden. Links are followed. A folder inside the input that cannot be
 * listed is reported and costs only what is in it. A file reached through two inputs counts once.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class ArticleFinder {
  /**
   * The articles below the given folders and files.
   *
   * @throws UnusableInputException if an input is missing, cannot be listed or is no article, if
   *     there is no article at all, or if two files would get the same id
   */
  public ArticleFiles find(List<Path> inputs) throws UnusableInputException {
    Map<String, ArticleFile> byId = new TreeMap<>(new CodePointOrder());
    Set<Path> taken = new HashSet<>();
    List<UnreadableArticleException> unreachable = new ArrayList<>();
    int skipped = 0;
    for (Path input : inputs) {
      FolderWalk found = Files.isDirectory(input) ? walk(input) : single(input);
      for (List<ArticleFile> sameId : byId(found.files())) {
        if (sameId.size() == 1) {
          add(sameId.get(0), taken, byId);
        } else {
          sameId.forEach(file -> unreachable.add(indistinguishable(file)));
        }
      }
      taken.add(absolute(input));
      unreachable.addAll(found.unreachable());
      skipped += found.skipped();
    }
    if (byId.isEmpty()) {
      throw noArticles(inputs, skipped);
    }
    return new ArticleFiles(List.copyOf(byId.values()), unreachable, skipped);
  }

  private static FolderWalk walk(Path folder) throws UnusableInputException {
    if (!Files.isReadable(folder)) {
      throw new UnusableInputException(
          "The input folder "
              + folder
              + " cannot be read: give the user who runs the program the right to list it.");
    }
    FolderWalk walk = new FolderWalk(folder);
    try {
      walk.run();
    } catch (IOException e) {
      throw new UnusableInputException(
          "The input folder " + folder + " cannot be read: " + e.getMessage());
    }
    return walk;
  }

  private static FolderWalk single(Path file) throws UnusableInputException {
    if (!Files.exists(file)) {
      throw new UnusableInputException(
          "There is no input " + file + ": name a folder of articles or an article with --input.");
    }
    if (ArticleFormat.of(file).isEmpty()) {
      throw new UnusableInputException(
          "The input "
              + file
              + " is no article: only .txt and .md files are read; save it as plain text.");
    }
    FolderWalk found = new FolderWalk(file);
    found.take(file);
    return found;
  }

  /** In one folder only names that are no text can read the same. */
  private static Collection<List<ArticleFile>> byId(List<ArticleFile> files) {
    Map<String, List<ArticleFile>> byId = new LinkedHashMap<>();
    files.forEach(file -> byId.computeIfAbsent(file.id(), id -> new ArrayList<>()).add(file));
    return byId.values();
  }

  private static UnreadableArticleException indistinguishable(ArticleFile file) {
    return new UnreadableArticleException(file.id(), ArticleProblem.NAME_NOT_TEXT);
  }

  private static void add(ArticleFile file, Set<Path> earlier, Map<String, ArticleFile> byId)
      throws UnusableInputException {
    if (isBelow(file.path(), earlier)) {
      return;
    }
    ArticleFile other = byId.put(file.id(), file);
    if (other != null) {
      throw new UnusableInputException(
          "The inputs "
              + other.path()
              + " and "
              + file.path()
              + " would both be called "
              + file.id()
              + " in the output: name the folder that holds both instead, or rename one.");
    }
  }

  private static boolean isBelow(Path file, Set<Path> inputs) {
    return Stream.iterate(absolute(file), Objects::nonNull, Path::getParent)
        .anyMatch(inputs::contains);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static UnusableInputException noArticles(List<Path> inputs, int skipped) {
    String others = skipped == 0 ? "" : " (" + skipped + " other files are there)";
    return new UnusableInputException(
        "There is no article in "
            + String.join(", ", inputs.stream().map(Path::toString).toList())
            + others
            + ": put .txt or .md files there, or name another folder with --input.");
  }
}
