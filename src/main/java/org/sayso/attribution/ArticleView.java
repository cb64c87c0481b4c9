package org.sayso.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.lexicon.ReportingWords;
import org.sayso.mention.MentionFinder;
import org.sayso.model.EntityType;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Quotation;
import org.sayso.model.Span;
import org.sayso.model.Token;

/** What attribution looks at in one article, worked out once. For one thread. */
public final class ArticleView {
  private static final Pattern NOT_IN_WORDS = Pattern.compile("[^a-z0-9 ]");

  private final IndexedArticle article;
  private final List<Quotation> marked;
  private final List<Mention> mentions;
  private final List<List<Link>> links = new ArrayList<>();
  private final Map<String, Integer> nameCounts = new HashMap<>();
  private final Map<String, Integer> wordings = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final Map<Integer, List<Quotation>> markedByParagraph = new HashMap<>();
  private final int[] mentionNumber;
  private final Recurrence recurrence;

  public ArticleView(IndexedArticle article, List<Quotation> quotations, ReportingWords words) {
    this.article = article;
    marked =
        quotations.stream()
            .filter(Quotation::isMarked)
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
    for (Quotation quotation : marked) {
      wordings.merge(wording(quotation), 1, Integer::sum);
      markedByParagraph
          .computeIfAbsent(
              article.paragraphAt(quotation.span().start()), paragraph -> new ArrayList<>())
          .add(quotation);
    }
    List<Span> labels = marked.stream().flatMap(quotation -> quotation.label().stream()).toList();
    mentions = new MentionFinder().find(article, labels);
    mentionNumber = new int[article.tokenCount()];
    Arrays.fill(mentionNumber, -1);
    for (Mention mention : mentions) {
      mentionNumber[headToken(mention)] = keys.size();
      keys.add(lookOf(mention));
      links.add(new ArrayList<>());
      if (mention.kind() == MentionKind.NAME) {
        nameCounts.merge(key(mention), 1, Integer::sum);
      }
    }
    for (Link link : new LinkFinder(article, mentions, words).find()) {
      links.get(number(link.mention())).add(link);
    }
    recurrence = new Recurrence(this, words);
  }

  public IndexedArticle article() {
    return article;
  }

  public List<Mention> mentions() {
    return mentions;
  }

  /** Place of the mention among {@link #mentions}; -1 for one that is not from there. */
  int number(Mention mention) {
    int number = mentionNumber[headToken(mention)];
    return number >= 0 && mentions.get(number).equals(mention) ? number : -1;
  }

  List<Link> links(Mention mention) {
    int number = number(mention);
    return number < 0 ? List.of() : links.get(number);
  }

  /** Who speaks in a turn of a transcript; empty for what is none. */
  Optional<Mention> labelOf(Quotation quotation) {
    return quotation
        .label()
        .map(label -> mentionNumber[article.firstTokenEndingAfter(label.end() - 1)])
        .filter(number -> number >= 0)
        .map(mentions::get);
  }

  /** Number, in the article, of the mention's head token. */
  public int headToken(Mention mention) {
    return article.number(mention.sentence(), mention.head());
  }

  public Token head(Mention mention) {
    return article.token(headToken(mention));
  }

  /** Index of the first mention whose head stands at the token or later. */
  int firstMentionFrom(int token) {
    for (int t = token; t < mentionNumber.length; t++) {
      if (mentionNumber[t] >= 0) {
        return mentionNumber[t];
      }
    }
    return mentions.size();
  }

  /** The marked quotation that holds the offset, if any. */
  boolean isInsideMarks(int offset) {
    return markedAt(offset) >= 0;
  }

  private int markedAt(int offset) {
    int low = 0;
    int high = marked.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = marked.get(middle).span();
      if (span.contains(offset)) {
        return middle;
      }
      if (span.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  /** The quotations in marks, in text order. */
  public List<Quotation> marked() {
    return marked;
  }

  /** The quotations in marks that begin in the paragraph, in text order. */
  List<Quotation> markedIn(int paragraph) {
    return markedByParagraph.getOrDefault(paragraph, List.of());
  }

  /** How many quotations in marks have the wording of this one, itself among them. */
  int withWording(Quotation quotation) {
    return wordings.getOrDefault(wording(quotation), 0);
  }

  private String wording(Quotation quotation) {
    String words = quotation.content().in(article.text()).toLowerCase(Locale.ROOT);
    return NOT_IN_WORDS.matcher(words).replaceAll("");
  }

  /** How often the name of the mention stands in the article; 0 for what is no name. */
  int nameCount(Mention mention) {
    return mention.kind() == MentionKind.NAME ? nameCounts.getOrDefault(key(mention), 0) : 0;
  }

  /** How often what looks like the mentions recurs. */
  Recurrence recurrence() {
    return recurrence;
  }

  /** Equal for mentions that look as if they meant the same: surname, pronoun, head noun. */
  public String key(Mention mention) {
    int number = number(mention);
    return number < 0 ? lookOf(mention) : keys.get(number);
  }

  private String lookOf(Mention mention) {
    Token head = head(mention);
    if (mention.kind() == MentionKind.NAME && head.entity() != EntityType.PERSON) {
      String name = mention.span().in(article.text()).toLowerCase(Locale.ROOT);
      return name.startsWith("the ") ? name.substring("the ".length()) : name;
    }
    if (mention.kind() == MentionKind.PRONOUN) {
      return switch (head.text().toLowerCase(Locale.ROOT)) {
        case "he", "him", "his", "himself" -> "he";
        case "she", "her", "hers", "herself" -> "she";
        case "they", "them", "their", "theirs" -> "they";
        default -> head.text().toLowerCase(Locale.ROOT);
      };
    }
    return head.text().toLowerCase(Locale.ROOT);
  }
}
