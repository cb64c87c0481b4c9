package org.sayso.speaker;

import org.sayso.lexicon.Lexicon;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Gender;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.Token;

/** What titles and given names tell about the gender of whom a name means. Immutable. */
final class NameGenders {
  private final IndexedArticle article;
  private final Lexicon lexicon;

  NameGenders(IndexedArticle article, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
  }

  /** By the title, else by the given name of a full name. */
  Gender of(Mention mention, PersonName name) {
    Gender byTitle = byTitle(mention);
    if (byTitle != Gender.UNKNOWN) {
      return byTitle;
    }
    return name.isFull() && !name.beginsWithParticle()
        ? byGivenName(mention, name)
        : Gender.UNKNOWN;
  }

  private Gender byGivenName(Mention mention, PersonName name) {
    DependencyTree tree = article.tree(mention.sentence());
    for (int t = Math.max(0, mention.head() - 4); t <= mention.head(); t++) {
      if (tree.token(t).text().equals(name.given())) {
        return lexicon.genderOfGivenName(tree.token(t));
      }
    }
    return lexicon.givenNames().gender(name.given());
  }

  /** Gender of a title or office right before the name: Mrs., spokeswoman. */
  Gender byTitle(Mention mention) {
    DependencyTree tree = article.tree(mention.sentence());
    for (int t = mention.head() - 1; t >= 0 && t >= mention.head() - 5; t--) {
      Token token = tree.token(t);
      Gender gender = lexicon.titles().gender(token.text());
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
      if (token.entity() != EntityType.PERSON && !token.isProperNoun() && !token.isNoun()) {
        break;
      }
    }
    return Gender.UNKNOWN;
  }
}
