package org.sayso.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.WordClass;
import org.sayso.model.EntityType;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.Span;
import org.sayso.model.Token;

/**
 * Finds what is said in transcripts and interviews that stand without quotation marks: paragraphs
 * that begin with who speaks and a colon, and those that go on with them.
 *
 * <p>Headlines, links and lists have such paragraphs, too. So there must be at least two who speak,
 * most of them somebody whom the article names or a noun for a person, they must take turns, and
 * half of what they say must speak to somebody. Questions and answers are an interview only where
 * those who answer say "I": else the article explains itself. Stateless.
 */
final class TranscriptTurns {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
  private static final String PARTICLE = "(?:al|bin|da|de|del|den|der|di|du|la|le|of|the|van|von)";

  /** TAPPER; MARIA LOPEZ, HOST; Ann Lee (Leeds West) (Lab); Q, also before a period or nothing. */
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*+(?:(?<name>"
              + WORD
              + "(?: ++(?:"
              + WORD
              + "|"
              + PARTICLE
              + ")){0,5}+)(?:, \\p{Lu}{2}[\\p{Lu} .&'’-]{0,40}+| ?[(\\[][^()\\[\\]]{1,50}[)\\]]){0,3}"
              + " ?:|(?<letter>A(?=\\.)|Q)\\.?) *+(?<=[:.\\s])(?=\\S)");

  private static final Pattern IN_MARKS = Pattern.compile("[“\"][^“”\"]*+[”\"]?");
  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|[Mm]e|[Mm]y|[Ww]e)\\b");
  private static final Pattern SECOND_PERSON =
      Pattern.compile("\\?|\\b(?:us|[Oo]urs?|[Yy]ou|[Yy]ours?)\\b");
  private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]\\W*|\\P{L}*");
  private static final Pattern LAST_ASIDE = Pattern.compile("\\s+[(\\[][^()\\[\\]]*[)\\]]\\W*$");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("['’]s\\b|[^\\p{L}\\p{M}'’-]+");
  private static final String OPENING = "“\"«„‘'`";

  /** Least share of the turns that speak to somebody, and of those by people who are known. */
  private static final double LEAST_SHARE = 0.5;

  /** Least share of the answers in which somebody says "I". */
  private static final double LEAST_SHARE_OF_ANSWERS = 1.0 / 3;

  private final IndexedArticle article;
  private final Lexicon lexicon;

  /** The words of people's names, in lower case, once something looks like a turn. */
  private final Set<String> names = new HashSet<>();

  /** A paragraph that begins like a turn. */
  private record Labelled(int paragraph, Span label, Span words) {
    /** The last word of the label, in lower case: one for all ways to write a name. */
    private String speaker(String text) {
      String written = label.in(text).toLowerCase(Locale.ROOT).replace(".", "");
      return written.substring(written.lastIndexOf(' ') + 1);
    }
  }

  private TranscriptTurns(IndexedArticle article, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
  }

  /** The turns in text order; none where there is no transcript. */
  static List<Quotation> find(IndexedArticle article, Lexicon lexicon) {
    return new TranscriptTurns(article, lexicon).turns();
  }

  private List<Quotation> turns() {
    List<Labelled> labelled = labelled();
    List<Labelled> spoken =
        labelled.stream().filter(turn -> !startsWith(turn.words(), OPENING)).toList();
    if (spoken.size() < 2) {
      return List.of();
    }
    noteNames();
    if (!isTranscript(spoken)) {
      return List.of();
    }
    Map<String, Integer> counts = counts(spoken);
    List<Quotation> turns = new ArrayList<>();
    for (int i = 0; i < labelled.size(); i++) {
      Labelled turn = labelled.get(i);
      String speaker = speaker(turn);
      if (spoken.contains(turn) && (isKnown(speaker) || counts.getOrDefault(speaker, 0) > 1)) {
        int next = i + 1 < labelled.size() ? labelled.get(i + 1).paragraph() : -1;
        turns.add(Quotation.turn(turn.label(), wholeTurn(turn, next, counts.keySet())));
      }
    }
    return turns;
  }

  private void noteNames() {
    for (int t = 0; t < article.tokenCount(); t++) {
      Token token = article.token(t);
      if (token.entity() == EntityType.PERSON) {
        names.add(token.lowerText());
      }
    }
  }

  private List<Labelled> labelled() {
    List<Labelled> labelled = new ArrayList<>();
    List<Span> paragraphs = article.paragraphs();
    Optional<Span> title = article.article().title();
    for (int p = 0; p < paragraphs.size(); p++) {
      Span paragraph = paragraphs.get(p);
      Matcher label = LABEL.matcher(article.text()).region(paragraph.start(), paragraph.end());
      if (label.lookingAt() && title.filter(paragraph::overlaps).isEmpty()) {
        String group = label.group("name") != null ? "name" : "letter";
        Span speaker = new Span(label.start(group), label.end(group));
        labelled.add(new Labelled(p, speaker, trimmed(new Span(label.end(), paragraph.end()))));
      }
    }
    return labelled;
  }

  /** Without the blanks at the end, nor what happens besides: (Laughter). */
  private Span trimmed(Span span) {
    String bare = LAST_ASIDE.matcher(span.in(article.text())).replaceFirst("").stripTrailing();
    return bare.isEmpty() ? span : new Span(span.start(), span.start() + bare.length());
  }

  private boolean startsWith(Span span, String characters) {
    return characters.indexOf(article.text().charAt(span.start())) >= 0;
  }

  private String speaker(Labelled turn) {
    return turn.speaker(article.text());
  }

  private Map<String, Integer> counts(List<Labelled> turns) {
    Map<String, Integer> counts = new HashMap<>();
    turns.forEach(turn -> counts.merge(speaker(turn), 1, Integer::sum));
    return counts;
  }

  private boolean isTranscript(List<Labelled> turns) {
    Map<String, Integer> counts = counts(turns);
    return counts.size() > 1
        && (takeTurns(counts) || isExchange(turns))
        && share(turns, turn -> isKnown(speaker(turn))) >= LEAST_SHARE
        && share(turns, turn -> isSpeech(turn.words())) >= LEAST_SHARE
        && answersInFirstPerson(turns);
  }

  private boolean takeTurns(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .anyMatch(count -> count.getValue() > 1 && isKnown(count.getKey()));
  }

  /** Whether people whom the article names speak once each, one right behind another. */
  private boolean isExchange(List<Labelled> turns) {
    int first = turns.get(0).paragraph();
    int last = turns.get(turns.size() - 1).paragraph();
    return last - first < turns.size()
        && turns.stream().allMatch(turn -> isKnown(speaker(turn)) && isSpeech(turn.words()));
  }

  private static double share(List<Labelled> turns, Predicate<Labelled> matching) {
    return turns.isEmpty() ? 1 : (double) turns.stream().filter(matching).count() / turns.size();
  }

  /** Whether the article names somebody so elsewhere, or it is a noun for a person. */
  private boolean isKnown(String speaker) {
    return names.contains(speaker)
        || lexicon.persons().contains(speaker)
        || lexicon.titles().contains(speaker)
        || lexicon.wordClasses().contains(WordClass.QUESTIONS_IN_TRANSCRIPTS, speaker)
        || lexicon.wordClasses().contains(WordClass.UNNAMED_IN_TRANSCRIPTS, speaker)
        || isAnswer(speaker);
  }

  private boolean isAnswer(String speaker) {
    return lexicon.wordClasses().contains(WordClass.ANSWERS_IN_TRANSCRIPTS, speaker);
  }

  private boolean isSpeech(Span words) {
    String text = unmarked(words);
    return FIRST_PERSON.matcher(text).find() || SECOND_PERSON.matcher(text).find();
  }

  private boolean answersInFirstPerson(List<Labelled> turns) {
    List<Labelled> answers = turns.stream().filter(turn -> isAnswer(speaker(turn))).toList();
    return share(answers, turn -> FIRST_PERSON.matcher(turn.words().in(article.text())).find())
        >= LEAST_SHARE_OF_ANSWERS;
  }

  /**
   * The turn with the paragraphs that go on with it.
   *
   * @param next the paragraph of the next label; negative behind the last
   */
  private Span wholeTurn(Labelled turn, int next, Set<String> speakers) {
    Span whole = turn.words();
    int end = next < 0 ? article.paragraphs().size() : next;
    for (int p = turn.paragraph() + 1; p < end; p++) {
      Span paragraph = article.paragraphs().get(p);
      String text = paragraph.in(article.text());
      if (ASIDE.matcher(text).matches()) {
        continue;
      }
      String unmarked = unmarked(paragraph);
      boolean firstPerson = FIRST_PERSON.matcher(unmarked).find();
      boolean goesOn =
          next < 0
              ? firstPerson
              : firstPerson
                  || SECOND_PERSON.matcher(unmarked).find()
                  || !isAnyNamed(speakers, text);
      if (!goesOn || isHeading(paragraph)) {
        break;
      }
      whole = whole.union(trimmed(paragraph));
    }
    return whole;
  }

  private String unmarked(Span span) {
    return IN_MARKS.matcher(span.in(article.text())).replaceAll(" ");
  }

  /** In Markdown. */
  private boolean isHeading(Span paragraph) {
    return article.article().text().charAt(paragraph.start()) == '#';
  }

  /** Whether one of those who speak is named there, as in what is told between the turns. */
  private static boolean isAnyNamed(Set<String> speakers, String text) {
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .anyMatch(word -> word.length() > 1 && speakers.contains(word));
  }
}
