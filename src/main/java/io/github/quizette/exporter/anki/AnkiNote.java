package io.github.quizette.exporter.anki;

import io.github.quizette.deck.Note;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Markup;
import io.github.quizette.exporter.PageText;
import io.github.quizette.item.Stem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A note as Anki keeps it. Immutable.
 *
 * @param guid what Anki knows the note by, the same for every revision
 * @param type its note type
 * @param fields HTML, as many as the type has
 * @param tags none with a blank
 * @param modified seconds; higher for each later state, so that an import brings it
 * @param asked whether new learners get its card
 */
record AnkiNote(
    String guid,
    NoteType type,
    List<String> fields,
    List<String> tags,
    long modified,
    boolean asked) {
  private static final LocalDate UNDATED = LocalDate.of(2020, 1, 1);
  private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E");

  AnkiNote {
    fields = List.copyOf(fields);
    tags = List.copyOf(tags);
  }

  /** Returns the note of an item. */
  static AnkiNote of(CreditedItem item) {
    var values = new LinkedHashMap<String, String>();
    var type = item.isChoice() ? NoteType.CHOICE : NoteType.CLOZE;
    if (item.isChoice()) {
      choice(item, values);
    } else {
      values.put("Text", text(item));
      values.put("Accepted", AnkiField.lines(others(item).stream().map(Markup::line).toList()));
    }
    common(item, values);
    return new AnkiNote(
        guid(item),
        type,
        type.fields().stream().map(name -> values.getOrDefault(name, "")).toList(),
        tags(item),
        modified(item),
        item.note().live());
  }

  /** Returns what Anki knows the note by, in every format. */
  static String guid(CreditedItem item) {
    return "quizette-" + item.id();
  }

  /** Returns the sentence with its cloze deletion. */
  static String text(CreditedItem item) {
    var stem = item.stem();
    var gap = stem.indexOf(Stem.GAP);
    return AnkiField.html(stem.substring(0, gap))
        + AnkiField.cloze(item.key(), item.hint())
        + AnkiField.html(stem.substring(gap + Stem.GAP.length()));
  }

  /** Returns the accepted answers besides the key. */
  static List<String> others(CreditedItem item) {
    return item.accepted().stream().skip(1).toList();
  }

  private static void choice(CreditedItem item, Map<String, String> values) {
    values.put("Stem", AnkiField.html(item.stem()));
    var options = item.options();
    for (var i = 0; i < options.size(); i++) {
      values.put(LETTERS.get(i), AnkiField.html(options.get(i)));
    }
    values.put("Key", LETTERS.get(item.keyPlace()));
    var reasons = new ArrayList<String>();
    for (var i = 0; i < options.size(); i++) {
      var reason = item.reasons().get(i);
      reasons.add(reason.isBlank() ? "" : LETTERS.get(i) + ": " + reason);
    }
    values.put("Reasons", AnkiField.lines(reasons));
  }

  private static void common(CreditedItem item, Map<String, String> values) {
    var day = item.item().asOf();
    values.put("Context", AnkiField.html(item.context()));
    values.put("Rationale", AnkiField.html(item.item().rationale()));
    values.put("Background", AnkiField.html(item.item().background()));
    values.put("AsOf", day == null ? "" : PageText.day(day));
    values.put("Quote", AnkiField.lines(item.quotes()));
    values.put("Credit", AnkiField.html(item.credit().isEmpty() ? "The source" : item.credit()));
    values.put("Url", AnkiField.html(item.address()));
    values.put("Notice", item.note().live() ? "" : "Retired: no longer asked in this deck");
    values.put("Id", AnkiField.html(item.id()));
  }

  /** Returns the note's tags: a hierarchy below {@code quizette}. */
  static List<String> tags(CreditedItem item) {
    var difficulty = item.item().difficulty().name().toLowerCase(Locale.ROOT);
    var topics = item.item().tags().stream().map(tag -> "topic::" + AnkiField.tag(tag));
    var retired = item.note().status() == Note.Status.RETIRED;
    return Stream.of(
            Stream.of("difficulty::" + difficulty, "form::" + AnkiField.tag(item.item().form())),
            retired ? Stream.of("retired") : Stream.<String>of(),
            topics)
        .flatMap(tags -> tags)
        .map(tag -> "quizette::" + tag)
        .distinct()
        .sorted()
        .toList();
  }

  /** The day of the last change, never the day of the export; then revision and status. */
  private static long modified(CreditedItem item) {
    var changed = item.note().changed();
    var published = item.sources().isEmpty() ? null : item.sources().get(0);
    var day =
        changed != null
            ? changed
            : published != null && published.published() != null ? published.published() : UNDATED;
    var retired = item.note().live() ? 0 : 1;
    return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond() + 2L * item.note().revision() + retired;
  }
}
