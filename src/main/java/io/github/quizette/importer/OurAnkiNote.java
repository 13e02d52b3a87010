package io.github.quizette.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Notes of the types that {@code apkg} brings, as Anki exports them: so what a person changed in
 * Anki comes back. Their fields stand in a frozen order.
 */
final class OurAnkiNote {
  private static final int CONTEXT = 1;

  private static final int FIRST_OPTION = 2;
  private static final int OPTIONS = 5;
  private static final int CHOICE_KEY = 7;
  private static final int CHOICE_RATIONALE = 8;
  private static final int CHOICE_REASONS = 9;

  private static final int ACCEPTED = 2;
  private static final int CLOZE_RATIONALE = 3;

  private OurAnkiNote() {}

  /** Returns the item of a note of type {@code Quizette Choice}. */
  static OwnItem choice(AnkiText.Row note, String id, List<String> tags) {
    var options =
        Stream.iterate(FIRST_OPTION, place -> place + 1)
            .limit(OPTIONS)
            .map(place -> AnkiHtml.line(note.field(place)))
            .filter(option -> !option.isEmpty())
            .toList();
    var letter = AnkiHtml.line(note.field(CHOICE_KEY));
    var key = letter.length() == 1 ? letter.charAt(0) - 'A' : -1;
    var keyed = key >= 0 && key < options.size();
    return new OwnItem(
        id,
        AnkiHtml.line(note.field(0)),
        keyed ? options : List.of(),
        keyed ? key : 0,
        List.of(),
        keyed ? reasons(note.field(CHOICE_REASONS), options.size()) : List.of(),
        AnkiHtml.line(note.field(CONTEXT)),
        AnkiHtml.text(note.field(CHOICE_RATIONALE)),
        "",
        tags);
  }

  private static List<String> reasons(String html, int count) {
    var reasons = new ArrayList<String>();
    for (var i = 0; i < count; i++) {
      var start = (char) ('A' + i) + ": ";
      reasons.add(
          AnkiHtml.lines(html).stream()
              .filter(line -> line.startsWith(start))
              .map(line -> line.substring(start.length()))
              .findFirst()
              .orElse(""));
    }
    return reasons;
  }

  /** Returns the items of a note of type {@code Quizette Cloze}; more where a person added gaps. */
  static List<OwnItem> clozes(AnkiText.Row note, String id, List<String> tags) {
    var clozes = AnkiCloze.of(note.field(0));
    var others = clozes.size() == 1 ? AnkiHtml.lines(note.field(ACCEPTED)) : List.<String>of();
    return clozes.stream()
        .map(
            cloze ->
                new OwnItem(
                    clozes.size() == 1 ? id : "",
                    cloze.stem(),
                    List.of(),
                    0,
                    Stream.concat(Stream.of(cloze.answer()), others.stream()).distinct().toList(),
                    List.of(),
                    AnkiHtml.line(note.field(CONTEXT)),
                    AnkiHtml.text(note.field(CLOZE_RATIONALE)),
                    cloze.hint(),
                    tags))
        .toList();
  }
}
