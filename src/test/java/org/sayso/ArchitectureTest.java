package org.sayso;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the picture of the packages to the code: an article goes down the list and never back. */
@AnalyzeClasses(packages = "org.sayso", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packages_use_only_what_the_picture_allows =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("cli")
          .definedBy("org.sayso.cli..")
          .layer("training")
          .definedBy("org.sayso.training..")
          .layer("batch")
          .definedBy("org.sayso.batch..")
          .layer("state")
          .definedBy("org.sayso.state..")
          .layer("article")
          .definedBy("org.sayso.article..")
          .layer("annotation")
          .definedBy("org.sayso.annotation..")
          .layer("corenlp")
          .definedBy("org.sayso.corenlp..")
          .layer("quotation")
          .definedBy("org.sayso.quotation..")
          .layer("attribution")
          .definedBy("org.sayso.attribution..")
          .layer("speaker")
          .definedBy("org.sayso.speaker..")
          .layer("lexicon")
          .definedBy("org.sayso.lexicon..")
          .layer("learning")
          .definedBy("org.sayso.learning..")
          .layer("output")
          .definedBy("org.sayso.output..")
          .layer("correction")
          .definedBy("org.sayso.correction..")
          .layer("sheet")
          .definedBy("org.sayso.sheet..")
          .layer("evaluation")
          .definedBy("org.sayso.evaluation..")
          .layer("mention")
          .definedBy("org.sayso.mention..")
          .layer("corpus")
          .definedBy("org.sayso.corpus..")
          .layer("text")
          .definedBy("org.sayso.text..")
          .layer("model")
          .definedBy("org.sayso.model..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("training")
          .mayOnlyAccessLayers(
              "batch",
              "article",
              "annotation",
              "corenlp",
              "quotation",
              "attribution",
              "speaker",
              "lexicon",
              "learning",
              "corpus",
              "model")
          .whereLayer("training")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("batch")
          .mayOnlyAccessLayers(
              "article",
              "annotation",
              "quotation",
              "attribution",
              "speaker",
              "lexicon",
              "correction",
              "output",
              "model")
          .whereLayer("state")
          .mayOnlyAccessLayers("batch", "output", "model")
          .whereLayer("state")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("article")
          .mayOnlyAccessLayers("text", "model")
          .whereLayer("annotation")
          .mayOnlyAccessLayers("model")
          .whereLayer("corenlp")
          .mayOnlyAccessLayers("annotation", "model")
          .whereLayer("quotation")
          .mayOnlyAccessLayers("lexicon", "learning", "model")
          .whereLayer("attribution")
          .mayOnlyAccessLayers("mention", "lexicon", "learning", "model")
          .whereLayer("mention")
          .mayOnlyAccessLayers("model")
          .whereLayer("corpus")
          .mayOnlyAccessLayers("model")
          .whereLayer("speaker")
          .mayOnlyAccessLayers("lexicon", "text", "model")
          .whereLayer("lexicon")
          .mayOnlyAccessLayers("model")
          .whereLayer("learning")
          .mayOnlyAccessLayers("model")
          .whereLayer("output")
          .mayOnlyAccessLayers("model")
          .whereLayer("correction")
          .mayOnlyAccessLayers("sheet", "output", "model")
          .whereLayer("sheet")
          .mayOnlyAccessLayers("text")
          .whereLayer("evaluation")
          .mayOnlyAccessLayers("corpus", "output", "text", "model")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .ensureAllClassesAreContainedInArchitectureIgnoring("org.sayso");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("org.sayso.(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule no_corenlp_type_leaves_corenlp =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sayso.corenlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford.nlp..");

  @ArchTest
  static final ArchRule picocli_stays_in_cli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sayso.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule sql_stays_in_state =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sayso.state..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

  @ArchTest
  static final ArchRule logging_stays_in_cli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sayso.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.slf4j..", "ch.qos.logback..");

  @ArchTest
  static final ArchRule workbooks_are_read_in_one_package =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sayso.sheet..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.dhatim.fastexcel.reader..");

  @ArchTest
  static final ArchRule csv_is_read_and_written_in_four_packages =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.sayso.output.csv..",
              "org.sayso.sheet..",
              "org.sayso.speaker..",
              "org.sayso.evaluation..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.commons.csv..");

  @ArchTest
  static final ArchRule workbooks_are_written_in_one_package =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sayso.output.xlsx..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.dhatim.fastexcel");

  @ArchTest
  static final ArchRule json_is_written_where_files_of_it_are =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.sayso.output.jsonl..",
              "org.sayso.output.html..",
              "org.sayso.batch..",
              "org.sayso.state..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule model_needs_java_only =
      classes()
          .that()
          .resideInAPackage("org.sayso.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.sayso.model..", "java..", "org.jspecify..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule learning_needs_java_and_model_only =
      classes()
          .that()
          .resideInAPackage("org.sayso.learning..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.sayso.learning..", "org.sayso.model..", "java..", "org.jspecify..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_main_ends_the_process =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.sayso.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule only_cli_knows_the_standard_streams =
      noClasses().that().resideOutsideOfPackage("org.sayso.cli..").should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule statics_are_constants =
      fields().that().areStatic().should().beFinal().allowEmptyShould(true);
}
