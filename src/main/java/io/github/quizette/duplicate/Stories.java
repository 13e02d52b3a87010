package io.github.quizette.duplicate;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the stories of a run, and the newest of the runs before, so that of syndicated copies
 * and later versions one is taken: the corrected or newer one, else the first. Of more than {@link
 * #CAPACITY} stories the oldest are forgotten. Not for sharing by threads.
 */
public final class Stories {
  /** How many stories are remembered, some 30 MB. */
  public static final int CAPACITY = 10_000;

  private static final Pattern CORRECTED =
      Pattern.compile(
          "^\\W{0,3}(?:update[d]?|correct(?:ed|ion)|correction|rpt-corrected|amended)\\b"
              + "|\\b(?:this|the) (?:story|article|report|item|version)\\b[^.]{0,40}\\b(?:corrects?|corrected|updates?|updated)\\b"
              + "|\\b(?:an earlier|a previous) version of this (?:story|article|report)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final double FULLER = 1.25;

  private final StoryIndex<Told> index;
  private final Set<String> earlier = new TreeSet<>();

  /** Makes an empty memory. */
  public Stories() {
    this(CAPACITY);
  }

  Stories(int capacity) {
    this.index = new StoryIndex<>(capacity);
  }

  /** What an article is beside those before it. */
  public enum Kind {
    /** No article before told this story. */
    NEW,
    /** An article before told it, as new and as well. */
    COPY,
    /** It takes the place of an article before. */
    VERSION
  }

  /**
   * What became of an article.
   *
   * @param kind what it is
   * @param former id of the article before; empty for a new story
   * @param title its headline; empty for a new story
   */
  public record Verdict(Kind kind, String former, String title) {}

  /** What is known of an article that told a story. */
  record Told(
      String id,
      String title,
      String url,
      @Nullable LocalDate published,
      int size,
      boolean corrected) {
    static Told of(Article article, int size) {
      var text = article.title() + "\n" + article.body();
      return new Told(
          article.id(),
          article.title(),
          article.url(),
          article.published(),
          size,
          CORRECTED.matcher(text).find());
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param name for messages
   * @throws InputException if it is damaged
   */
  public static Stories read(String name, InputStream in) throws IOException, InputException {
    var stories = new Stories();
    StoryFile.read(
        name,
        in,
        (print, told) -> {
          stories.index.add(print, told);
          stories.earlier.add(told.id());
        });
    return stories;
  }

  /** Writes the newest stories, at most {@value StoryFile#MOST}, for a later run. */
  public void write(OutputStream out) throws IOException {
    StoryFile.write(out, index);
  }

  /** Remembers an article that an earlier run took, unless that run has left it here. */
  public void remember(Article article) {
    if (!earlier.contains(article.id())) {
      see(article);
    }
  }

  /**
   * Tells what {@code article} is beside those before it, and remembers it unless it is a copy. An
   * earlier run's word on the same article is none of those before.
   */
  public Verdict see(Article article) {
    var print = Fingerprint.of(article);
    var told = Told.of(article, print.size());
    var again = earlier.remove(told.id());
    Optional<Told> before = index.find(print, old -> !(again && old.id().equals(told.id())));
    if (before.isEmpty()) {
      index.add(print, told);
      return new Verdict(Kind.NEW, "", "");
    }
    var old = before.get();
    var replaces = replaces(told, old);
    if (replaces) {
      index.add(print, told);
    }
    return new Verdict(replaces ? Kind.VERSION : Kind.COPY, old.id(), old.title());
  }

  private static boolean replaces(Told made, Told old) {
    if (made.published() != null
        && old.published() != null
        && !made.published().equals(old.published())) {
      return made.published().isAfter(old.published());
    }
    if (made.corrected() != old.corrected()) {
      return made.corrected();
    }
    if (made.size() > old.size() * FULLER) {
      return true;
    }
    // the same address again: what stands there now
    return !made.url().isEmpty()
        && made.url().equals(old.url())
        && made.size() * FULLER >= old.size();
  }
}
