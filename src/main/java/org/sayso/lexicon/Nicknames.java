package org.sayso.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Given names that are used for one another: Bill and William. Immutable. */
public final class Nicknames {
  private final Map<String, List<Integer>> groups;

  private Nicknames(Map<String, List<Integer>> groups) {
    this.groups = groups;
  }

  public static Nicknames load() {
    Map<String, List<Integer>> groups = new HashMap<>();
    List<String> lines = WordList.lines("nicknames.txt");
    for (int group = 0; group < lines.size(); group++) {
      for (String name : lines.get(group).split("\\s+", -1)) {
        groups.computeIfAbsent(name, n -> new ArrayList<>()).add(group);
      }
    }
    return new Nicknames(groups);
  }

  /** Whether two given names, in lower case, can be one person's. */
  public boolean interchangeable(String first, String second) {
    if (first.equals(second)) {
      return true;
    }
    List<Integer> of = groups.getOrDefault(second, List.of());
    return groups.getOrDefault(first, List.of()).stream().anyMatch(of::contains);
  }
}
