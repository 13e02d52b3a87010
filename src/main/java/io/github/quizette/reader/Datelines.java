package io.github.quizette.reader;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place, date and agency in front of a lead, such as {@code ISLAMABAD, July 25 (APP) –}, and dates
 * on a line of their own.
 */
final class Datelines {
  private static final int MAX_LINE = 110;
  private static final int MIN_LETTERS = 4;
  private static final int MAX_COLON_WORDS = 3;

  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]++";
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+";
  private static final String NAMES =
      NAME + "(?: (?:de |la |of |el |al |do |da |dos )?" + NAME + "){0,4}";
  private static final String DATE =
      "(?:"
          + PrintedDates.WEEKDAY
          + ",? )?(?:"
          + PrintedDates.MONTH
          + " \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?|\\d{1,2}(?:st|nd|rd|th)? "
          + PrintedDates.MONTH
          + "(?:,? (?:19|20)\\d\\d)?|(?:19|20)\\d\\d-\\d\\d-\\d\\d)";
  private static final String AGENCY =
      "(?:\\(\\p{L}[\\p{L}\\p{N} .,&/’'-]{1,40}\\)|/[\\p{L}][\\p{L} -]{1,30}/)";
  private static final String FRONT =
      "(?:(?<place>(?<capitals>"
          + CAPITALS
          + "(?: "
          + CAPITALS
          + "){0,4})|"
          + NAMES
          + ")"
          + "(?<region>(?:, "
          + NAMES
          + "){0,2}))?"
          + "(?<date>(?:,|\\b)? ?"
          + DATE
          + ")?"
          + "(?<agency>,? ?"
          + AGENCY
          + ")?";
  private static final Pattern IN_FRONT =
      Pattern.compile(
          FRONT + "(?<mark> ?(?:[–—―]|--) ?| - |\\s?: )(?=[\"“‘'(]{0,2}[\\p{Lu}\\p{N}])");
  private static final Pattern WITH_DATE_ALONE = Pattern.compile(FRONT + "(?: ?(?:[–—―:]|--|-))?");
  private static final Pattern DATE_ALONE =
      Pattern.compile(
          "(?:(?:published|posted|date|released?|for (?:immediate )?release|issued|dated)(?: on| at| by)?\\s?:? ?)?"
              + DATE
              + "(?:,? ?(?:at |\\| ?|[–—-] ?)?\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,5}\\)?)?)?\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTE =
      Pattern.compile("(?:editor|updat|correct|clarif)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME_ALONE =
      Pattern.compile("\\d{1,2}[:.]\\d\\d ?(?:[AaPp]\\.?[Mm]\\.?)?(?: [A-Z]{2,5})?");

  /** Capitals in front of a lead that name no place. */
  private static final Set<String> LABELS =
      Set.of(
          "ANALYSIS",
          "BACKGROUND",
          "BREAKING",
          "CORRECTION",
          "EXCLUSIVE",
          "EXPLAINER",
          "FACT SHEET",
          "FEATURE",
          "LIVE",
          "NASA",
          "NATO",
          "NEWS",
          "OPINION",
          "PHOTOS",
          "PODCAST",
          "READ",
          "RELEASE",
          "REVIEW",
          "SUBJECT",
          "SUMMARY",
          "STATEMENT",
          "UNESCO",
          "UNICEF",
          "UPDATE",
          "VIDEO",
          "WATCH");

  private Datelines() {}

  /** Tells whether a passage is nothing but a date, a time, or place, date and agency. */
  static boolean isDateLine(Passage passage) {
    var text = passage.text();
    if (text.length() > MAX_LINE || NOTE.matcher(text).lookingAt()) {
      return false;
    }
    if (DATE_ALONE.matcher(text).matches() || TIME_ALONE.matcher(text).matches()) {
      return true;
    }
    var alone = WITH_DATE_ALONE.matcher(text);
    return alone.matches() && alone.group("date") != null;
  }

  /**
   * Returns the length of the dateline in front of a paragraph, with its dash and without the
   * blanks behind it; 0 if there is none.
   *
   * @param lead whether no paragraph stands above: there a place and a dash are enough
   */
  static int lengthIn(Passage paragraph, boolean lead) {
    var head = paragraph.head();
    var matcher = IN_FRONT.matcher(head.substring(0, Math.min(head.length(), MAX_LINE)));
    if (!matcher.lookingAt() || !isDateline(matcher, lead, paragraph.endsSentence())) {
      return 0;
    }
    return head.substring(0, matcher.end()).stripTrailing().length();
  }

  private static boolean isDateline(Matcher front, boolean lead, boolean whole) {
    if (front.group("date") != null) {
      return true;
    }
    var colon = front.group("mark").strip().equals(":");
    if (front.group("agency") != null) {
      return !colon || (lead && front.group("capitals") != null);
    }
    var place = front.group("place");
    if (place == null || LABELS.contains(place) || (colon && !whole)) {
      return false;
    }
    var capitalsAndRegion = front.group("capitals") != null && !front.group("region").isEmpty();
    return (lead || (capitalsAndRegion && !colon)) && isPlaceInFront(front, place, colon);
  }

  /** Tells whether a place without date and agency is set as datelines are. */
  private static boolean isPlaceInFront(Matcher front, String place, boolean colon) {
    var words = Passage.wordsOf(place).size();
    if (front.group("capitals") != null && letters(place) >= MIN_LETTERS) {
      return !colon || (words <= MAX_COLON_WORDS && !Speech.isPlain(place + ":"));
    }
    var spaced = front.group("mark").startsWith(" ") && front.group("mark").endsWith(" ");
    return !colon && spaced && (words == 1 || !front.group("region").isEmpty());
  }

  private static long letters(String place) {
    return place.chars().filter(Character::isLetter).count();
  }
}
