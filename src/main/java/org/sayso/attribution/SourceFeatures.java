package org.sayso.attribution;

import static org.sayso.attribution.FeatureValues.get;
import static org.sayso.attribution.FeatureValues.set;
import static org.sayso.attribution.GrammarCode.punctuationCode;
import static org.sayso.attribution.GrammarCode.relationCode;
import static org.sayso.attribution.GrammarCode.tagCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.learning.LexicalRates;
import org.sayso.learning.LexicalRates.Table;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.Nouns;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Span;
import org.sayso.model.Token;

/**
 * Describes the candidates for the source of a quotation, one feature row each and one more, the
 * last, for nobody. One object for each article, for one thread.
 */
public final class SourceFeatures {
  /** How many earlier decisions are looked at: more than any article has, but not without end. */
  private static final int MOST_REMEMBERED = 400;

  /** Kinds of links, by number, that may lead to whoever is spoken to. */
  private static final Set<Integer> LISTENERS =
      Set.of(
          Link.Kind.PASSIVE.ordinal(),
          Link.Kind.INHERITED.ordinal(),
          Link.Kind.REMOTE.ordinal(),
          Link.Kind.MODIFIED.ordinal());

  private static final int HE_OR_SHE = 5;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final ArticleView view;
  private final IndexedArticle article;
  private final LexicalRates rates;
  private final CueRates cueRates;
  private final Nouns persons;
  private final QuotationFeatures quotations;
  private final CueFeatures cues;
  private final StretchCounts counts;

  /** What {@link #describeMention} wrote for each mention, by its number; empty before. */
  private final float[][] described;

  public SourceFeatures(ArticleView view, LexicalRates rates, Lexicon lexicon) {
    this.view = view;
    this.article = view.article();
    this.rates = rates;
    persons = lexicon.persons();
    cueRates = new CueRates(article, rates, lexicon.reporting());
    quotations = new QuotationFeatures(view, rates, cueRates, lexicon);
    cues = new CueFeatures(view, cueRates, lexicon);
    counts = new StretchCounts(view, cueRates);
    described = new float[view.mentions().size()][0];
  }

  /** The rows for the candidates, in their order, and the row for nobody behind them. */
  public List<float[]> rows(Target target, List<Mention> candidates, List<Decision> earlier) {
    Place place = new Place(article, target);
    float[] shared = new float[Feature.COUNT];
    quotations.describe(place, shared);
    describeHistory(place, earlier, shared);
    List<Mention> sources = latestSources(earlier);
    List<float[]> rows = new ArrayList<>(candidates.size() + 1);
    for (Mention candidate : candidates) {
      float[] row = shared.clone();
      copyOfMention(candidate, row);
      set(row, Feature.MENTION_SPOKEN_OF, isSpokenOf(place, candidate));
      describePosition(place, candidate, row);
      describeRecurrence(place, candidate, earlier, row);
      cues.describe(place, candidate, row);
      describeCandidateHistory(candidate, sources, row);
      describeEnclosing(place, candidate, earlier, row);
      rows.add(row);
    }
    float[] nobody = rankCandidates(rows).orElse(shared).clone();
    set(nobody, Feature.IS_NOBODY, true);
    rows.add(nobody);
    return rows;
  }

  /** The link that best explains the candidate, for evidence and cue. */
  Optional<Link> bestLink(Target target, Mention candidate) {
    return cues.describe(new Place(article, target), candidate, new float[Feature.COUNT]);
  }

  /** Whether a cue names the mention as the one who says: by him, according to him. */
  boolean isAgent(Mention mention) {
    return view.links(mention).stream()
        .anyMatch(link -> link.kind() == Link.Kind.AGENT || link.kind() == Link.Kind.ACCORDING);
  }

  /** Whether the mention is the agent of that cue: asked by her. */
  boolean isAgentOf(Mention mention, int cue) {
    return view.links(mention).stream()
        .anyMatch(link -> link.kind() == Link.Kind.AGENT && link.cue() == cue);
  }

  /**
   * The link by which the quotation was said to the mention or of it, when it was: was told, was
   * called, when asked.
   *
   * @param row the features of the mention
   */
  Optional<Link> linkOfListener(Target target, Mention mention, float[] row) {
    boolean belongs =
        get(row, Feature.CUE_GOVERNS) > 0
            || get(row, Feature.CUE_ADJACENT) > 0
            || get(row, Feature.CUE_IS_KNOWN) > 0;
    return belongs && LISTENERS.contains((int) get(row, Feature.LINK_KIND))
        ? bestLink(target, mention).filter(cues::isSpokenTo)
        : Optional.empty();
  }

  /** Whether, in the row, a reporting word of the mention's own belongs to the quotation. */
  static boolean isTiedByCue(float[] row) {
    return get(row, Feature.CUE_IS_REPORTING) > 0
        && (get(row, Feature.CUE_ADJACENT) > 0
            || get(row, Feature.CUE_GOVERNS) > 0
            || get(row, Feature.CUE_BELOW_QUOTATION) > 0);
  }

  /** Whether, in the row, the link of that kind explains the mention best. */
  static boolean isLinked(float[] row, Link.Kind kind) {
    return get(row, Feature.LINK_KIND) == kind.ordinal();
  }

  /** How often the corpus has that head for a source, of the places where it stands. */
  static float rateOfHead(float[] row) {
    return get(row, Feature.MENTION_SOURCE_RATE);
  }

  /** Whether, in the row, the mention is a person's name, a noun for a person, or he or she. */
  static boolean isPerson(float[] row) {
    return get(row, Feature.MENTION_ENTITY) == EntityType.PERSON.ordinal()
        || get(row, Feature.MENTION_IS_PERSON_NOUN) > 0
        || get(row, Feature.MENTION_KIND) == HE_OR_SHE;
  }

  private void describeHistory(Place place, List<Decision> earlier, float[] row) {
    set(row, Feature.PREVIOUS_DISTANCE, 99);
    if (earlier.isEmpty()) {
      set(row, Feature.PREVIOUS_WAS_SAID, 2);
      return;
    }
    Decision previous = earlier.get(earlier.size() - 1);
    set(row, Feature.PREVIOUS_WAS_SAID, previous.source().isPresent());
    String before = previous.quotation().content().in(article.text()).strip();
    set(
        row,
        Feature.PREVIOUS_END,
        before.isEmpty() ? 0 : punctuationCode(before.charAt(before.length() - 1)));
    int end = previous.quotation().span().end();
    int token =
        Math.max(0, Math.min(article.firstTokenEndingAfter(end - 1), article.tokenCount() - 1));
    set(row, Feature.PREVIOUS_IN_SAME_SENTENCE, article.sentenceOf(token) == place.firstSentence);
    set(
        row,
        Feature.PREVIOUS_IN_SAME_PARAGRAPH,
        Math.min(3, place.firstParagraph - article.paragraphAt(Math.max(0, end - 1))));
    set(row, Feature.PREVIOUS_DISTANCE, Math.max(0, Math.min(99, place.from - token)));
  }

  /** The mentions of the last decisions that were for a source, latest first. */
  private static List<Mention> latestSources(List<Decision> earlier) {
    List<Mention> sources = new ArrayList<>();
    int oldest = Math.max(0, earlier.size() - MOST_REMEMBERED);
    for (int i = earlier.size() - 1; i >= oldest; i--) {
      earlier.get(i).source().ifPresent(sources::add);
    }
    return sources;
  }

  /** Describes a mention, whatever the quotation: worked out at the first one. */
  private void copyOfMention(Mention mention, float[] row) {
    int number = view.number(mention);
    if (number < 0) {
      describeMention(mention, row);
      return;
    }
    int from = Feature.MENTION_KIND.ordinal();
    int to = Feature.MENTION_IN_MARKS.ordinal() + 1;
    if (described[number].length == 0) {
      describeMention(mention, row);
      described[number] = Arrays.copyOfRange(row, from, to);
    }
    System.arraycopy(described[number], 0, row, from, to - from);
  }

  /** Writes the features from MENTION_KIND to MENTION_IN_MARKS. */
  private void describeMention(Mention mention, float[] row) {
    Token head = view.head(mention);
    set(row, Feature.MENTION_KIND, kindCode(mention, head));
    set(row, Feature.MENTION_ENTITY, head.entity().ordinal());
    set(row, Feature.MENTION_TAG, tagCode(head.tag()));
    set(row, Feature.MENTION_RELATION, relationCode(head.relation()));
    set(row, Feature.MENTION_SOURCE_RATE, rates.rate(Table.SOURCE, sourceKey(view, mention)));
    set(row, Feature.MENTION_IS_PERSON_NOUN, persons.contains(head.lowerLemma()));
    set(row, Feature.MENTION_DETERMINER, determinerCode(mention));
    set(row, Feature.MENTION_PLURAL, head.tag().equals("NNS") || head.tag().equals("NNPS"));
    set(
        row,
        Feature.MENTION_TOKENS,
        Math.min(9, SPACES.split(mention.span().in(article.text()), -1).length));
    String text = head.text();
    set(
        row,
        Feature.MENTION_CAPITALS,
        text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT)));
    set(row, Feature.MENTION_NAME_COUNT, Math.min(20, view.nameCount(mention)));
    set(row, Feature.MENTION_IN_MARKS, view.isInsideMarks(mention.span().start()));
  }

  /** Whether the name stands in the quotation: people rarely speak of themselves by name. */
  private boolean isSpokenOf(Place place, Mention mention) {
    if (mention.kind() != MentionKind.NAME) {
      return false;
    }
    String name = view.head(mention).text();
    for (int t = place.from; t < Math.min(place.to, article.tokenCount()); t++) {
      if (article.token(t).text().equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  /** Under what a mention is counted as a source: the head noun, or the kind of name. */
  public static String sourceKey(ArticleView view, Mention mention) {
    Token head = view.head(mention);
    return mention.kind() == MentionKind.NAME ? "=" + head.entity() : head.lowerLemma();
  }

  private static int kindCode(Mention mention, Token head) {
    if (mention.kind() == MentionKind.NAME) {
      return head.entity() == EntityType.PERSON ? 1 : head.entity() == EntityType.NONE ? 2 : 3;
    }
    if (mention.kind() == MentionKind.DESCRIPTION) {
      return 4;
    }
    return switch (head.lowerText()) {
      case "he", "she" -> HE_OR_SHE;
      case "they" -> 6;
      case "it" -> 7;
      case "i", "we" -> 8;
      case "you" -> 9;
      case "who" -> 10;
      case "his", "her" -> 11;
      case "their", "its" -> 12;
      case "him", "them" -> 13;
      default -> 14;
    };
  }

  private int determinerCode(Mention mention) {
    String text = mention.span().in(article.text());
    int space = text.indexOf(' ');
    return switch ((space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT)) {
      case "the" -> 1;
      case "a", "an" -> 2;
      case "this", "that", "these", "those" -> 3;
      case "his", "her", "their", "its", "my", "our" -> 4;
      case "some", "many", "several", "few", "most", "other", "one", "two", "three", "both" -> 5;
      case "no", "any", "every", "each" -> 6;
      default -> 0;
    };
  }

  private void describePosition(Place place, Mention mention, float[] row) {
    int token = view.headToken(mention);
    boolean before = token < place.from;
    boolean inside = place.holds(token);
    set(row, Feature.SIDE, inside ? 0 : before ? -1 : 1);
    int low = before ? token + 1 : place.to;
    int high = before ? place.from : token;
    if (inside) {
      low = token;
      high = token;
    }
    set(row, Feature.TOKENS_BETWEEN, Math.min(120, Math.max(0, high - low)));
    int sentence = mention.sentence();
    int sentences =
        sentence < place.firstSentence
            ? place.firstSentence - sentence
            : Math.max(0, sentence - place.lastSentence);
    set(row, Feature.SENTENCES_BETWEEN, Math.min(9, sentences));
    int paragraph = article.paragraphOfSentence(sentence);
    int paragraphs =
        paragraph < place.firstParagraph
            ? place.firstParagraph - paragraph
            : Math.max(0, paragraph - place.lastParagraph);
    set(row, Feature.PARAGRAPHS_BETWEEN, Math.min(9, paragraphs));
    counts.describe(low, high, row);
    set(
        row,
        Feature.IN_QUOTATION_SENTENCE,
        sentence == place.firstSentence ? 1 : sentence == place.lastSentence ? 2 : 0);
    DependencyTree tree = article.tree(sentence);
    int head = tree.head(mention.head());
    set(
        row,
        Feature.SENTENCE_ROOT_SUBJECT,
        tree.is(mention.head(), "nsubj")
            && head != Token.NO_HEAD
            && tree.head(head) == Token.NO_HEAD);
  }

  private void describeRecurrence(
      Place place, Mention mention, List<Decision> earlier, float[] row) {
    set(row, Feature.RANK_IN_SENTENCE, Math.min(9, view.recurrence().rankInSentence(mention)));
    set(row, Feature.KEY_COUNT, Math.min(20, view.recurrence().count(mention)));
    set(row, Feature.KEY_CUES, Math.min(9, view.recurrence().cues(mention)));
    set(
        row,
        Feature.KEY_IN_PARAGRAPH,
        Math.min(5, view.recurrence().countIn(mention, place.firstParagraph)));
    int previous =
        earlier.isEmpty() ? -1 : earlier.get(earlier.size() - 1).quotation().span().end();
    set(
        row,
        Feature.BEHIND_PREVIOUS,
        previous >= 0
            && mention.span().start() >= previous
            && mention.span().end() <= place.span.start());
  }

  private void describeCandidateHistory(Mention mention, List<Mention> sources, float[] row) {
    String key = view.key(mention);
    int count = 0;
    boolean spoke = false;
    int last = 10;
    for (int i = 0; i < sources.size(); i++) {
      boolean sameMention = sources.get(i).equals(mention);
      boolean sameKey = sameMention || view.key(sources.get(i)).equals(key);
      if (i == 0) {
        set(row, Feature.SAME_MENTION_AS_PREVIOUS, sameMention);
        set(row, Feature.SAME_KEY_AS_PREVIOUS, sameKey);
      } else if (i == 1) {
        set(row, Feature.SAME_KEY_AS_SECOND_PREVIOUS, sameKey);
      }
      spoke |= sameMention;
      if (sameKey) {
        count++;
        last = Math.min(last, i + 1);
      }
    }
    set(row, Feature.MENTION_SPOKE_BEFORE, spoke);
    set(row, Feature.KEY_SPOKE_COUNT, Math.min(10, count));
    set(row, Feature.KEY_SPOKE_LAST, last);
  }

  /** What a reported clause around the quotation tells, when there is one. */
  private void describeEnclosing(
      Place place, Mention mention, List<Decision> earlier, float[] row) {
    for (int i = earlier.size() - 1; i >= 0 && i >= earlier.size() - 4; i--) {
      Span clause = earlier.get(i).quotation().span();
      if (!clause.contains(place.span)) {
        continue;
      }
      set(row, Feature.ENCLOSED, true);
      set(
          row,
          Feature.SAME_MENTION_AS_ENCLOSING,
          earlier.get(i).source().equals(Optional.of(mention)));
      set(row, Feature.INSIDE_ENCLOSING, clause.contains(mention.span()));
      boolean cueInside =
          view.links(mention).stream()
              .anyMatch(link -> clause.contains(article.token(link.cue()).span()));
      set(row, Feature.CUE_INSIDE_ENCLOSING, cueInside);
      return;
    }
  }

  /**
   * Numbers the candidates on each side, nearest first, counts those with a better cue, and gives
   * the one whose cue speaks for it most: nobody must stand up against that.
   */
  private static Optional<float[]> rankCandidates(List<float[]> rows) {
    int before = 0;
    float[] strengths = new float[rows.size()];
    for (int i = rows.size() - 1; i >= 0; i--) {
      strengths[i] = strength(rows.get(i));
      if (get(rows.get(i), Feature.SIDE) < 0) {
        set(rows.get(i), Feature.RANK_BEFORE, ++before);
      }
    }
    int after = 0;
    int strongest = 0;
    for (int i = 0; i < strengths.length; i++) {
      if (get(rows.get(i), Feature.SIDE) > 0) {
        set(rows.get(i), Feature.RANK_AFTER, ++after);
      }
      int better = 0;
      for (float other : strengths) {
        if (other > strengths[i]) {
          better++;
        }
      }
      set(rows.get(i), Feature.BETTER_CUE_RIVALS, Math.min(9, better));
      strongest = strengths[i] > strengths[strongest] ? i : strongest;
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(strongest));
  }

  /** A rough guess at how well the cue explains the quotation, to compare candidates. */
  private static float strength(float[] row) {
    if (get(row, Feature.LINK_KIND) < 0) {
      return -1;
    }
    return get(row, Feature.CUE_RATE_MARKED)
        + get(row, Feature.CUE_RATE)
        + 0.5f * get(row, Feature.CUE_GOVERNS)
        + 0.4f * get(row, Feature.CUE_BELOW_QUOTATION)
        + 0.5f * get(row, Feature.CUE_ADJACENT)
        + (get(row, Feature.WORD_ORDER) == WordOrder.OTHER ? 0 : 0.7f)
        - get(row, Feature.CUE_DISTANCE) / 30f;
  }
}
