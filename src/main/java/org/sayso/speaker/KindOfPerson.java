package org.sayso.speaker;

import java.util.regex.Pattern;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.WordClass;
import org.sayso.lexicon.WordClasses;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Token;

/**
 * Tells where somebody is called by what they are, in capitals: the Kansan, the Labour MP. The
 * recogniser often takes such a word for a name. Not The Oregonian inside a sentence, which is a
 * newspaper; where a sentence begins, only the recogniser can tell.
 */
final class KindOfPerson {
  private static final Pattern DEMONYM = Pattern.compile("(an|er|ite|ese)$");

  private KindOfPerson() {}

  /** Whether the noun stands behind a determiner and is no name. */
  static boolean is(DependencyTree tree, int noun, Lexicon lexicon) {
    Token token = tree.token(noun);
    int first = tree.firstBelow(noun);
    Token determiner = tree.token(first);
    boolean partOfName = first > 0 && Character.isUpperCase(determiner.text().charAt(0));
    if (partOfName || !Character.isUpperCase(token.text().charAt(0)) || token.tag().endsWith("S")) {
      return false;
    }
    return switch (determiner.lowerText()) {
      case "a", "an", "another", "one" ->
          token.entity() == EntityType.NONE && isKind(tree, noun, lexicon);
      case "the" -> isDefinite(tree, noun, noun - first, lexicon);
      default -> false;
    };
  }

  private static boolean isDefinite(DependencyTree tree, int noun, int behindThe, Lexicon lexicon) {
    Token token = tree.token(noun);
    WordClasses classes = lexicon.wordClasses();
    return classes.contains(WordClass.MEMBERS_OF_PARLIAMENTS, token.lowerText())
        || (mayBeKind(token, behindThe, classes)
            && (lexicon.persons().contains(token.lowerLemma())
                || (token.entity() == EntityType.PERSON && lexicon.titles().contains(token.text()))
                || isKind(tree, noun, lexicon)));
  }

  /** Whether it is no name for the recogniser, or one as "the Kansan" and "the Liberal" are. */
  private static boolean mayBeKind(Token token, int behindThe, WordClasses classes) {
    return switch (token.entity()) {
      case PERSON -> behindThe == 1;
      case ORGANIZATION -> classes.contains(WordClass.MEMBERS_OF_PARTIES, token.lowerText());
      default -> true;
    };
  }

  private static boolean isKind(DependencyTree tree, int noun, Lexicon lexicon) {
    String word = tree.token(noun).text();
    boolean demonym =
        DEMONYM.matcher(word).find()
            && PlaceWords.of(tree, noun, lexicon.places())
                .filter(place -> !word.equalsIgnoreCase(place))
                .isPresent();
    return demonym || tree.token(noun).animate();
  }
}
