package io.github.quizette.text;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An article as read: body and what the source says of it. Immutable.
 *
 * @param name what the source is called (file name, address), for messages; never in a deck
 * @param title the headline; empty if the source gives none
 * @param body the text, line ends LF, without header block and byte-order mark, otherwise as it was
 * @param blocks the parts of {@code body} in order, apart from each other; a dateline is a block of
 *     its own in front of its paragraph
 * @param published the day of publication, or null
 * @param publisher who published it; empty if not known
 * @param url where it stands, http or https; empty if not known
 * @param licence as the source states it; empty if not known
 * @param language BCP 47 tag, {@code en} for all English
 * @param author names as the source gives them, parted by commas; empty if not known
 * @param traits what makes it less fit than plain news, in the order of {@link Trait}; mostly empty
 */
public record Article(
    String name,
    String title,
    String body,
    List<Block> blocks,
    @Nullable LocalDate published,
    String publisher,
    String url,
    String licence,
    String language,
    String author,
    Set<Trait> traits) {
  public Article {
    blocks = List.copyOf(blocks);
    traits = Collections.unmodifiableSet(new TreeSet<>(traits));
    var last = 0;
    for (var block : blocks) {
      if (block.span().start() < last || block.span().end() > body.length()) {
        throw new IllegalArgumentException("blocks overlap or leave the body: " + block);
      }
      last = block.span().end();
    }
  }

  /** Makes an article of no known author, fit as plain news is. */
  public Article(
      String name,
      String title,
      String body,
      List<Block> blocks,
      @Nullable LocalDate published,
      String publisher,
      String url,
      String licence,
      String language) {
    this(name, title, body, blocks, published, publisher, url, licence, language, "", Set.of());
  }

  /**
   * Returns the article's stable id: from the address, else from title and date, else from the
   * body; the same article read twice has the same id.
   */
  public String id() {
    if (!url.isEmpty()) {
      return ContentId.of("a", "url", url);
    }
    return !title.isEmpty() && published != null
        ? ContentId.of("a", "title", title, published.toString())
        : ContentId.of("a", "body", body);
  }

  /** Returns the same article as of another day. */
  public Article withPublished(@Nullable LocalDate day) {
    return new Article(
        name, title, body, blocks, day, publisher, url, licence, language, author, traits);
  }

  /** Returns the same article under another headline. */
  public Article withTitle(String headline) {
    return new Article(
        name, headline, body, blocks, published, publisher, url, licence, language, author, traits);
  }

  /** Returns the same article with {@code more} traits. */
  public Article with(Set<Trait> more) {
    var all = new TreeSet<>(traits);
    all.addAll(more);
    return new Article(
        name, title, body, blocks, published, publisher, url, licence, language, author, all);
  }
}
