package io.github.quizette.exporter;

import io.github.quizette.text.Amount;
import io.github.quizette.text.ClauseOutline;
import io.github.quizette.text.Entity;
import io.github.quizette.text.Mention;
import io.github.quizette.text.SentenceWeight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says parts of a reading in words, for texts and pages. */
final class ReadingWords {
  private ReadingWords() {}

  /** Returns a constant as words: {@code perfect progressive}. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns a weight such as {@code 0.43}. */
  static String of(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }

  /** Returns the parts of a weight. */
  static String parts(SentenceWeight weight) {
    return "position "
        + of(weight.position())
        + ", entities "
        + of(weight.entities())
        + ", centrality "
        + of(weight.centrality());
  }

  /** Returns what is said of the verb group: {@code past perfect, passive, could, negated}. */
  static String verb(ClauseOutline outline) {
    var words = new ArrayList<String>();
    var aspect = outline.aspect();
    words.add(
        of(outline.clause().tense())
            + (aspect == ClauseOutline.Aspect.SIMPLE ? "" : " " + of(aspect)));
    words.add(outline.clause().passive() ? "passive" : "active");
    if (!outline.modal().isEmpty()) {
      words.add(outline.modal());
    }
    if (outline.clause().negated()) {
      words.add("negated");
    }
    return String.join(", ", words);
  }

  /** Returns value and unit with their qualifier: {@code about 42000000000 USD}. */
  static String value(Amount amount) {
    var words = new ArrayList<String>();
    words.add(amount.qualifier());
    if (amount.kind() != Amount.Kind.SCORE) { // all of a score stands in its unit
      words.add(amount.value().toPlainString());
    }
    words.add(amount.unit());
    words.removeIf(String::isEmpty);
    return String.join(" ", words);
  }

  /** Returns how an entity is mentioned: {@code 3 names, 2 pronouns: he}. */
  static String mentions(Entity entity, String body) {
    var texts = new LinkedHashMap<Mention.Form, List<String>>();
    for (var mention : entity.mentions()) {
      texts.computeIfAbsent(mention.form(), any -> new ArrayList<>()).add(mention.span().of(body));
    }
    var words = new ArrayList<String>();
    for (Map.Entry<Mention.Form, List<String>> form : texts.entrySet()) {
      var count = PageText.count(form.getValue().size(), of(form.getKey()));
      var different = form.getValue().stream().distinct().toList();
      words.add(
          form.getKey() == Mention.Form.NAME ? count : count + ": " + String.join(", ", different));
    }
    return String.join("; ", words);
  }

  /** Returns kind, country and roles of an entity, what is known of them. */
  static String about(Entity entity) {
    var words = new ArrayList<String>();
    words.add(entity.kind());
    words.add(entity.country());
    words.addAll(entity.roles());
    words.removeIf(String::isEmpty);
    return String.join("; ", words);
  }
}
