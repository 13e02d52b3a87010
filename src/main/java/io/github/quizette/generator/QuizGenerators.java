package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.knowledge.Knowledge;

/** Puts generators together. */
public final class QuizGenerators {
  private QuizGenerators() {}

  /** Returns the standard generator with the tables that are shipped. */
  public static FactQuizGenerator standard() {
    return of(Knowledge.shipped());
  }

  /** Returns the standard generator with tables of one's own. */
  public static FactQuizGenerator of(Knowledge knowledge) {
    return of(knowledge, Worth.shipped());
  }

  static FactQuizGenerator of(Knowledge knowledge, Worth worth) {
    var names = new KnowledgePool(knowledge);
    var leaders = new Leaders(knowledge);
    var ranking = RankingModel.shipped();
    var writer =
        new CandidateWriter(
            new References(names::famous, leaders),
            names,
            by(names, new HeadNounPool(knowledge)),
            names::told,
            new Introductions(leaders),
            names::background,
            worth,
            ranking);
    return new FactQuizGenerator(writer, ranking);
  }

  private static DistractorPool by(KnowledgePool names, HeadNounPool nouns) {
    var numbers = new NumberDistractors();
    var dates = new DateDistractors();
    return (draft, key, count) -> {
      var kind = draft.answer().kind();
      if (kind.numeric() || kind == Answer.Kind.DURATION) {
        return numbers.distractors(draft, key, count);
      }
      if (!kind.named()) {
        return dates.distractors(draft, key, count);
      }
      var known = names.distractors(draft, key, count);
      return known.isEmpty() ? nouns.distractors(draft, key, count) : known;
    };
  }
}
