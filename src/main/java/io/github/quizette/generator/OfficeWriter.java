package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.item.Stem;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import java.util.Optional;
import java.util.Set;

/**
 * Asks who holds an office that the sentence names beside the person: {@code Who was the governor
 * of Puerto Rico in January 2020?} Only offices that one person holds at a time. Stateless.
 */
final class OfficeWriter {
  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "minister",
          "premier",
          "chancellor",
          "secretary",
          "governor",
          "mayor",
          "chairman",
          "chairwoman",
          "chair",
          "chairperson",
          "ceo",
          "director",
          "administrator",
          "commissioner",
          "speaker",
          "head",
          "king",
          "queen",
          "pope",
          "chief",
          "secretary-general",
          "commander",
          "prosecutor",
          "ombudsman",
          "treasurer",
          "coach",
          "manager",
          "founder",
          "leader",
          "archbishop",
          "emperor",
          "sultan",
          "emir");
  private static final Set<String> NOT_NOW =
      Set.of(
          "former",
          "ex",
          "late",
          "then",
          "deputy",
          "vice",
          "assistant",
          "associate",
          "acting",
          "interim",
          "designate",
          "elect",
          "founding",
          "next",
          "future",
          "candidate",
          "nominee",
          "previous",
          "senior",
          "junior",
          "one",
          "co",
          "executive");
  private static final int LONGEST = 9;
  private static final int ACTS_IN_THE_STORY = 3;

  /** Returns the phrasing; empty where the sentence names no such office or the date is missing. */
  Optional<Phrasing> write(Draft draft, Story story, boolean question) {
    var entity = draft.answer().entity();
    var date = draft.article().article().published();
    if (entity == null || date == null || draft.answer().kind() != Answer.Kind.PERSON) {
      return Optional.empty();
    }
    var quote = draft.sentence().span().of(draft.article().article().body());
    if (entity.mentions().size() < ACTS_IN_THE_STORY
        || !ItemRules.shares(draft.article().article().title(), entity.name())
        || !entity.name().contains(" ")
        || !quote.contains(entity.name())) {
      return Optional.empty();
    }
    return entity.roles().stream()
        .filter(quote::contains)
        .filter(role -> single(draft, role))
        .filter(role -> ofTheStory(story, role))
        .findFirst()
        .map(role -> phrasing(role, entity.name(), TimeAnchoring.monthOf(date), question));
  }

  /** Tells whether the body or country of the office is what the story is about. */
  private static boolean ofTheStory(Story story, String role) {
    return References.wordsOf(role).stream()
        .filter(word -> word.length() > 2 && !OFFICES.contains(word))
        .anyMatch(story::tells);
  }

  /** Tells whether the words name one office of one body. */
  private static boolean single(Draft draft, String role) {
    var words = role.split(" ", -1);
    var lower = References.wordsOf(role);
    var office = false;
    for (var word : OFFICES) {
      office |= lower.contains(word);
    }
    return office
        && words.length >= 2
        && words.length <= LONGEST
        && NOT_NOW.stream().noneMatch(lower::contains)
        && !lower.contains("and")
        && (role.matches(".* (of|for) (the )?\\p{Lu}.*") || owned(draft, role));
  }

  /** Tells whether the office is led by the name of a country or body: {@code NASA …}. */
  private static boolean owned(Draft draft, String role) {
    var body = draft.article().article().body();
    return draft.article().entities().stream()
        .filter(entity -> entity.type() != EntityType.PERSON)
        .flatMap(entity -> entity.mentions().stream())
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .map(mention -> mention.span().of(body))
        .anyMatch(name -> role.startsWith(name) && role.length() > name.length());
  }

  private static Phrasing phrasing(String role, String name, String month, boolean question) {
    var first = role.split(" ", 2)[0];
    var owner = first.endsWith("’s") || first.endsWith("'s") || first.equals("the");
    var office = owner ? role : "the " + role;
    var statement = "In " + month + ", " + office + " was " + name + ".";
    var stem =
        question
            ? new Stem.Question("Who was " + office + " in " + month + "?")
            : new Stem.Completion("In " + month + ", " + office + " was " + Stem.GAP + ".");
    return new Phrasing("office", stem, name, statement);
  }
}
