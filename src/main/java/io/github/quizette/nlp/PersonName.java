package io.github.quizette.nlp;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * A person's name as folded parts, without suffixes such as {@code Jr.}; short forms of given names
 * count as the full ones.
 *
 * @param parts lower case without accents, those of double names apart; empty for a name of
 *     suffixes alone
 * @param suffix {@code jr}, {@code sr}, {@code ii} and the like; empty if there is none
 */
record PersonName(List<String> parts, String suffix) {
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> DEGREES = Set.of("phd", "md", "dds", "jd");

  private static final Map<String, String> SHORT_FORMS =
      Map.ofEntries(
          Map.entry("joe", "joseph"),
          Map.entry("bill", "william"),
          Map.entry("will", "william"),
          Map.entry("bob", "robert"),
          Map.entry("rob", "robert"),
          Map.entry("mike", "michael"),
          Map.entry("jim", "james"),
          Map.entry("tom", "thomas"),
          Map.entry("tony", "anthony"),
          Map.entry("dave", "david"),
          Map.entry("dan", "daniel"),
          Map.entry("chris", "christopher"),
          Map.entry("steve", "stephen"),
          Map.entry("steven", "stephen"),
          Map.entry("jeff", "jeffrey"),
          Map.entry("ben", "benjamin"),
          Map.entry("matt", "matthew"),
          Map.entry("nick", "nicholas"),
          Map.entry("sam", "samuel"),
          Map.entry("ted", "edward"),
          Map.entry("ed", "edward"),
          Map.entry("liz", "elizabeth"),
          Map.entry("kate", "katherine"),
          Map.entry("andy", "andrew"),
          Map.entry("ron", "ronald"),
          Map.entry("don", "donald"),
          Map.entry("greg", "gregory"),
          Map.entry("ken", "kenneth"),
          Map.entry("tim", "timothy"),
          Map.entry("pete", "peter"),
          Map.entry("alex", "alexander"),
          Map.entry("suni", "sunita"),
          Map.entry("jack", "john"),
          Map.entry("larry", "lawrence"),
          Map.entry("rick", "richard"),
          Map.entry("dick", "richard"));

  PersonName {
    parts = List.copyOf(parts);
  }

  /** Reads a name as it stands. */
  static PersonName of(String text) {
    var parts = new ArrayList<String>();
    var suffix = "";
    var words = new StringTokenizer(ModelText.of(text), " ,-\n");
    while (words.hasMoreTokens()) {
      var part = fold(words.nextToken());
      if (GENERATIONS.contains(part) && !parts.isEmpty()) {
        suffix = part;
      } else if (!part.isEmpty() && !DEGREES.contains(part)) {
        parts.add(part);
      }
    }
    return new PersonName(parts, suffix);
  }

  private static String fold(String word) {
    var bare = new StringBuilder(word.length());
    var plain = Normalizer.normalize(word, Normalizer.Form.NFD);
    for (var i = 0; i < plain.length(); i++) {
      var c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '-' || c == '\'') {
        bare.append(c);
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns the number of parts. */
  int size() {
    return parts.size();
  }

  /** Returns the last part, which is the family name of most; empty if there is none. */
  String last() {
    return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
  }

  /** Tells whether two full names may be of one person. */
  boolean matches(PersonName other) {
    if (!agreesInSuffix(other)) {
      return false;
    }
    if (parts.equals(other.parts)) {
      return true;
    }
    var shorter = size() <= other.size() ? this : other;
    var longer = size() <= other.size() ? other : this;
    if (shorter.size() < 2) {
      return false;
    }
    return longer.endsWith(shorter)
        || longer.startsWith(shorter)
        || (last().equals(other.last()) && sameGiven(parts.get(0), other.parts.get(0)));
  }

  /** Tells whether the suffixes do not tell father from son. */
  boolean agreesInSuffix(PersonName other) {
    return suffix.isEmpty() || other.suffix.isEmpty() || suffix.equals(other.suffix);
  }

  private boolean endsWith(PersonName tail) {
    return parts.subList(size() - tail.size(), size()).equals(tail.parts);
  }

  private boolean startsWith(PersonName head) {
    return head.size() > 2 && parts.subList(0, head.size()).equals(head.parts);
  }

  private static boolean sameGiven(String one, String two) {
    var first = SHORT_FORMS.getOrDefault(one, one);
    var second = SHORT_FORMS.getOrDefault(two, two);
    var initial = first.length() == 1 || second.length() == 1;
    return initial ? first.charAt(0) == second.charAt(0) : first.equals(second);
  }
}
