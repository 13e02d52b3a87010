package io.github.quizette.knowledge;

import io.github.quizette.text.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of the fact tables by their names, aliases and family names. Safe for any number of
 * threads once it is filled.
 */
final class NameIndex {
  private static final Comparator<Entry> BEST_KNOWN_FIRST =
      Comparator.comparingInt(Entry::fame)
          .reversed()
          .thenComparingInt(NameIndex::typeRank)
          .thenComparing(entry -> entry.period().ended())
          .thenComparing(Comparator.comparing((Entry entry) -> entry.period().from()).reversed())
          .thenComparing(Entry::id);

  private final Map<String, List<Entry>> byName = new HashMap<>(1 << 15);
  private final Map<String, List<Entry>> byFamily = new HashMap<>(1 << 12);

  /** Adds an entry under all its names. */
  void add(Entry entry) {
    put(byName, entry.name(), entry);
    entry.aliases().forEach(alias -> put(byName, alias, entry));
    if (!entry.family().isEmpty()) {
      put(byFamily, entry.family(), entry);
    }
  }

  private static void put(Map<String, List<Entry>> index, String name, Entry entry) {
    List<Entry> same = index.computeIfAbsent(Names.key(name), any -> new ArrayList<>(1));
    if (!same.contains(entry)) {
      same.add(entry);
    }
  }

  /** Returns all that a name or alias may mean, best known first. */
  List<Entry> lookup(String name) {
    List<Entry> found = find(byName, name, true);
    return found.isEmpty() ? withoutForm(name) : found;
  }

  /** Looks up {@code Apple Inc.} as {@code Apple}, if that is an organisation. */
  private List<Entry> withoutForm(String name) {
    String bare = Names.withoutCompanyForm(name);
    return bare.equals(name)
        ? List.of()
        : find(byName, bare, true).stream()
            .filter(entry -> entry.type() == EntityType.ORGANIZATION)
            .toList();
  }

  /** Returns the people of a family name, best known first. */
  List<Entry> byFamilyName(String family) {
    return find(byFamily, family, false);
  }

  private static List<Entry> find(Map<String, List<Entry>> index, String name, boolean aliases) {
    if (name.isBlank()) {
      return List.of();
    }
    return index.getOrDefault(Names.key(name), List.of()).stream()
        .filter(entry -> written(entry, name, aliases))
        .sorted(BEST_KNOWN_FIRST)
        .toList();
  }

  private static boolean written(Entry entry, String name, boolean aliases) {
    if (!aliases) {
      return Names.sameCase(name, entry.family());
    }
    String key = Names.key(name);
    return (Names.key(entry.name()).equals(key) && Names.sameCase(name, entry.name()))
        || entry.aliases().stream()
            .anyMatch(alias -> Names.key(alias).equals(key) && Names.sameCase(name, alias));
  }

  private static int typeRank(Entry entry) {
    return switch (entry.type()) {
      case LOCATION -> 0;
      case PERSON -> 1;
      case ORGANIZATION -> 2;
      case NATIONALITY, EVENT, WORK -> 3;
      case OTHER -> 4;
    };
  }
}
