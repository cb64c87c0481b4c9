package org.sayso.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import org.junit.jupiter.api.Test;
import org.sayso.learning.LexicalRates.Table;

class LexicalRatesTest {
  private static LexicalCounts counts(String lemma, int hits, int misses) {
    LexicalCounts counts = new LexicalCounts();
    for (int i = 0; i < hits + misses; i++) {
      counts.add(Table.CUE, lemma, i < hits);
    }
    return counts;
  }

  private static LexicalCounts sayAndWalk() {
    LexicalCounts counts = counts("vsay", 90, 10);
    counts.add(counts("vwalk", 0, 100));
    return counts;
  }

  @Test
  void a_word_that_is_often_seen_has_its_own_share() {
    LexicalRates rates = sayAndWalk().rates();
    assertThat(rates.rate(Table.CUE, "vsay")).isCloseTo(0.9f, within(0.05f));
    assertThat(rates.rate(Table.CUE, "vwalk")).isCloseTo(0f, within(0.05f));
  }

  @Test
  void a_word_that_was_hardly_seen_gets_the_average() {
    LexicalCounts counts = sayAndWalk();
    counts.add(Table.CUE, "vquip", true);
    LexicalRates rates = counts.rates();
    assertThat(rates.rate(Table.CUE, "vquip")).isEqualTo(rates.rate(Table.CUE, "vnever"));
    assertThat(rates.rate(Table.CUE, "vquip")).isCloseTo(91f / 201, within(1e-5f));
  }

  @Test
  void a_word_that_was_seldom_seen_is_drawn_to_the_average() {
    LexicalCounts counts = sayAndWalk();
    counts.add(counts("vquip", 3, 0));
    LexicalRates rates = counts.rates();
    assertThat(rates.rate(Table.CUE, "vquip"))
        .isGreaterThan(rates.rate(Table.CUE, "vnever"))
        .isLessThan(rates.rate(Table.CUE, "vsay"));
  }

  @Test
  void a_word_that_was_hardly_seen_gets_the_average_of_its_group() {
    LexicalCounts counts = sayAndWalk();
    counts.add(counts(LexicalRates.key("+", "vmutter"), 20, 80));
    LexicalRates rates = counts.rates();
    assertThat(rates.rate(Table.CUE, LexicalRates.key("+", "vnever"))).isEqualTo(0.2f);
    assertThat(rates.rate(Table.CUE, "vnever")).isEqualTo(0.45f);
    assertThat(rates.rate(Table.CUE, LexicalRates.key("-", "vnever"))).isZero();
  }

  @Test
  void tables_are_counted_apart() {
    assertThat(sayAndWalk().rates().rate(Table.SOURCE, "vsay")).isZero();
  }

  @Test
  void a_word_seen_only_in_the_part_left_out_counts_as_unknown() {
    LexicalCounts part = counts("vquip", 20, 0);
    LexicalCounts counts = sayAndWalk();
    counts.add(part);
    LexicalRates all = counts.rates();
    LexicalRates without = counts.ratesWithout(all, part);
    assertThat(without.rate(Table.CUE, "vquip")).isEqualTo(all.rate(Table.CUE, "vnever"));
    assertThat(without.rate(Table.CUE, "vsay")).isEqualTo(all.rate(Table.CUE, "vsay"));
    assertThat(all.rate(Table.CUE, "vquip")).isGreaterThan(0.8f);
  }

  @Test
  void rates_that_were_read_back_are_the_same() throws Exception {
    LexicalRates written = sayAndWalk().rates();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written.writeTo(new DataOutputStream(bytes));
    LexicalRates read =
        LexicalRates.readFrom(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    for (String lemma : new String[] {"vsay", "vwalk", "vnever"}) {
      assertThat(read.rate(Table.CUE, lemma)).isEqualTo(written.rate(Table.CUE, lemma));
    }
  }
}
