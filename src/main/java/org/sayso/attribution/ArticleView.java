package org.sayso.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private final IndexedArticle article;
  private final List<Quotation> marked;
  private final List<Mention> mentions;
  private final Map<Mention, List<Link>> links = new HashMap<>();
  private final Map<String, Integer> nameCounts = new HashMap<>();
  private final Map<String, Integer> wordings = new HashMap<>();
  private final Map<Mention, String> keys = new HashMap<>();
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
    mentions = new MentionFinder().find(article);
    for (Link link : new LinkFinder(article, mentions, words).find()) {
      links.computeIfAbsent(link.mention(), m -> new ArrayList<>()).add(link);
    }
    mentions.forEach(mention -> keys.put(mention, lookOf(mention)));
    recurrence = new Recurrence(this, words);
    mentionNumber = new int[article.tokenCount()];
    java.util.Arrays.fill(mentionNumber, -1);
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      mentionNumber[headToken(mention)] = m;
      if (mention.kind() == MentionKind.NAME) {
        nameCounts.merge(key(mention), 1, Integer::sum);
      }
    }
  }

  public IndexedArticle article() {
    return article;
  }

  public List<Mention> mentions() {
    return mentions;
  }

  List<Link> links(Mention mention) {
    return links.getOrDefault(mention, List.of());
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
    return quotation
        .content()
        .in(article.text())
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9 ]", "");
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
    String known = keys.get(mention);
    return known != null ? known : lookOf(mention);
  }

  private String lookOf(Mention mention) {
    Token head = head(mention);
    if (mention.kind() == MentionKind.NAME && head.entity() != EntityType.PERSON) {
      return mention.span().in(article.text()).toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
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
