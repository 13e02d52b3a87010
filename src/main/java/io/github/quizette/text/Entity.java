package io.github.quizette.text;

import java.util.List;

/**
 * A person, organisation, place or other thing that an article names.
 *
 * @param index place in {@link AnnotatedArticle#entities()}, from 0
 * @param type what it is
 * @param name the longest informative name in the article
 * @param aliases other names of it in the article and in the tables, without {@code name}, sorted
 * @param kind the exact kind of thing in words ({@code country}, {@code space agency}); empty if
 *     not known
 * @param roles offices or descriptions given by the article, as they stand, first one first
 * @param country ISO 3166-1 alpha-2 code, empty if not known
 * @param mentions in the order of the text, at least one
 */
public record Entity(
    int index,
    EntityType type,
    String name,
    List<String> aliases,
    String kind,
    List<String> roles,
    String country,
    List<Mention> mentions) {
  public Entity {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }
}
