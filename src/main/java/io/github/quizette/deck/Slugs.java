package io.github.quizette.deck;

import io.github.quizette.text.ContentId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes names for files and addresses from titles and file names: {@code [a-z0-9-]}, never empty.
 */
public final class Slugs {
  /** The most characters of a slug. */
  public static final int MAX_LENGTH = 60;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´](?=\\p{L})|(?<=\\b\\p{L})\\.");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

  /** Names Windows keeps for devices, with any extension. */
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

  private Slugs() {}

  /**
   * Returns the slug of a title; the same for the same title. A title without a Latin letter or
   * digit has a slug made from its digest.
   */
  public static String of(String title) {
    var head = title.substring(0, Math.min(title.length(), MAX_LENGTH * 8));
    var latin =
        MARKS.matcher(Normalizer.normalize(spelled(head), Normalizer.Form.NFKD)).replaceAll("");
    var joined = APOSTROPHES.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("");
    var slug = cut(trimmed(OTHERS.matcher(joined).replaceAll("-")));
    if (slug.isEmpty()) {
      return ContentId.of("article", "slug", title).substring(0, "article-".length() + 8);
    }
    return RESERVED.matcher(slug).matches() ? slug + "-article" : slug;
  }

  /** Returns the slug of a file's name without its folders and its extension. */
  public static String ofFile(String file) {
    var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    var stem = EXTENSION.matcher(name).replaceFirst("");
    return of(stem.isEmpty() ? name : stem);
  }

  /** Spells letters that do not decompose. */
  private static String spelled(String text) {
    return text.replace("ß", "ss")
        .replace("æ", "ae")
        .replace("Æ", "ae")
        .replace("œ", "oe")
        .replace("Œ", "oe")
        .replace("ø", "o")
        .replace("Ø", "o")
        .replace("đ", "d")
        .replace("Đ", "d")
        .replace("ł", "l")
        .replace("Ł", "l")
        .replace("ð", "d")
        .replace("þ", "th")
        .replace("Þ", "th")
        .replace("ı", "i")
        .replace("&", " and ");
  }

  private static String trimmed(String slug) {
    var start = slug.startsWith("-") ? 1 : 0;
    var end = slug.endsWith("-") && slug.length() > 1 ? slug.length() - 1 : slug.length();
    return start < end ? slug.substring(start, end) : "";
  }

  /** Cuts at a word's end where one is near. */
  private static String cut(String slug) {
    if (slug.length() <= MAX_LENGTH) {
      return slug;
    }
    var end = slug.lastIndexOf('-', MAX_LENGTH);
    return slug.substring(0, end > MAX_LENGTH / 2 ? end : MAX_LENGTH);
  }
}
