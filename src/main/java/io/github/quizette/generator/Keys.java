package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.language.Gender;
import io.github.quizette.language.NounKind;
import io.github.quizette.language.NounKinds;
import io.github.quizette.language.WordTiers;
import io.github.quizette.text.Mention;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether an answer makes a key: whole, exact, and telling. */
final class Keys {
  private static final Set<String> TRIVIAL =
      Set.of(
          "earth", "world", "internet", "moon", "sun", "god", "english", "government", "america");
  private static final Set<String> KIN =
      Set.of(
          "son",
          "daughter",
          "brother",
          "sister",
          "sibling",
          "grandchild",
          "grandson",
          "granddaughter",
          "kid",
          "cousin",
          "nephew",
          "niece");
  private static final Set<String> HALVES = Set.of("half", "quarter", "time", "place", "lady");

  /** Index of the last sentence that still belongs to the lead. */
  private static final int LEAD = 4;

  private static final Set<String> OUTLETS =
      Set.of(
          "newspaper",
          "magazine",
          "broadcaster",
          "news agency",
          "social network",
          "news site",
          "streaming service",
          "messaging app",
          "media");

  private static final Pattern SPAN =
      Pattern.compile(
          "(\\d+(\\.\\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
              + "[ -]\\p{L}+( and (\\d+|[a-z]+) [a-z]+)?");

  private Keys() {}

  /** Throws when the answer makes no key. */
  static void check(Draft draft) throws RejectedException {
    var key = Phrases.key(draft);
    if (key.isEmpty() || TRIVIAL.contains(key.toLowerCase(Locale.ROOT))) {
      throw new RejectedException("key", "'" + key + "' is known without the article");
    }
    if (ItemRules.shares(draft.article().article().publisher(), key)) {
      throw new RejectedException("key", "'" + key + "' is the publisher");
    }
    if (outlet(draft)) {
      throw new RejectedException("key", "where a thing was said matters little");
    }
    if (draft.answer().kind().named()) {
      named(draft, key);
      NameBoundaries.check(draft, key);
    }
    range(draft);
    switch (draft.answer().kind()) {
      case ORDINAL -> ordinal(draft, key.toLowerCase(Locale.ROOT));
      case DATE -> date(draft, key);
      case COUNT, QUANTITY -> count(draft, key.toLowerCase(Locale.ROOT));
      case DURATION -> duration(draft, key.toLowerCase(Locale.ROOT));
      case NATIONALITY -> nationality(draft);
      case AGE -> age(draft, key);
      default -> {}
    }
  }

  /** One end of a range is no figure of its own. */
  private static void range(Draft draft) throws RejectedException {
    var after = draft.answer().last() + 1;
    if (draft.answer().kind().numeric()
        && after + 1 < draft.size()
        && draft.lower(after).matches("[-–—]")
        && draft.glued(after + 1)
        && draft.lower(after + 1).matches("[$€£¥]?\\d.*|[$€£¥]")) {
      throw new RejectedException("cut-name", "one end of a range");
    }
  }

  /** A person is asked for by the full name; a word that is a common noun too is no name. */
  private static void named(Draft draft, String key) throws RejectedException {
    var answer = draft.answer();
    if (answer.kind() == Answer.Kind.PERSON && !key.contains(" ")) {
      throw new RejectedException("key", "a person with one name only");
    }
    if (answer.kind() == Answer.Kind.PERSON && !key.matches(".*\\p{Lu}.* .*\\p{Lu}.*")) {
      throw new RejectedException("key", "a person with a family name only"); // von der Leyen
    }
    if (answer.kind() == Answer.Kind.PERSON && plural(key)) {
      throw new RejectedException("cut-name", "a title of several people");
    }
    if (answer.kind() == Answer.Kind.PERSON && !human(draft, key)) {
      throw new RejectedException("key", "nothing but a capital says that this is a person");
    }
    if (answer.kind() == Answer.Kind.PERSON
        && answer.first() > 1
        && draft.lower(answer.first() - 2).equals("first")
        && draft.lower(answer.first() - 1).matches("lady|gentleman")) {
      throw new RejectedException("key", "everybody knows who is married to a president");
    }
    var behind = answer.last() + 2;
    if (answer.kind() == Answer.Kind.PERSON
        && behind < draft.size()
        && draft.lower(behind - 1).equals(",")
        && answer.first() > 0
        && draft.lower(answer.first() - 1).matches("of|in|at|near")
        && NameBoundaries.name(draft, behind)) {
      throw new RejectedException("key", "a town that is called like a person");
    }
    if (behind < draft.size() && draft.lower(behind).matches("jr\\.?|sr\\.?|ii|iii")) {
      throw new RejectedException("cut-name", "the name goes on behind a comma");
    }
    var after = answer.last() + 1;
    if (answer.kind() != Answer.Kind.EVENT
        && answer.kind() != Answer.Kind.WORK
        && after < draft.size()
        && draft.token(after).tag().startsWith("NN")
        && !timed(draft, after)) {
      var reason = "the name belongs to '" + draft.word(after) + "'";
      if (!classed(draft, after)) {
        throw new RejectedException("cut-name", reason);
      }
      draft.doubt(Doubt.CLASS, "cut-name", reason);
    }
    var entity = answer.entity();
    if (entity != null
        && entity.kind().isEmpty()
        && entity.country().isEmpty()
        && !key.contains(" ")
        && key.length() > 3
        && !key.equals(key.toUpperCase(Locale.ROOT))
        && WordTiers.listed(key.toLowerCase(Locale.ROOT))) {
      throw new RejectedException("key", "'" + key + "' is a common word");
    }
  }

  /** Tells whether a noun behind a name only says what bears it: {@code the Tsuen Wan district}. */
  private static boolean classed(Draft draft, int noun) {
    var answer = draft.answer();
    var head = draft.tree().head(answer.last());
    return answer.kind() != Answer.Kind.PERSON
        && answer.kind() != Answer.Kind.NATIONALITY
        && draft.token(noun).tag().matches("NNS?")
        && draft.word(noun).equals(draft.lower(noun))
        && (head == noun || answer.covers(head))
        && !draft.glued(noun);
  }

  /** {@code Advisors Berg} is one of two who share a title. */
  private static boolean plural(String name) {
    var words = name.split(" ", -1);
    for (var i = 0; i < words.length - 1; i++) {
      var lower = words[i].toLowerCase(Locale.ROOT);
      if (lower.endsWith("s")
          && NounKinds.is(lower.substring(0, lower.length() - 1), NounKind.PERSON)
          && Gender.ofGivenName(words[i]) == Gender.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a token belongs to a time: {@code on Tuesday Kenya}. */
  static boolean timed(Draft draft, int token) {
    var span = draft.token(token).span();
    return draft.article().times().stream().anyMatch(time -> time.span().contains(span));
  }

  /** Tells whether the answer is a medium that the headline does not name. */
  private static boolean outlet(Draft draft) {
    var entity = draft.answer().entity();
    return entity != null
        && OUTLETS.stream().anyMatch(entity.kind()::contains)
        && !ItemRules.shares(draft.article().article().title(), entity.name());
  }

  /** Tells whether something says that a name is that of a person. */
  private static boolean human(Draft draft, String key) {
    var entity = draft.answer().entity();
    var next = draft.answer().last() + 1;
    var behind = next + 1 < draft.size() && draft.lower(next).equals(",") ? next + 1 : next;
    return entity != null
        && (!entity.roles().isEmpty()
            || !entity.country().isEmpty()
            || Gender.isGivenName(key.split(" ", 2)[0])
            || (behind < draft.size() && draft.lower(behind).matches("who|whose|whom"))
            || entity.mentions().stream().anyMatch(m -> m.form() == Mention.Form.PRONOUN));
  }

  private static void ordinal(Draft draft, String key) throws RejectedException {
    var after = draft.answer().last() + 1;
    var next = after < draft.size() ? draft.token(after).lemma() : "";
    if (key.equals("first") || key.equals("second") || key.equals("1st") || HALVES.contains(next)) {
      throw new RejectedException("key", "'" + key + "' can be guessed");
    }
  }

  private static void date(Draft draft, String key) throws RejectedException {
    if (DayDates.parse(key).isPresent() && draft.sentence().index() > LEAD) {
      throw new RejectedException("key", "the day of a side matter");
    }
    if (!key.matches("(\\p{Lu}\\p{L}+ )?(1[5-9]|20)\\d\\d") && DayDates.parse(key).isEmpty()) {
      throw new RejectedException("key", "a date without its year");
    }
  }

  /** A nationality is asked for in front of a person only, where it tells who that is. */
  private static void nationality(Draft draft) throws RejectedException {
    var head = draft.tree().head(draft.answer().last());
    var person = head >= 0 && NounKinds.is(draft.token(head).lemma(), NounKind.PERSON);
    if (!person || draft.answer().last() != head - 1) {
      throw new RejectedException("key", "a nationality that colours a thing");
    }
  }

  private static void duration(Draft draft, String key) throws RejectedException {
    var before = draft.answer().first() - 1;
    var after = draft.answer().last() + 1;
    if ((before >= 0 && draft.lower(before).equals("and"))
        || (after < draft.size() && draft.token(after).tag().equals("CD"))
        || (before > 0
            && draft.lower(before).matches("hours?|minutes?|years?|months?")
            && draft.token(before - 1).tag().equals("CD"))
        || (after + 1 < draft.size()
            && draft.lower(after).equals("and")
            && draft.token(after + 1).tag().equals("CD"))) {
      throw new RejectedException("cut-name", "a piece of a span of time");
    }
    if (draft.answer().span().of(draft.article().article().body()).matches(".* \\p{Lu}.*")) {
      throw new RejectedException("key", "a title that is no span of time");
    }
    if (!SPAN.matcher(key).matches()) {
      throw new RejectedException("key", "a span of time without a number");
    }
  }

  /** How old somebody was is asked of those whose death is the story. */
  private static void age(Draft draft, String key) throws RejectedException {
    var died = draft.token(draft.clause().predicate()).lemma().equals("die");
    if (!died || draft.sentence().index() > LEAD || !key.matches("\\d{2,3}|[a-z]+-[a-z]+")) {
      throw new RejectedException("key", "a side matter: " + draft.answer().kind());
    }
  }

  private static void count(Draft draft, String key) throws RejectedException {
    var before = draft.answer().first() - 1;
    if (before >= 0
        && Set.of("the", "these", "those", "all", "both", "other").contains(draft.lower(before))) {
      var reason = "a count of things already known";
      if (!draft.lower(before).matches("the|all")) {
        throw new RejectedException("key", reason);
      }
      draft.doubt(Doubt.COUNTED, "key", reason);
    }
    var after = draft.answer().last() + 1;
    if (after < draft.size() && KIN.contains(draft.token(after).lemma())) {
      throw new RejectedException("key", "how large a family is matters little");
    }
    if (key.startsWith("one ")
        || key.equals("one")
        || key.startsWith("a ")
        || key.startsWith("an ")
        || key.startsWith("both")
        || key.startsWith("half")) {
      throw new RejectedException("key", "'" + key + "' can be guessed");
    }
  }
}
