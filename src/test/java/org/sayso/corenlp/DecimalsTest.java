package org.sayso.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class DecimalsTest {
  @Test
  void four_decimals_come_back_without_loss() throws Exception {
    float[] numbers = new float[65_536];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.parseFloat((i - 30_000) + "e-4");
    }
    Decimals decimals = writtenAndRead(numbers);
    assertThat(decimals.range(0, numbers.length)).isEqualTo(numbers);
    assertThat(decimals.range(7, 2)).containsExactly(numbers[7], numbers[8]);
    assertThat(decimals.rows(256)[3][4]).isEqualTo(numbers[3 * 256 + 4]);
  }

  @Test
  void what_would_lose_something_is_refused() {
    assertThatIOException()
        .isThrownBy(() -> writtenAndRead(0, 0.00005f))
        .withMessageContaining("5.0E-5");
    assertThatIOException()
        .isThrownBy(() -> writtenAndRead(-3, 3.5536f))
        .withMessageContaining("3.5536");
  }

  private static Decimals writtenAndRead(float... numbers) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Decimals.write(new DataOutputStream(bytes), numbers);
    return Decimals.read(ByteBuffer.wrap(bytes.toByteArray()), numbers.length);
  }
}
