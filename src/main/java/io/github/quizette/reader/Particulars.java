package io.github.quizette.reader;

import io.github.quizette.text.Trait;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of an article besides its text; empty where it says nothing.
 *
 * @param title the headline
 * @param published the day, or null
 * @param publisher who published it
 * @param url where it stands
 * @param licence in the source's words
 * @param author names, parted by commas
 * @param language BCP 47 tag that the source declares
 * @param traits what the source itself says makes it less fit
 */
public record Particulars(
    String title,
    @Nullable LocalDate published,
    String publisher,
    String url,
    String licence,
    String author,
    String language,
    Set<Trait> traits) {
  /** Nothing is known. */
  public static final Particulars NONE = titled("");

  /** Returns particulars of which the title alone is known. */
  public static Particulars titled(String title) {
    return new Particulars(title, null, "", "", "", "", "", Set.of());
  }
}
