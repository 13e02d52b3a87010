package io.github.quizette.fact;

import static java.util.stream.Collectors.groupingBy;

import io.github.quizette.text.Amount;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.BlockKind;
import io.github.quizette.text.Clause;
import io.github.quizette.text.Entity;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.Span;
import io.github.quizette.text.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds facts by pairing each clause with each name, amount and time in it. Stateless. */
public final class ClauseFactFinder implements FactFinder {
  private static final Set<String> MAGNITUDES =
      Set.of("hundred", "thousand", "million", "billion", "trillion", "lakh", "crore");
  private static final Set<String> REIGNING =
      Set.of(
          "Pope",
          "Patriarch",
          "King",
          "Queen",
          "Emperor",
          "Empress",
          "Prince",
          "Princess",
          "Sultan",
          "Emir");

  private static final double LATER_SENTENCE = 0.93;

  @Override
  public List<Fact> find(AnnotatedArticle article) {
    var facts = new ArrayList<Fact>();
    var clauses = article.clauses().stream().collect(groupingBy(Clause::sentence));
    for (var sentence : article.sentences()) {
      if (askable(article, sentence)) {
        facts(article, sentence, clauses.getOrDefault(sentence.index(), List.of()), facts);
      }
    }
    facts.sort(Comparator.comparingDouble(Fact::salience).reversed()); // stable: ties by text
    return facts;
  }

  private static boolean askable(AnnotatedArticle article, Sentence sentence) {
    var last = sentence.tokens().get(sentence.tokens().size() - 1).form();
    return article.article().blocks().get(sentence.block()).kind() != BlockKind.QUOTATION
        && article.article().blocks().get(sentence.block()).kind().prose()
        && (last.equals(".") || last.equals("”") || last.equals("\"") || last.equals(")"));
  }

  private static void facts(
      AnnotatedArticle article, Sentence sentence, List<Clause> found, List<Fact> facts) {
    var answers = answers(article, sentence);
    for (var answer : answers) {
      for (var clause : TellingClauses.of(sentence, found, answer)) {
        facts.add(new Fact(clause, answer, salience(article, sentence, answer)));
      }
    }
  }

  private static List<Answer> answers(AnnotatedArticle article, Sentence sentence) {
    var answers = new ArrayList<Answer>();
    for (var entity : article.entities()) {
      for (var mention : entity.mentions()) {
        if (mention.sentence() == sentence.index() && mention.form() == Mention.Form.NAME) {
          answer(sentence, kind(entity), mention.span(), entity, null, null)
              .ifPresent(answers::add);
        }
      }
    }
    for (var amount : article.amounts()) {
      if (amount.sentence() == sentence.index()) {
        answer(sentence, kind(amount), amount.span(), null, amount, null).ifPresent(answers::add);
      }
    }
    for (var time : article.times()) {
      if (time.sentence() == sentence.index() && time.resolved() && telling(article, time)) {
        var kind = time.value().startsWith("P") ? Answer.Kind.DURATION : Answer.Kind.DATE;
        answer(sentence, kind, time.span(), null, null, time).ifPresent(answers::add);
      }
    }
    answers.sort(Comparator.comparing(Answer::span));
    return joined(sentence, answers);
  }

  /** Makes one answer of a span of time told in two: {@code five years and four months}. */
  private static List<Answer> joined(Sentence sentence, List<Answer> answers) {
    var all = new ArrayList<Answer>();
    for (var answer : answers) {
      var last = all.isEmpty() ? null : all.get(all.size() - 1);
      if (last != null
          && last.kind() == Answer.Kind.DURATION
          && answer.kind() == Answer.Kind.DURATION
          && last.last() + 2 == answer.first()
          && sentence.tokens().get(last.last() + 1).form().equals("and")) {
        var span = new Span(last.span().start(), answer.span().end());
        all.set(
            all.size() - 1,
            new Answer(
                Answer.Kind.DURATION, span, last.first(), answer.last(), null, null, last.time()));
      } else {
        all.add(answer);
      }
    }
    return all;
  }

  /** A relative time makes an answer where it names its month: {@code in August}. */
  private static boolean telling(AnnotatedArticle article, TimeExpression time) {
    if (!time.relative()) {
      return true;
    }
    var text = time.span().of(article.article().body());
    return (time.value().matches("\\d{4}-\\d{2}") && text.matches("\\p{Lu}\\p{L}+"))
        || (time.value().matches("\\d{4}-\\d{2}-\\d{2}")
            && text.matches("\\p{Lu}\\p{L}+ \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}+"));
  }

  private static Optional<Answer> answer(
      Sentence sentence,
      Answer.Kind kind,
      Span span,
      @Nullable Entity entity,
      @Nullable Amount amount,
      @Nullable TimeExpression time) {
    var first = -1;
    var last = -1;
    for (var i = 0; i < sentence.tokens().size(); i++) {
      var token = sentence.tokens().get(i).span();
      if (token.start() == span.start()) {
        first = i;
      }
      if (token.end() == span.end()) {
        last = i;
      }
    }
    if (kind == Answer.Kind.COUNT && first >= 0) {
      last = Math.max(first, number(sentence, first, last));
      var whole = new Span(span.start(), sentence.tokens().get(last).span().end());
      return Optional.of(new Answer(kind, whole, first, last, entity, amount, time));
    }
    if (kind == Answer.Kind.AGE && last > first) {
      return years(sentence, span, first, last)
          .map(
              at -> new Answer(kind, sentence.tokens().get(at).span(), at, at, null, amount, time));
    }
    if (kind == Answer.Kind.EVENT && last > first && year(sentence, first)) {
      var named = new Span(sentence.tokens().get(first + 1).span().start(), span.end());
      return Optional.of(new Answer(kind, named, first + 1, last, entity, amount, time));
    }
    if (kind == Answer.Kind.PERSON && first > 0 && first == last && reigns(sentence, first - 1)) {
      var titled = new Span(sentence.tokens().get(first - 1).span().start(), span.end());
      return Optional.of(new Answer(kind, titled, first - 1, last, entity, amount, time));
    }
    return first >= 0 && last >= first
        ? Optional.of(new Answer(kind, span, first, last, entity, amount, time))
        : Optional.empty(); // cuts a token: not a natural span
  }

  /** Returns the number in {@code the age of 95} or {@code 43 years old}, where it is one word. */
  private static Optional<Integer> years(Sentence sentence, Span span, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .filter(i -> sentence.tokens().get(i).tag().equals("CD"))
        .filter(i -> span.contains(sentence.tokens().get(i).span()))
        .boxed()
        .reduce((one, other) -> last + 1) // more than one number
        .filter(i -> i <= last);
  }

  /** The year of an event is no part of its name: {@code the 2019 Chicago Marathon}. */
  private static boolean year(Sentence sentence, int token) {
    return token >= 0 && sentence.tokens().get(token).form().matches("(19|20)\\d\\d");
  }

  /** Who reigns under one name is called by title and name: {@code Pope Francis}. */
  private static boolean reigns(Sentence sentence, int token) {
    return REIGNING.contains(sentence.tokens().get(token).form());
  }

  /** Returns the last token of the bare number of a count; the noun stays in the stem. */
  private static int number(Sentence sentence, int first, int last) {
    if (!sentence.tokens().get(first).tag().equals("CD")) {
      return last;
    }
    var end = first;
    while (end < last
        && (glued(sentence, end + 1)
            || sentence.tokens().get(end + 1).tag().equals("CD")
            || MAGNITUDES.contains(sentence.tokens().get(end + 1).lemma()))) {
      end++;
    }
    return end;
  }

  private static boolean glued(Sentence sentence, int token) {
    return sentence.tokens().get(token - 1).span().end()
        == sentence.tokens().get(token).span().start();
  }

  private static Answer.Kind kind(Entity entity) {
    return switch (entity.type()) {
      case PERSON -> Answer.Kind.PERSON;
      case ORGANIZATION -> Answer.Kind.ORGANIZATION;
      case LOCATION -> Answer.Kind.LOCATION;
      case NATIONALITY -> Answer.Kind.NATIONALITY;
      case EVENT -> Answer.Kind.EVENT;
      case WORK -> Answer.Kind.WORK;
      case OTHER -> Answer.Kind.THING;
    };
  }

  private static Answer.Kind kind(Amount amount) {
    return switch (amount.kind()) {
      case MONEY -> Answer.Kind.MONEY;
      case PERCENT -> Answer.Kind.PERCENT;
      case QUANTITY -> Answer.Kind.QUANTITY;
      case COUNT -> Answer.Kind.COUNT;
      case ORDINAL -> Answer.Kind.ORDINAL;
      case SCORE -> Answer.Kind.SCORE;
      case AGE -> Answer.Kind.AGE;
    };
  }

  private static double salience(AnnotatedArticle article, Sentence sentence, Answer answer) {
    var place = Math.pow(LATER_SENTENCE, sentence.index());
    var entity = answer.entity();
    var heard =
        entity == null || entity.type() == EntityType.NATIONALITY
            ? 0.5
            : Math.min(1.0, 0.4 + 0.1 * entity.mentions().size());
    var paragraphs = article.sentences().get(article.sentences().size() - 1).paragraph();
    var tail = paragraphs > 4 && sentence.paragraph() == paragraphs ? 0.6 : 1.0;
    return tail * (0.7 * place + 0.3 * heard);
  }
}
