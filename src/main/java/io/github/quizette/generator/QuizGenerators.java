package io.github.quizette.generator;

import io.github.quizette.knowledge.Knowledge;

/** Puts generators together. */
public final class QuizGenerators {
  private QuizGenerators() {}

  /** Returns the standard generator with the tables that are shipped. */
  public static QuizGenerator standard() {
    return of(Knowledge.shipped());
  }

  /** Returns the standard generator with tables of one's own. */
  public static QuizGenerator of(Knowledge knowledge) {
    var names = new KnowledgePool(knowledge);
    return new FactQuizGenerator(new References(names::famous), names, by(names), new Ranking());
  }

  private static DistractorPool by(KnowledgePool names) {
    var numbers = new NumberDistractors();
    var dates = new DateDistractors();
    return (draft, key, count) -> {
      var kind = draft.answer().kind();
      if (kind.numeric()) {
        return numbers.distractors(draft, key, count);
      }
      return kind.named()
          ? names.distractors(draft, key, count)
          : dates.distractors(draft, key, count);
    };
  }
}
