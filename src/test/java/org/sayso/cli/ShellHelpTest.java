package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.batch.RuleExtractor;
import org.sayso.opened.Program;

/** The completion script and the manual page, with the programs that they are for. */
class ShellHelpTest {
  @TempDir private Path folder;

  @Test
  void bash_completes_commands_and_options() throws Exception {
    Program bash = Program.orSkip("bash");
    Files.writeString(folder.resolve("completion"), printed("completion"));
    Path script =
        Files.writeString(
            folder.resolve("try"),
            """
            . ./completion
            COMP_WORDS=(sayso r) COMP_CWORD=1 COMP_LINE='sayso r'
            _complete_sayso
            echo "${COMPREPLY[@]}"
            COMP_WORDS=(sayso run --x) COMP_CWORD=2 COMP_LINE='sayso run --x'
            _complete_sayso
            echo "${COMPREPLY[@]}"
            """);
    assertThat(bash.run(folder, script.toString()).lines()).containsExactly("run", "--xlsx");
  }

  /**
   * In a terminal of its own; when a completion never comes, the shell waits until the test ends.
   */
  @Test
  void zsh_completes_commands_and_options() throws Exception {
    Program zsh = Program.orSkip("zsh");
    Files.writeString(folder.resolve("completion"), printed("completion"));
    Path script =
        Files.writeString(
            folder.resolve("try"),
            """
            zmodload zsh/zpty
            zpty terminal zsh -f
            zpty -w terminal '. ./completion'
            zpty -n -w terminal $'sayso run --xl\t'
            zpty -r -m terminal said '*--xlsx*'
            zpty -n -w terminal $'\\C-usayso stat\t'
            zpty -r -m terminal said '*sayso status*'
            zpty -d terminal
            echo completed
            """);
    assertThat(zsh.run(folder, "-f", script.toString())).isEqualTo("completed\n");
  }

  @Test
  void the_manual_has_every_command_and_option() {
    String manual = printed("man");
    assertThat(manual)
        .startsWith(".TH \"SAYSO\" 1")
        .contains(".SS \"sayso run", ".SS \"sayso correct FILE [OPTION...]\"")
        .contains("\\fB\\-\\-raw\\-csv\\fR", "\\fB\\-\\-html\\fR", "EXIT STATUS");
    assertThat(manual.lines()).noneMatch(line -> line.startsWith("'"));
  }

  @Test
  void the_manual_is_typeset_without_a_warning() throws Exception {
    Program groff = Program.orSkip("groff");
    Path manual = Files.writeString(folder.resolve("sayso.1"), printed("man"));
    Path warnings = folder.resolve("warnings");
    Process process =
        new ProcessBuilder(
                groff.file().toString(), "-man", "-ww", "-Tutf8", "-z", manual.toString())
            .redirectErrorStream(true)
            .redirectOutput(warnings.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(warnings).isEmptyFile();
  }

  private String printed(String command) {
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
    assertThat(Main.run(List.of(command), surroundings, RuleExtractor::new)).isZero();
    assertThat(err.toString(UTF_8)).isEmpty();
    return out.toString(UTF_8);
  }
}
