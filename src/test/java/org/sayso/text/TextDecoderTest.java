package org.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT = "“Café 😀,” she said.\r\nÉté\rend\n";

  private final TextDecoder decoder = new TextDecoder();

  @Test
  void utf_8_needs_no_mark() throws Exception {
    assertThat(decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void a_utf_8_mark_is_not_part_of_the_text() throws Exception {
    assertThat(decoder.decode(marked(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF))).isEqualTo(TEXT);
  }

  @Test
  void utf_16_is_read_in_both_byte_orders() throws Exception {
    assertThat(decoder.decode(marked(StandardCharsets.UTF_16LE, 0xFF, 0xFE))).isEqualTo(TEXT);
    assertThat(decoder.decode(marked(StandardCharsets.UTF_16BE, 0xFE, 0xFF))).isEqualTo(TEXT);
  }

  @Test
  void what_is_not_utf_8_is_windows_1252() throws Exception {
    String text = "“Café – €5,” she said…";
    assertThat(decoder.decode(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x81, 0x8D, 0x8F, 0x90, 0x9D})
  void bytes_that_windows_1252_leaves_undefined_are_an_unknown_encoding(int undefined) {
    assertFails(
        UndecodableTextException.Cause.UNKNOWN_ENCODING, 'S', 'h', 'e', ' ', undefined, 0xE9);
  }

  @Test
  void a_broken_file_with_a_mark_is_not_read_as_something_else() {
    assertFails(UndecodableTextException.Cause.UNKNOWN_ENCODING, 0xEF, 0xBB, 0xBF, 'a', 0xE9, 'b');
    assertFails(UndecodableTextException.Cause.UNKNOWN_ENCODING, 0xFF, 0xFE, 'a', 0, 'b');
    assertFails(UndecodableTextException.Cause.UNKNOWN_ENCODING, 0xFF, 0xFE, 0, 0xD8, 'a', 0);
  }

  @Test
  void nul_bytes_are_binary() {
    assertFails(UndecodableTextException.Cause.BINARY, 'a', 0, 'b');
    assertFails(UndecodableTextException.Cause.BINARY, 'a', 0, 0xE9);
    assertFails(UndecodableTextException.Cause.BINARY, 0xFF, 0xFE, 0, 0, 'a', 0);
  }

  @Test
  void many_control_characters_are_binary_and_a_stray_one_is_not() throws Exception {
    assertFails(UndecodableTextException.Cause.BINARY, 'a', 1, 2, 'b');
    String stray = "word ".repeat(50) + "\u0007";
    assertThat(decoder.decode(stray.getBytes(StandardCharsets.UTF_8))).isEqualTo(stray);
  }

  @Test
  void no_bytes_are_no_text() throws Exception {
    assertThat(decoder.decode(new byte[0])).isEmpty();
  }

  private static byte[] marked(Charset charset, int... mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b : mark) {
      bytes.write(b);
    }
    bytes.writeBytes(TEXT.getBytes(charset));
    return bytes.toByteArray();
  }

  private void assertFails(UndecodableTextException.Cause cause, int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    assertThatExceptionOfType(UndecodableTextException.class)
        .isThrownBy(() -> decoder.decode(bytes))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(cause));
  }
}
