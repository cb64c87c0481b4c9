package org.sayso.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.sayso.model.EntityType;
import org.sayso.model.Gender;
import org.sayso.model.Sentence;
import org.sayso.model.Span;
import org.sayso.model.Token;

/** What CoreNLP's own pipeline says about a text. */
final class StockCoreNlp {
  private final StanfordCoreNLP pipeline;
  private final DependencyParser parser;

  StockCoreNlp() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep");
    properties.setProperty("ner.model", EntityModel.RESOURCE.substring(1));
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    pipeline = new StanfordCoreNLP(properties);
    parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
  }

  /** The sentences of a text; given names are left unknown. */
  List<Sentence> sentences(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
        .map(this::sentence)
        .toList();
  }

  private Sentence sentence(CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    Arrays.fill(heads, Token.NO_HEAD);
    for (TypedDependency dependency : parser.predict(sentence).typedDependencies()) {
      heads[dependency.dep().index() - 1] = dependency.gov().index() - 1;
      relations[dependency.dep().index() - 1] = dependency.reln().getShortName();
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      CoreLabel label = labels.get(i);
      tokens.add(
          new Token(
              new Span(label.beginPosition(), label.endPosition()),
              label.originalText(),
              label.lemma(),
              label.tag(),
              label.ner().equals("O") ? EntityType.NONE : EntityType.valueOf(label.ner()),
              Gender.UNKNOWN,
              false,
              heads[i],
              relations[i]));
    }
    return new Sentence(tokens);
  }
}
