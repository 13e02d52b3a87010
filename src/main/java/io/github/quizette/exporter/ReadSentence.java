package io.github.quizette.exporter;

import io.github.quizette.text.Amount;
import io.github.quizette.text.ClauseOutline;
import io.github.quizette.text.Mention;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.SentenceWeight;
import io.github.quizette.text.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A sentence with all that was found in it, each in the order of the text.
 *
 * @param sentence itself
 * @param weight of it
 * @param mentions of entities
 * @param times in it
 * @param amounts in it
 * @param clauses of it
 */
record ReadSentence(
    Sentence sentence,
    SentenceWeight weight,
    List<Mention> mentions,
    List<TimeExpression> times,
    List<Amount> amounts,
    List<ClauseOutline> clauses) {

  /** Returns for each block of the article the sentences in it. */
  static List<List<ReadSentence>> byBlock(ReadingReport report) {
    var read = all(report);
    var blocks = new ArrayList<List<ReadSentence>>();
    report.article().article().blocks().forEach(block -> blocks.add(new ArrayList<>()));
    read.forEach(each -> blocks.get(each.sentence().block()).add(each));
    return blocks;
  }

  private static List<ReadSentence> all(ReadingReport report) {
    var article = report.article();
    var all = new ArrayList<ReadSentence>();
    for (var sentence : article.sentences()) {
      all.add(
          new ReadSentence(
              sentence,
              article.salience().weights().get(sentence.index()),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>()));
    }
    for (var entity : article.entities()) {
      entity.mentions().forEach(mention -> all.get(mention.sentence()).mentions().add(mention));
    }
    all.forEach(each -> each.mentions().sort(Comparator.comparing(Mention::span)));
    article.times().forEach(time -> all.get(time.sentence()).times().add(time));
    article.amounts().forEach(amount -> all.get(amount.sentence()).amounts().add(amount));
    report.clauses().forEach(each -> all.get(each.clause().sentence()).clauses().add(each));
    return all;
  }
}
