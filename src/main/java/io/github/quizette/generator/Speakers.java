package io.github.quizette.generator;

import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import java.util.BitSet;
import java.util.Optional;

/** Names the owner of a claim. */
final class Speakers {
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
            .findFirst();
    if (mention.isEmpty()) {
      throw new RejectedException("claim", "the speaker is not known by name");
    }
    var entity = draft.article().entities().get(mention.get().entity());
    if (entity.type() == EntityType.NATIONALITY || entity.type() == EntityType.LOCATION) {
      throw new RejectedException("claim", "the speaker is not known by name");
    }
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
