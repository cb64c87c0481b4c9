package org.sayso.model;

import java.util.List;

/**
 * A person to follow, as the user's list gives them.
 *
 * @param name canonical name, as it shall stand in the output
 * @param aliases other names and spellings
 * @param roles descriptions such as {@code Kremlin spokesman}
 * @param pronoun gender of the pronoun in the list, {@link Gender#UNKNOWN} when the cell is empty
 */
public record ListedSpeaker(String name, List<String> aliases, List<String> roles, Gender pronoun) {
  public ListedSpeaker {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a listed speaker needs a name");
    }
  }
}
