package io.github.quizette.generator;

import io.github.quizette.language.Gender;
import io.github.quizette.language.NounKind;
import io.github.quizette.language.NounKinds;
import io.github.quizette.language.WordTiers;
import io.github.quizette.text.Entity;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How persons are named; a trade that a capital made part of a name is told apart. */
final class Persons {
  private static final Set<String> RANKS =
      Set.of(
          "President",
          "Pope",
          "King",
          "Queen",
          "Prince",
          "Princess",
          "Senator",
          "Governor",
          "Mayor",
          "Secretary",
          "Minister",
          "Chancellor",
          "Premier",
          "Judge",
          "Justice",
          "General",
          "Colonel",
          "Captain",
          "Major",
          "Lieutenant",
          "Sergeant",
          "Admiral",
          "Ambassador",
          "Archbishop",
          "Bishop",
          "Cardinal",
          "Professor",
          "Doctor",
          "Representative",
          "Congressman",
          "Congresswoman",
          "Administrator",
          "Commissioner",
          "Director",
          "Speaker",
          "Emperor",
          "Sultan",
          "Sheikh",
          "Lord",
          "Lady",
          "Sister",
          "Father");

  /** Roles that say nothing without what they are of. */
  private static final Set<String> VAGUE =
      Set.of(
          "leader",
          "member",
          "official",
          "head",
          "chief",
          "candidate",
          "nominee",
          "contender",
          "colleague",
          "friend",
          "partner",
          "resident",
          "supporter",
          "man",
          "woman",
          "person");

  private Persons() {}

  /** Returns the roles that say who somebody is: not {@code leader} alone. */
  static List<String> roles(Entity entity) {
    return entity.roles().stream()
        .filter(role -> !VAGUE.contains(role.toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** Returns the bare name: {@code Ada Berg} for {@code Podcaster Ada Berg}. */
  static String name(Entity entity) {
    return entity.name().substring(start(entity.name()));
  }

  /** Returns the name as it stands in the middle of a sentence: {@code podcaster Ada Berg}. */
  static String inSentence(Entity entity) {
    var start = start(entity.name());
    return entity.name().substring(0, start).toLowerCase(Locale.ROOT) + name(entity);
  }

  /** Returns a role in front of a name, a trade in lower case: {@code scientist}. */
  static String role(String role) {
    var first = role.split(" ", 2)[0];
    var rest = role.substring(first.length());
    var common = rest.isEmpty() ? trade(role) : rest.equals(rest.toLowerCase(Locale.ROOT));
    return common
            && !RANKS.contains(first)
            && WordTiers.listed(first.toLowerCase(Locale.ROOT))
            && !first.equals(first.toUpperCase(Locale.ROOT))
        ? first.toLowerCase(Locale.ROOT) + rest
        : role;
  }

  private static int start(String name) {
    var start = 0;
    var blank = name.indexOf(' ');
    while (blank > 0 && name.indexOf(' ', blank + 1) > 0 && trade(name.substring(start, blank))) {
      start = blank + 1;
      blank = name.indexOf(' ', start);
    }
    return start;
  }

  private static boolean trade(String word) {
    return word.length() > 3
        && Gender.ofGivenName(word) == Gender.UNKNOWN
        && NounKinds.is(word.toLowerCase(Locale.ROOT), NounKind.PERSON);
  }
}
