package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.text.EntityType;
import java.util.List;

/**
 * Tells whether the key plays a part in its sentence that is worth asking: it must not only modify
 * a noun, stand for a government, or be one of many in a list. Stateless.
 */
final class KeyRoles {
  /** A list of so many has too many members that would fit. */
  private static final int MANY = 3;

  private KeyRoles() {}

  /** A place that only colours a noun ({@code U.S. ports}) is no fact of its own. */
  static void modifier(Draft draft) throws RejectedException {
    var answer = draft.answer();
    var noun = answer.last() + 1;
    if (answer.kind() == Answer.Kind.DURATION
        && noun < draft.size()
        && draft.lower(noun).matches("after|before|later|earlier")) {
      throw new RejectedException("key", "how long after or before wants a question of its own");
    }
    if (aside(draft)) {
      draft.doubt(Doubt.RELATIVE, "side-phrase", "the key stands in a relative clause");
    }
    if (answer.kind() == Answer.Kind.DURATION
        && noun < draft.size()
        && draft.token(noun).tag().matches("NN.*|HYPH|JJ")) {
      throw new RejectedException("key", "the key only modifies another noun");
    }
    if (answer.kind() == Answer.Kind.LOCATION || answer.kind() == Answer.Kind.ORGANIZATION) {
      var head = answer.last();
      var relation = draft.tree().relation(head);
      if ((relation.equals("compound") || relation.equals("amod"))
          && draft.tree().head(head) > answer.last()) {
        throw new RejectedException("key", "the key only modifies another noun");
      }
    }
  }

  /** A capital that accuses, or is accused, is a government: no question of where. */
  static void seat(Draft draft) throws RejectedException {
    var entity = draft.answer().entity();
    var clause = draft.clause();
    var acts =
        (!clause.passive() && draft.answer().covers(clause.subject().orElse(-1)))
            || draft.answer().covers(clause.object().orElse(-1));
    if (entity != null
        && acts
        && !clause.copular()
        && draft.answer().kind() == Answer.Kind.LOCATION
        && entity.kind().contains("capital")) {
      throw new RejectedException("key", "a capital that stands for a government");
    }
  }

  /** One of many in a list could as well be another; a place behind its town is geography. */
  static void list(Draft draft) throws RejectedException {
    var tree = draft.tree();
    var head = draft.answer().last();
    for (var i = draft.answer().first(); i <= draft.answer().last(); i++) {
      if (!draft.answer().covers(tree.head(i))) {
        head = i;
      }
    }
    var first = head;
    while (first >= 0 && tree.is(first, "conj")) {
      first = tree.head(first);
    }
    var members = 1 + joined(draft, first);
    if (first >= 0 && members >= MANY && draft.answer().kind().named()) {
      var reason = "one of " + members + " in a list";
      if (draft.answer().kind() != Answer.Kind.PERSON) {
        throw new RejectedException("list", reason);
      }
      draft.doubt(Doubt.LIST, "list", reason);
    }
    var next = draft.next(draft.answer().last());
    if (draft.answer().kind() == Answer.Kind.LOCATION
        && draft.sentence().index() > 0
        && next > 0
        && draft.lower(next).equals(",")
        && draft.next(next) > 0
        && place(draft, draft.next(next))
        && members < 2) {
      throw new RejectedException("key", "a town whose state or country is named");
    }
    var before = draft.previous(draft.answer().first());
    if (draft.answer().kind() == Answer.Kind.LOCATION
        && before > 0
        && draft.lower(before).equals(",")
        && (place(draft, before - 1)
            || (draft.token(before - 1).tag().startsWith("NNP") && !time(draft, before - 1)))
        && members < 2) {
      throw new RejectedException("key", "the country or state of a place that is named");
    }
  }

  /** Returns how many others are coordinated with a noun, in a row or in a chain. */
  private static int joined(Draft draft, int first) {
    var count = 0;
    for (var child : first < 0 ? List.<Integer>of() : draft.tree().children(first)) {
      if (draft.tree().is(child, "conj")) {
        count += 1 + joined(draft, child);
      }
    }
    return count;
  }

  /** Tells whether a relative clause between the predicate and the answer holds the answer. */
  private static boolean aside(Draft draft) {
    var tree = draft.tree();
    var predicate = draft.clause().predicate();
    for (var at = draft.answer().last(); at >= 0 && at != predicate; at = tree.head(at)) {
      if (tree.relation(at).equals("acl:relcl") && !draft.answer().covers(at)) {
        return draft.answer().kind().named();
      }
    }
    return false;
  }

  private static boolean time(Draft draft, int token) {
    var span = draft.token(token).span();
    return draft.article().times().stream().anyMatch(time -> time.span().contains(span));
  }

  private static boolean place(Draft draft, int token) {
    var span = draft.token(token).span();
    return draft.article().entities().stream()
        .filter(entity -> entity.type() == EntityType.LOCATION)
        .flatMap(entity -> entity.mentions().stream())
        .anyMatch(mention -> mention.span().contains(span));
  }
}
