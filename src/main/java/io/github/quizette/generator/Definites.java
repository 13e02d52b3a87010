package io.github.quizette.generator;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds definite noun phrases that a reader who has not read the article cannot place: {@code the
 * meeting}, {@code the two leaders}.
 */
final class Definites {
  private static final Set<String> UNIQUE =
      Set.of(
          "world",
          "sun",
          "moon",
          "earth",
          "internet",
          "public",
          "economy",
          "sea",
          "sky",
          "press",
          "environment",
          "future",
          "past",
          "present",
          "time",
          "end",
          "beginning",
          "start",
          "way",
          "rest",
          "others",
          "media",
          "web",
          "ocean",
          "atmosphere",
          "universe",
          "planet",
          "globe",
          "government",
          "president",
          "police",
          "army",
          "military",
          "parliament",
          "euro",
          "dollar",
          "pound",
          "west",
          "east",
          "north",
          "south",
          "country",
          "poor",
          "rich",
          "elderly",
          "number",
          "price",
          "cost",
          "value",
          "rate",
          "amount",
          "use",
          "right",
          "lack",
          "need",
          "fact",
          "majority",
          "possibility",
          "idea",
          "field",
          "area",
          "century",
          "weather",
          "coast",
          "holiday",
          "season",
          "law",
          "truth",
          "general",
          "hospital");
  private static final Set<String> DEPENDENT =
      Set.of(
          "other",
          "another",
          "same",
          "latter",
          "former",
          "following",
          "previous",
          "next",
          "aforementioned",
          "above",
          "remaining",
          "two",
          "three",
          "four",
          "both",
          "final");

  private Definites() {}

  /**
   * Throws when a kept definite phrase is introduced neither in the stem nor by its own words nor
   * by the opening.
   */
  static void check(Draft draft, Opening opening) throws RejectedException {
    for (var token = 0; token < draft.size(); token++) {
      if (draft.keeps(token) && !draft.replaced(token)) {
        if (draft.lower(token).equals("the") && draft.tree().is(token, "det")) {
          definite(draft, draft.tree().head(token), opening);
        } else if ((draft.lower(token).equals("both") && !pair(draft, token))
            || draft.lower(token).equals("another")) {
          throw new RejectedException(
              "reference", "'" + draft.word(token) + "' leans on the text", token);
        }
      }
    }
  }

  /** Tells whether {@code both} names what it means: {@code both Hungary and Ukraine}. */
  private static boolean pair(Draft draft, int token) {
    var first = draft.tree().head(token);
    return first > token
        && draft.keeps(first)
        && draft.tree().children(first).stream()
            .anyMatch(
                other ->
                    draft.tree().is(other, "conj")
                        && draft.keeps(other)
                        && draft.tree().child(other, "cc").isPresent());
  }

  private static void definite(Draft draft, int head, Opening opening) throws RejectedException {
    if (head < 0 || !draft.keeps(head) || draft.replaced(head) || draft.answer().covers(head)) {
      return;
    }
    var tag = draft.token(head).tag();
    var lemma = draft.token(head).lemma();
    if (tag.startsWith("NNP")
        || specified(draft, head)
        || (opening.lemmas().contains(lemma.toLowerCase(Locale.ROOT)) && !leans(draft, head))) {
      return;
    }
    if (!UNIQUE.contains(lemma) || leans(draft, head)) {
      var reason = "'the " + draft.token(head).form() + "' is introduced nowhere";
      draft.doubt(Doubt.DEFINITE, "definite", reason, head);
    }
  }

  private static boolean leans(Draft draft, int head) {
    return draft.tree().children(head).stream()
        .anyMatch(child -> draft.keeps(child) && DEPENDENT.contains(draft.token(child).lemma()));
  }

  /** Tells whether words of its own make a noun definite: of-phrases, names, superlatives. */
  private static boolean specified(Draft draft, int head) {
    if (leans(draft, head)) {
      return false;
    }
    for (var child : draft.tree().children(head)) {
      if (!draft.keeps(child)) {
        continue;
      }
      var tree = draft.tree();
      var named =
          List.of("NNP", "NNPS", "CD", "JJS").contains(draft.token(child).tag())
              || Numbers.ordinal(draft.lower(child));
      if (tree.is(child, "nmod")
          || tree.is(child, "acl")
          || tree.is(child, "appos")
          || tree.is(child, "flat")
          || (named && (tree.is(child, "compound") || tree.is(child, "amod")))
          || (draft.token(child).tag().equals("JJ") && nationality(draft, child))) {
        return true;
      }
    }
    return draft.answer().covers(head - 1);
  }

  private static boolean nationality(Draft draft, int token) {
    return Character.isUpperCase(draft.token(token).form().codePointAt(0));
  }
}
