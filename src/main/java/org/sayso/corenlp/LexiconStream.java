package org.sayso.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads CoreNLP's serialized objects and remembers the largest map of strings among them: the word
 * clusters, which their classes keep to themselves.
 */
final class LexiconStream extends ObjectInputStream {
  private Map<?, ?> largest = Map.of();

  LexiconStream(InputStream in) throws IOException {
    super(in);
    enableResolveObject(true);
  }

  @Override
  protected Object resolveObject(Object object) {
    if (object instanceof Map<?, ?> map && map.size() > largest.size()) {
      largest = map;
    }
    return object;
  }

  /** The cluster of each word, once the object that holds them has been read. */
  Map<String, String> clusters() throws IOException {
    Map<String, String> clusters = new HashMap<>();
    for (Map.Entry<?, ?> entry : largest.entrySet()) {
      if (!(entry.getKey() instanceof String word) || !(entry.getValue() instanceof String name)) {
        throw new IOException("the model's largest map is none of strings");
      }
      clusters.put(word, name);
    }
    return clusters;
  }
}
