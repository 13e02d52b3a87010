package io.github.quizette.generator;

import io.github.quizette.language.SentenceCase;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names the owner of a claim. */
final class Speakers {
  /** Nouns for many who speak as one. */
  private static final Set<String> BODIES =
      Set.of(
          "police",
          "official",
          "authority",
          "government",
          "investigator",
          "prosecutor",
          "scientist",
          "researcher",
          "doctor",
          "rescuer",
          "firefighter",
          "court",
          "ministry",
          "organizer",
          "organiser",
          "media",
          "report",
          "analyst",
          "expert",
          "witness",
          "economist");

  /** Nouns for one who speaks for others: {@code a family spokesperson}. */
  private static final Set<String> SPEAKING =
      Set.of("spokesperson", "spokesman", "spokeswoman", "official");

  private Speakers() {}

  /** Returns the speaker in full; throws when he or she is not known by name or office. */
  static String of(Draft draft, int head) throws RejectedException {
    var span = draft.tree().subtree(head);
    var sentence = draft.sentence();
    Optional<Mention> mention =
        draft.article().entities().stream()
            .flatMap(entity -> entity.mentions().stream())
            .filter(m -> m.sentence() == sentence.index())
            .filter(m -> covers(draft, span, m))
            .filter(m -> speaks(draft.article().entities().get(m.entity()).type()))
            .findFirst();
    if (mention.isEmpty()) {
      return body(draft, head);
    }
    var entity = draft.article().entities().get(mention.get().entity());
    var answer = draft.answer().entity();
    if (answer != null && answer.index() == entity.index()) {
      throw new RejectedException("claim", "the key is the speaker");
    }
    if (entity.type() == EntityType.PERSON && !entity.roles().isEmpty()) {
      var role = entity.roles().get(0);
      return draft.article().article().body().contains(role + " " + Persons.name(entity))
          ? Persons.role(role) + " " + Persons.name(entity)
          : Persons.name(entity) + ", " + role;
    }
    if (entity.type() == EntityType.PERSON && mention.get().form() != Mention.Form.NAME) {
      return Persons.inSentence(entity);
    }
    return (entity.type() == EntityType.ORGANIZATION && withArticle(draft, mention.get())
            ? "the "
            : "")
        + entity.name();
  }

  private static boolean speaks(EntityType type) {
    return type != EntityType.NATIONALITY && type != EntityType.LOCATION;
  }

  /** Returns police, German officials, the United States government: who speaks as a body. */
  private static String body(Draft draft, int head) throws RejectedException {
    var lemma = draft.token(head).lemma().toLowerCase(Locale.ROOT);
    if (!BODIES.contains(lemma) && !SPEAKING.contains(lemma)) {
      throw new RejectedException("claim", "the speaker is not known by name");
    }
    var phrase = draft.tree().subtree(head);
    var first = head;
    while (first > 0
        && phrase.get(first - 1)
        && !draft.answer().covers(first - 1)
        && draft.token(first - 1).tag().matches("DT|JJ.*|NN.*|CC|POS|HYPH")) {
      first--;
    }
    var article = draft.lower(first).equals("the");
    var alone = first == head || (article && first + 1 == head);
    var many = draft.token(head).tag().equals("NNS") || draft.lower(head).matches("police|media");
    var counted =
        draft.token(first).tag().equals("DT")
            && !article
            && !(SPEAKING.contains(lemma) && draft.lower(first).matches("an?") && first < head - 1);
    if (counted || (!many && (alone || draft.lower(head).equals("report")))) {
      throw new RejectedException("claim", "a speaker of what country or place");
    }
    var line = new StringBuilder(article && !alone ? "the" : "");
    for (var i = article ? first + 1 : first; i <= head; i++) {
      line.append(line.isEmpty() ? "" : " ").append(draft.token(i).form());
    }
    var start = draft.token(0).span();
    var named =
        draft.article().entities().stream()
            .flatMap(entity -> entity.mentions().stream())
            .anyMatch(mention -> mention.span().contains(start));
    return first == 0 && !named
        ? SentenceCase.decapitalised(line.toString(), false)
        : line.toString();
  }

  private static boolean withArticle(Draft draft, Mention mention) {
    var first = draft.at(mention.span());
    var name = draft.article().entities().get(mention.entity()).name();
    return (first > 0 && draft.lower(first - 1).equals("the"))
        || draft.article().article().body().contains(" the " + name);
  }

  private static boolean covers(Draft draft, BitSet tokens, Mention mention) {
    var at = draft.at(mention.span());
    return at >= 0 && tokens.get(at);
  }
}
