package org.sayso.speaker;

import java.util.Optional;
import java.util.Set;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.WordClass;
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
    addPlaces(person, tree, head);
    addParty(person, tree, head);
    Ages.behind(tree, head).ifPresent(person::addAge);
    Ages.of(tree, head).ifPresent(person::addAge);
    for (int t = head - 1; t >= 0 && tree.token(t).start() >= mention.span().start(); t--) {
      boolean besideName = tree.token(t + 1).entity() == EntityType.PERSON;
      if (tree.token(t).isNoun() || (besideName && tree.token(t).tag().equals("JJ"))) {
        addRole(person, tree, t);
      }
    }
    for (int child : tree.children(head)) {
      if (tree.is(child, "appos") || isListedApposition(tree, head, child)) {
        addDescription(person, tree, child);
      }
    }
    addRelativeClauses(person, tree, head);
    int up = tree.head(head);
    if (up == Token.NO_HEAD) {
      return;
    }
    boolean predicate =
        tree.is(head, "nsubj") && tree.token(up).isNoun() && tree.hasChild(up, "cop");
    if (predicate || tree.is(head, "appos")) {
      addDescription(person, tree, up);
    } else {
      addComplements(person, tree, up, head);
    }
  }

  private void addDescription(Person person, DependencyTree tree, int noun) {
    addRoles(person, tree, noun);
    addRelativeClauses(person, tree, noun);
    addPlaces(person, tree, noun);
  }

  private void addPlaces(Person person, DependencyTree tree, int noun) {
    person.addPlaces(PlaceWords.beside(tree, noun, lexicon.places()));
    person.addAffiliations(PlaceWords.namesBeside(tree, noun, lexicon.places()));
  }

  /** Ann Dahl (D-Ga.); Ann Dahl, D-Ga. */
  private void addParty(Person person, DependencyTree tree, int name) {
    if (name + 3 < tree.size() && tree.token(name + 3).text().equals("-")) {
      String party =
          switch (tree.token(name + 2).text()) {
            case "D" -> "democrat";
            case "R" -> "republican";
            default -> "";
          };
      if (!party.isEmpty()) {
        person.addRole(new Role("", "", party, false));
        stateAt(tree, name + 4).map(Set::of).ifPresent(person::addPlaces);
      }
    }
  }

  private Optional<String> stateAt(DependencyTree tree, int place) {
    return place < tree.size()
        ? PlaceWords.of(tree, place, lexicon.places())
            .or(() -> lexicon.places().coded(tree.token(place).text()))
        : Optional.empty();
  }

  /** Ann Dahl, who is a nurse; who chairs the board; who served as mayor. */
  private void addRelativeClauses(Person person, DependencyTree tree, int noun) {
    for (int clause : tree.children(noun)) {
      int who = clause > noun && tree.is(clause, "acl:relcl") ? pronounOf(tree, clause) : -1;
      if (who < 0) {
        continue;
      }
      if (tree.hasChild(clause, "cop")) {
        addRole(person, tree, clause);
      } else if (tree.is(who, "nsubj")) {
        addOfficeOfVerb(person, tree, clause, who);
        addComplements(person, tree, clause, who);
      }
    }
  }

  /** Who chairs the board; not who ran away, who leads him or who was led by her. */
  private void addOfficeOfVerb(Person person, DependencyTree tree, int verb, int subject) {
    int object = tree.child(verb, "obj");
    if (tree.relation(subject).equals("nsubj")
        && object != Token.NO_HEAD
        && !isSomebody(tree, object)) {
      lexicon
          .offices()
          .ofVerb(tree.token(verb).lowerLemma())
          .ifPresent(office -> person.addRole(new Role("", "", office, false)));
    }
  }

  /** Place of "who" as an argument of the clause; -1 when it has none. */
  private static int pronounOf(DependencyTree tree, int clause) {
    for (int child : tree.children(clause)) {
      if (tree.token(child).lowerText().equals("who")) {
        return child;
      }
    }
    return -1;
  }

  /** Dahl became mayor, was elected mayor, resigned as mayor; they named Dahl as mayor. */
  private void addComplements(Person person, DependencyTree tree, int verb, int argument) {
    if (!isComplemented(tree, verb, argument)) {
      return;
    }
    boolean left =
        lexicon
            .wordClasses()
            .contains(WordClass.VERBS_OF_LEAVING_OFFICES, tree.token(verb).lowerLemma());
    for (int child : tree.children(verb)) {
      if (child != argument
          && isComplement(tree, child, argument)
          && !isPlural(tree.token(child))
          && isOffice(tree, child)) {
        if (left) {
          person.addRole(Role.of(tree, child, lexicon).before());
        }
        if (!left || !tree.is(argument, "obj")) {
          addRole(person, tree, child);
        }
      }
    }
  }

  /** Mayor, in became mayor, was elected mayor and named her as mayor; not in wants to be mayor. */
  private static boolean isComplement(DependencyTree tree, int noun, int argument) {
    return (tree.is(noun, "xcomp") && !tree.hasChild(noun, "cop"))
        || (tree.is(noun, "obl") && tree.preposition(noun).equals("as"))
        || (tree.is(noun, "obj") && tree.is(argument, "nsubj:pass"));
  }

  /** Whether complements tell of the subject, unless somebody is the object, or of the object. */
  private boolean isComplemented(DependencyTree tree, int verb, int argument) {
    if (!tree.token(verb).isVerb()) {
      return false;
    }
    int object = tree.child(verb, "obj");
    return tree.is(argument, "nsubj:pass")
        || tree.is(argument, "obj")
        || (tree.is(argument, "nsubj") && (object == Token.NO_HEAD || !isSomebody(tree, object)));
  }

  private boolean isSomebody(DependencyTree tree, int noun) {
    Token token = tree.token(noun);
    return token.entity() == EntityType.PERSON
        || token.tag().equals("PRP")
        || lexicon.isPerson(token);
  }

  private void addRoles(Person person, DependencyTree tree, int noun) {
    if (tree.token(noun).entity() == EntityType.PERSON || isPlural(tree.token(noun))) {
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

  private static boolean isPlural(Token noun) {
    return noun.tag().equals("NNS") || noun.tag().equals("NNPS");
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
    if (isOffice(tree, noun)) {
      person.addRole(Role.of(tree, noun, lexicon));
      person.showGender(
          lexicon
              .genderedNouns()
              .gender(lexicon.titles().writtenOut(tree.token(noun).lowerLemma())));
    }
  }

  private boolean isOffice(DependencyTree tree, int noun) {
    Token token = tree.token(noun);
    return lexicon.persons().contains(lexicon.titles().writtenOut(token.lowerLemma()))
        || lexicon.isPerson(token)
        || lexicon.titles().contains(token.text());
  }
}
