package org.sayso.batch;

/**
 * The program that does a run.
 *
 * @param version its version, for people
 * @param pipeline names all code, data and models that decide what is found in an article; what
 *     another pipeline found is not taken over
 */
public record Program(String version, String pipeline) {
  public Program {
    if (version.isBlank() || pipeline.isBlank()) {
      throw new IllegalArgumentException("a program needs a version and a pipeline");
    }
  }
}
