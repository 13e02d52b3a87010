package io.github.quizette.nlp;

import io.github.quizette.text.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what persons are called: titles in front of the name, one or several, and appositions on
 * either side. Only shapes that leave no doubt; everything else has no role.
 */
final class RoleFinder {
  private static final int MAX_OF = 6;
  private static final int MAX_MODIFIERS = 9;
  private static final int MAX_APPOSITION = 16;

  private static final Set<String> CLOSERS = Set.of(",", ".", ";", ")", ":", "!", "?");
  private static final Set<String> LINKS =
      Set.of("of", "for", "at", "in", "to", "on", "with", "from", "and", "the", "a", "an", "&");
  private static final Set<String> INSIDE =
      Set.of(
          "JJ", "JJS", "JJR", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "VBN", "VBG", "CD", "RB");

  private final Reading reading;
  private final NameMap names;

  private RoleFinder(Reading reading, NameMap names) {
    this.reading = reading;
    this.names = names;
  }

  /** Returns for each name of a person that has roles these roles, in the order of the text. */
  static Map<FoundName, List<Role>> find(Reading reading, List<FoundName> names) {
    var finder = new RoleFinder(reading, new NameMap(names));
    var roles = new LinkedHashMap<FoundName, List<Role>>();
    for (var name : names) {
      if (name.type() == EntityType.PERSON) {
        var found = finder.rolesOf(name);
        if (!found.isEmpty()) {
          roles.put(name, List.copyOf(found));
        }
      }
    }
    return roles;
  }

  private List<Role> rolesOf(FoundName name) {
    var roles = new ArrayList<>(before(name.sentence(), titleEnd(name)));
    if (roles.isEmpty() && is(name.sentence(), name.from() - 1, ",") && closed(name)) {
      roles.addAll(before(name.sentence(), name.from() - 1));
    }
    after(name, roles);
    return roles;
  }

  /** Returns where a title in front of the name would end: before courtesy titles. */
  private int titleEnd(FoundName name) {
    var end = name.from();
    while (end > 0 && RoleWords.courtesy(form(name.sentence(), end - 1))) {
      end--;
    }
    return end;
  }

  private boolean closed(FoundName name) {
    var size = reading.tokens(name.sentence()).size();
    return name.to() >= size || CLOSERS.contains(form(name.sentence(), name.to()));
  }

  /** Returns the roles whose last word stands right before {@code end}. */
  private List<Role> before(int sentence, int end) {
    var roles = new ArrayList<Role>();
    var stop = end;
    while (stop > 0) {
      var head = headEnding(sentence, stop);
      if (head < 0 || !sameCase(sentence, head, roles)) {
        break;
      }
      var from = whole(sentence, firstModifier(sentence, head));
      roles.add(0, new Role(sentence, from, stop, head));
      stop = beforeLink(sentence, from);
    }
    return roles;
  }

  private boolean sameCase(int sentence, int head, List<Role> roles) {
    return roles.isEmpty() || capital(sentence, head) == capital(sentence, roles.get(0).head());
  }

  /** Returns the place in front of {@code and} or a comma that joins two roles, or 0. */
  private int beforeLink(int sentence, int from) {
    if (is(sentence, from - 1, "and") || is(sentence, from - 1, "&")) {
      return is(sentence, from - 2, ",") ? from - 2 : from - 1;
    }
    return 0;
  }

  /** Returns the head of a role that ends before {@code end}, or -1. */
  private int headEnding(int sentence, int end) {
    if (head(sentence, end - 1)) {
      return end - 1;
    }
    for (var of = end - 2; of > 0 && of >= end - MAX_OF; of--) {
      if (is(sentence, of, "of") || is(sentence, of, "for")) {
        return head(sentence, of - 1) && nameLike(sentence, of + 1, end) ? of - 1 : -1;
      }
    }
    return -1;
  }

  private boolean nameLike(int sentence, int from, int to) {
    for (var i = from; i < to; i++) {
      var word = form(sentence, i);
      if (person(sentence, i) || !(capital(sentence, i) || LINKS.contains(word) || staff(word))) {
        return false;
      }
    }
    return capital(sentence, to - 1) || staff(form(sentence, to - 1));
  }

  private static boolean staff(String word) {
    return word.equals("staff") || word.equals("state") || word.equals("operations");
  }

  private boolean head(int sentence, int i) {
    return i >= 0
        && RoleWords.head(form(sentence, i))
        && !reading.tokens(sentence).get(i).tag().startsWith("V")
        && !person(sentence, i);
  }

  private int firstModifier(int sentence, int head) {
    var from = head;
    while (from > 0 && head - from < MAX_MODIFIERS && modifies(sentence, from - 1)) {
      from--;
    }
    if (from > 1 && is(sentence, from - 1, "'s") && capital(sentence, from - 2)) {
      var owner = from - 2;
      while (owner > 0 && modifies(sentence, owner - 1) && capital(sentence, owner - 1)) {
        owner--;
      }
      return person(sentence, from - 2) ? from : owner;
    }
    while (from < head && is(sentence, from, "-")) {
      from++;
    }
    return from;
  }

  /** Returns the start of the name that a role begins inside of, else the same place. */
  private int whole(int sentence, int from) {
    return names
        .at(sentence, from)
        .filter(name -> name.type() != EntityType.PERSON)
        .map(FoundName::from)
        .orElse(from);
  }

  private boolean modifies(int sentence, int i) {
    var token = reading.tokens(sentence).get(i);
    var word = token.form();
    if (person(sentence, i)) {
      return false;
    }
    if (word.equals("-")) {
      return i > 0 && !person(sentence, i - 1);
    }
    if (RoleWords.beforeHead(word)) {
      return true;
    }
    return Character.isUpperCase(word.charAt(0))
        && (token.tag().startsWith("N") || token.tag().startsWith("J"))
        && !calendar(word);
  }

  private static boolean calendar(String word) {
    return word.endsWith("day") && word.length() < 10;
  }

  private void after(FoundName name, List<Role> roles) {
    var sentence = name.sentence();
    var size = reading.tokens(sentence).size();
    var comma = is(sentence, name.to(), ",");
    var copula = is(sentence, name.to(), "is");
    if ((!comma && !copula) || name.to() + 1 >= size) {
      return;
    }
    var from = skipArticle(sentence, name.to() + 1);
    var head = headFrom(sentence, from);
    if (head < 0 || (copula && from == name.to() + 1)) {
      return;
    }
    var end = appositionEnd(sentence, head + 1);
    if (end > 0) {
      roles.add(new Role(sentence, from, end, head));
    }
  }

  private int skipArticle(int sentence, int i) {
    return is(sentence, i, "the") || is(sentence, i, "a") || is(sentence, i, "an") ? i + 1 : i;
  }

  /** Returns the last role noun of the noun phrase that starts at {@code from}, or -1. */
  private int headFrom(int sentence, int from) {
    var tokens = reading.tokens(sentence);
    var head = -1;
    for (var i = from; i < tokens.size() && i < from + MAX_MODIFIERS; i++) {
      if (person(sentence, i) || !INSIDE.contains(tokens.get(i).tag())) {
        return person(sentence, i) || head != i - 1 ? -1 : head;
      }
      head = head(sentence, i) ? i : head;
    }
    return -1;
  }

  /** Returns where an apposition ends whose head stands before {@code from}, or -1 if unclear. */
  private int appositionEnd(int sentence, int from) {
    var tokens = reading.tokens(sentence);
    for (var i = from; i < tokens.size() && i < from + MAX_APPOSITION; i++) {
      var token = tokens.get(i);
      if (CLOSERS.contains(token.form()) || token.tag().startsWith("W")) {
        return i;
      }
      var plain =
          LINKS.contains(token.form())
              || token.form().equals("'s")
              || INSIDE.contains(token.tag())
              || token.tag().equals("DT");
      if (!plain || person(sentence, i)) {
        return token.tag().startsWith("VB") && i == from ? i : -1;
      }
    }
    return -1;
  }

  private boolean capital(int sentence, int i) {
    return Character.isUpperCase(form(sentence, i).charAt(0));
  }

  private boolean is(int sentence, int i, String form) {
    var tokens = reading.tokens(sentence);
    return i >= 0 && i < tokens.size() && ModelText.of(tokens.get(i).form()).equals(form);
  }

  private String form(int sentence, int i) {
    return reading.tokens(sentence).get(i).form();
  }

  private boolean person(int sentence, int i) {
    return names.person(sentence, i);
  }
}
