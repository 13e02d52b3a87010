package io.github.quizette.generator;

import io.github.quizette.text.Entity;
import io.github.quizette.text.EntityType;
import java.util.List;

/**
 * Finds out whom a lone family name or short name means, by what else the story names and by who
 * led which country when.
 */
final class Bearers {
  private final Leaders leaders;

  /**
   * Makes a finder.
   *
   * @param leaders knows whom a title and a family name mean
   */
  Bearers(Leaders leaders) {
    this.leaders = leaders;
  }

  /** A surname that two people of the story share says not which of them is meant. */
  static void surname(Draft draft, int token) throws RejectedException {
    if (!draft.token(token).tag().startsWith("NNP") || draft.answer().covers(token)) {
      return;
    }
    var form = draft.token(token).form();
    var span = draft.token(token).span();
    for (var entity : draft.article().entities()) {
      if (entity.type() == EntityType.PERSON
          && entity.name().endsWith(" " + form)
          && draft.article().entities().stream()
              .flatMap(other -> other.mentions().stream())
              .noneMatch(mention -> mention.span().contains(span))) {
        throw new RejectedException("reference", "a surname of unclear bearer", token);
      }
    }
  }

  /** The president of that family name may be another than the one whom the story names in full. */
  void check(Draft draft, Entity entity, int token) throws RejectedException {
    var start = titled(draft, token);
    if (start == token) {
      return;
    }
    var leader =
        leaders.named(
            text(draft, start, token - 1),
            draft.token(token).form(),
            draft.article().article().published());
    if (leader.isPresent() && !alike(leader.get(), Persons.name(entity))) {
      throw new RejectedException("reference", "a family name of two people", token);
    }
  }

  /** Tells whether two names begin alike, as a first name and its short form do. */
  private static boolean alike(String one, String other) {
    return !other.contains(" ") || one.regionMatches(true, 0, other, 0, 2);
  }

  /** Tells whether a storm, a place or a body of the story has the first name in its own. */
  static boolean shared(Draft draft, Entity entity, int token) {
    var form = draft.token(token).form();
    return entity.name().startsWith(form + " ")
        && draft.article().entities().stream()
            .filter(other -> other.index() != entity.index())
            .anyMatch(other -> List.of(other.name().split(" ", -1)).contains(form));
  }

  /** Returns the one longer name of the story that a lone name is short for. */
  String fullName(Draft draft, Entity entity, int first) throws RejectedException {
    var names =
        draft.article().entities().stream()
            .filter(other -> other.index() != entity.index())
            .map(Entity::name)
            .filter(name -> List.of(name.split(" ", -1)).contains(entity.name()))
            .distinct()
            .toList();
    if (names.isEmpty()) {
      var start = titled(draft, first);
      var leader =
          leaders.named(
              start < first ? text(draft, start, first - 1) : "",
              entity.name(),
              draft.article().article().published());
      if (leader.isPresent() && !ItemRules.shares(leader.get(), Phrases.key(draft))) {
        return leader.get();
      }
    }
    if (names.size() != 1 || ItemRules.shares(names.get(0), Phrases.key(draft))) {
      throw new RejectedException("reference", "a person known by one name only", first);
    }
    return names.get(0);
  }

  /** Returns the first token of the title in front of a name, or {@code first} without one. */
  static int titled(Draft draft, int first) {
    var start = first;
    while (start > 0
        && draft.keeps(start - 1)
        && draft.token(start - 1).tag().startsWith("NN")
        && !draft.replaced(start - 1)) {
      start--;
    }
    return start;
  }

  /** Returns the words of the article from one token to another. */
  static String text(Draft draft, int first, int last) {
    return draft
        .article()
        .article()
        .body()
        .substring(draft.token(first).span().start(), draft.token(last).span().end());
  }
}
