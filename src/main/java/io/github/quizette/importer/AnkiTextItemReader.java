package io.github.quizette.importer;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import io.github.quizette.item.Stem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads Anki's text exports: a cloze deletion is a gap, a front whose last lines are lettered is a
 * choice, every other front a question to be answered by writing the first line of the back. Notes
 * of our own note types are read by their fields.
 */
final class AnkiTextItemReader implements ItemReader {
  private static final Pattern OPTION = Pattern.compile("([A-E])[).] (.+)");
  private static final Pattern OURS = Pattern.compile("quizette-(?:text-)?(.+)");
  private static final String TOPIC = "quizette::topic::";
  private static final String ALSO = "Also right: ";
  private static final int LONGEST_ANSWER = 200;

  @Override
  public String name() {
    return "anki";
  }

  @Override
  public String accepts() {
    return "notes that Anki exported as text: clozes, choices, questions with short answers";
  }

  @Override
  public boolean takes(String file, String text) {
    return file.toLowerCase(Locale.ROOT).endsWith(".anki.txt") || AnkiText.begins(text);
  }

  @Override
  public Import read(String file, String text) {
    var items = new ArrayList<OwnItem>();
    var faults = new ArrayList<Diagnostic>();
    try {
      for (var note : AnkiText.of(text).notes()) {
        for (var item : items(note)) {
          var fault = item.fault();
          if (fault == null) {
            items.add(item);
          } else {
            faults.add(warning(file, note.line(), "passed over: " + fault));
          }
        }
      }
    } catch (IOException e) {
      faults.add(warning(file, 0, "no rows from here on: " + e.getMessage()));
    }
    return new Import(items, faults);
  }

  private static Diagnostic warning(String file, int line, String what) {
    return new Diagnostic(file, line, Severity.WARNING, what, "");
  }

  private static List<OwnItem> items(AnkiText.Row note) {
    if (note.type().equals("Quizette Choice")) {
      return List.of(OurAnkiNote.choice(note, id(note), tags(note)));
    }
    if (note.type().equals("Quizette Cloze")) {
      return OurAnkiNote.clozes(note, id(note), tags(note));
    }
    var clozes = AnkiCloze.of(note.field(0));
    return clozes.isEmpty() ? List.of(asked(note)) : clozes(note, clozes);
  }

  private static List<OwnItem> clozes(AnkiText.Row note, List<AnkiCloze> clozes) {
    var back = AnkiHtml.lines(note.field(1));
    var also = back.stream().filter(line -> line.startsWith(ALSO)).map(AnkiTextItemReader::also);
    var others = clozes.size() == 1 ? also.toList() : List.<String>of();
    var why = back.stream().filter(line -> !line.startsWith(ALSO)).toList();
    return clozes.stream()
        .map(
            cloze ->
                new OwnItem(
                    clozes.size() == 1 ? id(note) : "",
                    cloze.stem(),
                    List.of(),
                    0,
                    Stream.concat(Stream.of(cloze.answer()), others.stream()).distinct().toList(),
                    List.of(),
                    cloze.context(),
                    String.join("\n", why),
                    cloze.hint(),
                    tags(note)))
        .toList();
  }

  private static String also(String line) {
    return line.substring(ALSO.length());
  }

  private static OwnItem asked(AnkiText.Row note) {
    var front = AnkiHtml.lines(note.field(0));
    var back = AnkiHtml.lines(note.field(1));
    var options = options(front);
    var asked = front.subList(0, front.size() - options.size());
    var stem = asked.isEmpty() ? "" : asked.get(asked.size() - 1);
    var context = asked.isEmpty() ? "" : String.join(" ", asked.subList(0, asked.size() - 1));
    var answer = back.isEmpty() ? "" : back.get(0);
    var why = back.isEmpty() ? "" : String.join("\n", back.subList(1, back.size()));
    var key = key(options, answer);
    var choice = key >= 0;
    var gap = stem.contains(Stem.GAP) || choice ? stem : stem + " " + Stem.GAP;
    return new OwnItem(
        id(note),
        stem.isEmpty() ? "" : gap,
        choice ? options : List.of(),
        Math.max(0, key),
        choice || tooLong(answer, options) ? List.of() : List.of(answer),
        options.stream().map(option -> "").limit(choice ? options.size() : 0).toList(),
        context,
        why,
        "",
        tags(note));
  }

  /** A back that nobody would write, or options none of which is the key, give no answer. */
  private static boolean tooLong(String answer, List<String> options) {
    return answer.isEmpty() || answer.length() > LONGEST_ANSWER || !options.isEmpty();
  }

  /**
   * Returns the options that end a front, lettered from A on without a hole; none if it has none.
   */
  private static List<String> options(List<String> front) {
    for (var count = Math.min(5, front.size() - 1); count > 1; count--) {
      var last = front.subList(front.size() - count, front.size());
      var options = new ArrayList<String>();
      for (var line : last) {
        var option = OPTION.matcher(line);
        if (option.matches() && option.group(1).charAt(0) == 'A' + options.size()) {
          options.add(option.group(2));
        }
      }
      if (options.size() == count) {
        return options;
      }
    }
    return List.of();
  }

  /** Returns the place of the key by its letter or its words; a negative number for none. */
  private static int key(List<String> options, String answer) {
    var lettered = OPTION.matcher(answer);
    var place = lettered.matches() ? lettered.group(1).charAt(0) - 'A' : -1;
    if (place >= 0 && place < options.size() && options.get(place).equals(lettered.group(2))) {
      return place;
    }
    if (answer.length() == 1 && !options.isEmpty()) {
      place = answer.charAt(0) - 'A';
      return place < options.size() ? place : -1;
    }
    return options.indexOf(answer);
  }

  private static String id(AnkiText.Row note) {
    var ours = OURS.matcher(AnkiHtml.line(note.guid()));
    return ours.matches() ? ours.group(1) : "";
  }

  /** Returns the topics of our own notes, every tag of others. */
  private static List<String> tags(AnkiText.Row note) {
    return note.tags().stream()
        .filter(tag -> !tag.startsWith("quizette::") || tag.startsWith(TOPIC))
        .map(tag -> tag.startsWith(TOPIC) ? tag.substring(TOPIC.length()) : tag)
        .distinct()
        .toList();
  }
}
