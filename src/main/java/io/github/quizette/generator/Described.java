package io.github.quizette.generator;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * Makes question words of what a sentence says of a name beside it: {@code midfielder Ada Berg} and
 * {@code Ada Berg, a midfielder of Torvik FC,} are asked for by {@code which midfielder}.
 * Stateless.
 */
final class Described {
  private static final int LONGEST = 9;

  private Described() {}

  /** Returns the question words for a subject phrase that holds more than the name, or "". */
  static String words(Draft draft, BitSet phrase) {
    var answer = draft.answer();
    var before = new BitSet();
    var after = new BitSet();
    phrase.stream().filter(t -> t < answer.first()).forEach(before::set);
    phrase.stream().filter(t -> t > answer.last()).forEach(after::set);
    if (!before.isEmpty() && letters(draft, after) == 0) {
      return which(new Line(draft).add(before).toString());
    }
    if (before.isEmpty() && !after.isEmpty() && draft.word(after.nextSetBit(0)).equals(",")) {
      var words = new Line(draft).add(after).toString();
      return apposition(words);
    }
    return "";
  }

  private static String apposition(String words) {
    var fits =
        words.matches("(a|an|the) .*")
            && words.indexOf(',') < 0
            && words.split(" ", -1).length <= LONGEST + 1;
    return fits ? "which " + words.substring(words.indexOf(' ') + 1) : "";
  }

  /** Returns {@code which country, along with Norland,} for one of two subjects, or "". */
  static String along(Draft draft, BitSet phrase, String question) {
    var answer = draft.answer();
    var tree = draft.tree();
    var verb =
        draft.clause().auxiliaries().isEmpty()
            ? draft.clause().predicate()
            : draft.clause().auxiliaries().get(0);
    var and = phrase.stream().filter(t -> draft.lower(t).equals("and")).toArray();
    if (question.isEmpty()
        || and.length != 1
        || !draft.token(verb).tag().equals("VBD")
        || draft.lower(verb).equals("were")
        || (and[0] != answer.last() + 1 && and[0] != answer.first() - 1)) {
      return "";
    }
    var other = new BitSet();
    phrase.stream().filter(t -> t != and[0] && !answer.covers(t)).forEach(other::set);
    var named =
        other.stream().allMatch(t -> draft.token(t).tag().matches("NNPS?|DT|POS"))
            && other.stream()
                .anyMatch(t -> tree.is(t, "conj") || t == draft.clause().subject().orElse(-1));
    return named ? question + ", along with " + new Line(draft).add(other) + "," : "";
  }

  private static long letters(Draft draft, BitSet tokens) {
    return tokens.stream()
        .filter(token -> Character.isLetterOrDigit(draft.word(token).codePointAt(0)))
        .count();
  }

  /** Returns {@code which} with the description, without its article, or "" where none fits. */
  static String which(String description) {
    var bare = description.replaceFirst("^(?i)(the|a|an) ", "").strip();
    var words = bare.split(" ", -1);
    if (bare.isEmpty()
        || words.length > LONGEST
        || bare.matches("(?i)(mr|mrs|ms|dr|sir|lord)\\.?")) {
      return "";
    }
    var last = words[words.length - 1];
    if (bare.contains("’s ") || bare.contains("'s ") || !Character.isLowerCase(last.charAt(0))) {
      return capital(words) ? "" : "which " + bare.toLowerCase(Locale.ROOT);
    }
    return "which " + bare;
  }

  /** Titles in capitals are names of offices: they are left to other question words. */
  private static boolean capital(String[] words) {
    return words.length > 1
        || !Set.of(
                "president", "senator", "governor", "mayor", "judge", "professor", "king", "queen")
            .contains(words[0].toLowerCase(Locale.ROOT));
  }
}
