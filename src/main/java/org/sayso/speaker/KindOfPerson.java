package org.sayso.speaker;

import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.WordClass;
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

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");

  private KindOfPerson() {}

  /** Whether the noun stands behind an article and is no name. */
  static boolean is(DependencyTree tree, int noun, Lexicon lexicon) {
    Token token = tree.token(noun);
    int the = tree.firstBelow(noun);
    String article = tree.token(the).text();
    if (!Character.isUpperCase(token.text().charAt(0))
        || token.tag().endsWith("S")
        || (the > 0 && Character.isUpperCase(article.charAt(0)))) {
      return false;
    }
    if (INDEFINITE.contains(tree.token(the).lowerText())) {
      return token.entity() == EntityType.NONE && isKind(tree, noun, lexicon);
    }
    return tree.token(the).lowerText().equals("the")
        && (PersonName.isLetters(token.text())
            || (mayBeKind(token, noun - the, lexicon)
                && (lexicon.persons().contains(token.lowerLemma())
                    || (token.entity() == EntityType.PERSON
                        && lexicon.titles().contains(token.text()))
                    || isKind(tree, noun, lexicon))));
  }

  /** Whether it is no name for the recogniser, or one as "the Kansan" and "the Liberal" are. */
  private static boolean mayBeKind(Token token, int behindThe, Lexicon lexicon) {
    return switch (token.entity()) {
      case PERSON -> behindThe == 1;
      case ORGANIZATION ->
          lexicon.wordClasses().contains(WordClass.MEMBERS_OF_PARTIES, token.lowerText());
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
