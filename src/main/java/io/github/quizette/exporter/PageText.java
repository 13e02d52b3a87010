package io.github.quizette.exporter;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes texts fit for a page: characters that HTML allows, safe addresses, dates in words. */
public final class PageText {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "syr");
  private static final int REPLACEMENT = 0xFFFD;

  private PageText() {}

  /** Returns {@code text} with every character that HTML does not allow replaced by U+FFFD. */
  public static String clean(String text) {
    return text.codePoints().allMatch(PageText::allowed)
        ? text
        : text.codePoints()
            .map(c -> allowed(c) ? c : REPLACEMENT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Returns {@link #clean} text, or null for blank text. */
  static @Nullable String orNull(String text) {
    return text.isBlank() ? null : clean(text);
  }

  private static boolean allowed(int c) {
    var control = c < ' ' ? c != '\n' && c != '\t' : c >= 0x7F && c <= 0x9F;
    var half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    var none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !control && !half && !none;
  }

  /** Returns an absolute http or https address, in ASCII, or null for anything else. */
  public static @Nullable String address(String url) {
    try {
      var uri = new URI(url.strip()).parseServerAuthority();
      var scheme = uri.getScheme();
      var web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null && uri.getUserInfo() == null ? uri.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** Returns a day such as {@code 12 November 2025}. */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /** Returns publisher and day, joined by a comma; null if there is neither. */
  public static @Nullable String origin(String publisher, @Nullable LocalDate published) {
    var origin =
        Stream.of(publisher.strip(), published == null ? "" : day(published))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return orNull(origin);
  }

  /** Returns a number and a noun, such as {@code 1 question} or {@code 3 articles}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Returns a tag that HTML takes; {@code en} for one that is none. */
  public static String language(String tag) {
    return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? tag : "en";
  }

  /** Returns {@code rtl} or {@code ltr}. */
  public static String direction(String tag) {
    return RIGHT_TO_LEFT.contains(tag.toLowerCase(Locale.ROOT).replaceFirst("-.*", ""))
        ? "rtl"
        : "ltr";
  }
}
