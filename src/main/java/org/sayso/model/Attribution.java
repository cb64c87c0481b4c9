package org.sayso.model;

import java.util.Optional;

/** Who said a quotation: a mention with its evidence, or the reason why there is none. */
public sealed interface Attribution {
  /** The rule or feature that decided, in a word or two. */
  String evidence();

  /** Probability, 0 to 1, that this decision is right. */
  double confidence();

  Optional<Mention> mention();

  /** The reporting words, when there are any. */
  Optional<Span> cue();

  /** The same decision, less sure by the factor, 0 to 1. */
  Attribution weakened(double factor);

  /** The quotation was said by whom the mention refers to. */
  record Attributed(Mention source, Optional<Span> cue, String evidence, double confidence)
      implements Attribution {
    public Attributed {
      requireProbability(confidence);
    }

    @Override
    public Attributed weakened(double factor) {
      return new Attributed(source, cue, evidence, confidence * factor);
    }

    @Override
    public Optional<Mention> mention() {
      return Optional.of(source);
    }
  }

  /** The words have no speaker, or none that the article names. */
  record Unattributed(Reason reason, double confidence) implements Attribution {
    public Unattributed {
      requireProbability(confidence);
    }

    @Override
    public Unattributed weakened(double factor) {
      return new Unattributed(reason, confidence * factor);
    }

    @Override
    public String evidence() {
      return reason.label();
    }

    @Override
    public Optional<Mention> mention() {
      return Optional.empty();
    }

    @Override
    public Optional<Span> cue() {
      return Optional.empty();
    }
  }

  /** Why a quotation has no speaker. */
  enum Reason {
    /** A title, a scare quote, a word mentioned as a word. */
    NOT_SPEECH("not speech"),
    /** Somebody said it, but the article does not say who. */
    NO_SOURCE("no source"),
    /** The best guess was below the confidence that the user asked for. */
    DOUBTFUL("below minimum confidence");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  private static void requireProbability(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a probability: " + confidence);
    }
  }
}
