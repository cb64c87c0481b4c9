package org.sayso.speaker;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.WordClass;
import org.sayso.model.ArticleSpeaker;
import org.sayso.model.ArticleSpeaker.Kind;
import org.sayso.model.EntityType;
import org.sayso.model.Gender;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.Quotation;
import org.sayso.model.Span;
import org.sayso.speaker.Resolution.How;

/**
 * What stands before the turns of a transcript: {@code TAPPER}, {@code Q}, {@code the moderator}.
 * Immutable.
 */
final class TranscriptLabels {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern PART_OF_NAME = Pattern.compile("(?<=['’-])|(?<=^MC)");

  private final IndexedArticle article;
  private final Lexicon lexicon;
  private final Set<Span> labels;

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
  }

  boolean contains(Mention mention) {
    return labels.contains(mention.span());
  }

  /** Whether the label is somebody's name and no office, organisation or letter. */
  boolean isName(Mention label) {
    List<String> written = written(label);
    String last = written.get(written.size() - 1).toLowerCase(Locale.ROOT);
    EntityType entity = article.tree(label.sentence()).token(label.head()).entity();
    return !lexicon.persons().contains(last)
        && !lexicon.titles().contains(last)
        && !isOf(WordClass.QUESTIONS_IN_TRANSCRIPTS, label)
        && !isOf(WordClass.ANSWERS_IN_TRANSCRIPTS, label)
        && !isOf(WordClass.UNNAMED_IN_TRANSCRIPTS, label)
        && entity != EntityType.ORGANIZATION;
  }

  /** The words of the label; of one in capitals each with a capital and small letters. */
  List<String> words(Mention label) {
    List<String> written = written(label);
    boolean capitals =
        written.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    return capitals ? written.stream().map(TranscriptLabels::withSmallLetters).toList() : written;
  }

  /** Whom a label without a name means. */
  Resolution resolve(Mention label, People people) {
    if (isOf(WordClass.QUESTIONS_IN_TRANSCRIPTS, label)) {
      return described("the interviewer");
    }
    if (isOf(WordClass.ANSWERS_IN_TRANSCRIPTS, label)) {
      return interviewee(people)
          .map(person -> Resolution.likely(person.asSpeaker(), How.ROLE))
          .orElseGet(() -> described("the interviewee"));
    }
    String words = String.join(" ", written(label)).toLowerCase(Locale.ROOT);
    return described(words.startsWith("the ") ? words : "the " + words);
  }

  private boolean isOf(WordClass words, Mention label) {
    List<String> written = written(label);
    String last = written.get(written.size() - 1).toLowerCase(Locale.ROOT);
    return lexicon.wordClasses().contains(words, last);
  }

  private List<String> written(Mention label) {
    return Arrays.asList(SPACES.split(label.span().in(article.text()).strip(), -1));
  }

  private static Resolution described(String words) {
    return Resolution.certain(
        new ArticleSpeaker(words, Kind.DESCRIBED, Gender.UNKNOWN, List.of()), How.SELF);
  }

  /** Whoever is named most before the first turn; of several the first. */
  private Optional<Person> interviewee(People people) {
    int first = labels.stream().mapToInt(Span::start).min().orElse(0);
    Span above = new Span(0, first);
    Map<Person, Integer> named =
        people.all().stream()
            .filter(person -> person.name().isPresent())
            .collect(Collectors.toMap(p -> p, p -> people.placesIn(p, above).size()));
    return people.all().stream()
        .filter(person -> named.getOrDefault(person, 0) > 0)
        .max(
            Comparator.comparingInt(named::get)
                .thenComparing(Comparator.comparingInt(p -> -people.all().indexOf(p))));
  }

  private static String withSmallLetters(String word) {
    return Arrays.stream(PART_OF_NAME.split(word, -1))
        .map(
            part ->
                part.isEmpty() ? part : part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
