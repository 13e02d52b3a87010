package io.github.quizette.nlp;

import io.github.quizette.knowledge.Entry;
import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.language.Rows;
import io.github.quizette.nlp.EntityKind.Evidence;
import io.github.quizette.text.EntityType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the kind of a person, organisation or place: from the fact tables, from the words of its
 * name, or from what the text calls it. Where nothing shows it, or the tables know several things
 * of the name, it says nothing.
 *
 * <p>Immutable; threads may share it.
 */
public final class EntityKinds {
  private static final Set<String> LINKS = Set.of("of", "for", "on", "in", "at", "to", "de");
  private static final Set<String> CENTRAL = Set.of("central", "reserve", "national", "people's");

  /** How much better known one thing must be than all others of its name. */
  private static final int CLEARLY = 2;

  private final Knowledge knowledge;
  private final Map<EntityType, Map<String, String>> heads = new EnumMap<>(EntityType.class);
  private final Map<EntityType, Map<String, String>> nouns = new EnumMap<>(EntityType.class);

  /** Takes the fact tables to look names up in. */
  public EntityKinds(Knowledge knowledge) {
    this.knowledge = knowledge;
    read("name-heads.tsv", heads);
    read("name-descriptions.tsv", nouns);
  }

  private static void read(String table, Map<EntityType, Map<String, String>> kinds) {
    Rows.read(
        EntityKinds.class,
        table,
        row ->
            kinds
                .computeIfAbsent(EntityType.valueOf(row.cell(1)), type -> new HashMap<>())
                .put(row.cell(0), row.cell(2)));
  }

  /**
   * Returns the kind of a name.
   *
   * @param name the longest form that the text has
   * @param type what the name is
   * @param descriptions nouns that the text uses for it, singular and in lower case, such as the
   *     head of an apposition; may be empty
   */
  public Optional<EntityKind> of(String name, EntityType type, Collection<String> descriptions) {
    List<Entry> known =
        knowledge.lookup(name).stream().filter(entry -> entry.type() == type).toList();
    if (!known.isEmpty() && known.stream().map(Entry::kind).distinct().count() == 1) {
      return kind(known.get(0).kind(), Evidence.TABLE);
    }
    return byWords(name, type)
        .flatMap(kind -> kind(kind, Evidence.WORDS))
        .or(() -> byDescription(type, descriptions, known))
        .or(() -> byFame(known));
  }

  private static Optional<EntityKind> kind(String kind, Evidence evidence) {
    return Optional.of(new EntityKind(kind, evidence));
  }

  private Optional<String> byWords(String name, EntityType type) {
    Map<String, String> kinds = heads.getOrDefault(type, Map.of());
    List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("\\s+", -1));
    if (kinds.isEmpty() || words.size() < 2) {
      return Optional.empty();
    }
    int end = 1;
    while (end < words.size() && !LINKS.contains(words.get(end))) {
      end++;
    }
    String head = words.get(end - 1);
    if (type == EntityType.LOCATION) {
      return Optional.ofNullable(kinds.getOrDefault(head, kinds.get(words.get(0))));
    }
    if (head.equals("bank") && isCentralBank(words, end)) {
      return Optional.of("central-bank");
    }
    return Optional.ofNullable(kinds.get(head));
  }

  /** {@code Central Bank of Kenya}, {@code Reserve Bank of India}, {@code Bank of Japan}. */
  private boolean isCentralBank(List<String> words, int end) {
    boolean named = end > 1 && CENTRAL.contains(words.get(end - 2));
    boolean ofCountry =
        end + 1 < words.size()
            && words.get(end).equals("of")
            && isCountry(String.join(" ", words.subList(end + 1, words.size())));
    return (ofCountry && (named || end == 1)) || (named && words.get(0).equals("central"));
  }

  private boolean isCountry(String lower) {
    StringBuilder name = new StringBuilder();
    for (String word : lower.split(" ", -1)) {
      name.append(name.isEmpty() ? "" : " ");
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return knowledge.lookup(name.toString()).stream()
        .anyMatch(entry -> entry.kind().equals("country"));
  }

  /** The first description that shows a kind, if the tables know the name as nothing else. */
  private Optional<EntityKind> byDescription(
      EntityType type, Collection<String> descriptions, List<Entry> known) {
    Map<String, String> kinds = nouns.getOrDefault(type, Map.of());
    for (String description : descriptions) {
      String kind = kinds.get(description);
      if (kind != null) {
        return kind(kind, Evidence.DESCRIPTION);
      }
      if (known.stream().anyMatch(entry -> entry.kind().equals(description))) {
        return kind(description, Evidence.DESCRIPTION);
      }
    }
    return Optional.empty();
  }

  private static Optional<EntityKind> byFame(List<Entry> known) {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Entry best = known.get(0);
    boolean clear =
        known.stream()
            .filter(entry -> !entry.kind().equals(best.kind()))
            .allMatch(entry -> best.fame() - entry.fame() >= CLEARLY);
    return clear ? kind(best.kind(), Evidence.FAME) : Optional.empty();
  }
}
