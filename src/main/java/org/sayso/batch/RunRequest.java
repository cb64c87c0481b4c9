package org.sayso.batch;

import java.util.List;
import org.sayso.correction.Correction;
import org.sayso.model.ListedSpeaker;
import org.sayso.model.QuotationType;
import org.sayso.output.OutputFolder;

/** All that decides the files of a run but the texts of the articles. */
record RunRequest(
    Program program, OutputFolder output, RunOptions options, Preparation preparation) {
  String fingerprint() {
    Fingerprint all = new Fingerprint().add(program.version()).add(program.pipeline());
    all.add(output.settings());
    addOptions(all);
    all.add(preparation.articleIds());
    all.add(String.valueOf(preparation.listed().size()));
    preparation.listed().forEach(person -> add(all, person));
    preparation.corrections().forEach(correction -> add(all, correction));
    return all.hex();
  }

  private void addOptions(Fingerprint all) {
    RowFilter filter = options.filter();
    List<String> types = filter.types().stream().sorted().map(QuotationType::label).toList();
    all.add(types)
        .add(String.valueOf(filter.listedOnly()))
        .add(String.valueOf(filter.minConfidence()))
        .add(String.valueOf(options.maxArticleBytes()));
  }

  private static void add(Fingerprint all, ListedSpeaker person) {
    all.add(person.name()).add(person.aliases()).add(person.roles()).add(person.pronoun().name());
  }

  private static void add(Fingerprint all, Correction correction) {
    all.add(correction.article())
        .add(correction.quoteId())
        .add(correction.column().label())
        .add(correction.from())
        .add(correction.to())
        .add(correction.date().toString())
        .add(correction.near());
  }
}
