package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.knowledge.Entry;
import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.language.SentenceCase;
import io.github.quizette.text.ContentId;
import io.github.quizette.text.Entity;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Options for a name that the tables do not know but whose last word says what it is: beside an
 * airport of the story stand the known airports of its country. Immutable.
 */
final class HeadNounPool implements DistractorPool {
  /** Words at the end of a name, and the kind of the tables that they tell. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("airport", "airport"),
          Map.entry("university", "university"),
          Map.entry("stadium", "stadium"),
          Map.entry("party", "party"),
          Map.entry("museum", "museum"),
          Map.entry("airlines", "airline"),
          Map.entry("airways", "airline"),
          Map.entry("bank", "bank"),
          Map.entry("river", "river"),
          Map.entry("lake", "lake"),
          Map.entry("island", "island"),
          Map.entry("volcano", "volcano"),
          Map.entry("prison", "prison"),
          Map.entry("palace", "palace"),
          Map.entry("dam", "dam"));

  private final Knowledge knowledge;

  HeadNounPool(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public List<Distractor> distractors(Draft draft, String key, int count) {
    var entity = draft.answer().entity();
    var kind = kind(key);
    if (entity == null || kind.isEmpty() || draft.answer().kind() == Answer.Kind.PERSON) {
      return List.of();
    }
    var country = country(draft, entity);
    if (country.isEmpty()) {
      return List.of();
    }
    var body = draft.article().article().body().toLowerCase(Locale.ROOT);
    var noun = key.substring(key.lastIndexOf(' ') + 1);
    var found = new ArrayList<Entry>();
    for (var entry : knowledge.ofKind(kind)) {
      if (entry.country().equals(country)
          && entry.name().endsWith(" " + noun)
          && !body.contains(entry.name().toLowerCase(Locale.ROOT))) {
        found.add(entry);
      }
    }
    found.sort(Comparator.comparing(Entry::id));
    Collections.shuffle(found, new Random(ContentId.seed(draft.article().article().id(), key)));
    var words = knowledge.country(country).map(c -> c.name()).orElse(country);
    return found.size() < count
        ? List.of()
        : found.stream()
            .limit(count)
            .map(
                entry ->
                    new Distractor(
                        entry.name(),
                        SentenceCase.capitalised(kind)
                            + " of "
                            + words
                            + " that the article does not name."))
            .toList();
  }

  /** Returns the kind that the last word of a name tells, or "". */
  static String kind(String name) {
    var last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return name.contains(" ") ? KINDS.getOrDefault(last, "") : "";
  }

  /** The country of the thing, else the one that the story names most often. */
  private String country(Draft draft, Entity entity) {
    if (!entity.country().isEmpty()) {
      return entity.country();
    }
    var counts = new TreeMap<String, Integer>();
    for (var other : draft.article().entities()) {
      if (other.type() == EntityType.LOCATION && !other.country().isEmpty()) {
        var names = other.mentions().stream().filter(m -> m.form() == Mention.Form.NAME).count();
        counts.merge(other.country(), (int) names, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> Set.copyOf(counts.values()).size() > 1 || counts.size() == 1)
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
