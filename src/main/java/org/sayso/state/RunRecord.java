package org.sayso.state;

import java.time.Instant;
import java.util.Optional;

/**
 * A run as the database remembers it.
 *
 * @param outcome {@code done}, {@code stopped}, {@code failed}, {@code running} or {@code killed}
 * @param articles number of articles; this and the counts after it are 0 until the run has ended
 */
public record RunRecord(
    long number,
    Instant started,
    String outcome,
    Optional<String> problem,
    int articles,
    int annotated,
    int unchanged,
    int failed,
    int quotations,
    double seconds,
    int peakMegabytes) {}
