package io.github.quizette.generator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words that tell how much a fact is worth asking, by the part that they play in it: verb,
 * subject and object of the clause, the word that the answer hangs on and what stands around it,
 * its role and its kind. Stateless.
 */
final class WorthWords {
  private static final int SHORTEST = 4;

  private WorthWords() {}

  /**
   * Returns the words as {@code part.word}, lower case, sorted; those of one part weigh 1 together.
   * Each stands there a second time with the kind of the answer, {@code part.word/kind}: {@code
   * killed} speaks for a count, less so for a place.
   */
  static Map<String, Double> of(Draft draft) {
    return byKind(plain(draft), draft.answer().kind().name().toLowerCase(Locale.ROOT));
  }

  /** Returns the features, and each once more as what it is for a kind of answers. */
  static Map<String, Double> byKind(Map<String, Double> words, String kind) {
    var all = new TreeMap<>(words);
    words.forEach((word, weight) -> all.put(word + "/" + kind, weight));
    return all;
  }

  private static Map<String, Double> plain(Draft draft) {
    var words = new TreeMap<String, Double>();
    var clause = draft.clause();
    var tree = draft.tree();
    var answer = draft.answer();
    put(words, "verb", lemma(draft, clause.predicate()));
    clause.subject().ifPresent(token -> put(words, "subject", lemma(draft, token)));
    clause.object().ifPresent(token -> put(words, "object", lemma(draft, token)));
    for (var i = answer.first(); i <= answer.last(); i++) {
      var head = tree.head(i);
      if (head >= 0 && !answer.covers(head)) {
        put(words, "governor", lemma(draft, head));
        prepositions(draft, words, "of.governor", head);
        prepositions(draft, words, "of.answer", i);
      }
    }
    if (answer.first() > 0) {
      put(words, "before", draft.lower(answer.first() - 1));
    }
    if (answer.last() + 1 < draft.size()) {
      put(words, "behind", lemma(draft, answer.last() + 1));
    }
    var entity = answer.entity();
    if (entity != null) {
      if (!entity.kind().isEmpty()) {
        put(words, "kind", entity.kind().replace(' ', '_'));
      }
      var roles =
          entity.roles().stream()
              .flatMap(role -> Arrays.stream(role.toLowerCase(Locale.ROOT).split("[^a-z]+")))
              .filter(word -> word.length() >= SHORTEST)
              .distinct()
              .toList();
      roles.forEach(role -> words.put("role." + role, 1.0 / roles.size()));
    }
    return words;
  }

  private static void prepositions(Draft draft, Map<String, Double> words, String part, int token) {
    for (var child : draft.tree().children(token)) {
      if (draft.tree().is(child, "case")) {
        put(words, part, draft.lower(child));
      }
    }
  }

  private static String lemma(Draft draft, int token) {
    return draft.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  private static void put(Map<String, Double> words, String part, String word) {
    if (!word.contains(";") && !word.contains("=")) {
      words.put(part + "." + word, 1.0);
    }
  }
}
