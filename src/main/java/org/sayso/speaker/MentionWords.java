package org.sayso.speaker;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.DependencyTree;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.Token;

/** What the words of a mention tell by themselves, whatever was said before. Immutable. */
final class MentionWords {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern DETERMINER =
      Pattern.compile(
          "(?i)the|an?|one|some|many|several|most|two|three|my|our|his|her|its|their|this|that"
              + "|these|those|another|other");

  private final IndexedArticle article;
  private final Lexicon lexicon;

  MentionWords(IndexedArticle article, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
  }

  DependencyTree tree(Mention mention) {
    return article.tree(mention.sentence());
  }

  Token head(Mention mention) {
    return tree(mention).token(mention.head());
  }

  /** The mention on one line without a possessive ending, unless nothing else is left of it. */
  String text(Mention mention) {
    String line = BLANKS.matcher(mention.span().in(article.text())).replaceAll(" ");
    String bare = POSSESSIVE.matcher(line).replaceAll("");
    return bare.isBlank() ? line : bare;
  }

  boolean isOffice(Mention mention) {
    Token head = head(mention);
    return lexicon.persons().contains(head.lowerLemma())
        || lexicon.titles().contains(head.text())
        || isAge(mention);
  }

  /** The 24-year-old. */
  private boolean isAge(Mention mention) {
    return head(mention).text().equals("old")
        && mention.head() > 0
        && tree(mention).token(mention.head() - 1).text().equals("-");
  }

  boolean isGroup(Mention mention) {
    String tag = head(mention).tag();
    return tag.equals("NNS")
        || tag.equals("NNPS")
        || tree(mention).hasChild(mention.head(), "conj");
  }

  boolean isOrganisation(Mention mention) {
    return lexicon.organisations().contains(head(mention).lowerLemma());
  }

  boolean isDefinite(Mention mention) {
    String text = mention.span().in(article.text()).toLowerCase(Locale.ROOT);
    return text.startsWith("the ") || text.startsWith("this ") || text.startsWith("that ");
  }

  /** Whether an article and a noun are all there is: the senator, but not the Vermont senator. */
  boolean isBare(Mention mention) {
    DependencyTree tree = tree(mention);
    return mention.head() > 0
        && tree.token(mention.head() - 1).start() == mention.span().start()
        && !tree.hasChild(mention.head(), "nmod");
  }

  /** Whether the description says whose person it is: his lawyer, the campaign's chairman. */
  boolean isBelowSomebody(Mention mention) {
    DependencyTree tree = tree(mention);
    return tree.hasChild(mention.head(), "nmod:poss")
        || head(mention).lowerLemma().startsWith("spokes");
  }

  Role role(Mention mention) {
    return Role.of(tree(mention), mention.head(), lexicon.titles());
  }

  /** The noun phrase with its possessor, or a short phrase behind it: an aide of the senator. */
  String description(Mention mention) {
    DependencyTree tree = tree(mention);
    int start = mention.span().start();
    int end = mention.span().end();
    for (int child : tree.children(mention.head())) {
      if (tree.is(child, "nmod:poss")) {
        start = Math.min(start, tree.token(tree.firstBelow(child)).start());
      }
      boolean behind = child > mention.head();
      if (behind && tree.is(child, "nmod") && tree.lastBelow(child) - mention.head() <= 8) {
        int last = tree.token(tree.lastBelow(child)).end();
        String between = article.text().substring(mention.span().end(), last);
        if (between.indexOf(',') < 0 && between.indexOf('\n') < 0) {
          end = Math.max(end, last);
        }
        break;
      }
    }
    String label = BLANKS.matcher(article.text().substring(start, end)).replaceAll(" ");
    return decapitalise(label, mention, tree.token(0).start() >= start - 1);
  }

  /** A determiner, or a common noun that starts the sentence, loses its capital. */
  private String decapitalise(String label, Mention mention, boolean startsSentence) {
    String first = label.split(" ", 2)[0];
    boolean determiner = DETERMINER.matcher(first).matches();
    Token head = head(mention);
    boolean commonNoun =
        startsSentence
            && label.startsWith(head.text())
            && !head.isProperNoun()
            && isOffice(mention);
    return determiner || commonNoun
        ? first.toLowerCase(Locale.ROOT) + label.substring(first.length())
        : label;
  }
}
