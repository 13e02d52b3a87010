package io.github.quizette.reader;

import java.util.List;
import java.util.regex.Pattern;

/** What stands on a page around an article: links, adverts, contacts, notes about the article. */
final class Furniture {
  private static final int MAX_LINK_WORDS = 40;
  private static final int MAX_CONTACT_LENGTH = 120;
  private static final int MAX_END_MARK = 40;

  /** How furniture of any length starts. */
  private static final Pattern START =
      caseless(
          "\\(?(?:editor[’']?s?[’']? notes?\\b|notes? to (?:editors|the editor|readers)\\b|(?:a )?correction(?:s|\\s*\\([^)]*\\))?\\s?[:–—-]"
              + "|clarification\\s?[:–—-]|this (?:blog )?(?:article|story|report|post|piece|page|release)(?: \\([^)]*\\))? (?:has been|was|is|will be)"
              + " (?:\\w+ )?(?:updated|corrected|amended|published|republished|produced|translated|originally|adapted|edited|written|first|part|developing|corrects?)"
              + "|for immediate release|embargoed|under embargo|copyright\\b|©|\\(c\\) ?(?:19|20)\\d\\d|all rights reserved"
              + "|disclaimer\\s?:|disclosure\\s?:|(?:media|press|news media) (?:contacts?|enquiries|inquiries|office)\\b"
              + "|contacts?\\s?:|additional reporting\\b|(?:reporting|editing|writing|compiled|edited|translated|produced) by\\b|with (?:files|reporting) from\\b"
              + "|our standards\\s?:|read our\\b|support (?:our|us)\\b|to view this video\\b|your browser\\b|i[’']m \\p{L}[\\p{L}.’'-]+(?: \\p{L}[\\p{L}.’'-]+){1,3}\\.$)");

  /** How links and calls start; a passage of many words is none. */
  private static final Pattern LINK =
      caseless(
          "(?:read (?:more|also|next|the full|on|full)\\b|also read\\b|see (?:also|more)\\b|related(?:\\s?:| (?:stories|articles|links|news|coverage|topics|content|reading))"
              + "|more\\s?:|learn more\\b|find out more\\b|discover more\\b"
              + "|for (?:media )?(?:information|questions|inquiries),? (?:please )?contact\\b|for (?!more than)(?:more|additional|further|a full|details|the latest|up-to-date)\\b[^.]{0,160}(?:\\b(?:visit|see|go to|contact|click|online|follow|http|https|www)\\b|:\\s*$)|to (?:learn|read|find out|see|hear) more\\b"
              + "|click (?:here|on)\\b|(?:follow|like|join) (?:us|\\w+ on|@)|follow [^.]{1,80} on (?:x|twitter|facebook|instagram)\\b|subscribe\\b|sign up\\b|share (?:this|on|via)\\b|tap here\\b"
              + "|advertisement\\b|sponsored\\b|story continues\\b|continue reading\\b|watch(?: live| now| more)?\\s?:|listen\\s?:|video\\s?:|live\\s?:|audio\\s?:|podcast\\s?:"
              + "|tags?\\s?:|topics?\\s?:|filed under\\b|categor(?:y|ies)\\s?:|keywords?\\s?:|sources?\\s?:|updated(?:\\s?:| (?:on|at)\\b)|last (?:updated|modified)\\b|posted (?:in|by)\\b"
              + "|download\\b|print this\\b|email this\\b|leave a comment\\b|comments?\\s*(?:\\(\\d+\\))?$|share$|tweet$|loading|\\d+ (?:comments|shares|min(?:ute)?s? read)|(?:have your say|what do you think)\\b|visit (?:https?:|www\\.)|watch (?:the|this) video\\b|don[’']t miss\\b|get the latest\\b|support local\\b|donate\\b)");

  private static final Pattern INSIDE =
      caseless(
          "(?:\\bcontributed to (?:this|the) (?:report|story|article)\\b|\\b(?:reported|reporting) on this story\\b|\\badapted (?:this|it|the) (?:story|report|article)?\\b[^.]{0,40}\\bfor\\b"
              + "|\\bour (?:daily |weekly |free )?newsletters?\\b|\\ball rights reserved\\b|\\bmay not be (?:published|reproduced|republished|broadcast)\\b|pic\\.twitter\\.com|^— ?[^()]{1,60}\\(@\\w{1,20}\\)"
              + "|\\bcookies?\\b[^.]{0,40}\\b(?:accept|consent|policy|enable)|\\bwe (?:and our partners )?use cookies\\b|\\benable javascript\\b)");

  private static final Pattern ADDRESS =
      caseless(
          "[<(\\[]?(?:https?://|www\\.)\\S+[>)\\]]?\\.?|[^\\s@]+@[^\\s@]+\\.[^\\s@]+|@\\w{1,30}");
  private static final Pattern HAS_ADDRESS = caseless("\\S@[\\w-]+\\.\\w|https?://|\\bwww\\.");
  private static final Pattern ENDS_IN_ADDRESS = caseless("(?:https?://|www\\.)\\S+$");
  private static final Pattern MAIL = caseless("[\\w.+-]{1,64}@[\\w-]{1,64}\\.\\w");
  private static final Pattern POINTS_ON =
      caseless(
          "\\b(?:visit|(?:found|available|online|more|apply|register|read|seen) (?:at|here|on)|go to|click here|see)\\s?:?$");
  private static final Pattern MARKUP =
      caseless(
          "</?[a-z][a-z0-9]{0,12}(?:\\s[^<>]{0,2000})?/?>|\\{\\{|\\}\\}|&(?:nbsp|amp|quot|lt|gt|#\\d{1,5});");
  private static final Pattern PHONE = Pattern.compile("(?:\\+|\\b|\\()\\d[\\d ()./‑–-]{6,}\\d");
  private static final Pattern END_MARK =
      caseless("[-–—*#=_~.•\\s]*(?:(?:end|ends|more|30)[-–—*#\\s]*|###)?[-–—*#=_~.•\\s]*");
  private static final Pattern WORD_LIST =
      Pattern.compile(
          "\\p{L}[\\p{L}’' -]{1,30} ?[–—-] ?(?:n|v|adj|adv|prep|conj|pron|phrasal verb|idiom|phrase|expression)\\.? .*");

  private static final List<String> INSIDE_WORDS =
      List.of(
          "contributed to",
          " on this story",
          "adapted",
          "newsletter",
          "rights reserved",
          "may not be",
          "pic.twitter",
          "(@",
          "cookie",
          "javascript");
  private static final List<String> MARKUP_SIGNS = List.of("<", "{{", "}}", "&");

  private Furniture() {}

  private static Pattern caseless(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** Tells whether a passage is furniture by its own words. */
  static boolean isFurniture(Passage passage) {
    var head = passage.head();
    return START.matcher(head).lookingAt()
        || (LINK.matcher(head).lookingAt() && passage.words() <= MAX_LINK_WORDS)
        || (passage.mentions(INSIDE_WORDS)
            && (INSIDE.matcher(head).find() || INSIDE.matcher(passage.tail()).find()))
        || (passage.text().length() <= MAX_END_MARK && END_MARK.matcher(head).matches())
        || WORD_LIST.matcher(head).lookingAt()
        || (passage.mentions(MARKUP_SIGNS) && MARKUP.matcher(passage.text()).find())
        || (passage.text().indexOf('@') >= 0 && MAIL.matcher(passage.text()).find())
        || (passage.words() <= MAX_LINK_WORDS
            && !passage.endsSentence()
            && POINTS_ON.matcher(passage.tail()).find())
        || isAddress(passage);
  }

  private static boolean isAddress(Passage passage) {
    if (passage.text().length() > MAX_CONTACT_LENGTH) {
      return false;
    }
    return ADDRESS.matcher(passage.text()).matches()
        || (!passage.endsSentence() && isContact(passage.text()))
        || (passage.words() <= MAX_LINK_WORDS && ENDS_IN_ADDRESS.matcher(passage.tail()).find());
  }

  private static boolean isContact(String text) {
    return HAS_ADDRESS.matcher(text).find() || PHONE.matcher(text).find();
  }
}
