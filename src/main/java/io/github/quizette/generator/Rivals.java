package io.github.quizette.generator;

import io.github.quizette.text.Clause;
import io.github.quizette.text.Entity;
import io.github.quizette.text.Mention;
import io.github.quizette.text.Sentence;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds other sentences of the article that tell the same of somebody else: {@code granted ____ a
 * full pardon} where seven got one. Stateless.
 */
final class Rivals {
  private static final double SAME = 0.75;
  private static final int FEWEST = 3;

  private Rivals() {}

  /** Throws when another sentence has the stem's words and another name in the key's place. */
  static void check(Draft draft) throws RejectedException {
    var entity = draft.answer().entity();
    if (entity == null || !draft.answer().kind().named()) {
      return;
    }
    var told = new HashSet<String>();
    draft.kept().stream()
        .filter(token -> !draft.answer().covers(token) && content(draft.sentence(), token))
        .mapToObj(token -> draft.token(token).lemma())
        .forEach(told::add);
    var verb = draft.token(draft.clause().predicate()).lemma();
    for (var clause : draft.article().clauses()) {
      var other = draft.article().sentences().get(clause.sentence());
      if (other.index() != draft.sentence().index()
          && other.tokens().get(clause.predicate()).lemma().equals(verb)
          && told.size() >= FEWEST
          && !names(entity, other, clause.tokens(other))
          && share(told, other, clause) >= SAME) {
        for (var rival : draft.article().entities()) {
          if (rival.type() == entity.type()
              && !rival.equals(entity)
              && names(rival, other, clause.tokens(other))
              && !names(rival, draft.sentence(), draft.kept())) {
            throw new RejectedException("gap", "'" + rival.name() + "' would fit as well");
          }
        }
      }
    }
  }

  private static boolean content(Sentence sentence, int token) {
    return sentence.tokens().get(token).tag().matches("NNS?|VB.*|JJ.*|CD");
  }

  private static double share(Set<String> told, Sentence other, Clause clause) {
    var tokens = clause.tokens(other);
    var there = new HashSet<String>();
    tokens.stream().mapToObj(token -> other.tokens().get(token).lemma()).forEach(there::add);
    return (double) told.stream().filter(there::contains).count() / told.size();
  }

  /** Tells whether one of {@code tokens} ends a name of the entity. */
  private static boolean names(Entity entity, Sentence sentence, BitSet tokens) {
    return entity.mentions().stream()
        .filter(m -> m.sentence() == sentence.index() && m.form() == Mention.Form.NAME)
        .anyMatch(
            m ->
                tokens.stream()
                    .anyMatch(t -> sentence.tokens().get(t).span().end() == m.span().end()));
  }
}
