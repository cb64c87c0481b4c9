package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.opened.Program;

/**
 * What reaches the disk, and when, as the kernel is told: a power cut leaves each file as it was or
 * complete, and those of a run that has ended for good. Needs strace, and the right to use it.
 */
class PowerCutIT {
  private static final Pattern SYNC = Pattern.compile("(?:fsync|fdatasync)\\(\\d+<(.+?)>");
  private static final Pattern RENAME = Pattern.compile("rename\\(\"(.+?)\", \"(.+?)\"\\)");

  @TempDir private Path folder;

  @Test
  void every_file_is_on_the_disk_before_it_takes_its_place_and_the_folder_after() throws Exception {
    QuickProgram program = new QuickProgram(folder, 0);
    program.article("a.txt", "“We sail” said Anna Berg.");
    Path here = program.here.toRealPath();
    Path output = here.resolve("output");
    Set<Path> synced = new HashSet<>();
    List<Path> moved = new ArrayList<>();
    for (String line : trace(program)) {
      Matcher sync = SYNC.matcher(line);
      if (sync.find()) {
        synced.add(Path.of(sync.group(1)));
      }
      Matcher rename = RENAME.matcher(line);
      if (rename.find() && here.resolve(rename.group(2)).startsWith(output)) {
        assertThat(synced).as(line).contains(here.resolve(rename.group(1)));
        Path target = here.resolve(rename.group(2));
        moved.add(target);
        synced.remove(target.getParent());
      }
    }
    assertThat(moved)
        .contains(output.resolve("quotes.csv"), output.resolve("review/0001.html"))
        .endsWith(output.resolve("run.json"))
        .allSatisfy(file -> assertThat(synced).contains(file.getParent()));
    assertThat(synced).contains(output.resolve("sayso.db"), output.resolve("sayso.db-wal"));
  }

  private List<String> trace(QuickProgram program) throws Exception {
    Path strace = Program.orSkip("strace").file();
    Path trace = folder.resolve("trace");
    Process process =
        program.startUnder(
            List.of(
                strace.toString(),
                "-f",
                "-y",
                "-s4096",
                "-e",
                "trace=fsync,fdatasync,rename",
                "-o",
                trace.toString()),
            "run",
            "--html",
            "--xlsx");
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assumeTrue(
        Files.exists(trace) && Files.size(trace) > 0, "skipped: strace may not look: " + said);
    assertThat(process.exitValue()).as(said).isZero();
    return Files.readAllLines(trace);
  }
}
