package io.github.quizette.nlp;

import io.github.quizette.knowledge.Country;
import io.github.quizette.knowledge.Entry;
import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.language.Gender;
import io.github.quizette.text.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "inc",
          "inc.",
          "corp",
          "corp.",
          "corporation",
          "company",
          "co",
          "co.",
          "group",
          "ltd",
          "ltd.",
          "limited",
          "plc",
          "llc",
          "holdings",
          "motor",
          "motors",
          "ag",
          "sa",
          "se",
          "nv",
          "gmbh");

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
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on", "in", "de", "&");

  /** One name as it is written, with all its places. */
  private static final class Group {
    private final String text;
    private final List<FoundName> names = new ArrayList<>();
    private Optional<Entry> entry = Optional.empty();
    private EntityType type;

    Group(String text, EntityType type) {
      this.text = text;
      this.type = type;
    }
  }

  private final Reading reading;
  private final Knowledge knowledge = Knowledge.shipped();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<Group, Group> joined = new HashMap<>();

  private ThingChains(Reading reading) {
    this.reading = reading;
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
    var text = bare(reading.text(name));
    var key = (name.type() == EntityType.NATIONALITY ? "nationality " : "") + key(text);
    var group = groups.computeIfAbsent(key, k -> group(text, name.type()));
    group.names.add(name);
  }

  private Group group(String text, EntityType type) {
    var group = new Group(text, type);
    if (type == EntityType.NATIONALITY) {
      return group;
    }
    group.entry = knowledge.find(text, type, reading.article().published());
    group.entry = group.entry.filter(entry -> entry.type() == type).or(() -> national(text, type));
    if (group.entry.isEmpty()) {
      retype(group);
    }
    return group;
  }

  /** Looks a body up without the country before its name: {@code United States Central …}. */
  private Optional<Entry> national(String text, EntityType type) {
    for (var cut = text.indexOf(' '); cut > 0; cut = text.indexOf(' ', cut + 1)) {
      var country = country(text.substring(0, cut));
      if (!country.isEmpty()) {
        return knowledge
            .find(text.substring(cut + 1), type, reading.article().published())
            .filter(entry -> entry.type() == type && entry.country().equals(country));
      }
    }
    return Optional.empty();
  }

  private String country(String name) {
    return knowledge.lookup(name).stream()
        .filter(entry -> entry.kind().equals("country"))
        .map(Entry::country)
        .findFirst()
        .or(() -> knowledge.countryOfAdjective(name).map(Country::code))
        .orElse("");
  }

  /** Gives a name the type that the tables know it by, if they know but one. */
  private void retype(Group group) {
    var known = knowledge.lookup(group.text);
    var types = known.stream().map(Entry::type).distinct().toList();
    var telling = group.text.indexOf(' ') > 0 || acronym(group.text);
    var sure = types.size() == 1 && types.get(0) != EntityType.PERSON && telling;
    if (sure && types.get(0) != EntityType.NATIONALITY && types.get(0) != EntityType.OTHER) {
      group.type = types.get(0);
      group.entry = Optional.of(known.get(0));
    }
  }

  private static String bare(String text) {
    var plain = text.replace('\n', ' ');
    return plain.length() > 4 && plain.regionMatches(true, 0, "the ", 0, 4)
        ? plain.substring(4)
        : plain;
  }

  private static String key(String text) {
    var plain = ModelText.of(text);
    return plain.indexOf('.') > 0 && plain.length() < 8 ? plain.replace(".", "") : plain;
  }

  private Group root(Group group) {
    var root = group;
    for (var next = joined.get(root); next != null; next = joined.get(root)) {
      root = next;
    }
    return root;
  }

  private void join(Group one, Group two) {
    var first = root(one);
    var second = root(two);
    if (!Objects.equals(first.text, second.text) || first.type != second.type) {
      if (first.names.get(0).sentence() <= second.names.get(0).sentence()) {
        joined.put(second, first);
      } else {
        joined.put(first, second);
      }
    }
  }

  /** Takes {@code Senate} and the like for nobody's but the country's the article is about. */
  private void forgetForeign() {
    var mentions = new HashMap<String, Integer>();
    for (var group : groups.values()) {
      var place = group.type == EntityType.LOCATION || group.type == EntityType.NATIONALITY;
      var code = place ? country(group, group.entry) : "";
      if (!code.isEmpty()) {
        mentions.merge(code, group.names.size(), Integer::sum);
      }
    }
    var most = mentions.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (var group : groups.values()) {
      group.entry =
          group.entry.filter(
              entry ->
                  !BY_COUNTRY.contains(entry.kind())
                      || key(entry.name()).equals(key(group.text))
                      || (most > 0 && mentions.getOrDefault(entry.country(), 0) == most));
    }
  }

  private void joinKnown() {
    var byEntry = new HashMap<String, Group>();
    for (var group : groups.values()) {
      group.entry.ifPresent(
          entry -> {
            var same = byEntry.putIfAbsent(entry.id(), group);
            if (same != null) {
              join(same, group);
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
        if (open && closed && acronym(reading.text(brief))) {
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

  private Optional<Group> find(FoundName name) {
    return Optional.ofNullable(groups.get(key(bare(reading.text(name)))));
  }

  private void joinShort() {
    if (groups.size() > MOST_COMPARED) {
      return;
    }
    for (var brief : groups.values()) {
      if (brief.type == EntityType.NATIONALITY || joined.containsKey(brief)) {
        continue;
      }
      var longer =
          groups.values().stream()
              .filter(group -> group != brief && group.type != EntityType.NATIONALITY)
              .filter(group -> group.type == brief.type || acronym(brief.text))
              .filter(group -> shortens(brief, group))
              .map(this::root)
              .distinct()
              .toList();
      if (longer.size() == 1) {
        join(longer.get(0), brief);
      }
    }
  }

  private static boolean shortens(Group brief, Group full) {
    if (brief.entry.isPresent() && full.entry.isPresent()) {
      return false;
    }
    var words = List.of(full.text.split(" ", -1));
    if (acronym(brief.text)) {
      return brief.entry.isEmpty() && words.size() > 1 && initials(words).equals(key(brief.text));
    }
    var organisation = full.type == EntityType.ORGANIZATION;
    var rest = full.text.length() - brief.text.length();
    if (!organisation || rest < 2) {
      return false;
    }
    if (full.text.startsWith(brief.text + " ")) {
      var tail = full.text.substring(brief.text.length() + 1);
      return tail.startsWith("of ")
          || COMPANY_ENDS.containsAll(List.of(tail.toLowerCase(Locale.ROOT).split(" ", -1)));
    }
    return brief.text.indexOf(' ') > 0
        && full.text.endsWith(" " + brief.text)
        && words.size() - brief.text.split(" ", -1).length <= 2;
  }

  private static boolean acronym(String text) {
    var plain = text.replace(".", "");
    return plain.length() >= 2
        && plain.length() <= 8
        && plain.chars().filter(Character::isUpperCase).count() >= 2
        && plain.indexOf(' ') < 0;
  }

  private static String initials(List<String> words) {
    var initials = new StringBuilder();
    for (var word : words) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private List<Chain> chains() {
    var members = new LinkedHashMap<Group, List<Group>>();
    for (var group : groups.values()) {
      members.computeIfAbsent(root(group), g -> new ArrayList<>()).add(group);
    }
    return members.values().stream().map(this::chain).toList();
  }

  private Chain chain(List<Group> members) {
    var names = new ArrayList<FoundName>();
    members.forEach(group -> names.addAll(group.names));
    var best =
        members.stream().max(Comparator.comparingInt((Group g) -> g.text.length())).orElseThrow();
    names.sort(FoundName.IN_TEXT);
    var entry = members.stream().flatMap(group -> group.entry.stream()).findFirst();
    var type = entry.map(Entry::type).orElse(best.type);
    var country = country(best, entry);
    var name = best.text;
    var kind = entry.map(this::kind).orElseGet(() -> NameKinds.of(name, type));
    var aliases = entry.map(Entry::aliases).orElse(List.of());
    return new Chain(type, name, names, kind, country, Gender.UNKNOWN, aliases);
  }

  /** Returns the most exact noun for a thing that does not begin with a country's adjective. */
  private String kind(Entry entry) {
    if (entry.kind().equals("country") || entry.kind().equals("capital")) {
      return entry.kind();
    }
    var words = knowledge.kindWords(entry);
    var adjective = knowledge.country(entry.country()).map(Country::adjective).orElse("");
    return words.stream()
        .filter(word -> !Character.isUpperCase(word.charAt(0)))
        .findFirst()
        .or(
            () ->
                words.stream()
                    .filter(word -> adjective.isEmpty() || !word.startsWith(adjective + " "))
                    .findFirst())
        .orElse(words.get(0));
  }

  private String country(Group group, Optional<Entry> entry) {
    return entry
        .map(Entry::country)
        .or(() -> knowledge.countryOfAdjective(group.text).map(Country::code))
        .orElse("");
  }
}
