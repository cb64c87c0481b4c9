package org.sayso.output.html;

import java.util.Map;

/**
 * An article as the overview names it.
 *
 * @param index its number in the page's data
 * @param heading its headline or path
 * @param path its path
 * @param page the page that holds it
 * @param anchor the id of its element there
 * @param bySpeaker how often each speaker is quoted in it; filled as its rows come
 */
record ListedArticle(
    int index,
    String heading,
    String path,
    int page,
    String anchor,
    Map<SpeakerTotal, Integer> bySpeaker) {
  String address() {
    return ReviewPages.FOLDER + "/" + PageName.of(page) + "#" + anchor;
  }

  int total() {
    return bySpeaker.values().stream().mapToInt(Integer::intValue).sum();
  }
}
