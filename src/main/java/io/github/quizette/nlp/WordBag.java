package io.github.quizette.nlp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words with their counts, as a vector.
 *
 * @param counts each at least 1
 * @param length of the vector
 */
record WordBag(Map<String, Integer> counts, double length) {
  private WordBag(Map<String, Integer> counts) {
    this(
        counts,
        Math.sqrt(counts.values().stream().mapToDouble(count -> (double) count * count).sum()));
  }

  static WordBag of(Stream<String> words) {
    var counts = new HashMap<String, Integer>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return new WordBag(counts);
  }

  static WordBag sum(List<WordBag> bags) {
    var counts = new HashMap<String, Integer>();
    bags.forEach(bag -> bag.counts.forEach((word, n) -> counts.merge(word, n, Integer::sum)));
    return new WordBag(counts);
  }

  /** Returns the cosine, 0 to 1, in time linear in the other bag. */
  double likeness(WordBag other) {
    var product = 0.0; // of whole numbers: exact, whatever the order
    for (var entry : other.counts.entrySet()) {
      product += (double) entry.getValue() * counts.getOrDefault(entry.getKey(), 0);
    }
    return product == 0 ? 0 : Math.min(1, product / (length * other.length));
  }
}
