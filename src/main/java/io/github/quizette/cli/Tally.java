package io.github.quizette.cli;

import io.github.quizette.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Counts what became of the articles of a run. One thread's. */
final class Tally {
  private static final int MAX_FAULTS = 1_000;

  private final Map<Reason, Integer> skipped = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final TreeSet<String> decks = new TreeSet<>();
  private int made;
  private int failed;

  /** Why an article was passed over. */
  enum Reason {
    SEEN("taken before"),
    OLDER("older"),
    DUPLICATE("told already"),
    REPLACED("replaced by a later version"),
    WITHOUT_ITEMS("without a certain item"),
    DONE("done by an earlier run");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  void made() {
    made++;
  }

  void skipped(Reason reason) {
    skipped.merge(reason, 1, Integer::sum);
  }

  /** An article that was made has been replaced by a later version. */
  void replaced() {
    made--;
    skipped(Reason.REPLACED);
  }

  void failed(String message) {
    failed++;
    if (faults.size() < MAX_FAULTS) {
      faults.add(message);
    }
  }

  void deck(String file) {
    decks.add(file);
  }

  int failures() {
    return failed;
  }

  /** Returns {@code 12 made, 3 skipped (2 older, 1 told already), 1 failed}. */
  String text() {
    var total = skipped.values().stream().mapToInt(Integer::intValue).sum();
    var reasons =
        skipped.entrySet().stream()
            .map(one -> one.getValue() + " " + one.getKey().words)
            .collect(Collectors.joining(", "));
    return made
        + " made, "
        + total
        + " skipped"
        + (total == 0 ? "" : " (" + reasons + ")")
        + ", "
        + failed
        + " failed";
  }

  /** Writes it as JSON. */
  void write(OutputStream out) throws IOException {
    var json = JsonWriter.indented(out).object();
    json.name("made").number(made);
    json.name("skipped").object();
    for (var reason : Reason.values()) {
      json.name(reason.name().toLowerCase(Locale.ROOT)).number(skipped.getOrDefault(reason, 0));
    }
    json.endObject();
    json.name("failed").number(failed);
    json.name("decks").list();
    for (var deck : decks) {
      json.text(deck);
    }
    json.endList().name("faults").list();
    for (var fault : faults) {
      json.text(fault);
    }
    json.endList().endObject().finish();
  }
}
