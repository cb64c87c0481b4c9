package org.sayso.output.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.model.ListedSpeaker;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteRow;

/** How often each listed person, anybody else and nobody is quoted in each article. */
final class SpeakerCounts {
  private static final String OTHERS = "others";
  private static final String NOBODY = "nobody named";

  private final List<String> people;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<ArticleCounts> articles = new ArrayList<>();
  private final int[] totals;

  SpeakerCounts(List<ListedSpeaker> listed) {
    people =
        Stream.concat(listed.stream().map(ListedSpeaker::name), Stream.of(OTHERS, NOBODY)).toList();
    for (int i = 0; i < listed.size(); i++) {
      columns.put(listed.get(i).name(), i);
    }
    totals = new int[people.size()];
  }

  /** The counts of one article, in the order of the people. */
  record ArticleCounts(String article, String title, List<Integer> counts) {
    ArticleCounts {
      counts = List.copyOf(counts);
    }

    int total() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  void add(ArticleRows article) {
    int[] counts = new int[people.size()];
    for (QuoteRow row : article.rows()) {
      counts[column(row)]++;
      totals[column(row)]++;
    }
    articles.add(
        new ArticleCounts(
            article.article().id(), article.title(), Arrays.stream(counts).boxed().toList()));
  }

  private int column(QuoteRow row) {
    if (row.speaker().isListed()) {
      return columns.getOrDefault(row.speaker().label(), people.indexOf(OTHERS));
    }
    return people.lastIndexOf(row.speaker().label().isEmpty() ? NOBODY : OTHERS);
  }

  /** The listed people, most quoted first, and after them others and nobody: their indices. */
  List<Integer> order() {
    int listed = people.size() - 2;
    return Stream.concat(
            IntStream.range(0, listed)
                .boxed()
                .sorted(Comparator.comparingInt((Integer person) -> -totals[person])),
            IntStream.range(listed, people.size()).boxed())
        .toList();
  }

  String person(int person) {
    return people.get(person);
  }

  int total(int person) {
    return totals[person];
  }

  int total() {
    return Arrays.stream(totals).sum();
  }

  int articleCount() {
    return articles.size();
  }

  /** The articles, those with most quotations first. */
  List<ArticleCounts> articles() {
    return articles.stream()
        .sorted(Comparator.comparingInt((ArticleCounts article) -> -article.total()))
        .toList();
  }
}
