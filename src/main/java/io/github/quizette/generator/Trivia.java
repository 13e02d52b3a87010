package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.text.Amount;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import java.util.Set;

/**
 * Finds answers that the story does not turn on: where a body has its seat, how far it is to the
 * next town, how many children somebody had, half of a span of time, a name that many things have.
 * Stateless.
 */
final class Trivia {
  private static final Set<String> PARTS =
      Set.of(
          "task",
          "force",
          "committee",
          "commission",
          "council",
          "department",
          "ministry",
          "agency",
          "court",
          "supreme",
          "high",
          "federal",
          "national",
          "state",
          "parliament",
          "senate",
          "house",
          "government",
          "administration",
          "board",
          "office",
          "union",
          "party",
          "group",
          "summit",
          "assembly",
          "congress",
          "cabinet",
          "police",
          "army",
          "special",
          "joint",
          "center",
          "centre",
          "institute",
          "university",
          "team",
          "program",
          "programme",
          "fund",
          "foundation",
          "foreign",
          "health",
          "public",
          "service",
          "services",
          "security");

  private Trivia() {}

  /** Throws when the answer is a side matter by what stands beside it. */
  static void check(Draft draft) throws RejectedException {
    pieces(draft);
    switch (draft.answer().kind()) {
      case LOCATION -> place(draft);
      case ORGANIZATION -> generic(draft);
      case COUNT -> children(draft);
      case DURATION -> half(draft);
      case MONEY -> purpose(draft);
      default -> {}
    }
  }

  /** A name goes on behind {@code of the} or {@code to}, and does not begin with a month. */
  private static void pieces(Draft draft) throws RejectedException {
    var kind = draft.answer().kind();
    if (kind != Answer.Kind.ORGANIZATION
        && kind != Answer.Kind.EVENT
        && kind != Answer.Kind.WORK
        && kind != Answer.Kind.THING) {
      return;
    }
    var key = Phrases.key(draft);
    var after = draft.answer().last() + 1;
    var behind =
        after + 1 < draft.size() && draft.lower(after + 1).equals("the") ? after + 2 : after + 1;
    if (behind < draft.size()
        && draft.lower(after).matches("of|to|on|for")
        && Character.isUpperCase(draft.token(behind).form().codePointAt(0))
        && !known(draft)
        && (draft.lower(after).equals("of") || draft.token(behind).tag().matches("VB|NNP|JJ"))) {
      throw new RejectedException("cut-name", "the name may go on behind the key");
    }
    if (key.matches("\\p{Lu}\\p{L}+['’]s .*")
        && TimeAnchoring.monthNumber(key.split("['’]", 2)[0]) > 0) {
      throw new RejectedException("cut-name", "a month is no part of a name");
    }
    if (key.matches("\\p{Lu}{3,6}") && !known(draft)) {
      throw new RejectedException("key", "letters that only the article spells out");
    }
  }

  private static boolean known(Draft draft) {
    var entity = draft.answer().entity();
    return entity != null && (!entity.kind().isEmpty() || !entity.country().isEmpty());
  }

  private static void place(Draft draft) throws RejectedException {
    if (distance(draft)) {
      throw new RejectedException("key", "a place that a distance is measured from");
    }
    if (seat(draft)) {
      throw new RejectedException("key", "where a body has its seat");
    }
  }

  /** {@code Ten kilometres from Barcelona}, {@code 73 km north of Tandag}. */
  private static boolean distance(Draft draft) {
    var before = draft.previous(draft.answer().first());
    if (before < 1 || !draft.lower(before).matches("from|of|near")) {
      return false;
    }
    for (var i = before - 1; i >= Math.max(0, before - 3); i--) {
      var span = draft.token(i).span();
      if (draft.article().amounts().stream()
          .anyMatch(a -> a.kind() == Amount.Kind.QUANTITY && a.span().contains(span))) {
        return true;
      }
    }
    return false;
  }

  /** {@code The ministry in Munich}: the place hangs on the name of a body, not on the event. */
  private static boolean seat(Draft draft) {
    var tree = draft.tree();
    var head = draft.answer().last();
    for (var i = draft.answer().first(); i <= draft.answer().last(); i++) {
      if (!draft.answer().covers(tree.head(i))) {
        head = i;
      }
    }
    var body = tree.head(head);
    if (body < 0 || !tree.is(head, "nmod") || body > head) {
      return false;
    }
    var span = draft.token(body).span();
    return draft.article().entities().stream()
        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
        .flatMap(entity -> entity.mentions().stream())
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .anyMatch(mention -> mention.span().contains(span));
  }

  /** {@code The Task Force}: many things are called so. */
  private static void generic(Draft draft) throws RejectedException {
    var entity = draft.answer().entity();
    if (entity != null
        && entity.kind().isEmpty()
        && entity.country().isEmpty()
        && PARTS.containsAll(References.wordsOf(Phrases.key(draft)))) {
      throw new RejectedException("cut-name", "a piece of a longer name");
    }
  }

  private static void children(Draft draft) throws RejectedException {
    var after = draft.answer().last() + 1;
    if (after < draft.size()
        && draft.lower(after).matches("child|children")
        && draft.token(draft.clause().predicate()).lemma().equals("have")) {
      throw new RejectedException("key", "how large a family is matters little");
    }
  }

  /** {@code 6 hours, 42 minutes}. */
  private static void half(Draft draft) throws RejectedException {
    var after = draft.answer().last() + 1;
    if (after + 1 < draft.size()
        && draft.lower(after).equals(",")
        && draft.token(after + 1).tag().equals("CD")) {
      throw new RejectedException("cut-name", "a piece of a span of time");
    }
  }

  /** {@code $197 million in grants}: without the grants, nobody knows of what. */
  private static void purpose(Draft draft) throws RejectedException {
    var tree = draft.tree();
    for (var i = draft.answer().first(); i <= draft.answer().last(); i++) {
      for (var child : tree.children(i)) {
        if (child > draft.answer().last() && tree.is(child, "nmod") && !draft.keeps(child)) {
          throw new RejectedException("fragment", "an amount without what it is for");
        }
      }
    }
  }

  /** Tells whether a person's office, named right before the gap, says who it was. */
  static boolean office(Draft draft) {
    var before = draft.previous(draft.answer().first());
    return draft.answer().kind() == Answer.Kind.PERSON
        && before >= 0
        && draft
            .lower(before)
            .matches("president|minister|chancellor|lady|king|queen|pope|premier");
  }
}
