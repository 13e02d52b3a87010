package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.text.Clause;
import io.github.quizette.text.DependencyTree;
import java.util.Set;

/**
 * Finds what a reader would stumble over in what is left of a sentence: a verb that has lost the
 * half that gives it its sense, an end that breaks off, a beginning that leans on the sentence
 * before. Stateless.
 */
final class Fluency {
  /** Words before a second complement: {@code named her as}, {@code likened it to}. */
  private static final Set<String> SECOND =
      Set.of("as", "to", "into", "with", "from", "than", "for", "of");

  /** Verbs whose object alone says nothing. */
  private static final Set<String> HALF =
      Set.of(
          "announce",
          "thank",
          "praise",
          "blame",
          "credit",
          "name",
          "appoint",
          "nominate",
          "choose",
          "pick",
          "elect",
          "describe",
          "term",
          "call",
          "label",
          "dub",
          "regard",
          "treat",
          "liken",
          "compare",
          "link",
          "tie",
          "attribute",
          "turn",
          "transform",
          "convert",
          "accuse",
          "present",
          "report",
          "deem",
          "consider",
          "identify",
          "designate",
          "portray");

  /** Adverbs that tie a sentence to the one before. */
  private static final Set<String> TYING =
      Set.of(
          "rather",
          "lastly",
          "finally",
          "instead",
          "moreover",
          "furthermore",
          "additionally",
          "likewise",
          "similarly",
          "consequently",
          "thus",
          "hence",
          "therefore",
          "otherwise",
          "nonetheless",
          "nevertheless",
          "however",
          "soon",
          "then",
          "later",
          "afterwards",
          "afterward",
          "meanwhile",
          "elsewhere",
          "secondly",
          "thirdly",
          "firstly",
          "again",
          "overall",
          "indeed",
          "back",
          "subsequently",
          "specifically",
          "notably",
          "eventually",
          "together");

  /** What people of the media note is seldom what a story is about. */
  private static final Set<String> MEDIA =
      Set.of("reporter", "journalist", "correspondent", "columnist", "newscaster", "commentator");

  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "administration",
          "secretary",
          "department",
          "minister",
          "governor",
          "mayor",
          "agency",
          "ministry",
          "company",
          "leaders",
          "officials");

  private Fluency() {}

  /** Throws when the draft would not be read without a stumble. */
  static void check(Draft draft) throws RejectedException {
    complements(draft);
    end(draft);
    start(draft);
    signs(draft);
    bare(draft);
    stale(draft);
    Grammar.check(draft);
    if (draft.clause().subject().isPresent()) {
      var subject = draft.token(draft.clause().subject().getAsInt());
      if (MEDIA.contains(subject.lemma())) {
        throw new RejectedException("talk", "what a reporter noted matters little");
      }
    }
  }

  /** A verb like announce or liken is cut in two when its second complement is left out. */
  private static void complements(Draft draft) throws RejectedException {
    var tree = draft.tree();
    for (var verb = draft.kept().nextSetBit(0); verb >= 0; verb = draft.next(verb)) {
      if (!draft.token(verb).tag().startsWith("VB")
          || !HALF.contains(draft.token(verb).lemma())
          || draft.replaced(verb)) {
        continue;
      }
      for (var child : tree.children(verb)) {
        var second =
            tree.is(child, "obl")
                && tree.children(child).stream().anyMatch(word -> second(draft, tree, word));
        if (child > verb && second && !draft.keeps(child)) {
          throw new RejectedException(
              "fragment", "'" + draft.word(verb) + "' without '" + draft.word(child) + "'");
        }
      }
    }
  }

  private static boolean second(Draft draft, DependencyTree tree, int word) {
    return tree.is(word, "case") && SECOND.contains(draft.lower(word));
  }

  /** A sentence cut off right behind an active verb has lost its object. */
  private static void end(Draft draft) throws RejectedException {
    var last = draft.kept().length() - 1;
    while (last >= 0 && draft.tree().is(last, "punct")) {
      last = draft.previous(last);
    }
    if (last < 0 || draft.answer().covers(last) || draft.replaced(last)) {
      return;
    }
    var tag = draft.token(last).tag();
    var next = last + 1;
    var cut = next < draft.size() && !draft.tree().is(next, "punct");
    var passive =
        tag.equals("VBN")
            && draft.tree().children(last).stream()
                .anyMatch(child -> draft.tree().relation(child).equals("aux:pass"));
    if (cut && !passive && (tag.startsWith("VB") || tag.startsWith("RB") || tag.equals("JJ"))) {
      throw new RejectedException(
          "fragment", "the sentence is cut off behind '" + draft.word(last) + "'");
    }
  }

  private static void start(Draft draft) throws RejectedException {
    var first = draft.kept().nextSetBit(0);
    if (first >= 0
        && !draft.answer().covers(first)
        && TYING.contains(draft.lower(first))
        && draft.token(first).tag().startsWith("RB")) {
      throw new RejectedException(
          "reference", "'" + draft.word(first) + "' leans on the sentence before", first);
    }
    var verb = draft.clause().predicate();
    for (var child : draft.tree().children(verb)) {
      if (draft.keeps(child) && draft.token(child).tag().equals("WRB")) {
        throw new RejectedException("fragment", "a clause with " + draft.lower(child) + " alone");
      }
    }
    for (var child : draft.tree().children(verb)) {
      if (draft.keeps(child)
          && child < verb
          && draft.tree().is(child, "advmod")
          && Set.of("later", "then", "again", "also", "soon", "instead", "further")
              .contains(draft.lower(child))) {
        draft.drop(child);
      }
    }
    for (var i = draft.kept().nextSetBit(0); i >= 0; i = draft.next(i)) {
      var next = draft.next(i);
      if (draft.lower(i).equals("too") && next >= 0 && draft.tree().is(next, "punct")) {
        draft.drop(i); // in October too, …
      }
    }
  }

  /** {@code The President} without a name: of what, and who, only the article says. */
  private static void bare(Draft draft) throws RejectedException {
    for (var i = draft.kept().nextSetBit(0); i >= 0; i = draft.next(i)) {
      var next = draft.next(i);
      if (next == i + 1
          && draft.lower(i).equals("the")
          && !draft.replaced(i)
          && !draft.replaced(next)
          && OFFICES.contains(draft.lower(next))
          && draft.tree().head(i) == next
          && draft.tree().children(next).stream()
              .filter(draft::keeps)
              .allMatch(child -> draft.tree().is(child, "det") || draft.tree().is(child, "punct"))
          && (next + 1 >= draft.size() || !draft.token(next + 1).tag().startsWith("NNP"))) {
        throw new RejectedException("reference", "'the " + draft.word(next) + "' of what");
      }
    }
  }

  /** Signs for about and between belong to tables. */
  private static void signs(Draft draft) throws RejectedException {
    for (var i = draft.kept().nextSetBit(0); i >= 0; i = draft.next(i)) {
      if (draft.lower(i).equals("following") && i > 0 && draft.lower(i - 1).equals("the")) {
        throw new RejectedException("reference", "'the following' leans on what follows");
      }
      if (draft.word(i).contains("~") || draft.word(i).contains("±")) {
        throw new RejectedException("brackets", "a sign for about", i);
      }
    }
  }

  /** What goes on or is planned, in a story of no date, may be over when it is asked. */
  private static void stale(Draft draft) throws RejectedException {
    if (draft.article().article().published() != null) {
      return;
    }
    var clause = draft.clause();
    var verb = clause.predicate();
    var first = clause.auxiliaries().isEmpty() ? verb : clause.auxiliaries().get(0);
    var lemma = draft.token(first).lemma();
    var tag = draft.token(first).tag();
    var present = tag.equals("VBZ") || tag.equals("VBP");
    if (clause.assertion() == Clause.Assertion.PLAN
        || lemma.equals("will")
        || (draft.answer().kind() == Answer.Kind.ORDINAL && present)) {
      throw new RejectedException("time", "a state of affairs of no known date");
    }
  }
}
