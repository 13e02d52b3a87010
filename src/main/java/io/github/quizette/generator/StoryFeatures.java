package io.github.quizette.generator;

import io.github.quizette.item.Item;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the story says for an item: where its sentence stands, how near it is to headline and lead,
 * and what sort of story it is; features of the ranking. Stateless.
 */
final class StoryFeatures {
  private StoryFeatures() {}

  /** Adds the features of the story. */
  static void add(Draft draft, Story story, Item item, Map<String, Double> features) {
    place(draft, features);
    near(draft, story, item, features);
    weight(draft, features);
    kind(draft, story, item, features);
  }

  private static void place(Draft draft, Map<String, Double> features) {
    var sentences = draft.article().sentences();
    var index = draft.sentence().index();
    var paragraphs = sentences.get(sentences.size() - 1).paragraph() + 1;
    features.put("place.early", Math.pow(0.85, index));
    features.put("place.first", index == 0 ? 1.0 : 0);
    features.put("place.lead", index < 3 ? 1.0 : 0);
    features.put("place.relative", (double) index / sentences.size());
    features.put("place.tail", draft.sentence().paragraph() >= paragraphs - 2 ? 1.0 : 0);
    features.put("place.paragraph", draft.sentence().paragraph() < 2 ? 1.0 : 0);
  }

  private static void near(Draft draft, Story story, Item item, Map<String, Double> features) {
    var title = References.wordsOf(draft.article().article().title());
    var kept =
        draft.kept().stream()
            .filter(token -> draft.token(token).tag().matches("NN.*|VB.*|JJ.*|CD"))
            .filter(token -> !draft.answer().covers(token))
            .toArray();
    var headline = 0;
    var lead = 0;
    for (var token : kept) {
      headline += title.contains(draft.lower(token)) ? 1 : 0;
      lead += story.tells(draft.token(token).lemma()) ? 1 : 0;
    }
    covered(draft, item, title, features);
    features.put("near.headline", Math.min(1, headline / 4.0));
    features.put("near.lead", kept.length == 0 ? 0 : (double) lead / kept.length);
  }

  /** How much of what the headline says the item says, and whether its verb and subject do. */
  private static void covered(
      Draft draft, Item item, Set<String> title, Map<String, Double> features) {
    var said = References.wordsOf(item.stem().text() + " " + item.key());
    var told = title.stream().filter(word -> word.length() > 3).toList();
    var shared = told.stream().filter(word -> said.stream().anyMatch(o -> akin(o, word))).count();
    features.put("headline.covered", told.isEmpty() ? 0 : (double) shared / told.size());
    var verb = draft.token(draft.clause().predicate());
    features.put("headline.verb", akin(title, verb.lemma(), verb.form()) ? 1.0 : 0);
    var subject = draft.clause().subject().orElse(-1);
    if (subject >= 0) {
      var token = draft.token(subject);
      features.put("headline.subject", akin(title, token.lemma(), token.form()) ? 1.0 : 0);
    }
    var object = draft.clause().object().orElse(-1);
    if (object >= 0) {
      var token = draft.token(object);
      features.put("headline.object", akin(title, token.lemma(), token.form()) ? 1.0 : 0);
    }
  }

  private static boolean akin(Set<String> title, String lemma, String form) {
    var lower = lemma.toLowerCase(Locale.ROOT);
    return title.contains(form.toLowerCase(Locale.ROOT))
        || title.stream().anyMatch(word -> akin(word, lower));
  }

  /** Tells whether one word is the other or a form of it. */
  private static boolean akin(String one, String other) {
    return one.equals(other) || Story.akin(one, other);
  }

  /** How much the sentence matters in the article, as reading found it. */
  private static void weight(Draft draft, Map<String, Double> features) {
    var weight = draft.article().salience().weights().get(draft.sentence().index());
    features.put("weight.entities", weight.entities());
    features.put("weight.centrality", weight.centrality());
  }

  /** What sort of story it is: an interview, a press release, an obituary, a short one. */
  private static void kind(Draft draft, Story story, Item item, Map<String, Double> features) {
    var title = draft.article().article().title().toLowerCase(Locale.ROOT);
    features.put(
        "story.interview",
        title.contains("interview") || title.contains("discuss") || title.contains("talks")
            ? 1.0
            : 0);
    features.put("story.release", release(draft.article().article().title()) ? 1.0 : 0);
    features.put("story.life", title.matches(".*\\b(dies|dead|death|obituary)\\b.*") ? 1.0 : 0);
    features.put("story.dated", story.date() == null ? 0 : 1.0);
    features.put("story.told", item.context().isEmpty() ? 0 : 1.0);
    features.put("story.short", draft.article().sentences().size() < 12 ? 1.0 : 0);
    features.put("story.long", draft.article().sentences().size() > 40 ? 1.0 : 0);
  }

  /** Tells whether a headline has capitals throughout, as press releases do. */
  private static boolean release(String title) {
    var words =
        Arrays.stream(title.split(" ", -1))
            .filter(word -> word.length() > 3 && Character.isLetter(word.charAt(0)))
            .toList();
    var capital = words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return words.size() > 2 && 10 * capital > 8L * words.size();
  }
}
