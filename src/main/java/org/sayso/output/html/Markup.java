package org.sayso.output.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * HTML being written, element by element.
 *
 * <p>Text and attributes are always escaped; there is no way to write markup through them. So that
 * an article cannot smuggle in a link or a script, elements and attribute names are the program's
 * own constants, and addresses are built from numbers and ids. Used by one thread.
 */
final class Markup {
  private static final Set<String> VOID = Set.of("meta", "input", "br", "link");

  private final StringBuilder html = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; attributes are names and values in turn, and one with no value is "". */
  Markup open(String element, String... attributes) {
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      html.append('"');
    }
    html.append('>');
    if (!VOID.contains(element)) {
      open.push(element);
    }
    return this;
  }

  Markup close() {
    html.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Ends the element on a line of its own, to keep the source readable. */
  Markup closeLine() {
    close();
    return line();
  }

  Markup line() {
    html.append('\n');
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /** A whole element with nothing but text in it. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** The program's own style or script, or data that can no longer end its element. */
  Markup verbatim(String own) {
    html.append(own);
    return this;
  }

  int length() {
    return html.length();
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(isAllowed(c) ? c : '\uFFFD');
      }
    }
  }

  /** HTML takes no control characters but white space. */
  private static boolean isAllowed(char c) {
    return (c >= ' ' && (c < '\u007F' || c > '\u009F')) || c == '\t' || c == '\n' || c == '\r';
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
