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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process with one core and a gigabyte, held to both by the operating system where it can be, and
 * with the heap that the launcher gives to a gigabyte.
 */
class SmallMachineIT {
  private static final long GIGABYTE = 1L << 30;
  private static final Pattern RESIDENT_PEAK = Pattern.compile("\"resident_peak_bytes\" : (\\d+)");
  private static final Path SEEDS = Path.of("../shared/seeds");
  private static final Path NEWS = Path.of("../shared/polnear/train/text");
  private static final List<List<String>> LIMITS =
      List.of(
          List.of(
              "systemd-run",
              "--quiet",
              "--scope",
              "--property=MemoryMax=1G",
              "--property=MemorySwapMax=0",
              "--property=AllowedCPUs=0"),
          List.of("taskset", "--cpu-list", "0"));

  @TempDir private Path folder;

  @Test
  void the_seeds_and_300_articles_fit_into_a_gigabyte_on_one_core() throws Exception {
    assumeTrue(Files.isDirectory(SEEDS) && Files.isDirectory(NEWS), "there is no news in " + NEWS);
    List<String> command = new ArrayList<>(limit());
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx614m",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "--quiet",
            "run",
            "--output",
            folder.toString(),
            "--input",
            SEEDS.toString()));
    articles().forEach(article -> command.add(article.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    Matcher peak = RESIDENT_PEAK.matcher(Files.readString(folder.resolve("run.json")));
    assumeTrue(peak.find(), "this system does not tell how much memory a process has used");
    assertThat(Long.parseLong(peak.group(1))).isLessThan(GIGABYTE);
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(NEWS)) {
      return files.sorted().limit(300).toList();
    }
  }

  private static List<String> limit() throws Exception {
    for (List<String> limit : LIMITS) {
      List<String> command = new ArrayList<>(limit);
      command.add("true");
      try {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        if (process.waitFor() == 0) {
          return limit;
        }
      } catch (IOException e) {
        // There is no such program here.
      }
    }
    assumeTrue(false, "neither systemd-run nor taskset can limit a process here");
    return List.of();
  }
}
