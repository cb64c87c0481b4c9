package org.sayso.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class FingerprintTableTest {
  @Test
  void every_entry_is_found_again_and_nothing_else() throws Exception {
    FingerprintTable.Builder builder = new FingerprintTable.Builder(1000);
    for (int i = 0; i < 1000; i++) {
      builder.put(Fingerprint.of("word " + i), i);
    }
    FingerprintTable table = writtenAndRead(builder);
    for (int i = 0; i < 1000; i++) {
      assertThat(table.get(Fingerprint.of("word " + i))).isEqualTo(i);
      assertThat(table.get(Fingerprint.of("other " + i))).isEqualTo(FingerprintTable.ABSENT);
    }
  }

  @Test
  void an_empty_table_contains_nothing() throws Exception {
    assertThat(writtenAndRead(new FingerprintTable.Builder(0)).contains(0)).isFalse();
  }

  @Test
  void a_fingerprint_of_zero_is_as_good_as_any() throws Exception {
    FingerprintTable.Builder builder = new FingerprintTable.Builder(1);
    builder.put(0, 7);
    assertThat(writtenAndRead(builder).get(0)).isEqualTo(7);
  }

  @Test
  void two_strings_with_one_fingerprint_are_refused() {
    FingerprintTable.Builder builder = new FingerprintTable.Builder(2);
    builder.put(5, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> builder.put(5, 2));
  }

  @Test
  void a_value_that_has_no_room_is_refused() throws Exception {
    FingerprintTable.Builder builder = new FingerprintTable.Builder(1);
    assertThatIllegalArgumentException().isThrownBy(() -> builder.put(5, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.put(5, 0xFFFFFF));
    builder.put(5, 0xFFFFFE);
    assertThat(writtenAndRead(builder).get(5)).isEqualTo(0xFFFFFE);
  }

  @Test
  void a_fingerprint_can_be_built_piece_by_piece() {
    long pieces = Fingerprint.add(Fingerprint.add(Fingerprint.of("he "), 's'), "aid");
    assertThat(pieces).isEqualTo(Fingerprint.of("he said"));
  }

  private static FingerprintTable writtenAndRead(FingerprintTable.Builder builder)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    builder.write(new DataOutputStream(bytes));
    return FingerprintTable.read(ByteBuffer.wrap(bytes.toByteArray()));
  }
}
