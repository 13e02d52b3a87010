package io.github.quizette.cli;

import io.github.quizette.json.JsonWriter;
import io.github.quizette.repetition.Why;
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
  private static final Map<Why, String> COUNTED =
      Map.of(
          Why.ASKED, "asked by another article too",
          Why.TOLD, "whose answer another tells",
          Why.TELLS, "that tell another's answer");

  private final Map<Reason, Integer> skipped = new TreeMap<>();
  private final Map<Why, Integer> leftOut = new TreeMap<>();
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
    ASKED("with nothing that others do not ask"),
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

  /** An item was left out beside one of another article. */
  void leftOut(Why why) {
    leftOut.merge(why, 1, Integer::sum);
  }

  /** Tells whether an item was left out. */
  boolean leftOutAny() {
    return !leftOut.isEmpty();
  }

  /** All items of an article that was made have been left out. */
  void emptied() {
    made--;
    skipped(Reason.ASKED);
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
        + " failed"
        + leftOut();
  }

  /** Returns {@code ; items left out: 3 asked twice, 1 that tells another's answer}. */
  private String leftOut() {
    if (leftOut.isEmpty()) {
      return "";
    }
    return leftOut.entrySet().stream()
        .map(one -> one.getValue() + " " + COUNTED.get(one.getKey()))
        .collect(Collectors.joining(", ", "; items left out: ", ""));
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
    json.name("itemsLeftOut").object();
    for (var why : Why.values()) {
      json.name(why.name().toLowerCase(Locale.ROOT)).number(leftOut.getOrDefault(why, 0));
    }
    json.endObject();
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
