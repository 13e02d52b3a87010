package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.text.Mention;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** Tells whether a stem says enough to have one answer, and something that matters. */
final class Specifics {
  /** What is counted every day. */
  private static final Set<String> TALLIED =
      Set.of("case", "death", "infection", "fatality", "recovery", "patient", "victim", "vote");

  private static final Set<String> LEANING =
      Set.of("other", "others", "similar", "further", "additional", "another", "such", "earlier");
  private static final Set<String> LIFE =
      Set.of("die", "dies", "died", "dead", "death", "obituary", "anniversary");

  private static final int MONTHS_OF_NEWS = 6;

  private Specifics() {}

  /** Throws when nothing but the answer is told, or when only somebody's talking is. */
  static void check(Draft draft, Story story) throws RejectedException {
    if (details(draft) < 1) {
      draft.doubt(Doubt.BARE, "vague", "the stem names nothing but the key");
    }
    thin(draft);
    var kind = draft.answer().kind();
    if ((kind == Answer.Kind.COUNT || kind == Answer.Kind.PERCENT) && running(draft)) {
      throw new RejectedException("gap", "a total that changes from day to day");
    }
    daily(draft);
    past(draft);
    background(draft, story);
    leaning(draft);
    var subject = draft.clause().subject().orElseThrow();
    var publisher = draft.article().article().publisher();
    var text = new Line(draft).add(draft.kept()).toString();
    if (!publisher.isEmpty()
        && text.contains(publisher)
        && publisher.matches("\\p{Lu}\\p{L}+(news|News).*")) {
      throw new RejectedException("talk", "the publisher is part of the sentence");
    }
    if (Verbs.TALK.contains(draft.token(draft.clause().predicate()).lemma())
        && draft.answer().covers(subject)) {
      draft.doubt(Doubt.SPEAKER, "talk", "who said a thing matters little");
    }
  }

  /** A verb with nothing behind it but an adverb ({@code came third}) says too little. */
  private static void thin(Draft draft) throws RejectedException {
    var clause = draft.clause();
    var complement =
        draft.tree().children(clause.predicate()).stream()
            .filter(draft::keeps)
            .anyMatch(child -> draft.tree().relation(child).matches("xcomp|ccomp|advcl.*|obj"));
    var phrases = clause.obliques().stream().filter(draft::keeps).count();
    if (!clause.copular() && !complement && phrases == 0) {
      draft.doubt(Doubt.IDLE, "vague", "the verb has neither object nor adverbial phrase");
    }
  }

  /** Other critics, similar protests: such a beginning leans on the sentence before. */
  private static void leaning(Draft draft) throws RejectedException {
    var first = draft.kept().nextSetBit(0);
    if (LEANING.contains(draft.lower(first)) && !draft.replaced(first)) {
      throw new RejectedException("reference", "'" + draft.word(first) + "' leans on the text");
    }
  }

  /** Who did a thing long past, or when, is background, but in an obituary. */
  private static void background(Draft draft, Story story) throws RejectedException {
    var published = draft.article().article().published();
    var kind = draft.answer().kind();
    if (published == null || (LIFE.stream().anyMatch(story::tells) && kind != Answer.Kind.DATE)) {
      return;
    }
    for (var time : draft.article().times()) {
      if (time.sentence() == draft.sentence().index()
          && time.value().matches("\\d{4}.*")
          && (draft.keeps(draft.at(time.span())) || draft.answer().covers(draft.at(time.span())))
          && !aside(draft, draft.at(time.span()))
          && older(time.value(), published)) {
        throw new RejectedException("background", "of " + time.value() + ", long before the story");
      }
    }
  }

  /** Tells whether a time is that of another verb, not of what is told. */
  private static boolean aside(Draft draft, int token) {
    var tree = draft.tree();
    for (var at = token; at >= 0 && at != draft.clause().predicate(); at = tree.head(at)) {
      if (tree.is(at, "acl") || tree.is(at, "advcl")) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a time lies more than about half a year before the story. */
  private static boolean older(String value, LocalDate published) {
    var year = Integer.parseInt(value.substring(0, 4));
    if (year != published.getYear() - 1) {
      return year < published.getYear();
    }
    var month = value.matches("\\d{4}-\\d{2}.*") ? Integer.parseInt(value.substring(5, 7)) : 6;
    return published.getMonthValue() + 12 - month > MONTHS_OF_NEWS;
  }

  /** What had happened before is background; the date of a thing done is guessed, not known. */
  private static void past(Draft draft) throws RejectedException {
    var clause = draft.clause();
    var first = clause.auxiliaries().isEmpty() ? -1 : clause.auxiliaries().get(0);
    if (first >= 0 && draft.lower(first).equals("had")) {
      draft.doubt(Doubt.EARLIER, "background", "of a time before the story");
    }
    var published = draft.article().article().published();
    var time = draft.answer().time();
    if (draft.answer().kind() == Answer.Kind.DATE
        && (time == null || published == null || !later(time.value(), published))) {
      throw new RejectedException("key", "the date of something past");
    }
  }

  private static boolean later(String value, LocalDate published) {
    var month =
        String.format(Locale.ROOT, "%04d-%02d", published.getYear(), published.getMonthValue());
    return value.compareTo(month) > 0 && !month.startsWith(value);
  }

  /** Returns how many other names, figures and times the stem has. */
  private static long details(Draft draft) {
    var index = draft.sentence().index();
    var article = draft.article();
    var names =
        article.entities().stream()
            .flatMap(entity -> entity.mentions().stream())
            .filter(m -> m.sentence() == index && m.form() == Mention.Form.NAME)
            .filter(m -> draft.keeps(draft.at(m.span())))
            .filter(m -> !draft.answer().span().overlaps(m.span()))
            .count();
    var figures =
        article.amounts().stream()
            .filter(amount -> amount.sentence() == index)
            .filter(amount -> draft.keeps(draft.at(amount.span())))
            .filter(amount -> !draft.answer().span().overlaps(amount.span()))
            .count();
    var times =
        article.times().stream()
            .filter(time -> time.sentence() == index && time.resolved())
            .filter(time -> draft.keeps(draft.at(time.span())))
            .filter(time -> !draft.answer().span().overlaps(time.span()))
            .count();
    return names + figures + times;
  }

  /** Five new cases of one day are not those of its month. */
  private static void daily(Draft draft) throws RejectedException {
    if (draft.answer().kind() != Answer.Kind.COUNT) {
      return;
    }
    for (var i = draft.answer().last() + 1;
        i < draft.size() && i <= draft.answer().last() + 4;
        i++) {
      if (draft.lower(i).equals("new")
          && draft.tree().is(i, "amod")
          && TALLIED.contains(draft.token(draft.tree().head(i)).lemma())) {
        throw new RejectedException("gap", "a figure of one day");
      }
    }
  }

  /** Tells whether the stem gives a figure as of some day of a month. */
  private static boolean running(Draft draft) {
    var text =
        new Line(draft).add(draft.lead()).add(draft.kept()).toString().toLowerCase(Locale.ROOT);
    return text.contains("as of ") || text.contains("so far") || text.contains("to date");
  }
}
