package org.sayso.speaker;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.WordClass;
import org.sayso.model.EntityType;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.Quotation;
import org.sayso.model.Span;

/**
 * What stands before the turns of a transcript: {@code TAPPER}, {@code Q}, {@code the moderator}.
 * Immutable.
 */
final class TranscriptLabels {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern PART_OF_NAME = Pattern.compile("(?<=['’-])|(?<=^MC)");

  private static final Pattern DETERMINER = Pattern.compile("^(?:the|an?|mr\\.?|madam) ");

  private final IndexedArticle article;
  private final Lexicon lexicon;
  private final Set<Span> labels;

  /**
   * The words of people's names in the article, in lower case; none where there is no transcript.
   */
  private final Set<String> names = new HashSet<>();

  /**
   * @param marked the quotations in marks and the turns
   */
  TranscriptLabels(IndexedArticle article, List<Quotation> marked, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    labels =
        marked.stream()
            .flatMap(quotation -> quotation.label().stream())
            .collect(Collectors.toUnmodifiableSet());
    for (int t = 0; t < article.tokenCount() && !labels.isEmpty(); t++) {
      if (article.token(t).entity() == EntityType.PERSON) {
        names.add(article.token(t).lowerText());
      }
    }
  }

  boolean contains(Mention mention) {
    return labels.contains(mention.span());
  }

  /** Whether the label is somebody's name, and no organisation's. */
  boolean isName(Mention label) {
    EntityType entity = article.tree(label.sentence()).token(label.head()).entity();
    return !isDescription(label)
        && (entity != EntityType.ORGANIZATION || names.contains(lastWord(label)));
  }

  /** Whether the label is a noun for a person, an office or a letter. */
  boolean isDescription(Mention label) {
    String last = lastWord(label);
    return lexicon.persons().contains(last)
        || lexicon.titles().contains(last)
        || isQuestion(label)
        || isAnswer(label)
        || lexicon.wordClasses().contains(WordClass.UNNAMED_IN_TRANSCRIPTS, last);
  }

  /** The words of the label; of one in capitals each with a capital and small letters. */
  List<String> words(Mention label) {
    List<String> written = written(label);
    boolean capitals =
        written.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    return capitals ? written.stream().map(TranscriptLabels::withSmallLetters).toList() : written;
  }

  /** Whether it stands for whoever asks: Q. */
  boolean isQuestion(Mention label) {
    return lexicon.wordClasses().contains(WordClass.QUESTIONS_IN_TRANSCRIPTS, lastWord(label));
  }

  /** Whether it stands for whoever answers: A. */
  boolean isAnswer(Mention label) {
    return lexicon.wordClasses().contains(WordClass.ANSWERS_IN_TRANSCRIPTS, lastWord(label));
  }

  /** Where the first turn of the article begins. */
  int start() {
    return labels.stream().mapToInt(Span::start).min().orElse(0);
  }

  /** Ann Dahl, in The Prime Minister (Ann Dahl). */
  boolean isInBracketsBehind(Mention label, Mention name) {
    String between = article.text().substring(label.span().end(), name.span().start());
    return between.strip().equals("(");
  }

  /** The label as it stands in running text: the moderator. */
  String description(Mention label) {
    String words = String.join(" ", written(label)).toLowerCase(Locale.ROOT);
    return "the " + DETERMINER.matcher(words).replaceFirst("");
  }

  private String lastWord(Mention label) {
    List<String> written = written(label);
    return written.get(written.size() - 1).toLowerCase(Locale.ROOT);
  }

  private List<String> written(Mention label) {
    return Arrays.asList(SPACES.split(label.span().in(article.text()).strip(), -1));
  }

  private static String withSmallLetters(String word) {
    return Arrays.stream(PART_OF_NAME.split(word, -1))
        .map(
            part ->
                part.isEmpty() ? part : part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
