package org.sayso.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.AbstractTokenizer;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into sentences of tokens with CoreNLP's rules; every line is a paragraph of its own.
 *
 * <p>No text costs more time or memory than another of its length: what the rules take for a
 * sentence of more than {@value #MOST_TOKENS} tokens is a list, a table or no prose at all and is
 * cut again, at a comma or the like where there is one; so are {@value #LONGEST_RUN} characters
 * without white space, on which CoreNLP's tokenizer takes time that grows with their square. Safe
 * for use by many threads.
 */
final class SentenceSplitter {
  static final int MOST_TOKENS = 200;
  private static final int LONGEST_RUN = 300;
  private static final int FEWEST_TOKENS = MOST_TOKENS / 2;
  private static final Set<String> PAUSES =
      Set.of(",", ";", ":", "-", "--", "–", "—", "|", "•", "*");

  private final TokenizerFactory<CoreLabel> tokenizers =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), "tokenizeNLs,untokenizable=noneKeep");
  private final WordToSentenceProcessor<CoreLabel> sentences =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.ALWAYS);

  List<List<CoreLabel>> split(String text) {
    List<CoreLabel> tokens = tokens(text);
    List<List<CoreLabel>> result = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences.process(tokens)) {
      addPieces(sentence, result);
    }
    return result;
  }

  private List<CoreLabel> tokens(String text) {
    List<CoreLabel> tokens = new ArrayList<>();
    int start = 0;
    int runStart = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        runStart = i + 1;
      } else if (i - runStart >= LONGEST_RUN && !Character.isLowSurrogate(text.charAt(i))) {
        addTokens(text, start, i, tokens);
        start = i;
        runStart = i;
      }
    }
    addTokens(text, start, text.length(), tokens);
    return tokens;
  }

  /** CoreNLP's tokenizer has rules that want a character behind the token, hence the space. */
  private void addTokens(String text, int start, int end, List<CoreLabel> result) {
    StringReader reader = new StringReader(text.substring(start, end) + ' ');
    for (CoreLabel token : tokenizers.getTokenizer(reader).tokenize()) {
      token.setIsNewline(token.word().equals(AbstractTokenizer.NEWLINE_TOKEN));
      token.setBeginPosition(token.beginPosition() + start);
      token.setEndPosition(token.endPosition() + start);
      result.add(token);
    }
  }

  private static void addPieces(List<CoreLabel> sentence, List<List<CoreLabel>> result) {
    int start = 0;
    while (sentence.size() - start > MOST_TOKENS) {
      int end = cut(sentence, start);
      result.add(sentence.subList(start, end));
      start = end;
    }
    if (start < sentence.size()) {
      result.add(sentence.subList(start, sentence.size()));
    }
  }

  private static int cut(List<CoreLabel> sentence, int start) {
    for (int end = start + MOST_TOKENS; end > start + FEWEST_TOKENS; end--) {
      if (PAUSES.contains(sentence.get(end - 1).word())) {
        return end;
      }
    }
    return start + MOST_TOKENS;
  }
}
