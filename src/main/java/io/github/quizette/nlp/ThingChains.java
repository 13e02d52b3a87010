package io.github.quizette.nlp;

import io.github.quizette.knowledge.Entry;
import io.github.quizette.language.Gender;
import io.github.quizette.text.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the names of organisations, places and other things: the same name, names that the tables
 * know as one ({@code U.S.}, {@code United States}), an acronym with the name it was set in
 * brackets behind or whose initials it has, and a short form that only one long one ends in.
 */
final class ThingChains {
  /** Kinds of bodies that every country has, under the same bare name. */
  private static final Set<String> BY_COUNTRY =
      Set.of(
          "parliament",
          "court",
          "us-department",
          "military",
          "police",
          "party",
          "central-bank",
          "statistics-office",
          "weather-service",
          "intelligence",
          "regulator",
          "budget-office");

  private static final int MOST_COMPARED = 2000;

  private final Reading reading;
  private final ThingTables tables;
  private final Map<String, NamedThing> byKey = new LinkedHashMap<>();
  private final Map<NamedThing, NamedThing> joined = new HashMap<>();

  private ThingChains(Reading reading) {
    this.reading = reading;
    this.tables = new ThingTables(reading.article().published());
  }

  /** Returns the things in the order of their first names; persons are left aside. */
  static List<Chain> link(Reading reading, List<FoundName> names) {
    var chains = new ThingChains(reading);
    for (var name : names) {
      if (name.type() != EntityType.PERSON) {
        chains.add(name);
      }
    }
    chains.forgetForeign();
    chains.joinKnown();
    chains.joinBracketed(names);
    chains.joinShort();
    return chains.chains();
  }

  private void add(FoundName name) {
    var text = NamedThing.bare(reading.text(name));
    var key = (name.type() == EntityType.NATIONALITY ? "nationality " : "") + NamedThing.key(text);
    var thing = byKey.computeIfAbsent(key, k -> tables.thing(text, name.type()));
    thing.add(name);
  }

  private NamedThing root(NamedThing thing) {
    var root = thing;
    for (var next = joined.get(root); next != null; next = joined.get(root)) {
      root = next;
    }
    return root;
  }

  private void join(NamedThing one, NamedThing two) {
    var first = root(one);
    var second = root(two);
    if (!Objects.equals(first.text(), second.text()) || first.type() != second.type()) {
      if (first.names().get(0).sentence() <= second.names().get(0).sentence()) {
        joined.put(second, first);
      } else {
        joined.put(first, second);
      }
    }
  }

  /** Takes {@code Senate} and the like for nobody's but the country's the article is about. */
  private void forgetForeign() {
    var mentions = new HashMap<String, Integer>();
    for (var thing : byKey.values()) {
      var place = thing.type() == EntityType.LOCATION || thing.type() == EntityType.NATIONALITY;
      var code = place ? tables.country(thing, thing.entry()) : "";
      if (!code.isEmpty()) {
        mentions.merge(code, thing.names().size(), Integer::sum);
      }
    }
    var most = mentions.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (var thing : byKey.values()) {
      thing.keepEntryIf(
          entry ->
              !BY_COUNTRY.contains(entry.kind())
                  || NamedThing.key(entry.name()).equals(NamedThing.key(thing.text()))
                  || (most > 0 && mentions.getOrDefault(entry.country(), 0) == most));
    }
  }

  private void joinKnown() {
    var byEntry = new HashMap<String, NamedThing>();
    for (var thing : byKey.values()) {
      thing
          .entry()
          .ifPresent(
              entry -> {
                var same = byEntry.putIfAbsent(entry.id(), thing);
                if (same != null) {
                  join(same, thing);
                }
              });
    }
  }

  /** Joins {@code Full Name (ACR)}. */
  private void joinBracketed(List<FoundName> names) {
    for (var i = 0; i + 1 < names.size(); i++) {
      var full = names.get(i);
      var brief = names.get(i + 1);
      var tokens = reading.tokens(full.sentence());
      var near = full.sentence() == brief.sentence() && full.to() + 1 == brief.from();
      if (near && things(full, brief) && brief.to() < tokens.size()) {
        var open = tokens.get(full.to()).form().equals("(");
        var closed = tokens.get(brief.to()).form().equals(")");
        if (open && closed && ShortNames.acronym(reading.text(brief))) {
          find(full).ifPresent(one -> find(brief).ifPresent(two -> join(one, two)));
        }
      }
    }
  }

  private static boolean things(FoundName one, FoundName two) {
    return one.type() != EntityType.PERSON
        && two.type() != EntityType.PERSON
        && one.type() != EntityType.NATIONALITY;
  }

  private Optional<NamedThing> find(FoundName name) {
    return Optional.ofNullable(byKey.get(NamedThing.key(NamedThing.bare(reading.text(name)))));
  }

  private void joinShort() {
    if (byKey.size() > MOST_COMPARED) {
      return;
    }
    for (var brief : byKey.values()) {
      if (brief.type() == EntityType.NATIONALITY || joined.containsKey(brief)) {
        continue;
      }
      var longer =
          byKey.values().stream()
              .filter(thing -> thing != brief && thing.type() != EntityType.NATIONALITY)
              .filter(thing -> thing.type() == brief.type() || ShortNames.acronym(brief.text()))
              .filter(thing -> ShortNames.shortens(brief, thing))
              .map(this::root)
              .distinct()
              .toList();
      if (longer.size() == 1) {
        join(longer.get(0), brief);
      }
    }
  }

  private List<Chain> chains() {
    var members = new LinkedHashMap<NamedThing, List<NamedThing>>();
    for (var thing : byKey.values()) {
      members.computeIfAbsent(root(thing), any -> new ArrayList<>()).add(thing);
    }
    return members.values().stream().map(this::chain).toList();
  }

  private Chain chain(List<NamedThing> members) {
    var names = new ArrayList<FoundName>();
    members.forEach(thing -> names.addAll(thing.names()));
    var best =
        members.stream()
            .max(Comparator.comparingInt((NamedThing thing) -> thing.text().length()))
            .orElseThrow();
    names.sort(FoundName.IN_TEXT);
    var entry = members.stream().flatMap(thing -> thing.entry().stream()).findFirst();
    var type = entry.map(Entry::type).orElse(best.type());
    var country = tables.country(best, entry);
    var name = best.text();
    var kind = entry.map(tables::kind).orElseGet(() -> NameKinds.of(name, type));
    var aliases = entry.map(Entry::aliases).orElse(List.of());
    return new Chain(type, name, names, kind, country, Gender.UNKNOWN, aliases);
  }
}
