package org.sayso.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sayso.model.Span;

/**
 * How exactly what is found meets the annotated contents, each as the set of its words.
 *
 * <p>Of pairs that were matched before: how many hold the same words ({@code pair_exact}), and the
 * mean F1 of their words ({@code pair_overlap}). And without any matching, as Newell, Cowlishaw and
 * Man measure Citron (Quote Extraction and Analysis for News, 2018): {@code exact} is the F1 of
 * what is found and equals a content (precision) and of contents that equal something found
 * (recall); {@code overlap} is the F1 of the words found that are reported and of the words
 * reported that are found. Unlike there, marks are no words, and a leading {@code that} does not
 * count. For one thread.
 */
final class Boundaries {
  private int pairs;
  private int equalPairs;
  private double overlapOfPairs;
  private int found;
  private int exactFound;
  private int wanted;
  private int exactWanted;
  private int foundWords;
  private int reportedFoundWords;
  private int wantedWords;
  private int foundWantedWords;

  /** Adds a content and what was matched with it. */
  void addPair(Set<Span> content, Set<Span> match) {
    int all = content.size() + match.size();
    pairs++;
    equalPairs += content.equals(match) ? 1 : 0;
    overlapOfPairs += all == 0 ? 1 : 2.0 * count(content, match) / all;
  }

  /**
   * Adds an article.
   *
   * @param inRows what is found there
   * @param contents what is to be found there
   * @param reported what may be found there without being wrong
   */
  void add(List<Set<Span>> inRows, List<Set<Span>> contents, List<Set<Span>> reported) {
    found += inRows.size();
    exactFound += count(inRows, new HashSet<>(reported));
    wanted += contents.size();
    exactWanted += count(contents, new HashSet<>(inRows));
    Set<Span> allFound = union(inRows);
    Set<Span> allWanted = union(contents);
    foundWords += allFound.size();
    reportedFoundWords += count(allFound, union(reported));
    wantedWords += allWanted.size();
    foundWantedWords += count(allWanted, allFound);
  }

  private static <T> int count(Collection<T> things, Set<T> among) {
    return (int) things.stream().filter(among::contains).count();
  }

  private static Set<Span> union(List<Set<Span>> sets) {
    Set<Span> union = new HashSet<>();
    sets.forEach(union::addAll);
    return union;
  }

  List<Figure> ofPairs() {
    return List.of(
        Figure.share("pair_exact", equalPairs, pairs),
        Figure.share("pair_overlap", overlapOfPairs, pairs));
  }

  List<Figure> ofAll() {
    List<Figure> figures = new ArrayList<>();
    addF1("exact", ratio(exactFound, found), ratio(exactWanted, wanted), figures);
    addF1(
        "overlap",
        ratio(reportedFoundWords, foundWords),
        ratio(foundWantedWords, wantedWords),
        figures);
    return figures;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static void addF1(String name, double precision, double recall, List<Figure> figures) {
    Figure right = new Figure(name + "_precision", precision, false);
    Figure complete = new Figure(name + "_recall", recall, false);
    figures.add(right);
    figures.add(complete);
    figures.add(Figure.harmonicMean(name + "_f1", right, complete));
  }
}
