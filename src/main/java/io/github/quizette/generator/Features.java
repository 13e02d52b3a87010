package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Item;
import io.github.quizette.item.Stem;
import io.github.quizette.language.NounKinds;
import io.github.quizette.text.Clause;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is known of an item when it is ranked, as named numbers between 0 and about 1: where its
 * sentence stands, how near it is to headline and lead, what is asked and how, how sure the syntax
 * is, how its options came about. Stateless; documented in {@code docs/quality.md}.
 */
final class Features {
  private static final int LEAD = 3;

  /** Roles of people whom news quotes and is not about. */
  private static final Set<String> SOURCES =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "police",
          "detective",
          "analyst",
          "professor",
          "researcher",
          "expert",
          "manager",
          "lawyer",
          "attorney",
          "judge",
          "deputy",
          "editor",
          "reporter",
          "journalist",
          "resident",
          "witness",
          "author",
          "officer",
          "scientist",
          "director",
          "chief",
          "captain",
          "sheriff",
          "sergeant",
          "coordinator",
          "advisor",
          "adviser");

  /** Roles of people whom everybody knows who follows the news. */
  private static final Set<String> HEADS =
      Set.of("president", "prime minister", "chancellor", "king", "queen", "pope");

  private Features() {}

  /** Returns the features by name, sorted; a name that is missing has the value 0. */
  static Map<String, Double> of(Draft draft, Story story, Item item) {
    var features = new TreeMap<String, Double>();
    StoryFeatures.add(draft, story, item, features);
    asked(draft, story, item, features);
    counted(draft, features);
    StemFeatures.add(draft, story, item, features);
    syntax(draft, features);
    if (item.interaction() instanceof Choice choice) {
      options(item, choice, features);
    }
    crossed(draft, features);
    cut(draft, features);
    WordingFeatures.add(draft, item, features);
    for (var doubt : draft.tolerated()) {
      features.put("doubt." + doubt.name().toLowerCase(Locale.ROOT), 1.0);
    }
    features.values().removeIf(value -> value == 0);
    return features;
  }

  /** What is asked in a lead or by options is another matter for each kind of answer. */
  private static void crossed(Draft draft, Map<String, Double> features) {
    var kind = draft.answer().kind().name().toLowerCase(Locale.ROOT);
    if (features.getOrDefault("choice", 0.0) > 0) {
      features.put("choice." + kind, 1.0);
    }
    if (draft.sentence().index() < LEAD) {
      features.put("lead." + kind, 1.0);
    }
    if (draft.answer().covers(draft.clause().subject().orElse(-1))) {
      features.put("subject." + kind, 1.0);
    }
  }

  /** What was cut off the words that are kept, by its relation. */
  private static void cut(Draft draft, Map<String, Double> features) {
    var kept = draft.kept();
    for (var token = kept.nextSetBit(0); token >= 0; token = draft.next(token)) {
      for (var child : draft.tree().children(token)) {
        if (!draft.keeps(child) && !draft.replaced(token)) {
          features.put("cut." + draft.tree().relation(child).split(":", -1)[0], 1.0);
        }
      }
    }
    var lemma = draft.token(draft.clause().predicate()).lemma();
    features.put("verb.life", Verbs.LIFE.contains(lemma) ? 1.0 : 0);
    var present = draft.clause().tense() == Clause.Tense.PRESENT;
    features.put("late.present", present && draft.sentence().index() >= LEAD ? 1.0 : 0);
    features.put("late.life", Verbs.LIFE.contains(lemma) && draft.sentence().index() > 0 ? 1.0 : 0);
    var entity = draft.answer().entity();
    if (entity != null && draft.answer().kind() == Answer.Kind.PERSON) {
      var roles = String.join(" ", entity.roles()).toLowerCase(Locale.ROOT);
      features.put("key.source", SOURCES.stream().anyMatch(roles::contains) ? 1.0 : 0);
      features.put("key.head", HEADS.stream().anyMatch(roles::contains) ? 1.0 : 0);
    }
    if (entity != null && draft.sentence().index() >= LEAD) {
      features.put("key.once", entity.mentions().size() == 1 ? 1.0 : 0);
    }
    var before = draft.previous(draft.answer().first());
    if (before >= 0) {
      features.put("before." + before(draft, before), 1.0);
    }
    features.put("kept.half", kept.cardinality() < 0.5 * draft.size() ? 1.0 : 0);
  }

  /** Returns what stands before the answer: its preposition, else the class of its word. */
  private static String before(Draft draft, int token) {
    var tag = draft.token(token).tag();
    return draft.tree().is(token, "case") && tag.equals("IN")
        ? draft.lower(token)
        : tag.length() < 2 ? "mark" : tag.substring(0, 2).toLowerCase(Locale.ROOT);
  }

  private static void asked(Draft draft, Story story, Item item, Map<String, Double> features) {
    var answer = draft.answer();
    features.put("kind." + answer.kind().name().toLowerCase(Locale.ROOT), 1.0);
    var form = item.form().substring(0, Math.max(0, item.form().lastIndexOf('-')));
    features.put("form." + form, 1.0);
    features.put("choice", item.interaction() instanceof Choice ? 1.0 : 0);
    features.put("question", item.stem() instanceof Stem.Question ? 1.0 : 0);
    var entity = answer.entity();
    if (entity != null) {
      features.put("key.mentions", Math.min(1, entity.mentions().size() / 6.0));
      features.put("key.central", story.central().contains(entity.index()) ? 1.0 : 0);
      features.put("key.kind", entity.kind().isEmpty() ? 0 : 1.0);
      features.put("key.role", entity.roles().isEmpty() ? 0 : 1.0);
    }
    features.put(
        "key.headline", ItemRules.shares(draft.article().article().title(), item.key()) ? 1.0 : 0);
    features.put("key.words", Math.min(1, item.key().split(" ", -1).length / 6.0));
    features.put("subject.central", subject(draft, story) ? 1.0 : 0);
    features.put("key.subject", answer.covers(draft.clause().subject().orElse(-1)) ? 1.0 : 0);
    features.put("key.object", answer.covers(draft.clause().object().orElse(-1)) ? 1.0 : 0);
    features.put("key.listed", listed(draft) ? 1.0 : 0);
    features.put("key.owner", owner(draft) ? 1.0 : 0);
    var head = draft.tree().head(answer.last());
    features.put("key.deep", depth(draft, head) / 4.0);
  }

  /** What kind of thing a number counts. */
  private static void counted(Draft draft, Map<String, Double> features) {
    var next = draft.next(draft.answer().last());
    if (next >= 0 && !draft.answer().kind().named()) {
      NounKinds.of(draft.token(next).lemma())
          .ifPresent(
              use -> features.put("counted." + use.kind().name().toLowerCase(Locale.ROOT), 1.0));
    }
  }

  /** Tells whether the subject names somebody or something that the story is about. */
  private static boolean subject(Draft draft, Story story) {
    var subject = draft.clause().subject().orElse(-1);
    if (subject < 0) {
      return false;
    }
    var phrase = draft.tree().subtree(subject);
    return draft.article().entities().stream()
        .filter(entity -> story.central().contains(entity.index()))
        .flatMap(entity -> entity.mentions().stream())
        .filter(m -> m.sentence() == draft.sentence().index())
        .map(m -> draft.at(m.span()))
        .anyMatch(at -> at >= 0 && phrase.get(at));
  }

  private static boolean listed(Draft draft) {
    for (var i = draft.answer().first(); i <= draft.answer().last(); i++) {
      if (draft.tree().is(i, "conj") || draft.tree().child(i, "conj").isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean owner(Draft draft) {
    var next = draft.answer().last() + 1;
    return next < draft.size() && draft.token(next).tag().equals("POS");
  }

  private static int depth(Draft draft, int token) {
    var depth = 0;
    for (var at = token; at >= 0 && at != draft.clause().predicate() && depth < 4; depth++) {
      at = draft.tree().head(at);
    }
    return depth;
  }

  private static void syntax(Draft draft, Map<String, Double> features) {
    var sum = 0.0;
    var least = 1.0;
    var low = 0;
    var count = 0;
    var kept = draft.kept();
    for (var i = kept.nextSetBit(0); i >= 0; i = draft.next(i)) {
      if (draft.tree().is(i, "punct")) {
        continue;
      }
      var sure = draft.tree().confidence(i);
      sum += sure;
      least = Math.min(least, sure);
      low += sure < 0.7 ? 1 : 0;
      count++;
    }
    features.put("sure.mean", count == 0 ? 0 : sum / count);
    features.put("sure.least", least);
    features.put("sure.low", Math.min(1, low / 5.0));
    var size = draft.sentence().tokens().size();
    features.put("kept.share", (double) kept.cardinality() / size);
    features.put("sentence.long", size > 35 ? 1.0 : 0);
    features.put("replaced", Math.min(1, replaced(draft) / 3.0));
  }

  private static long replaced(Draft draft) {
    return draft.kept().stream().filter(draft::replaced).count();
  }

  private static void options(Item item, Choice choice, Map<String, Double> features) {
    var why = choice.distractors().get(0).why();
    features.put("options.story", why.startsWith("The story names") ? 1.0 : 0);
    features.put("options.numbers", why.startsWith("Same unit") ? 1.0 : 0);
    features.put("options.tables", why.contains("does not name") ? 1.0 : 0);
    var length =
        choice.distractors().stream()
            .mapToInt(option -> option.text().length())
            .average()
            .orElse(1);
    features.put("options.length", Math.min(1, Math.abs(item.key().length() - length) / length));
  }
}
