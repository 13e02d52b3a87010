package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says who is asked for, where the sentence itself does not: by a role that the story tells
 * elsewhere ({@code British actor ____}), by the country of an office ({@code Ghana’s President
 * ____}). Immutable.
 */
final class Introductions {
  private static final int LONGEST = 6;

  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "vice president",
          "prime minister",
          "chancellor",
          "premier",
          "king",
          "queen",
          "foreign minister",
          "finance minister",
          "defence minister",
          "defense minister",
          "foreign secretary");

  private final Leaders leaders;

  /** Makes a stage that knows the countries of {@code leaders}. */
  Introductions(Leaders leaders) {
    this.leaders = leaders;
  }

  /** Puts in front of the gap for a person what says who that is. */
  void add(Draft draft) {
    role(draft);
    if (draft.answer().kind() == Answer.Kind.PERSON) {
      country(draft);
    }
  }

  /** Puts the country in front of an office that names none. */
  private void country(Draft draft) {
    var first = draft.answer().first();
    var start = draft.introduction().isEmpty() ? Bearers.titled(draft, first) : first;
    var office =
        draft.introduction().isEmpty()
            ? words(draft, start, first)
            : draft.introduction().toLowerCase(Locale.ROOT);
    var before = draft.previous(start);
    if (!OFFICES.contains(office)
        || (before >= 0 && draft.token(before).tag().matches("DT|JJ|POS|PRP\\$|NN.*"))) {
      return;
    }
    var country =
        leaders.country(Phrases.key(draft), draft.article().article().published()).orElse(null);
    var text = new Line(draft).add(draft.lead()).add(draft.kept()).toString();
    if (country == null
        || Stream.concat(Stream.of(country.name()), country.adjectives().stream())
            .anyMatch(text::contains)) {
      return;
    }
    var owner = leaders.owner(country);
    if (draft.introduction().isEmpty()) {
      draft.replace(start, start, owner + " " + draft.word(start));
    } else {
      draft.introduction(owner + " " + draft.introduction());
    }
  }

  private static String words(Draft draft, int start, int end) {
    var words = new StringBuilder();
    for (var i = start; i < end; i++) {
      words.append(words.isEmpty() ? "" : " ").append(draft.lower(i));
    }
    return words.toString();
  }

  /** Puts the role of a person in front of the gap, where one is told and says something new. */
  private static void role(Draft draft) {
    var entity = draft.answer().entity();
    if (entity == null
        || draft.answer().kind() != Answer.Kind.PERSON
        || Gaps.described(draft)
        || modified(draft)) {
      return;
    }
    var stem = References.wordsOf(new Line(draft).add(draft.lead()).add(draft.kept()).toString());
    Persons.roles(entity).stream()
        .filter(role -> role.split(" ", -1).length <= LONGEST)
        .filter(role -> stands(draft, role, Persons.name(entity)))
        .filter(role -> References.wordsOf(role).stream().noneMatch(stem::contains))
        .findFirst()
        .ifPresent(role -> draft.introduction(within(draft, role)));
  }

  /** Returns a role as the story has it in the middle of a sentence, else in its usual case. */
  private static String within(Draft draft, String role) {
    var seen = Pattern.compile("[\\p{Ll},] " + Pattern.quote(role));
    return seen.matcher(draft.article().article().body()).find() ? role : Persons.role(role);
  }

  /** Tells whether a role may stand in front of a name, as the story has it or as trades do. */
  private static boolean stands(Draft draft, String role, String name) {
    var body = draft.article().article().body().replaceAll("\\s+", " ");
    return body.contains(role + " " + name)
        || (!role.contains(" ") && role.equals(Persons.role(role)) && role.matches("\\p{Ll}+"));
  }

  /** Tells whether a word in front of the gap would come between it and the role. */
  private static boolean modified(Draft draft) {
    var before = draft.previous(draft.answer().first());
    return before >= 0
        && !draft.replaced(before)
        && List.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$")
            .contains(draft.token(before).tag());
  }
}
