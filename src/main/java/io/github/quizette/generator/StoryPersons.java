package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.language.Gender;
import io.github.quizette.text.ContentId;
import io.github.quizette.text.Entity;
import io.github.quizette.text.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Other people of the story, who have no part in the sentence that is asked about. */
final class StoryPersons implements DistractorPool {
  private static final Set<String> POLITICS =
      Set.of(
          "president",
          "minister",
          "secretary",
          "senator",
          "governor",
          "mayor",
          "premier",
          "chancellor",
          "king",
          "queen",
          "prince",
          "leader",
          "ambassador",
          "representative");

  @Override
  public List<Distractor> distractors(Draft draft, String key, int count) {
    var quote = draft.sentence().span().of(draft.article().article().body());
    if (draft.answer().kind() != Answer.Kind.PERSON
        || quote.contains(" other ")
        || quote.contains("colleagues")
        || quote.contains(" others")) {
      return List.of(); // the story may name these others elsewhere
    }
    var gender = gender(key);
    var found = new ArrayList<Distractor>();
    for (var entity : draft.article().entities()) {
      if (fits(draft, entity, key) && agree(gender, gender(entity.name()))) {
        found.add(
            new Distractor(
                Persons.name(entity), "The story names this person for something else."));
      }
    }
    Collections.shuffle(found, new Random(ContentId.seed(draft.article().article().id(), key)));
    return found.size() < count ? List.of() : List.copyOf(found.subList(0, count));
  }

  private static boolean fits(Draft draft, Entity entity, String key) {
    return entity.type() == EntityType.PERSON
        && entity.name().contains(" ")
        && !entity.name().equals(key)
        && Keys.human(entity, entity.name())
        && !ItemRules.shares(entity.name(), key)
        && alike(draft.answer().entity(), entity)
        && entity.mentions().stream()
            .noneMatch(mention -> mention.sentence() == draft.sentence().index());
  }

  /** People of one trade or country stand beside each other; a stranger stands out. */
  private static boolean alike(@Nullable Entity key, Entity other) {
    if (key == null) {
      return false;
    }
    var roles = new HashSet<String>();
    key.roles().forEach(role -> roles.addAll(References.wordsOf(role)));
    var others = new HashSet<String>();
    other.roles().forEach(role -> others.addAll(References.wordsOf(role)));
    var politics = roles.stream().anyMatch(POLITICS::contains);
    return politics == others.stream().anyMatch(POLITICS::contains)
        && (key.country().isEmpty()
            || other.country().isEmpty()
            || key.country().equals(other.country()))
        && (!politics
            || roles.stream().anyMatch(word -> word.length() > 3 && others.contains(word))
            || (!key.country().isEmpty() && key.country().equals(other.country())));
  }

  private static Gender gender(String name) {
    return Gender.ofGivenName(name.split(" ", 2)[0]);
  }

  /** Options of two sexes beside a stem that says he or she would tell the key. */
  private static boolean agree(Gender one, Gender other) {
    return one == other || one == Gender.UNKNOWN || other == Gender.UNKNOWN;
  }
}
