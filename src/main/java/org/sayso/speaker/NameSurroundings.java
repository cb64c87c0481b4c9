package org.sayso.speaker;

import org.sayso.lexicon.Lexicon;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.Token;

/** What stands around a name and says who that is: offices, appositions, predicates. Immutable. */
final class NameSurroundings {
  private static final int WEIGHT_OF_NAME = 2;

  private final IndexedArticle article;
  private final Lexicon lexicon;
  private final NameGenders genders;

  NameSurroundings(IndexedArticle article, Lexicon lexicon, NameGenders genders) {
    this.article = article;
    this.lexicon = lexicon;
    this.genders = genders;
  }

  /** Tells the person what stands around one of its mentions. */
  void describe(Person person, Mention mention, PersonName name) {
    person.showGender(genders.byTitle(mention));
    person.voteGender(genders.of(mention, name), WEIGHT_OF_NAME);
    DependencyTree tree = article.tree(mention.sentence());
    int head = mention.head();
    person.addPlaces(PlaceWords.beside(tree, head, lexicon.places()));
    Ages.behind(tree, head).ifPresent(person::addAge);
    Ages.of(tree, head).ifPresent(person::addAge);
    for (int t = head - 1; t >= 0 && tree.token(t).start() >= mention.span().start(); t--) {
      if (tree.token(t).isNoun()) {
        addRole(person, tree, t);
      }
    }
    for (int child : tree.children(head)) {
      if (tree.is(child, "appos") || isListedApposition(tree, head, child)) {
        addDescription(person, tree, child);
      }
    }
    int up = tree.head(head);
    if (up == Token.NO_HEAD) {
      return;
    }
    boolean predicate =
        tree.is(head, "nsubj") && tree.token(up).isNoun() && tree.hasChild(up, "cop");
    if (predicate || tree.is(head, "appos")) {
      addDescription(person, tree, up);
    }
  }

  private void addDescription(Person person, DependencyTree tree, int noun) {
    addRoles(person, tree, noun);
    person.addPlaces(PlaceWords.beside(tree, noun, lexicon.places()));
  }

  private void addRoles(Person person, DependencyTree tree, int noun) {
    if (tree.token(noun).entity() == EntityType.PERSON) {
      return;
    }
    addRole(person, tree, noun);
    for (int child : tree.children(noun)) {
      if (tree.is(child, "conj")
          && tree.token(child).isNoun()
          && !tree.hasChild(child, "nmod:poss")) {
        addRole(person, tree, child);
      }
    }
  }

  /** Maine, the treasurer, and Teague: the parser takes the treasurer for one more person. */
  private static boolean isListedApposition(DependencyTree tree, int name, int noun) {
    return tree.is(noun, "conj")
        && tree.hasChild(noun, "det")
        && noun > name
        && tree.token(name + 1).text().equals(",")
        && tree.firstBelow(noun) == name + 2;
  }

  private void addRole(Person person, DependencyTree tree, int noun) {
    String written = lexicon.titles().writtenOut(tree.token(noun).lowerLemma());
    if (lexicon.persons().contains(written)
        || lexicon.isPerson(tree.token(noun))
        || lexicon.titles().contains(tree.token(noun).text())) {
      person.addRole(Role.of(tree, noun, lexicon));
      person.showGender(lexicon.genderedNouns().gender(written));
    }
  }
}
