package org.sayso.corenlp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clusters of words that are used alike, by which the models know words they never saw. */
final class WordClusters {
  private final String[] names;
  private final FingerprintTable words;

  private WordClusters(String[] names, FingerprintTable words) {
    this.names = names;
    this.words = words;
  }

  static WordClusters read(ByteBuffer buffer) {
    return new WordClusters(FlatData.readStrings(buffer), FingerprintTable.read(buffer));
  }

  String get(String word, String otherwise) {
    int cluster = words.get(Fingerprint.of(word));
    return cluster == FingerprintTable.ABSENT ? otherwise : names[cluster];
  }

  static void write(Map<String, String> clusterOfWord, DataOutputStream out) throws IOException {
    List<String> names = clusterOfWord.values().stream().distinct().sorted().toList();
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    FingerprintTable.Builder table = new FingerprintTable.Builder(clusterOfWord.size());
    clusterOfWord.forEach(
        (word, name) -> table.put(Fingerprint.of(word), numbers.getOrDefault(name, 0)));
    FlatData.write(out, names.toArray(new String[0]));
    table.write(out);
  }
}
