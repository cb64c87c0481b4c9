package org.sayso.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.WordClass;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Quotation;
import org.sayso.model.Span;
import org.sayso.model.Token;

/**
 * Takes candidates out of the running that cannot have said a quotation: whoever has just asked
 * does not answer, what officials called "..." is theirs alone, and who passes words on did not say
 * them. The corpus has too few of these to learn them from, or marks whoever passes them on. One
 * object for each article, for one thread.
 */
final class RuledOut {
  /** How much may stand between a question and its answer: the judge asked after a while. */
  private static final int MOST_TOKENS_OF_ASKING = 12;

  /** How far back the other one of two who talk is looked for. */
  private static final int MOST_QUOTATIONS_OF_TALK = 6;

  /** Share of the questions to which somebody else answers. */
  private static final double SHARE_OF_ANSWERS = 0.8;

  /** What is left to a thing of its probability. */
  private static final double LEFT_TO_THINGS = 0.3;

  /** Least probability of a speaker whose words somebody else may pass on. */
  private static final double LEAST_FOR_PASSED_ON = 0.1;

  /** Nouns that the corpus has less often for a source are not known to speak. */
  private static final double LEAST_RATE_OF_SOURCES = 0.03;

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "me", "us");

  private final ArticleView view;
  private final IndexedArticle article;
  private final Lexicon lexicon;

  RuledOut(ArticleView view, Lexicon lexicon) {
    this.view = view;
    this.lexicon = lexicon;
    this.article = view.article();
  }

  /**
   * The probabilities without those of the candidates that are ruled out.
   *
   * @param ranked the probabilities of the candidates in their order, and of nobody behind them
   * @param rows their features
   */
  double[] without(
      double[] ranked,
      Target target,
      List<Mention> candidates,
      List<float[]> rows,
      List<Decision> earlier) {
    Quotation quotation = target.quotation();
    double[] spoken = withoutThings(ranked, candidates, rows);
    double[] probabilities =
        quotation.isMarked() ? withoutMessengers(spoken, candidates, rows) : spoken;
    Optional<Mention> namer = namer(quotation, candidates);
    if (namer.isPresent()) {
      return only(namer.get(), candidates, probabilities);
    }
    return QuotationFeatures.isParagraph(rows.get(candidates.size()))
        ? asker(quotation, earlier)
            .map(asker -> answered(asker, candidates, probabilities, earlier))
            .orElse(probabilities)
        : probabilities;
  }

  /** Things that do not speak lose most of theirs to the others. */
  private double[] withoutThings(
      double[] probabilities, List<Mention> candidates, List<float[]> rows) {
    double[] left = probabilities.clone();
    double sum = left[candidates.size()];
    for (int i = 0; i < candidates.size(); i++) {
      if (isThing(candidates.get(i), rows.get(i))) {
        left[i] *= LEFT_TO_THINGS;
      }
      sum += left[i];
    }
    for (int i = 0; i < left.length; i++) {
      left[i] /= sum;
    }
    return left;
  }

  /** Whoever passes on what another one says leaves it to that one: Haq said, CNN reported. */
  private double[] withoutMessengers(
      double[] probabilities, List<Mention> candidates, List<float[]> rows) {
    double[] left = probabilities.clone();
    for (int i = 0; i < candidates.size(); i++) {
      if (isMessenger(candidates.get(i), rows.get(i))) {
        int speaker = subjectOfCue(candidates.get(i).sentence(), candidates, rows, left);
        if (speaker >= 0) {
          left[speaker] += left[i];
          left[i] = 0;
        }
      }
    }
    return left;
  }

  /** According to CNN; CNN reported. */
  private boolean isMessenger(Mention mention, float[] row) {
    return SourceFeatures.isLinked(row, Link.Kind.ACCORDING)
        || (SourceFeatures.isLinked(row, Link.Kind.SUBJECT)
            && view.links(mention).stream()
                .filter(link -> link.kind() == Link.Kind.SUBJECT)
                .anyMatch(link -> isOf(WordClass.VERBS_OF_PASSING_ON, link.cue())));
  }

  /**
   * Place of the likeliest other one in the sentence who is the subject of a reporting word and may
   * well have said it; -1 if nobody is.
   */
  private int subjectOfCue(
      int sentence, List<Mention> candidates, List<float[]> rows, double[] probabilities) {
    int best = -1;
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).sentence() == sentence
          && probabilities[i] >= LEAST_FOR_PASSED_ON
          && (SourceFeatures.isLinked(rows.get(i), Link.Kind.SUBJECT)
              || SourceFeatures.isLinked(rows.get(i), Link.Kind.COORDINATED))
          && SourceFeatures.isTiedByCue(rows.get(i))
          && !isMessenger(candidates.get(i), rows.get(i))
          && !isThing(candidates.get(i), rows.get(i))
          && (best < 0 || probabilities[i] > probabilities[best])) {
        best = i;
      }
    }
    return best;
  }

  /** Neither a person nor an organisation, and a noun that the corpus has but hardly quotes. */
  private boolean isThing(Mention mention, float[] row) {
    Token head = view.head(mention);
    return mention.kind() == MentionKind.DESCRIPTION
        && !head.animate()
        && !lexicon.isPerson(head)
        && !lexicon.organisations().contains(head)
        && SourceFeatures.rateOfHead(row) < LEAST_RATE_OF_SOURCES;
  }

  /** What is left when of the candidates only one can be. */
  private static double[] only(Mention one, List<Mention> candidates, double[] probabilities) {
    int nobody = candidates.size();
    double[] left = new double[probabilities.length];
    int place = candidates.indexOf(one);
    double sum = probabilities[place] + probabilities[nobody];
    if (sum == 0) {
      return probabilities;
    }
    left[place] = probabilities[place] / sum;
    left[nobody] = probabilities[nobody] / sum;
    return left;
  }

  /** Most of what the asker had goes to the other one of the two. */
  private double[] answered(
      Mention asker, List<Mention> candidates, double[] probabilities, List<Decision> earlier) {
    int partner =
        partner(asker, candidates, earlier)
            .orElseGet(() -> likeliest(asker, candidates, probabilities));
    if (partner < 0) {
      return probabilities;
    }
    double[] left = probabilities.clone();
    for (int i = 0; i < candidates.size(); i++) {
      if (isSame(candidates.get(i), asker)) {
        left[partner] += SHARE_OF_ANSWERS * probabilities[i];
        left[i] -= SHARE_OF_ANSWERS * probabilities[i];
      }
    }
    return left;
  }

  /** Place of whoever else spoke last before the asker; empty when that is long ago. */
  private OptionalInt partner(Mention asker, List<Mention> candidates, List<Decision> earlier) {
    int most = asker.kind() == MentionKind.PRONOUN ? 2 : MOST_QUOTATIONS_OF_TALK;
    int first = Math.max(0, earlier.size() - most);
    for (int i = earlier.size() - 1; i >= first; i--) {
      int other =
          earlier
              .get(i)
              .source()
              .filter(source -> !isSame(source, asker))
              .map(candidates::indexOf)
              .orElse(-1);
      if (other >= 0) {
        return OptionalInt.of(other);
      }
    }
    return OptionalInt.empty();
  }

  /** Place of the likeliest name but the asker's; -1 when there is none, or he may bear it. */
  private int likeliest(Mention asker, List<Mention> candidates, double[] probabilities) {
    if (asker.kind() == MentionKind.PRONOUN) {
      return -1;
    }
    int best = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Mention candidate = candidates.get(i);
      if (candidate.kind() == MentionKind.NAME
          && view.head(candidate).entity() == EntityType.PERSON
          && !isSame(candidate, asker)
          && (best < 0 || probabilities[i] > probabilities[best])) {
        best = i;
      }
    }
    return best;
  }

  private boolean isSame(Mention mention, Mention other) {
    return view.key(mention).equals(view.key(other));
  }

  /** Who has just asked, when the question ends the paragraph above: "Until when?" Haq asked. */
  private Optional<Mention> asker(Quotation answer, List<Decision> earlier) {
    if (earlier.isEmpty() || !answer.isMarked()) {
      return Optional.empty();
    }
    Decision before = earlier.get(earlier.size() - 1);
    Quotation question = before.quotation();
    boolean asked =
        question.content().in(article.text()).stripTrailing().endsWith("?")
            && article.paragraphAt(question.span().end() - 1)
                == article.paragraphAt(answer.span().start()) - 1
            && (isAskedBehind(before, answer) || isReply(answer))
            && !isOfOneself(question);
    return asked ? before.source() : Optional.empty();
  }

  /** Yes, ma'am; but not: no government has done more. */
  private boolean isReply(Quotation answer) {
    Span content = answer.content();
    int first = article.firstTokenStartingFrom(content.start());
    return first < article.tokenCount()
        && article.token(first).start() < content.end()
        && !article.token(first).tag().equals("DT")
        && isOf(WordClass.REPLIES, first);
  }

  /** What else could I do? Nobody else is asked. */
  private boolean isOfOneself(Quotation question) {
    int end = article.firstTokenStartingFrom(question.span().end());
    for (int t = article.firstTokenEndingAfter(question.span().start()); t < end; t++) {
      if (FIRST_PERSON.contains(article.token(t).lowerText())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the question is asked there, and of nobody in particular: not of the court. For the
   * parser, whoever asked may be the object, as in asked Haq.
   */
  private boolean isAskedBehind(Decision question, Quotation answer) {
    int first = article.firstTokenStartingFrom(question.quotation().span().end());
    int end = article.firstTokenEndingAfter(answer.span().start());
    if (end - first > MOST_TOKENS_OF_ASKING) {
      return false;
    }
    for (int t = first; t < end; t++) {
      if (article.token(t).isVerb() && isOf(WordClass.VERBS_BEHIND_QUESTIONS, t)) {
        int sentence = article.sentenceOf(t);
        DependencyTree tree = article.tree(sentence);
        int verb = article.indexInSentence(t);
        int asked = tree.child(verb, "obj");
        return asked == Token.NO_HEAD
            || article.number(sentence, asked) < first
            || question
                .source()
                .filter(asker -> asker.sentence() == sentence)
                .filter(asker -> asker.head() == asked)
                .isPresent();
      }
    }
    return false;
  }

  /** Officials, in what officials called "..."; pronouns are left to the model. */
  private Optional<Mention> namer(Quotation name, List<Mention> candidates) {
    int from = article.firstTokenEndingAfter(name.span().start());
    int verb = from - 1;
    while (verb >= 0 && isBetweenVerbAndName(article.token(verb))) {
      verb--;
    }
    if (verb < 0
        || from >= article.tokenCount()
        || article.sentenceOf(verb) != article.sentenceOf(from)
        || !isOf(WordClass.VERBS_OF_CALLING, verb)) {
      return Optional.empty();
    }
    for (Mention candidate : candidates) {
      for (Link link : view.links(candidate)) {
        if (link.cue() == verb
            && link.kind() == Link.Kind.SUBJECT
            && candidate.kind() != MentionKind.PRONOUN
            && isFreeRelative(verb, candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOf(WordClass words, int token) {
    return lexicon.wordClasses().contains(words, article.token(token).lowerLemma());
  }

  private static boolean isBetweenVerbAndName(Token token) {
    return token.tag().equals("DT") || token.tag().equals("PRP$") || token.lowerText().equals("as");
  }

  private boolean isFreeRelative(int verb, Mention subject) {
    DependencyTree tree = article.tree(article.sentenceOf(verb));
    for (int child : tree.children(article.indexInSentence(verb))) {
      if (tree.token(child).lowerText().equals("what")) {
        return true;
      }
    }
    int before = article.firstTokenEndingAfter(subject.span().start()) - 1;
    return before >= 0 && article.token(before).lowerText().equals("what");
  }
}
