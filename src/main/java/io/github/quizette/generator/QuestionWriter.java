package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.item.Stem;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a draft into a question: {@code Which … } for a subject, with do-support for an object or
 * an adverbial phrase, {@code How many … } for a count. Stateless.
 */
final class QuestionWriter {
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "from", "to", "with", "by", "against", "for", "on", "under", "through");
  private static final Set<String> PLURAL_VERBS = Set.of("are", "were", "have", "do");

  private final Kinds kinds;

  QuestionWriter(Kinds kinds) {
    this.kinds = kinds;
  }

  /** Returns the question for the answer's place in the clause; empty where none reads well. */
  Optional<Phrasing> write(Draft draft, String statement) {
    var clause = draft.clause();
    var subject = clause.subject().orElseThrow();
    var answer = draft.answer();
    if (draft.tree().confidence(subject) < Confidence.QUESTION || twoClauses(draft)) {
      return Optional.empty();
    }
    if (answer.covers(subject)) {
      var phrase = Compression.subject(draft);
      if (whole(draft, phrase)) {
        return ofSubject(draft, wh(draft, true), statement);
      }
      var along = Described.along(draft, phrase, wh(draft, true));
      return along.isEmpty()
          ? ofSubject(draft, Described.words(draft, phrase), statement)
          : ofSubject(draft, along, statement);
    }
    if (clause.object().isPresent() && answer.covers(clause.object().getAsInt())) {
      var object = clause.object().getAsInt();
      return whole(draft, Compression.kept(draft, draft.tree().subtree(object)))
          ? ofObject(draft, object, statement)
          : Optional.empty();
    }
    for (var oblique : clause.obliques()) {
      if (answer.covers(oblique) && draft.keeps(oblique)) {
        return ofOblique(draft, oblique, statement);
      }
    }
    return Optional.empty();
  }

  /** Tells whether a second clause with a subject of its own is coordinated somewhere. */
  private static boolean twoClauses(Draft draft) {
    return draft.kept().stream()
        .filter(token -> draft.tree().is(token, "conj"))
        .anyMatch(token -> draft.tree().child(token, "nsubj").isPresent());
  }

  /** Tells whether the phrase consists of the answer, an article and a preposition alone. */
  private static boolean whole(Draft draft, BitSet phrase) {
    return phrase.stream()
        .allMatch(
            token ->
                draft.answer().covers(token)
                    || draft.lower(token).equals("the")
                    || draft.tree().is(token, "case")
                    || draft.word(token).equals(","));
  }

  private Optional<Phrasing> ofSubject(Draft draft, String question, String statement) {
    var words = question;
    if (words.isEmpty() || !singularVerb(draft)) {
      return Optional.empty();
    }
    var noun = draft.token(draft.clause().predicate()).lemma();
    if (draft.clause().copular() && words.endsWith(" " + noun)) {
      words = "which"; // the predicate says of what kind: Which was the last country …
    }
    var phrase = Compression.subject(draft);
    var before = before(draft, phrase.nextSetBit(0));
    var rest = draft.kept();
    rest.andNot(phrase);
    rest.andNot(before);
    return phrasing(
        draft, "which-subject", new Line(draft).add(words).add(rest), before, statement);
  }

  /** A question about one thing wants a singular verb. */
  private static boolean singularVerb(Draft draft) {
    var auxiliaries = draft.clause().auxiliaries();
    var first = auxiliaries.isEmpty() ? draft.clause().predicate() : auxiliaries.get(0);
    if (Phrases.count(draft.answer())) {
      return true;
    }
    return !draft.token(first).tag().equals("VBP") && !PLURAL_VERBS.contains(draft.lower(first));
  }

  private Optional<Phrasing> ofObject(Draft draft, int object, String statement) {
    var words = wh(draft, false);
    return words.isEmpty()
        ? Optional.empty()
        : inverted(draft, object, words, "which-object", statement);
  }

  private Optional<Phrasing> ofOblique(Draft draft, int oblique, String statement) {
    if (draft.answer().kind().numeric()) {
      return Optional.empty();
    }
    var words = wh(draft, false);
    var cases =
        draft.tree().children(oblique).stream()
            .filter(child -> draft.keeps(child) && draft.tree().is(child, "case"))
            .map(draft::lower)
            .toList();
    if (words.isEmpty() || cases.size() != 1 || !PREPOSITIONS.contains(cases.get(0))) {
      return Optional.empty();
    }
    if (!whole(draft, Compression.kept(draft, draft.tree().subtree(oblique)))) {
      return Optional.empty();
    }
    var at = cases.get(0).equals("at") && words.matches("which (.+ )?(city|town|country|state)");
    return inverted(
        draft, oblique, (at ? "in" : cases.get(0)) + " " + words, "which-place", statement);
  }

  private static Optional<Phrasing> inverted(
      Draft draft, int asked, String words, String form, String statement) {
    var subjects = Compression.subject(draft);
    if (subjects.stream().anyMatch(token -> draft.word(token).contains(","))) {
      return Optional.empty();
    }
    var before = before(draft, subjects.nextSetBit(0));
    var phrase = Compression.kept(draft, draft.tree().subtree(asked));
    before.andNot(phrase);
    var rest = draft.kept();
    rest.andNot(subjects);
    rest.andNot(before);
    rest.andNot(phrase);
    var line = new Line(draft).add(words);
    var auxiliaries = draft.clause().auxiliaries();
    if (!auxiliaries.isEmpty() && draft.keeps(auxiliaries.get(0))) {
      var first = new BitSet();
      first.set(auxiliaries.get(0));
      line.add(first).add(trimmed(draft, subjects));
      rest.clear(auxiliaries.get(0));
    } else {
      var support = support(draft);
      if (support.isEmpty()) {
        return Optional.empty();
      }
      line.add(support.get()).add(trimmed(draft, subjects));
      var verb = draft.clause().predicate();
      draft.replace(verb, verb, draft.token(verb).lemma());
    }
    return phrasing(draft, form, line.add(rest), before, statement);
  }

  private static Optional<String> support(Draft draft) {
    return switch (draft.token(draft.clause().predicate()).tag()) {
      case "VBD" -> Optional.of("did");
      case "VBZ" -> Optional.of("does");
      case "VBP" -> Optional.of("do");
      default -> Optional.empty();
    };
  }

  /** Leaves out commas at the ends of a phrase that moves. */
  private static BitSet trimmed(Draft draft, BitSet phrase) {
    while (!phrase.isEmpty() && draft.tree().is(phrase.length() - 1, "punct")) {
      phrase.clear(phrase.length() - 1);
    }
    return phrase;
  }

  /** Returns what stands in front of the subject. */
  private static BitSet before(Draft draft, int subject) {
    var set = draft.kept();
    set.clear(subject, draft.size());
    return set;
  }

  private static Optional<Phrasing> phrasing(
      Draft draft, String form, Line line, BitSet before, String statement) {
    if (before.cardinality() > 0 && !movable(draft, before)) {
      return Optional.empty();
    }
    var fronted = new Line(draft).add(before).toString();
    var text = line.add(fronted).toString();
    var led = draft.lead().isEmpty() ? Phrases.capitalised(text) : draft.lead() + " " + lower(text);
    var key = text.startsWith("how many ") ? Numbers.alone(Phrases.key(draft)) : Phrases.key(draft);
    return Optional.of(new Phrasing(form, new Stem.Question(Line.tidy(led) + "?"), key, statement));
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** A fronted phrase may go to the end when it is short and adverbial. */
  private static boolean movable(Draft draft, BitSet before) {
    return before.cardinality() <= 6
        && before.stream()
            .filter(token -> draft.tree().head(token) == draft.clause().predicate())
            .allMatch(token -> draft.tree().is(token, "obl") || draft.tree().is(token, "punct"))
        && before.stream().noneMatch(draft.answer()::covers);
  }

  /** Returns the question words for the answer, or "" where none are exact. */
  private String wh(Draft draft, boolean subject) {
    var answer = draft.answer();
    return switch (answer.kind()) {
      case PERSON -> subject ? "who" : "whom";
      case ORGANIZATION, LOCATION, EVENT, WORK, THING -> which(Phrases.kind(draft, kinds));
      case COUNT, QUANTITY -> part(draft) ? "" : howMany(answer);
      case MONEY -> draft.clause().object().isPresent() ? "how much money" : "";
      case PERCENT -> "what percentage";
      case DATE -> date(Phrases.key(draft));
      default -> "";
    };
  }

  private static String which(String kind) {
    return kind.isEmpty() ? "" : "which " + kind;
  }

  /** Tells whether the whole is named behind the number: {@code 39 of the 54 delegates}. */
  private static boolean part(Draft draft) {
    var next = draft.next(draft.answer().last());
    return next >= 0 && draft.lower(next).matches("of|out");
  }

  private static String howMany(Answer answer) {
    var amount = answer.amount();
    return amount == null || amount.unit().isEmpty() || !amount.unit().endsWith("s")
        ? amount != null && List.of("people", "women", "men", "children").contains(amount.unit())
            ? "how many " + amount.unit()
            : ""
        : "how many " + amount.unit();
  }

  private static String date(String key) {
    return key.matches("\\d{4}") ? "which year" : "";
  }
}
