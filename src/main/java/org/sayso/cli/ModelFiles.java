package org.sayso.cli;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.sayso.attribution.SourceModel;
import org.sayso.output.OutputException;
import org.sayso.quotation.IndirectModel;
import org.sayso.training.ModelTrainer.Models;

/** Where a training puts its models. */
record ModelFiles(Path sources, Path clauses) {

  static ModelFiles in(Path folder) {
    return new ModelFiles(
        folder.resolve(SourceModel.RESOURCE), folder.resolve(IndirectModel.RESOURCE));
  }

  /** Among the program's resources, from which the next build takes them. */
  static ModelFiles ofProgram(Path home) {
    Path resources = home.resolve("src/main/resources");
    return new ModelFiles(
        resources.resolve(resource(SourceModel.class, SourceModel.RESOURCE)),
        resources.resolve(resource(IndirectModel.class, IndirectModel.RESOURCE)));
  }

  private static String resource(Class<?> beside, String name) {
    return beside.getPackageName().replace('.', '/') + "/" + name;
  }

  List<Path> paths() {
    return List.of(sources, clauses);
  }

  /**
   * Creates the folders when they are missing and proves that files can be written there.
   *
   * @throws OutputException if they cannot, now rather than after an hour of training
   */
  void check() throws OutputException {
    for (Path file : paths()) {
      try {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Files.delete(Files.createTempFile(folder, ".sayso", ".tmp"));
      } catch (IOException e) {
        throw unwritable(file, e);
      }
    }
  }

  void write(Models models) throws OutputException {
    replace(sources, out -> models.sources().writeTo(out));
    replace(clauses, out -> models.clauses().writeTo(out));
  }

  /** What writes a model. */
  @FunctionalInterface
  private interface Content {
    void writeTo(DataOutputStream out) throws IOException;
  }

  private static void replace(Path file, Content content) throws OutputException {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      content.writeTo(new DataOutputStream(bytes));
      Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
      Files.write(temporary, bytes.toByteArray());
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static OutputException unwritable(Path file, IOException cause) {
    return new OutputException(
        "The model "
            + file
            + " cannot be written ("
            + cause
            + "): make its folder writable, or name another one with --output.",
        cause);
  }
}
