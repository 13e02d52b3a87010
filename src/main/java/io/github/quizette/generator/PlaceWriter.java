package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.item.Stem;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes questions whose question words stay in the answer's place near the end of the sentence:
 * {@code In October 2008, Hungary received a credit line of €5 billion from which institution?} The
 * order of the sentence is kept, so nothing can go wrong with its verb. Stateless.
 */
final class PlaceWriter {
  /** The most words that may follow the question words. */
  private static final int MOST_AFTER = 5;

  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "at",
          "from",
          "to",
          "with",
          "by",
          "against",
          "for",
          "on",
          "under",
          "through",
          "of",
          "into",
          "than",
          "over",
          "about",
          "around",
          "nearly",
          "almost",
          "approximately",
          "after",
          "near",
          "between",
          "behind",
          "toward",
          "towards");

  /** Nouns that name the class of a place in front of its name. */
  private static final Set<String> CLASSES =
      Set.of(
          "city",
          "town",
          "village",
          "state",
          "province",
          "region",
          "district",
          "county",
          "island",
          "territory",
          "commonwealth",
          "country",
          "nation",
          "republic",
          "kingdom",
          "suburb",
          "port",
          "prefecture",
          "municipality",
          "emirate",
          "borough",
          "capital",
          "archipelago",
          "peninsula");

  /** Countries that take an article, as they follow their towns. */
  private static final Pattern DEFINITE =
      Pattern.compile(
          "^(United States|United Kingdom|United Arab Emirates|Netherlands|Philippines|Bahamas"
              + "|Maldives|Gambia|Central African Republic|Czech Republic|Dominican Republic"
              + "|Democratic Republic|Republic|US|U\\.S\\.|UK|U\\.K\\.|UAE)");

  private final Kinds kinds;

  PlaceWriter(Kinds kinds) {
    this.kinds = kinds;
  }

  /** Returns the question; empty where the answer stands early or no question words fit. */
  Optional<Phrasing> write(Draft draft, String statement) {
    var answer = draft.answer();
    var words = words(draft);
    if (words.isEmpty() || listed(draft) || answer.covers(draft.clause().subject().orElseThrow())) {
      return Optional.empty();
    }
    var from = start(draft);
    var only = draft.previous(from);
    if (only >= 0 && draft.lower(only).equals("only")) {
      return Optional.empty();
    }
    if (from <= draft.clause().predicate() && !answer.kind().numeric()) {
      return Optional.empty();
    }
    var classed = classed(draft, from, words);
    if (classed >= 0) {
      words = "which " + new Line(draft).add(between(draft, classed, draft.previous(from)));
      from = classed;
      var article = draft.previous(from);
      from = article >= 0 && draft.lower(article).matches("the|an?") ? article : from;
    }
    var before = draft.kept();
    before.clear(from, draft.size());
    var after = draft.kept();
    after.clear(0, answer.last() + 1);
    if (letters(draft, after) > MOST_AFTER || before.isEmpty()) {
      return Optional.empty();
    }
    if (answer.kind() == Answer.Kind.LOCATION && state(draft, after)) {
      after.clear(after.nextSetBit(0));
      var name = new Line(draft).add(after).toString();
      words = words + (DEFINITE.matcher(name).find() ? " in the" : " in");
    }
    var joint = draft.previous(from);
    if (joint >= 0
        && ((words.endsWith("island") && draft.lower(joint).equals("in"))
            || (words.startsWith("how many") && draft.lower(joint).equals("of")))) {
      return Optional.empty();
    }
    var line = new Line(draft).add(draft.lead()).add(before).add(words).add(after).toString();
    var key =
        words.startsWith("how many ") ? Numbers.alone(Phrases.key(draft)) : Phrases.key(draft);
    return Optional.of(
        new Phrasing(
            "place",
            new Stem.Question(Phrases.capitalised(Line.tidy(line)) + "?"),
            key,
            statement));
  }

  /**
   * Returns where {@code Polish city} begins in {@code the Polish city of Gdańsk}, so that the
   * question is {@code which Polish city}; -1 where no noun of the kind stands before the answer.
   */
  private static int classed(Draft draft, int from, String words) {
    var of = draft.previous(from);
    var noun = of < 0 ? -1 : draft.previous(of);
    if (noun < 0
        || !words.startsWith("which ")
        || !draft.lower(of).equals("of")
        || !CLASSES.contains(draft.lower(noun))) {
      return -1;
    }
    var start = noun;
    var before = draft.previous(start);
    while (before >= 0
        && draft.token(before).tag().matches("JJ.*|NN.*")
        && !draft.replaced(before)) {
      start = before;
      before = draft.previous(start);
    }
    return start;
  }

  /** Returns the kept tokens from {@code first} up to, not with, {@code end}. */
  private static BitSet between(Draft draft, int first, int end) {
    var tokens = draft.kept();
    tokens.clear(0, first);
    tokens.clear(end, draft.size() + 1);
    return tokens;
  }

  /** Tells whether the answer is one of several that are joined by and. */
  private static boolean listed(Draft draft) {
    for (var i = draft.answer().first(); i <= draft.answer().last(); i++) {
      if (draft.tree().is(i, "conj") || draft.tree().child(i, "conj").isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the first of {@code after} parts a town from its state or country. */
  private static boolean state(Draft draft, BitSet after) {
    var comma = after.nextSetBit(0);
    var name = comma < 0 ? -1 : draft.next(comma);
    return name > 0 && draft.lower(comma).equals(",") && draft.token(name).tag().startsWith("NNP");
  }

  private static long letters(Draft draft, BitSet tokens) {
    return tokens.stream()
        .filter(token -> Character.isLetterOrDigit(draft.word(token).codePointAt(0)))
        .count();
  }

  /** The question words take the place of an article or a title in front of the answer, too. */
  private static int start(Draft draft) {
    var start = draft.answer().first();
    var before = draft.previous(start);
    if (draft.answer().kind() == Answer.Kind.PERSON) {
      while (before >= 0 && title(draft, before)) {
        start = before;
        before = draft.previous(start);
      }
    }
    if (before >= 0 && Set.of("the", "a", "an").contains(draft.lower(before))) {
      start = before;
    }
    return start;
  }

  private static boolean title(Draft draft, int token) {
    var under = draft.answer().covers(draft.tree().head(token));
    return draft.tree().is(token, "compound")
        || draft.tree().is(token, "flat")
        || (under && draft.tree().is(token, "amod"))
        || (under && draft.token(token).tag().startsWith("NN"));
  }

  private String words(Draft draft) {
    var answer = draft.answer();
    var before = draft.previous(start(draft));
    var preposition = before >= 0 ? draft.lower(before) : "";
    return switch (answer.kind()) {
      case PERSON -> person(draft, preposition);
      case ORGANIZATION, LOCATION, EVENT, WORK -> which(draft, preposition);
      case COUNT, QUANTITY -> howMany(draft);
      case MONEY -> draft.next(answer.last()) < 0 || end(draft) ? "how much" : "";
      case PERCENT -> "what percentage";
      case DATE -> end(draft) ? date(Phrases.key(draft), preposition) : "";
      case ORDINAL -> // its third: no which behind an owner
          before >= 0 && draft.token(before).tag().matches("PRP\\$|POS") ? "" : "which";
      default -> "";
    };
  }

  private static boolean end(Draft draft) {
    var next = draft.next(draft.answer().last());
    return next < 0 || draft.tree().is(next, "punct") || draft.tree().is(next, "case");
  }

  private static String person(Draft draft, String preposition) {
    var next = draft.next(draft.answer().last());
    if (next >= 0 && draft.token(next).tag().equals("POS")) {
      return "";
    }
    var from = start(draft);
    var outside = draft.previous(from);
    if (from < draft.answer().first()
        && outside >= 0
        && draft.token(outside).tag().matches("NN.*|JJ.*|POS")) {
      return "";
    }
    if (from < draft.answer().first()) {
      var title = new BitSet();
      title.set(from, draft.answer().first());
      return Described.which(new Line(draft).add(title).toString());
    }
    return BEFORE.contains(preposition) ? "whom" : "";
  }

  private String which(Draft draft, String preposition) {
    var kind = Phrases.kind(draft, kinds);
    var object = draft.clause().object();
    var inObject = object.isPresent() && draft.answer().covers(object.getAsInt());
    return kind.isEmpty() || !(inObject || BEFORE.contains(preposition)) ? "" : "which " + kind;
  }

  /** The counted noun follows the number, so the question words end with many. */
  private static String howMany(Draft draft) {
    var next = draft.next(draft.answer().last());
    var before = draft.previous(draft.answer().first());
    if ((before >= 0 && draft.token(before).tag().matches("POS|PRP\\$|JJ.*|NN.*"))
        || (next >= 0 && draft.lower(next).matches("of|out"))) {
      return "";
    }
    var counted = next >= 0 && draft.token(next).tag().matches("NN.*|JJ.*|VBN");
    if (draft.answer().kind() == Answer.Kind.COUNT && counted) {
      return "how many";
    }
    var amount = draft.answer().amount();
    return amount != null && amount.unit().toLowerCase(Locale.ROOT).endsWith("s")
        ? "how many " + amount.unit()
        : "";
  }

  private static String date(String key, String preposition) {
    if (!List.of("in", "since", "until", "by", "for").contains(preposition)) {
      return "";
    }
    return key.matches("\\d{4}")
        ? "which year"
        : key.matches("\\p{Lu}\\p{L}+ \\d{4}") ? "which month" : "";
  }
}
