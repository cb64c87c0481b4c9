package org.sayso.output.html;

import org.sayso.model.QuotationType;

/**
 * A row as the overview lists it, with no more of its words than fit into a line or two.
 *
 * @param confidence as in the CSV file, for the order
 */
record ListedRow(
    String id,
    SpeakerTotal speaker,
    ListedArticle article,
    QuotationType type,
    double confidence,
    String shownConfidence,
    String sureness,
    String words,
    String evidence) {
  private static final int MAX_WORDS = 280;

  static ListedRow of(ShownRow row, SpeakerTotal speaker, ListedArticle article) {
    return new ListedRow(
        row.row().id(),
        speaker,
        article,
        row.row().type(),
        row.row().confidence(),
        row.confidence(),
        row.sureness(),
        shortened(row.row().quote()),
        row.row().evidence());
  }

  private static String shortened(String words) {
    if (words.length() <= MAX_WORDS) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(MAX_WORDS - 1)) ? MAX_WORDS - 1 : MAX_WORDS;
    return words.substring(0, end) + "…";
  }

  String address() {
    return ReviewPages.FOLDER + "/" + PageName.of(article.page()) + "#" + id;
  }

  /** Writes the row the way that the page's script does. */
  void write(Markup out) {
    out.open("tr", "class", speaker.colour());
    out.open("td", "class", "sureness").open("span", "class", "sure " + sureness);
    out.text(shownConfidence).close().close();
    out.open("td", "class", "speaker").element("span", "", "class", "dot").text(" ");
    out.element("bdi", speaker.name()).close();
    out.open("td", "class", "words").element("a", words, "href", address(), "dir", "auto");
    out.element("span", evidence, "class", "why").close();
    out.element("td", type.label(), "class", "type");
    out.element("td", article.heading(), "class", "from", "dir", "auto");
    out.closeLine();
  }
}
