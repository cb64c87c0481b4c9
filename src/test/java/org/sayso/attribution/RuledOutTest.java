package org.sayso.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.ReportingWords;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;

class RuledOutTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final String ASKED =
      "“/``/punct<Why Why/WRB/ccomp<asked ?/./punct<Why ”/''/punct<Why Dahl+P/NNP/nsubj<asked"
          + " asked~ask/VBD/root ././punct<asked";
  private static final String ANSWERED =
      "“/``/punct<No No/UH/ccomp<said ,/,/punct<No ”/''/punct<No Moss+P/NNP/nsubj<said"
          + " said~say/VBD/root ././punct<said";

  private final Scene talk = talk("Why?” Dahl asked.", ASKED);
  private final List<Mention> talkers =
      List.of(talk.mention("Dahl", 0), talk.mention("Moss", 0), talk.mention("Dahl", 1));
  private final List<Decision> turns =
      IntStream.range(0, 3)
          .mapToObj(i -> new Decision(talk.quotations.get(i), Optional.of(talkers.get(i))))
          .toList();

  /** An article, and what is left of the probabilities for its last quotation. */
  private static final class Scene {
    final ArticleView view;
    final List<Quotation> quotations = new ArrayList<>();

    Scene(IndexedArticle article) {
      String text = article.text();
      for (int start = text.indexOf('“'); start >= 0; start = text.indexOf('“', start + 1)) {
        Span span = new Span(start, text.indexOf('”', start) + 1);
        Span content = new Span(span.start() + 1, span.end() - 1);
        quotations.add(new Quotation(span, content, QuotationType.DIRECT));
      }
      view = new ArticleView(article, quotations, ReportingWords.load());
    }

    Mention mention(String words, int place) {
      return view.mentions().stream()
          .filter(mention -> mention.span().in(view.article().text()).equals(words))
          .skip(place)
          .findFirst()
          .orElseThrow();
    }

    double[] left(
        List<Mention> candidates, List<Decision> earlier, boolean paragraph, double... before) {
      return leftAt(0, candidates, earlier, paragraph, before);
    }

    /** The same where the corpus has the nouns so often for a source. */
    double[] leftAt(
        float rate,
        List<Mention> candidates,
        List<Decision> earlier,
        boolean paragraph,
        double... before) {
      float[] row = new float[Feature.COUNT];
      FeatureValues.set(row, Feature.QUOTATION_IS_PARAGRAPH, paragraph);
      FeatureValues.set(row, Feature.MENTION_SOURCE_RATE, rate);
      List<float[]> rows = Collections.nCopies(before.length, row);
      Target target = Target.marked(quotations.get(quotations.size() - 1));
      return new RuledOut(view, LEXICON).without(before, target, candidates, rows, earlier);
    }
  }

  @Test
  void most_of_what_the_asker_had_goes_to_whoever_spoke_before() {
    assertThat(talk.left(talkers, turns, true, .3, .1, .5, .1))
        .containsExactly(new double[] {.06, .74, .1, .1}, within(1e-9));
  }

  /** Dahl asks, Moss answers, Dahl asks in these words, and an answer follows. */
  private static Scene talk(String words, String notation) {
    return new Scene(
        ArticleBuilder.article("“Why?” Dahl asked.\n\n“No,” Moss said.\n\n“" + words + "\n\n“Ice.”")
            .sentence(ASKED)
            .sentence(ANSWERED)
            .sentence(notation)
            .sentence("“/``/punct<Ice Ice/NN/root ././punct<Ice ”/''/punct<Ice")
            .index());
  }

  @Test
  void who_asks_the_court_or_about_himself_may_go_on() {
    Scene court =
        talk(
            "Why?” Dahl asked judges.",
            ASKED.replace("././punct<asked", "judges~judge/NNS/obj<asked ././punct<asked"));
    Scene himself =
        talk(
            "Why me?” Dahl asked.", ASKED.replace("?/./punct<Why", "me/PRP/dep<Why ?/./punct<Why"));
    for (Scene scene : List.of(court, himself)) {
      List<Mention> both = List.of(scene.mention("Moss", 0), scene.mention("Dahl", 1));
      List<Decision> decided =
          List.of(
              new Decision(scene.quotations.get(1), Optional.of(both.get(0))),
              new Decision(scene.quotations.get(2), Optional.of(both.get(1))));
      assertThat(scene.left(both, decided, true, .2, .7, .1)).containsExactly(.2, .7, .1);
    }
  }

  @Test
  void the_asker_may_stand_behind_the_verb_as_if_he_were_asked() {
    Scene scene =
        talk(
            "Why?” asked Dahl.",
            "“/``/punct<Why Why/WRB/ccomp<asked ?/./punct<Why ”/''/punct<Why asked~ask/VBD/root"
                + " Dahl+P/NNP/obj<asked ././punct<asked");
    List<Mention> both = List.of(scene.mention("Moss", 0), scene.mention("Dahl", 1));
    List<Decision> decided =
        List.of(
            new Decision(scene.quotations.get(1), Optional.of(both.get(0))),
            new Decision(scene.quotations.get(2), Optional.of(both.get(1))));
    assertThat(scene.left(both, decided, true, .2, .7, .1))
        .containsExactly(new double[] {.76, .14, .1}, within(1e-9));
  }

  @Test
  void where_only_the_asker_has_spoken_whoever_is_named_answers() {
    List<Mention> candidates = List.of(talk.mention("Moss", 0), talkers.get(2));
    assertThat(talk.left(candidates, turns.subList(2, 3), true, .1, .8, .1))
        .containsExactly(new double[] {.74, .16, .1}, within(1e-9));
  }

  @Test
  void an_answer_is_a_paragraph_of_its_own() {
    assertThat(talk.left(talkers, turns, false, .3, .1, .5, .1)).containsExactly(.3, .1, .5, .1);
  }

  @Test
  void where_nobody_else_has_spoken_the_asker_may_go_on() {
    List<Mention> asker = talkers.subList(2, 3);
    assertThat(talk.left(asker, turns.subList(2, 3), true, .8, .2)).containsExactly(.8, .2);
  }

  @Test
  void without_a_question_nothing_is_taken_from_anybody() {
    assertThat(talk.left(talkers, turns.subList(0, 2), true, .3, .1, .5, .1))
        .containsExactly(.3, .1, .5, .1);
  }

  private static Scene praised(String subject, String tag) {
    return new Scene(
        ArticleBuilder.article("Dahl praised what " + subject + " called a “gift.”")
            .sentence(
                "Dahl+P/NNP/nsubj<praised praised~praise/VBD/root what/WP/obj<called "
                    + subject
                    + tag
                    + "/nsubj<called called~call/VBD/ccomp<praised a/DT/det<gift “/``/punct<gift"
                    + " gift/NN/xcomp<called ././punct<praised ”/''/punct<praised")
            .index());
  }

  @Test
  void what_officials_call_something_is_theirs() {
    Scene scene = praised("officials", "~official/NNS");
    List<Mention> candidates = List.of(scene.mention("Dahl", 0), scene.mention("officials", 0));
    assertThat(scene.left(candidates, List.of(), false, .8, .15, .05))
        .containsExactly(new double[] {0, .75, .25}, within(1e-9));
    assertThat(scene.left(candidates, List.of(), false, 1, 0, 0)).containsExactly(1, 0, 0);
  }

  @Test
  void what_he_calls_something_is_left_to_the_model() {
    Scene scene = praised("he", "/PRP");
    List<Mention> candidates = List.of(scene.mention("Dahl", 0), scene.mention("he", 0));
    assertThat(scene.left(candidates, List.of(), false, .8, .15, .05))
        .containsExactly(.8, .15, .05);
  }

  @Test
  void things_that_are_hardly_ever_quoted_lose_to_those_that_speak() {
    Scene scene =
        new Scene(
            ArticleBuilder.article("The hull and the baker leak: “Ice.”")
                .sentence(
                    "The/DT/det<hull hull/NN/nsubj<leak and/CC/cc<baker the/DT/det<baker"
                        + " baker/NN/conj<hull leak/VBP/root :/:/punct<leak “/``/punct<Ice"
                        + " Ice/NN/dep<leak ././punct<Ice ”/''/punct<Ice")
                .index());
    List<Mention> candidates = List.of(scene.mention("The hull", 0), scene.mention("the baker", 0));
    assertThat(scene.left(candidates, List.of(), false, .5, .3, .2))
        .containsExactly(new double[] {.15 / .65, .3 / .65, .2 / .65}, within(1e-9));
    assertThat(scene.leftAt(.12f, candidates, List.of(), false, .5, .3, .2))
        .containsExactly(new double[] {.5, .3, .2}, within(1e-9));
  }

  private static final String SAID_ACCORDING_TO =
      "“/``/punct<No No/UH/ccomp<said ,/,/punct<No ”/''/punct<No Moss+P/NNP/nsubj<said"
          + " said~say/VBD/root ,/,/punct<said according~accord/VBG/case<Dahl to/IN/fixed<according"
          + " Dahl+P/NNP/obl<said ././punct<said";

  /** What Moss, Dahl and nobody keep when the cue of Moss is a reporting word or none. */
  private static double[] passedOn(boolean reporting) {
    Scene scene =
        new Scene(
            ArticleBuilder.article("“No,” Moss said, according to Dahl.")
                .sentence(SAID_ACCORDING_TO)
                .index());
    float[] moss = row(Link.Kind.SUBJECT, reporting);
    float[] dahl = row(Link.Kind.ACCORDING, true);
    return new RuledOut(scene.view, LEXICON)
        .without(
            new double[] {.2, .7, .1},
            Target.marked(scene.quotations.get(0)),
            List.of(scene.mention("Moss", 0), scene.mention("Dahl", 0)),
            List.of(moss, dahl, new float[Feature.COUNT]),
            List.of());
  }

  private static float[] row(Link.Kind kind, boolean reporting) {
    float[] row = new float[Feature.COUNT];
    FeatureValues.set(row, Feature.LINK_KIND, kind.ordinal());
    FeatureValues.set(row, Feature.CUE_IS_REPORTING, reporting);
    FeatureValues.set(row, Feature.CUE_ADJACENT, true);
    return row;
  }

  @Test
  void whoever_passes_words_on_leaves_them_to_whoever_said_them() {
    assertThat(passedOn(true)).containsExactly(new double[] {.9, 0, .1}, within(1e-9));
    assertThat(passedOn(false)).containsExactly(new double[] {.2, .7, .1}, within(1e-9));
  }
}
