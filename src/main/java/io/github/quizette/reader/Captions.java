package io.github.quizette.reader;

import java.util.List;
import java.util.regex.Pattern;

/** Words under pictures and who made them. */
final class Captions {
  private static final int MAX_WORDS = 90;
  private static final int MAX_CREDITED_WORDS = 200;
  private static final int MAX_PICTURED_WORDS = 55;
  private static final int MAX_CREDIT_WORDS = 8;

  private static final Pattern CREDIT_START =
      Pattern.compile(
          "\\(?(?:(?:photo|image|picture|photograph|illustration|graphic|video|map|file photo)s?"
              + "(?: (?:credit|courtesy)s?)?(?: (?:of|by))?\\s?[:/]|(?:photo|image|picture|photograph)s? (?:by|courtesy|credits?)\\b"
              + "|credits?\\s?:|file photo\\b|file\\s?[–—:-]|file picture\\b|caption\\s?:|(?:figure|fig\\.|table|photo|image|map|chart|graphic) \\d{1,3}\\s?[.:–—]|pictured\\s?:)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CREDIT_INSIDE =
      Pattern.compile(
          "(?:\\b(?:image|photo|picture|video) ?credits?\\s?:|[.!?)”\"] ?(?:\\(|\\[)?credits?\\s?:"
              + "|[.!?)”\"] \\(?(?:photo|image|picture|courtesy)s?(?: by| courtesy of)?\\s?:"
              + "|\\((?:ap|afp|reuters|epa|getty|file|photo|image|picture|handout|courtesy|source)\\b"
              + "[^()]{0,80}(?:photo|image|getty|via|/|:|by|of|file|picture|handout)[^()]{0,80}\\)\\.?$"
              + "|\\(file(?: photo)?\\)|\\([^()]{0,60}\\bphotos? (?:by|courtesy)\\b[^()]{0,80}\\)\\.?$|\\bfile (?:photo|picture)\\.?\\)?$|\\bgetty images\\b|\\bshutterstock\\b|\\bafp via\\b"
              + "|\\breuters/\\p{L}|\\bap photo/|\\bepa-efe\\b|\\bwikimedia commons\\b"
              + "|[.!?)”\"] (?:image|photo|picture|graphic|chart|map)s? by [^.]{1,60}, (?:cc[ -]|public domain)"
              + "|\\bscreen ?(?:shot|grab) (?:from|of|by)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** Where people stand in a picture, in brackets: no running text says it so. */
  private static final Pattern LAYOUT =
      Pattern.compile(
          "\\((?:pictured|(?:(?:top|bottom|upper|lower|second from|far|front|back) )?(?:left|right|cent(?:er|re))"
              + "|[lLrRcC])(?: (?:row|in picture))?\\)|, at (?:(?:upper|lower|far|top|bottom) )(?:left|right|cent(?:er|re)),");

  private static final Pattern PICTURED =
      Pattern.compile(
          "\\bpictured (?:here|above|below|left|right)\\b|,? ?\\b(?:from left|left to right|clockwise from)\\b"
              + "|, (?:at )?(?:(?:upper|lower|far|top|bottom) )?(?:left|right|cent(?:er|re)),"
              + "|\\bseen (?:here|above|below)\\b|\\bpictured in this\\b|\\b(?:standing|seated|looking on) (?:behind|from left)\\b");
  private static final Pattern PICTURE_START =
      Pattern.compile(
          "(?:(?:This|In this|An?|The|These) )?(?:[\\w-]+ ){0,3}(?:[Ii]mage|[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ii]llustration"
              + "|[Rr]endering|[Aa]rtist[’']s (?:concept|impression|rendering|illustration)|[Mm]ap|[Gg]raphic|[Aa]nimation|[Ss]creenshot)s? "
              + "(?:[\\w,-]+ ){0,6}(?:shows?|showing|depicts?|depicting|taken|captured|illustrates?|illustrating)\\b");
  private static final Pattern PICTURE_OF =
      Pattern.compile(
          "(?:This|These) (?:\\w+ ){0,2}(?:image|photo|picture|photograph)s? (?:is|was|are|were|of)\\b|(?:An? )?(?:[Aa]rtist[’']s (?:concept|impression|rendering|illustration)|[Ss]creenshot|File photo|Photo|Image) of\\b");
  private static final Pattern CREDIT_SOURCE =
      Pattern.compile(
          "\\bCredits?: ?\\S|\\b(?:NASA|ESA|AP|AFP|Reuters|REUTERS)/[^.!?]{2,120}$"
              + "|\\b(?:Image|Photo|Simulation|Visualization|Animation|Illustration|Processing|Optical|Infrared|X-ray)s?(?: [Pp]rocessing)?: ?\\p{Lu}[^.!?]{1,160}$");

  /** A date behind the place, as no running text has it: {@code in Skarvik, May 8, 2016.} */
  private static final Pattern DATED_END =
      Pattern.compile(
          "(?<!day|day\\.), (?:"
              + PrintedDates.WEEKDAY
              + ",? )?"
              + PrintedDates.MONTH
              + " \\d{1,2}, (?:19|20)\\d\\d\\.?$");

  private static final Pattern PRESENT =
      Pattern.compile(
          "\\b(?:\\p{Ll}{2,}s|leave|walk|stand|sit|attend|speak|arrive|wait|gather|hold|pose|watch|look|is|are)\\b");
  private static final Pattern PAST = Pattern.compile("\\b(?:said|was|were|had|\\p{Ll}{3,}ed)\\b");

  private static final Pattern CREDIT_LINE =
      Pattern.compile(
          "(?:NASA|ESA|AP|AFP|EPA|Reuters|REUTERS|Getty Images|Shutterstock|Wikimedia Commons|Courtesy of .{2,60})"
              + "(?: ?/ ?[^.!?:]{2,80})?|\\p{Lu}[\\p{L}.’' -]{1,40} ?/ ?(?:NASA|ESA|AP|AFP|EPA|Reuters|REUTERS|Getty Images)");

  private static final List<String> CREDIT_WORDS =
      List.of(
          "credit",
          "photo",
          "image",
          "picture",
          "file",
          "courtesy",
          "video",
          "(",
          "getty",
          "shutterstock",
          "afp",
          "reuters",
          "epa-",
          "wikimedia",
          "screen");
  private static final List<String> LAYOUT_WORDS = List.of("(", ", at ");
  private static final List<String> PICTURED_WORDS =
      List.of(
          "pictured",
          "left",
          "right",
          "center",
          "centre",
          "clockwise",
          "seen ",
          "standing",
          "seated",
          "looking on");

  private Captions() {}

  /** Tells whether a passage is nothing but who made a picture: {@code NASA/Jane Doe}. */
  static boolean isCreditLine(Passage passage) {
    return CREDIT_LINE.matcher(passage.head()).matches();
  }

  /** Tells whether a passage is a caption or a credit. */
  static boolean isCaption(Passage passage) {
    var words = passage.words();
    if (words > MAX_WORDS) {
      return words <= MAX_CREDITED_WORDS && isCredited(passage);
    }
    return isCreditLine(passage)
        || CREDIT_START.matcher(passage.head()).lookingAt()
        || (passage.mentions(CREDIT_WORDS) && CREDIT_INSIDE.matcher(passage.text()).find())
        || isCredited(passage)
        || endsInCredit(passage)
        || (passage.mentions(LAYOUT_WORDS) && LAYOUT.matcher(passage.text()).find())
        || (words <= MAX_PICTURED_WORDS && showsPicture(passage));
  }

  private static boolean isCredited(Passage passage) {
    return !passage.endsSentence() && CREDIT_SOURCE.matcher(passage.tail()).find();
  }

  private static boolean showsPicture(Passage passage) {
    if (Speech.isMarked(passage)) {
      return false;
    }
    return (passage.mentions(PICTURED_WORDS) && PICTURED.matcher(passage.text()).find())
        || PICTURE_START.matcher(passage.head()).lookingAt()
        || PICTURE_OF.matcher(passage.head()).lookingAt()
        || isDatedScene(passage);
  }

  /**
   * Tells whether it is one sentence in the present that ends in a date: {@code …, May 8, 2016.}
   */
  private static boolean isDatedScene(Passage passage) {
    return Character.isDigit(passage.text().charAt(Math.max(0, passage.text().length() - 2)))
        && !passage.hasSeveralSentences()
        && DATED_END.matcher(passage.tail()).find()
        && PRESENT.matcher(passage.head()).find()
        && mainVerbIsPresent(passage.head());
  }

  private static boolean mainVerbIsPresent(String head) {
    var present = PRESENT.matcher(head);
    var past = PAST.matcher(head);
    return present.find() && (!past.find() || present.start() < past.start());
  }

  /** Tells whether a name without a stop follows the last sentence: {@code … Etna. NASA/J. Doe}. */
  private static boolean endsInCredit(Passage passage) {
    if (passage.endsSentence() || ":—–".indexOf(passage.lastMark()) >= 0) {
      return false;
    }
    var start = passage.lastSentence();
    if (start == 0 || "([".indexOf(passage.text().charAt(start)) >= 0) {
      return false;
    }
    var credit = Passage.wordsOf(passage.text().substring(start));
    if (credit.size() > MAX_CREDIT_WORDS) {
      return false;
    }
    for (var word : credit) {
      if (Character.isLowerCase(word.charAt(0)) && word.length() > 3 && !word.contains("/")) {
        return false;
      }
    }
    return true;
  }
}
