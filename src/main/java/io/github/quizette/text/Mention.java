package io.github.quizette.text;

/**
 * A place in the text that names or refers to an entity.
 *
 * @param span where it stands, without article or title
 * @param type what it names
 * @param sentence index of its sentence
 * @param entity index of the entity in {@link AnnotatedArticle#entities()}
 * @param form how it refers
 * @param confidence 0 to 1
 */
public record Mention(
    Span span, EntityType type, int sentence, int entity, Form form, float confidence) {
  /** How a mention refers. */
  public enum Form {
    /** By a name. */
    NAME,
    /** By he, she, it, they and their kin. */
    PRONOUN,
    /** By a description, such as {@code the agency}. */
    DESCRIPTION
  }
}
