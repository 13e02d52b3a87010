package io.github.quizette.generator;

import io.github.quizette.item.Item;
import io.github.quizette.item.Stem;
import io.github.quizette.text.Mention;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a stem shows: its length, dates and names, where its gap stands, its verb and clause;
 * features of the ranking. Stateless.
 */
final class StemFeatures {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");

  private StemFeatures() {}

  /** Adds the features of the stem. */
  static void add(Draft draft, Story story, Item item, Map<String, Double> features) {
    var text = item.stem().text();
    var words = text.split(" ", -1).length;
    features.put("stem.short", words < 10 ? 1.0 : 0);
    features.put("stem.long", words > 24 ? 1.0 : 0);
    features.put("stem.words", Math.min(1.2, words / 30.0));
    features.put("stem.year", YEAR.matcher(text).find() ? 1.0 : 0);
    features.put("stem.dated", YEAR.matcher(text + " " + item.context()).find() ? 1.0 : 0);
    features.put("stem.lead", draft.lead().isEmpty() ? 0 : 1.0);
    features.put("stem.asof", draft.lead().contains("s of ") ? 1.0 : 0);
    features.put("stem.names", Math.min(1, names(draft, false, story) / 4.0));
    features.put("stem.central", Math.min(1, names(draft, true, story) / 3.0));
    features.put("stem.commas", Math.min(1, text.chars().filter(c -> c == ',').count() / 4.0));
    features.put(
        "stem.older",
        story.date() != null
                && YEAR.matcher(text).find()
                && !text.contains(String.valueOf(story.date().getYear()))
            ? 1.0
            : 0);
    var gap = text.indexOf(Stem.GAP);
    if (gap >= 0) {
      features.put("gap.at", (double) gap / text.length());
      features.put("gap.end", gap > text.length() - 8 ? 1.0 : 0);
      features.put("gap.early", gap < 25 ? 1.0 : 0);
    }
    clause(draft, features);
  }

  /** What the stem says of its key: by which verb, in which clause. */
  private static void clause(Draft draft, Map<String, Double> features) {
    var lemma = draft.token(draft.clause().predicate()).lemma();
    features.put(
        "verb.talk", (Verbs.TALK.contains(lemma) || Verbs.MARKING.contains(lemma)) ? 1.0 : 0);
    features.put("verb.result", Verbs.RESULT.contains(lemma) ? 1.0 : 0);
    features.put("verb.have", lemma.equals("have") ? 1.0 : 0);
    features.put("verb.copular", draft.clause().copular() ? 1.0 : 0);
    features.put("verb.passive", draft.clause().passive() ? 1.0 : 0);
    features.put("clause." + draft.clause().assertion().name().toLowerCase(Locale.ROOT), 1.0);
    features.put("tense." + draft.clause().tense().name().toLowerCase(Locale.ROOT), 1.0);
    features.put(
        "clause.at." + draft.tree().relation(draft.clause().predicate()).split(":", -1)[0], 1.0);
  }

  private static long names(Draft draft, boolean central, Story story) {
    return draft.article().entities().stream()
        .filter(entity -> !central || story.central().contains(entity.index()))
        .flatMap(entity -> entity.mentions().stream())
        .filter(m -> m.sentence() == draft.sentence().index() && m.form() == Mention.Form.NAME)
        .filter(m -> draft.keeps(draft.at(m.span())))
        .filter(m -> !draft.answer().span().overlaps(m.span()))
        .map(Mention::entity)
        .distinct()
        .count();
  }
}
