package org.sayso.model;

/** Whom a quotation is put down to in the end. */
public sealed interface Speaker {
  /** What the CSV shows; empty only for {@link Nobody}. */
  String label();

  default boolean isListed() {
    return false;
  }

  /** A person on the list of people to follow, by the name that the list gives. */
  record Listed(String name) implements Speaker {
    public Listed {
      requireName(name);
    }

    @Override
    public String label() {
      return name;
    }

    @Override
    public boolean isListed() {
      return true;
    }
  }

  /** Somebody else, by the fullest name or, where there is none, description in the article. */
  record Unlisted(String name) implements Speaker {
    public Unlisted {
      requireName(name);
    }

    @Override
    public String label() {
      return name;
    }
  }

  /** Nobody can be named. */
  record Nobody() implements Speaker {
    @Override
    public String label() {
      return "";
    }
  }

  private static void requireName(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker needs a name");
    }
  }
}
