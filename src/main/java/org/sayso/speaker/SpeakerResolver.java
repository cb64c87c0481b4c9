package org.sayso.speaker;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Interruption;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Quotation;
import org.sayso.model.Span;
import org.sayso.speaker.Resolution.How;

/**
 * Decides whom the sources of one article mean: coreference made for speakers.
 *
 * <p>Names are gathered into people first ({@link People}). Then the article is read twice from
 * front to back, the second time knowing the genders that the first one's pronouns showed: each
 * pronoun and each description goes to the person who stands out most just there, by how near the
 * last mention is and whether it was a subject, a source or a name; gender, number and roles must
 * agree. One object for each article, for one thread.
 */
public final class SpeakerResolver {
  private final NavigableMap<Integer, Span> marks = new TreeMap<>();
  private final MentionWords words;
  private final Reading reading;
  private final PronounVotes votes = new PronounVotes();
  private final NamelessLede lede;
  private final Antecedents antecedents;
  private final GroupsAndThings others;
  private final OrganisationNames organisations = new OrganisationNames();
  private final Names names;
  private final TranscriptLabels labels;
  private final TranscriptSpeakers transcript;
  private final Pronouns pronouns;
  private final Descriptions descriptions;

  /**
   * @param mentions all mentions of the article in text order
   * @param marked the quotations in marks and the turns of transcripts, none overlapping another;
   *     names in them count, pronouns do not
   * @param sources the mentions that were found to be sources, each with what it says
   */
  public SpeakerResolver(
      IndexedArticle article,
      List<Mention> mentions,
      List<Quotation> marked,
      Map<Mention, List<Span>> sources,
      Lexicon lexicon) {
    this(
        article,
        mentions,
        marked,
        sources,
        lexicon,
        new SpeakerResolver(article, mentions, marked, sources, lexicon, new PronounVotes()).votes);
  }

  /** Reads the article once, with what the pronouns told an earlier reading. */
  private SpeakerResolver(
      IndexedArticle article,
      List<Mention> mentions,
      List<Quotation> marked,
      Map<Mention, List<Span>> sources,
      Lexicon lexicon,
      PronounVotes heard) {
    marked.forEach(quotation -> marks.put(quotation.span().start(), quotation.span()));
    labels = new TranscriptLabels(article, marked, lexicon);
    People people = new People(article, mentions, labels, lexicon);
    people.all().forEach(heard::tell);
    words = new MentionWords(article, lexicon);
    reading = new Reading(lexicon, words, people, mentions, sources);
    transcript = new TranscriptSpeakers(reading, labels, mentions);
    lede = new NamelessLede(reading, mentions.stream().filter(m -> !isInMarks(m)).toList());
    antecedents = new Antecedents(reading, votes);
    others = new GroupsAndThings(words);
    Appositions appositions = new Appositions(reading);
    names = new Names(reading, appositions, organisations);
    Authors authors = new Authors(reading, names, organisations);
    pronouns = new Pronouns(reading, antecedents, others, authors);
    descriptions =
        new Descriptions(reading, appositions, names, authors, antecedents, others, organisations);
    read(mentions);
  }

  /** Whom a source means; empty when nobody can be named. */
  public Optional<Resolution> resolve(Mention mention) {
    return reading.resolution(mention);
  }

  private void read(List<Mention> mentions) {
    for (Mention mention : mentions) {
      Interruption.check();
      if (isInMarks(mention) && !reading.isSource(mention)) {
        continue;
      }
      Optional<Resolution> resolution = decide(mention);
      if (resolution.isPresent()) {
        reading.resolve(mention, resolution.get());
        remember(mention, resolution.get());
      }
    }
  }

  private boolean isInMarks(Mention mention) {
    Map.Entry<Integer, Span> before = marks.floorEntry(mention.span().start());
    return before != null && before.getValue().contains(mention.span());
  }

  private Optional<Resolution> decide(Mention mention) {
    if (reading.people().named(mention).isPresent()) {
      return Optional.of(names.decide(mention));
    }
    if (labels.contains(mention) && labels.isDescription(mention)) {
      return Optional.of(transcript.decide(mention));
    }
    return switch (mention.kind()) {
      case NAME ->
          Optional.of(
              words.isOfficeOnly(mention) ? descriptions.decide(mention) : names.decide(mention));
      case PRONOUN -> pronouns.decide(mention);
      case DESCRIPTION -> lede.resolve(mention).or(() -> Optional.of(descriptions.decide(mention)));
    };
  }

  private void remember(Mention mention, Resolution resolution) {
    boolean ofSomebody = words.isWordsOfSomebody(mention);
    boolean subject = !ofSomebody && words.isSubject(mention);
    boolean source = reading.isSource(mention);
    boolean besides = ofSomebody || resolution.how() == How.ANTECEDENT;
    if (!source && ((besides && !subject) || words.isCredit(mention))) {
      return;
    }
    Appearance appearance = new Appearance(mention, subject, source, resolution);
    Optional<Person> person = reading.personOf(mention, resolution);
    if (person.isPresent()) {
      antecedents.add(person.get(), appearance);
    } else if (words.isGroup(mention)) {
      others.addGroup(appearance);
    } else if (mention.kind() != MentionKind.PRONOUN) {
      others.addThing(appearance);
      organisations.note(resolution.speaker());
    }
  }
}
