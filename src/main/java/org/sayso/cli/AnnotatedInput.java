package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.article.ArticleFile;
import org.sayso.article.ArticleFinder;
import org.sayso.article.ArticleReader;
import org.sayso.article.UnreadableArticleException;
import org.sayso.article.UnusableInputException;
import org.sayso.batch.RunRefusedException;
import org.sayso.corpus.BratCorpus;
import org.sayso.corpus.GoldArticle;
import org.sayso.evaluation.GoldFile;
import org.sayso.evaluation.UnusableFileException;
import org.sayso.model.Article;

/**
 * Gold annotations with the articles that they speak of; what speaks of other articles is left out.
 *
 * @param articles the annotated articles by the names of their files; empty when none were asked
 *     for
 * @param missing how many annotated articles are left out
 */
record AnnotatedInput(
    List<GoldFile> gold, List<GoldArticle> corpus, Map<String, ArticleFile> articles, int missing) {

  /** All of the gold, whatever articles there are. */
  static AnnotatedInput withoutArticles(List<Path> gold) throws RunRefusedException {
    return new AnnotatedInput(readGold(gold), List.of(), Map.of(), 0);
  }

  /**
   * The gold about the articles of an input.
   *
   * @throws RunRefusedException if there is none, or if anything cannot be read
   */
  static AnnotatedInput read(List<Path> gold, Optional<Path> corpus, List<Path> inputs)
      throws RunRefusedException {
    List<GoldFile> files = readGold(gold);
    List<GoldArticle> annotated = corpus.isPresent() ? readCorpus(corpus.get()) : List.of();
    Map<String, ArticleFile> found = find(inputs);
    Set<String> wanted = new HashSet<>();
    files.forEach(file -> wanted.addAll(file.articles()));
    annotated.forEach(article -> wanted.add(article.article().id()));
    int all = wanted.size();
    found.keySet().retainAll(wanted);
    if (found.isEmpty()) {
      throw refused(
          "The gold speaks of no article of the input: name the folder of its articles with"
              + " --input.");
    }
    return new AnnotatedInput(
        files.stream().map(file -> file.only(found.keySet())).toList(),
        annotated.stream().filter(one -> found.containsKey(one.article().id())).toList(),
        found,
        all - found.size());
  }

  private static List<GoldFile> readGold(List<Path> files) throws RunRefusedException {
    List<GoldFile> gold = new ArrayList<>();
    for (Path file : files) {
      try {
        gold.add(GoldFile.read(file));
      } catch (UnusableFileException e) {
        throw refused(e.problem());
      }
    }
    return gold;
  }

  private static List<GoldArticle> readCorpus(Path folder) throws RunRefusedException {
    try {
      return BratCorpus.read(folder);
    } catch (IOException e) {
      throw refused("The corpus " + folder + " cannot be read: " + e.getMessage() + ".");
    }
  }

  private static Map<String, ArticleFile> find(List<Path> inputs) throws RunRefusedException {
    try {
      Map<String, ArticleFile> byName = new HashMap<>();
      for (ArticleFile file : new ArticleFinder().find(inputs).files()) {
        byName.put(file.path().getFileName().toString(), file);
      }
      return byName;
    } catch (UnusableInputException e) {
      throw refused(e.problem());
    }
  }

  private static RunRefusedException refused(String problem) {
    return new RunRefusedException(List.of(problem));
  }

  /** Where the articles are, in the order of their names. */
  List<Path> files() {
    return articles.values().stream().map(ArticleFile::path).sorted().toList();
  }

  /** The text of an article, when it is there. */
  Optional<String> text(String name) {
    ArticleFile file = articles.get(name);
    if (file == null) {
      return Optional.empty();
    }
    try {
      Article article = new ArticleReader(ArticleReader.DEFAULT_MAX_BYTES).read(file);
      return Optional.of(article.text());
    } catch (UnreadableArticleException e) {
      return Optional.empty();
    }
  }
}
