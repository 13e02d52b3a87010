package io.github.quizette.deck;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Stem;
import io.github.quizette.json.JsonWriter;
import io.github.quizette.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The content of an item to and from the members of a JSON object, in their fixed order. */
final class ItemJson {
  static final String CHOICE = "choice";
  static final String CLOZE = "cloze";

  private ItemJson() {}

  /** Writes every member from {@code kind} to {@code source}. */
  static void writeContent(Item item, JsonWriter json) throws IOException {
    var choice = item.interaction() instanceof Interaction.Choice;
    json.name("kind").text(choice ? CHOICE : CLOZE);
    json.name("form").text(item.form());
    json.name("context").text(Fields.orNull(item.context()));
    json.name("stem").text(item.stem().text());
    if (item.interaction() instanceof Interaction.Choice options) {
      writeChoices(options, json);
    } else if (item.interaction() instanceof Interaction.TextEntry entry) {
      writeCloze((Stem.Completion) item.stem(), entry, json);
    }
    json.name("rationale").text(Fields.orNull(item.rationale()));
    json.name("background").text(Fields.orNull(item.background()));
    json.name("asOf").text(Fields.orNull(item.asOf()));
    json.name("difficulty").text(item.difficulty().name().toLowerCase(Locale.ROOT));
    if (!item.difficultyWhy().isEmpty()) {
      json.name("difficultyWhy").text(item.difficultyWhy());
    }
    json.name("tags").list();
    for (var tag : item.tags()) {
      json.text(tag);
    }
    json.endList();
    writeSource(item.evidence(), json);
  }

  private static void writeChoices(Interaction.Choice choice, JsonWriter json) throws IOException {
    json.name("choices").list();
    var id = 'a';
    for (var option : choice.options()) {
      json.object().name("id").text(String.valueOf(id++));
      json.name("text").text(option.text());
      json.name("correct").truth(option.correct());
      json.name("why").text(Fields.orNull(option.why())).endObject();
    }
    json.endList();
  }

  private static void writeCloze(Stem.Completion stem, Interaction.TextEntry entry, JsonWriter json)
      throws IOException {
    json.name("cloze").object();
    json.name("text").text(stem.filled(entry.key()));
    json.name("blanks").list().object();
    json.name("start").number(stem.gap());
    json.name("end").number(stem.gap() + entry.key().length());
    json.name("answer").text(entry.key());
    json.name("accept").list();
    for (var answer : entry.accept()) {
      json.text(answer);
    }
    json.endList();
    json.name("hint").text(Fields.orNull(entry.hint()));
    json.endObject().endList().endObject();
  }

  private static void writeSource(List<Evidence> evidence, JsonWriter json) throws IOException {
    json.name("source");
    if (evidence.size() > 1) {
      json.list();
    }
    for (var one : evidence) {
      json.object().name("article").text(one.article());
      json.name("quote").text(one.quote());
      json.name("start").number(one.span().start());
      json.name("end").number(one.span().end());
      json.name("paragraph").number(one.paragraph()).endObject();
    }
    if (evidence.size() > 1) {
      json.endList();
    }
  }

  /** Reads back what {@link #writeContent} wrote, and the id. */
  static Item read(Fields item) throws InputException {
    var id = item.text("id");
    var kind = item.text("kind");
    var form = item.text("form");
    var context = item.optionalText("context");
    var stem = stem(item.text("stem"));
    var interaction =
        switch (kind) {
          case CHOICE -> choice(item);
          case CLOZE -> cloze(item, stem);
          default -> throw item.fault("kind", "is unknown: " + kind, "use choice or cloze");
        };
    return new Item(
        id,
        form,
        stem,
        interaction,
        context,
        item.optionalText("rationale"),
        item.optionalText("background"),
        item.optionalDate("asOf"),
        item.constant("difficulty", Difficulty.values()),
        item.absentOrText("difficultyWhy"),
        item.texts("tags"),
        evidence(item));
  }

  private static Stem stem(String text) {
    var gap = text.indexOf(Stem.GAP);
    return gap >= 0 && text.indexOf(Stem.GAP, gap + 1) < 0
        ? new Stem.Completion(text)
        : new Stem.Question(text);
  }

  private static Interaction choice(Fields item) throws InputException {
    var options = new ArrayList<Option>();
    var id = 'a';
    for (var option : item.objects("choices")) {
      var wanted = String.valueOf(id++);
      if (!option.text("id").equals(wanted)) {
        throw option.fault("id", "is not " + wanted, "name the choices a, b, c in their order");
      }
      options.add(
          new Option(option.text("text"), option.truth("correct"), option.optionalText("why")));
      option.end();
    }
    var keys = options.stream().filter(Option::correct).count();
    if (keys != 1) {
      throw item.fault("choices", "has " + keys + " keys", "mark exactly one choice as correct");
    }
    return new Interaction.Choice(options);
  }

  private static Interaction cloze(Fields item, Stem stem) throws InputException {
    var cloze = item.object("cloze");
    var blanks = cloze.objects("blanks");
    if (!(stem instanceof Stem.Completion completion) || blanks.size() != 1) {
      throw item.fault("stem", "and blanks do not match", "give one gap ____ and one blank");
    }
    var blank = blanks.get(0);
    var answer = blank.text("answer");
    var accept = blank.texts("accept");
    if (!accept.contains(answer)) {
      throw blank.fault("accept", "lacks the answer", "add it");
    }
    if (!cloze.text("text").equals(completion.filled(answer))) {
      throw cloze.fault("text", "is not the stem with the answer in its gap", "make them agree");
    }
    if (blank.whole("start") != completion.gap()
        || blank.whole("end") != completion.gap() + answer.length()) {
      throw blank.fault("start", "and end do not mark the answer in the text", "count again");
    }
    var entry = new Interaction.TextEntry(answer, accept, blank.optionalText("hint"));
    blank.end();
    cloze.end();
    return entry;
  }

  private static List<Evidence> evidence(Fields item) throws InputException {
    var evidence = new ArrayList<Evidence>();
    for (var source : item.objectOrObjects("source")) {
      var start = source.whole("start");
      var end = source.whole("end");
      if (end <= start) {
        throw source.fault("end", "is not behind start", "count again");
      }
      evidence.add(
          new Evidence(
              source.text("article"),
              source.text("quote"),
              new Span(start, end),
              source.whole("paragraph")));
      source.end();
    }
    return evidence;
  }
}
