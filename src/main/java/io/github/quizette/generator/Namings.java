package io.github.quizette.generator;

import io.github.quizette.text.Sentence;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says in full what a bare definite noun speaks of: {@code the treaty} becomes {@code the Treaty of
 * Lisbon} when the story first calls it so. The same noun used again without a modifier means, in
 * one article, the thing that was introduced with it. Stateless.
 */
final class Namings {
  private static final int LONGEST = 7;
  private static final Set<String> TOO_WIDE =
      Set.of("year", "month", "week", "day", "country", "city", "state", "time", "people", "man");

  private Namings() {}

  /** Replaces bare definite nouns in {@code draft} by their first naming in the article. */
  static void apply(Draft draft) {
    for (var token = 0; token + 1 < draft.size(); token++) {
      var head = token + 1;
      if (draft.keeps(token)
          && draft.keeps(head)
          && draft.lower(token).equals("the")
          && !draft.replaced(head)
          && !draft.answer().covers(head)
          && draft.token(head).tag().equals("NN")
          && draft.tree().head(token) == head
          && bare(draft, head)) {
        var naming = first(draft, head).or(() -> Happenings.named(draft, head));
        if (naming.isPresent()) {
          draft.replace(token, head, naming.get());
        }
      }
    }
  }

  private static boolean bare(Draft draft, int head) {
    return !TOO_WIDE.contains(draft.token(head).lemma())
        && draft.tree().children(head).stream()
            .filter(draft::keeps)
            .allMatch(
                child ->
                    draft.tree().is(child, "det")
                        || draft.tree().is(child, "case")
                        || draft.tree().is(child, "punct"));
  }

  /** Finds the first phrase above the sentence that names the thing with this noun. */
  private static Optional<String> first(Draft draft, int head) {
    var lemma = draft.token(head).lemma();
    for (var sentence : draft.article().sentences()) {
      if (sentence.index() >= draft.sentence().index()) {
        return Optional.empty();
      }
      for (var token = 0; token < sentence.tokens().size(); token++) {
        if (sentence.tokens().get(token).lemma().equalsIgnoreCase(lemma)) {
          return phrase(draft, sentence, token); // the first mention decides
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> phrase(Draft draft, Sentence sentence, int head) {
    var tree = sentence.tree();
    if (!sentence.tokens().get(head).tag().startsWith("NN") || tree.is(head, "compound")) {
      return Optional.empty();
    }
    var phrase = new BitSet();
    phrase.set(head);
    for (var child : tree.children(head)) {
      var inside =
          tree.is(child, "compound")
              || tree.is(child, "amod")
              || tree.relation(child).equals("nmod:poss")
              || tree.is(child, "flat")
              || (tree.is(child, "nmod") && child == head + 2);
      if (inside && tree.confidence(child) >= Confidence.CORE) {
        phrase.or(tree.subtree(child));
      }
    }
    var start = phrase.nextSetBit(0);
    var end = phrase.length() - 1;
    var whole = end - start + 1 == phrase.cardinality() && phrase.cardinality() <= LONGEST;
    var named = phrase.stream().anyMatch(t -> sentence.tokens().get(t).tag().startsWith("NNP"));
    var pronoun = phrase.stream().anyMatch(t -> sentence.tokens().get(t).tag().startsWith("PRP"));
    if (!whole || !named || pronoun) {
      return Optional.empty();
    }
    var body = draft.article().article().body();
    var text =
        body.substring(
            sentence.tokens().get(start).span().start(), sentence.tokens().get(end).span().end());
    var owned =
        sentence.tokens().stream().skip(start).limit(3).anyMatch(t -> t.tag().equals("POS"));
    var tidy = Line.tidy(text.replaceAll("\\s+", " "));
    return ItemRules.shares(tidy, Phrases.key(draft))
        ? Optional.empty()
        : Optional.of(owned ? tidy : tidy.startsWith("the ") ? tidy : "the " + tidy);
  }
}
