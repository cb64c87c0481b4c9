package org.sayso.batch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The most memory that the process has used, in bytes.
 *
 * @param heapPeak sum of the peaks of the heap's parts, garbage included
 * @param heapLimit what the heap may grow to
 * @param residentPeak what the operating system counts; only Linux tells
 */
public record Memory(long heapPeak, long heapLimit, OptionalLong residentPeak) {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Pattern HIGH_WATER_MARK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  /** Up to now. */
  static Memory ofProcess() {
    long heapPeak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return new Memory(heapPeak, Runtime.getRuntime().maxMemory(), residentPeakOfProcess());
  }

  private static OptionalLong residentPeakOfProcess() {
    if (!Files.isReadable(STATUS)) {
      return OptionalLong.empty();
    }
    try (Stream<String> lines = Files.lines(STATUS)) {
      return lines
          .map(HIGH_WATER_MARK::matcher)
          .filter(Matcher::matches)
          .mapToLong(matcher -> Long.parseLong(matcher.group(1)) * 1024)
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
