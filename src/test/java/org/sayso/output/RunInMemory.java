package org.sayso.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.model.ListedSpeaker;

/** A run that keeps its side files. */
public final class RunInMemory implements ReportRun {
  private final List<ListedSpeaker> listed;
  private final Map<String, ByteArrayOutputStream> sideFiles = new TreeMap<>();

  public RunInMemory(List<ListedSpeaker> listed) {
    this.listed = List.copyOf(listed);
  }

  @Override
  public List<ListedSpeaker> listed() {
    return listed;
  }

  @Override
  public OutputStream sideFile(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    sideFiles.put(name, bytes);
    return bytes;
  }

  /** The side files by name. */
  public Map<String, String> sideFiles() {
    Map<String, String> texts = new TreeMap<>();
    sideFiles.forEach((name, bytes) -> texts.put(name, bytes.toString(UTF_8)));
    return texts;
  }
}
