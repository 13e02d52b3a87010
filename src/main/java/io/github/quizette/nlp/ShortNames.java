package io.github.quizette.nlp;

import io.github.quizette.text.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells which names are short forms of others: acronyms by their initials, companies without what
 * says that they are one, bodies by the end of their name.
 */
final class ShortNames {
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

  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on", "in", "de", "&");

  private ShortNames() {}

  /** Tells whether a name is a short form of a longer one. */
  static boolean shortens(NamedThing brief, NamedThing full) {
    if (brief.entry().isPresent() && full.entry().isPresent()) {
      return false;
    }
    var words = List.of(full.text().split(" ", -1));
    if (acronym(brief.text())) {
      return brief.entry().isEmpty()
          && words.size() > 1
          && initials(words).equals(NamedThing.key(brief.text()));
    }
    var organisation = full.type() == EntityType.ORGANIZATION;
    var rest = full.text().length() - brief.text().length();
    if (!organisation || rest < 2) {
      return false;
    }
    if (full.text().startsWith(brief.text() + " ")) {
      var tail = full.text().substring(brief.text().length() + 1);
      return tail.startsWith("of ")
          || COMPANY_ENDS.containsAll(List.of(tail.toLowerCase(Locale.ROOT).split(" ", -1)));
    }
    return brief.text().indexOf(' ') > 0
        && full.text().endsWith(" " + brief.text())
        && words.size() - brief.text().split(" ", -1).length <= 2;
  }

  /** Tells whether a name is an acronym, with or without dots: {@code NATO}, {@code U.S.} */
  static boolean acronym(String text) {
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
}
