package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.batch.RuleExtractor;
import org.sayso.opened.Program;

/** Tables that LibreOffice has opened and saved again in its own way. */
class CorrectionsInLibreOfficeIT {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "csv:Text - txt - csv (StarCalc):59,34,76",
        "csv:Text - txt - csv (StarCalc):9,34,ANSI,1,,0,true",
        "xlsx"
      })
  void a_correction_survives_opening_and_saving(String format) throws Exception {
    Program office = Program.orSkip("soffice", "libreoffice");
    writeAndRun();
    Path quotes = folder.resolve("output/quotes.csv");
    Files.writeString(
        quotes, Files.readString(quotes).replace("Cy Moe,no,Soon", "Дед Frost,no,Soon"));
    save(office, format, "--infilter=CSV:44,34,76", quotes);
    String saved = format.startsWith("csv") ? "saved/quotes.csv" : "saved/quotes.xlsx";
    assertThat(sayso("correct", saved, "--output", "output"))
        .contains(" Frost", "1 correction taken over");
  }

  @Test
  void a_workbook_that_nobody_changed_gives_no_correction_after_saving() throws Exception {
    Program office = Program.orSkip("soffice", "libreoffice");
    writeAndRun();
    save(office, "xlsx", "--norestore", folder.resolve("output/quotes.xlsx"));
    assertThat(sayso("correct", "saved/quotes.xlsx", "--output", "output"))
        .startsWith("0 corrections taken over");
  }

  private void save(Program office, String format, String option, Path file) throws Exception {
    office.run(
        folder,
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        option,
        "--convert-to",
        format,
        "--outdir",
        folder.resolve("saved").toString(),
        file.toString());
  }

  private void writeAndRun() throws IOException {
    Files.createDirectories(folder.resolve("input/articles"));
    Files.writeString(folder.resolve("input/speakers.csv"), "name\nAnna Berg\n");
    Files.writeString(
        folder.resolve("input/articles/a.txt"),
        "“=1+1 is two; \"so\", she” said Anna Berg. “Мы отплываем 😀 сейчас” said Bo Lie.\n\n"
            + "“Soon” said Cy Moe.");
    sayso("run", "--no-state", "--xlsx");
  }

  private String sayso(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            folder,
            Optional.empty(),
            InstantSource.system());
    assertThat(Main.run(Arrays.asList(args), surroundings, RuleExtractor::new))
        .as(err.toString(UTF_8))
        .isZero();
    return out.toString(UTF_8);
  }
}
