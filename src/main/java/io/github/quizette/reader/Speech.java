package io.github.quizette.reader;

import java.util.regex.Pattern;

/** Words of somebody set apart from the article's own. */
final class Speech {
  private static final Pattern LABEL =
      Pattern.compile("(?:\\(\\([^()]{1,40}\\)\\)|(?:Q|A|[A-Z][A-Z.' ’-]{3,40}):)\\s");
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "\\b(?:said|says|added|adds|wrote|writes|tweeted|stated|commented|explained|declared)\\b"
              + "[^.!?]{0,80}:$|\\b(?:message|statement|letter|tweet|post)s?:?$|^From [^.!?]{2,80}:$|\\bof support:$");
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:[QA]:|(?:THE (?:PRESIDENT|VICE|FIRST|PRIME|SECRETARY|CHAIR|SPEAKER)|PRESIDENT|VICE PRESIDENT|PRIME MINISTER|MINISTER|SECRETARY|SENATOR|GOVERNOR|MR|MRS|MS|DR|GENERAL|REPORTER|QUESTION|ANSWER|MODERATOR|INTERVIEWER)\\b)");
  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|we|We|our|Our|my|My|us)\\b");
  private static final Pattern SIGNATURE = Pattern.compile("[–—-]{1,2}\\s?[\\p{Lu}@]");
  private static final int MAX_SIGNATURE_WORDS = 14;

  private Speech() {}

  /** Tells whether a passage may name its speaker in front, as a transcript does. */
  static boolean isLabelled(Passage passage) {
    return LABEL.matcher(passage.head()).lookingAt();
  }

  /** Returns who speaks, as it stands in front of a labelled passage. */
  static String label(Passage passage) {
    var matcher = LABEL.matcher(passage.head());
    return matcher.lookingAt() ? matcher.group().strip() : "";
  }

  /** Tells whether a label needs no second one to be a speaker's. */
  static boolean isPlain(String label) {
    return label.startsWith("((") || PLAIN.matcher(label).lookingAt();
  }

  /** Tells whether a passage leads in what somebody said, in a passage of its own. */
  static boolean leadsIn(Passage passage) {
    return !passage.endsSentence() && LEAD_IN.matcher(passage.tail()).find();
  }

  /** Tells whether a passage brings its own quotation marks. */
  static boolean isMarked(Passage passage) {
    return "\"“‘'«".indexOf(passage.text().charAt(0)) >= 0;
  }

  /** Tells whether a passage speaks of an I or a we. */
  static boolean isFirstPerson(Passage passage) {
    return FIRST_PERSON.matcher(passage.text()).find();
  }

  /** Tells whether a passage is a dash and the name of who said what stands above. */
  static boolean isSignature(Passage passage) {
    return SIGNATURE.matcher(passage.head()).lookingAt()
        && passage.words() <= MAX_SIGNATURE_WORDS
        && !passage.endsSentence()
        && passage.lastMark() != ':';
  }
}
