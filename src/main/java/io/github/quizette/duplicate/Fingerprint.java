package io.github.quizette.duplicate;

import io.github.quizette.text.Article;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article to know its story again: some two kilobytes, whatever its length.
 *
 * @param shingles the smallest hashes of its runs of three words, sorted
 * @param size how many different runs of three words it has
 * @param names the smallest hashes of its names and numbers, sorted
 * @param lead the hashes of names and numbers in its first {@value #LEAD} words, sorted
 * @param title the hashes of those names and numbers that its headline has too, sorted
 * @param bands keys of which two articles alike share one: they find each other by it
 * @param published the day, or null
 */
@SuppressWarnings("ArrayRecordComponent") // compared by StoryRule alone, never handed out
record Fingerprint(
    long[] shingles,
    int size,
    long[] names,
    long[] lead,
    long[] title,
    int[] bands,
    @Nullable LocalDate published) {
  /** The most shingles that are kept. */
  static final int SKETCH = 160;

  /** Keys of an article. */
  static final int BANDS = 32;

  private static final int ROWS = 2;
  private static final int SHINGLE = 3;
  private static final int LEAD = 45;
  private static final int MAX_NAMES = 256;
  private static final int MAX_WORDS = 20_000;
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
  private static final Pattern MARK = Pattern.compile("[.,'’]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’][\\p{L}\\p{N}]+)*");

  /** Tells whether all its names and numbers are kept. */
  boolean allNames() {
    return names.length < MAX_NAMES;
  }

  /** Reads an article's prose; time in proportion to its length, of which 20,000 words count. */
  static Fingerprint of(Article article) {
    var hashes = new long[MAX_WORDS];
    var names = new long[MAX_WORDS];
    var words = 0;
    var named = 0;
    var leading = 0;
    for (var block : article.blocks()) {
      if (!block.kind().prose()) {
        continue;
      }
      var text = block.span().of(article.body());
      var word = WORD.matcher(text);
      var end = 0;
      while (words < MAX_WORDS && word.find()) {
        hashes[words++] = hash(word.group());
        if (isName(text, word.start(), end)) {
          names[named++] = hashes[words - 1];
          leading = words <= LEAD ? named : leading;
        }
        end = word.end();
      }
    }
    var shingles = shingles(hashes, words);
    return new Fingerprint(
        Hashes.smallest(shingles, SKETCH),
        (int) Arrays.stream(shingles).distinct().count(),
        Hashes.smallest(Arrays.copyOf(names, named), MAX_NAMES),
        Hashes.smallest(Arrays.copyOf(names, leading), LEAD),
        title(article.title(), Arrays.copyOf(names, named)),
        bands(shingles),
        article.published());
  }

  /** Of a word, whatever its case and marks; a possessive is its name. */
  private static long hash(String word) {
    var bare =
        word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    return Hashes.of(MARK.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT));
  }

  private static long[] title(String title, long[] names) {
    var words =
        WORD.matcher(WEEKDAY.matcher(title).replaceAll(" "))
            .results()
            .mapToLong(word -> hash(word.group()))
            .toArray();
    var known = Hashes.smallest(names, names.length);
    return Arrays.stream(Hashes.smallest(words, words.length))
        .filter(word -> Arrays.binarySearch(known, word) >= 0)
        .toArray();
  }

  /** A number, or a word with a capital that no sentence begins with. */
  private static boolean isName(String text, int start, int before) {
    var c = text.charAt(start);
    if (Character.isDigit(c)) {
      return true;
    }
    var between = text.substring(before, start);
    return Character.isUpperCase(c)
        && before > 0
        && between.chars().noneMatch(b -> ".!?:“\"".indexOf(b) >= 0);
  }

  private static long[] shingles(long[] words, int count) {
    if (count < SHINGLE) {
      return Arrays.copyOf(words, count);
    }
    var shingles = new long[count - SHINGLE + 1];
    for (var i = 0; i < shingles.length; i++) {
      var hash = 0L;
      for (var k = 0; k < SHINGLE; k++) {
        hash = Hashes.mixed(hash * 31 + words[i + k]);
      }
      shingles[i] = hash;
    }
    return shingles;
  }

  /** MinHash: of each of 64 orders the first shingle, two of them a key. */
  private static int[] bands(long[] shingles) {
    var bands = new int[BANDS];
    for (var band = 0; band < BANDS; band++) {
      var key = 0L;
      for (var row = 0; row < ROWS; row++) {
        var seed = Hashes.mixed(band * ROWS + row + 1L);
        var least = Long.MAX_VALUE;
        for (var shingle : shingles) {
          var value = (shingle ^ seed) * 0x9E3779B97F4A7C15L;
          least = Math.min(least, value ^ (value >>> 29));
        }
        key = Hashes.mixed(key + least);
      }
      bands[band] = (int) key;
    }
    return bands;
  }
}
