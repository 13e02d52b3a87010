package io.github.quizette.generator;

import io.github.quizette.item.Item;
import io.github.quizette.item.Statements;
import io.github.quizette.text.ContentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells how likely a judge passes the items of a quiz. Stateless. */
final class ItemScores {
  private ItemScores() {}

  /**
   * Returns the score of each item by its id: that of the candidate that it is or was made of, and
   * of a statement set the mean of those that it may have been made of.
   */
  static Map<String, Double> of(List<Item> items, List<Candidate> used) {
    var known = new HashMap<String, Double>();
    for (var candidate : used) {
      var id = candidate.item().id();
      known.put(id, candidate.score());
      known.put(ContentId.of("q", id, Statements.TRUE_FALSE), candidate.score());
    }
    var scores = new HashMap<String, Double>();
    for (var item : items) {
      var score = known.get(item.id());
      scores.put(item.id(), score != null ? score : mean(item, used));
    }
    return scores;
  }

  private static double mean(Item item, List<Candidate> used) {
    return used.stream()
        .filter(candidate -> item.evidence().containsAll(candidate.item().evidence()))
        .mapToDouble(Candidate::score)
        .average()
        .orElse(0);
  }
}
