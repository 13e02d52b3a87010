package io.github.quizette.item;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item: a stem, how it is answered, and what proves it. Immutable, plain text throughout.
 *
 * @param id stable: made from the article's identity and the fact's slot, never from wording
 * @param form the kind of question, such as {@code which-body} or {@code how-much}
 * @param stem what is asked
 * @param interaction how it is answered, with the key
 * @param context a short line on what the story is about, shown with the stem; empty for none; the
 *     key never stands in it
 * @param rationale one sentence on why the key is right
 * @param background a fact from the tables, apart from the article's evidence; empty for none
 * @param asOf the day for which the key holds, or null when the article has no date
 * @param difficulty as estimated
 * @param difficultyWhy how it was estimated
 * @param tags entity types and topic words, lower case, sorted
 * @param evidence the sentence that proves the key first; at least one
 */
public record Item(
    String id,
    String form,
    Stem stem,
    Interaction interaction,
    String context,
    String rationale,
    String background,
    @Nullable LocalDate asOf,
    Difficulty difficulty,
    String difficultyWhy,
    List<String> tags,
    List<Evidence> evidence) {
  public Item {
    tags = List.copyOf(tags);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an item without evidence: " + id);
    }
    if (interaction instanceof Interaction.TextEntry && !(stem instanceof Stem.Completion)) {
      throw new IllegalArgumentException("text is entered into a gap only: " + id);
    }
  }

  /** Returns the key as shown. */
  public String key() {
    return interaction.key();
  }

  /** Returns the item under another id. */
  public Item withId(String id) {
    return with(id, stem, interaction, evidence);
  }

  /** Returns the item with another stem. */
  public Item withStem(Stem stem) {
    return with(id, stem, interaction, evidence);
  }

  /** Returns the item with another interaction. */
  public Item withInteraction(Interaction interaction) {
    return with(id, stem, interaction, evidence);
  }

  /** Returns the item with other evidence. */
  public Item withEvidence(List<Evidence> evidence) {
    return with(id, stem, interaction, evidence);
  }

  private Item with(String id, Stem stem, Interaction interaction, List<Evidence> evidence) {
    return new Item(
        id,
        form,
        stem,
        interaction,
        context,
        rationale,
        background,
        asOf,
        difficulty,
        difficultyWhy,
        tags,
        evidence);
  }
}
