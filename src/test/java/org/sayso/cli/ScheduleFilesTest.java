package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files for schedulers, as far as each can be tried here. */
class ScheduleFilesTest {
  private static final Path FOLDER = Path.of("scripts/schedule");
  private static final Pattern COMMAND = Pattern.compile("\\brun (--input [^<\\n]*)");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sayso.service", "crontab", "sayso-task.xml"})
  void the_program_understands_its_command(String name) throws Exception {
    Matcher command = COMMAND.matcher(Files.readString(FOLDER.resolve(name)));
    assertThat(command.find()).isTrue();
    String[] args = ("run " + command.group(1).replace('\\', '/')).split(" ", -1);
    QuickProgram.Ended ended = new QuickProgram(folder, 0).run(args);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.said()).contains("There is no input").doesNotContain("nknown option");
  }

  @Test
  void the_line_for_cron_has_five_fields_of_time() throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve("crontab"));
    assertThat(lines.stream().filter(line -> line.matches("([0-9*/,-]+ ){5}nice .*"))).hasSize(1);
  }

  @Test
  void the_task_is_well_formed() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    assertThat(
            factory
                .newDocumentBuilder()
                .parse(FOLDER.resolve("sayso-task.xml").toFile())
                .getElementsByTagNameNS("*", "Exec")
                .getLength())
        .isEqualTo(1);
  }

  @Test
  void systemd_finds_no_fault_with_its_units() throws Exception {
    Path units = Files.createDirectories(folder.resolve("units"));
    Path launcher = Path.of("scripts/sayso").toAbsolutePath();
    String service =
        Files.readString(FOLDER.resolve("sayso.service"))
            .replace("/opt/sayso/scripts/sayso", launcher.toString());
    Files.writeString(units.resolve("sayso.service"), service);
    Files.copy(FOLDER.resolve("sayso.timer"), units.resolve("sayso.timer"));
    assertThat(
            systemdAnalyze("verify", "--man=no", units + "/sayso.service", units + "/sayso.timer"))
        .isEmpty();
    assertThat(
            systemdAnalyze(
                "security", "--offline=true", "--threshold=20", units + "/sayso.service"))
        .containsAnyOf("SAFE", "OK");
  }

  private static String systemdAnalyze(String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of("systemd-analyze", "--no-pager"));
    command.addAll(List.of(args));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      return said;
    } catch (IOException e) {
      assumeTrue(false, "there is no systemd here");
      return "";
    }
  }
}
