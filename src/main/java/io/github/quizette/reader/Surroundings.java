package io.github.quizette.reader;

import io.github.quizette.text.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Corrects the kinds of passages by what stands around them. Not shared by threads. */
final class Surroundings {
  private static final int MAX_SPOKEN = 4;
  private static final int MAX_ENTRY_WORDS = 30;
  private static final Pattern GLOSSARY =
      Pattern.compile(
          "(?:words in (?:this|the) story|vocabulary|glossary)\\s?:?", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:see also|related (?:news|stories|articles|links|content|coverage|topics)|sources?|references|external links|further reading"
              + "|(?:foot)?notes|(?:background )?notes? (?:to|for) (?:the )?editors?.*|(?:news )?media contacts?|press (?:contacts?|office|enquiries).*|(?:contacts?|more information)"
              + "|about (?!the (?:study|research|findings|mission|work|paper)).{2,60}|recommended.*|most (?:read|popular).*|trending.*|you (?:may|might) also like.*|more from .{2,40}"
              + "|(?:more|latest|top) (?:stories|news|headlines)|comments|tags|sister links|join the discussion|share this.*)\\s?:?",
          Pattern.CASE_INSENSITIVE);

  private final List<Passage> passages;
  private final List<BlockKind> kinds;

  Surroundings(List<Passage> passages, List<BlockKind> kinds) {
    this.passages = passages;
    this.kinds = new ArrayList<>(kinds);
  }

  /** Returns the corrected kinds, one for each passage. */
  List<BlockKind> correct(String title) {
    freeLoneLabels();
    captionAboveCredits();
    markRepeatedTitle(title);
    closeSections();
    listEntries();
    dropFootnotes();
    quoteWhatWasSaid();
    attachSignatures();
    return List.copyOf(kinds);
  }

  /** A label that stands but once, such as {@code ISLAMABAD:}, names no speaker. */
  private void freeLoneLabels() {
    var counts = new HashMap<String, Integer>();
    for (var passage : passages) {
      counts.merge(Speech.label(passage), 1, Integer::sum);
    }
    for (var i = 0; i < passages.size(); i++) {
      var label = Speech.label(passages.get(i));
      var lone = !Speech.isPlain(label) && counts.getOrDefault(label, 0) < 2;
      if (kinds.get(i) == BlockKind.QUOTATION && !label.isEmpty() && lone) {
        kinds.set(i, Headings.isHeading(passages.get(i)) ? BlockKind.HEADING : BlockKind.PARAGRAPH);
      }
    }
  }

  /** A paragraph with nothing but a credit below it stands under a picture. */
  private void captionAboveCredits() {
    var last = kinds.lastIndexOf(BlockKind.PARAGRAPH);
    for (var i = 1; i < passages.size(); i++) {
      var credit = Captions.isCreditLine(passages.get(i));
      var signsOff = i > last && passages.get(i).text().indexOf('/') < 0;
      if (credit && !signsOff && kinds.get(i - 1) == BlockKind.PARAGRAPH && !isSpeech(i - 1)) {
        kinds.set(i - 1, BlockKind.CAPTION);
      }
    }
  }

  private boolean isSpeech(int i) {
    return Speech.isMarked(passages.get(i));
  }

  private void markRepeatedTitle(String title) {
    for (var i = 0; i < Math.min(3, passages.size()); i++) {
      if (!title.isEmpty() && bare(passages.get(i).head()).equals(bare(title))) {
        kinds.set(i, BlockKind.HEADING);
      }
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
  }

  /**
   * All below {@code See also}, {@code About NASA} and their kin is furniture, to the next heading.
   */
  private void closeSections() {
    var open = false;
    var toTheEnd = false;
    var paragraphs = 0;
    for (var i = 0; i < passages.size(); i++) {
      var text = passages.get(i).head();
      if (paragraphs > 0 && GLOSSARY.matcher(text).matches()) {
        toTheEnd = true;
      }
      if (paragraphs > 0 && isTitleOfClosing(i)) {
        open = true;
      } else if (kinds.get(i) == BlockKind.HEADING) {
        open = false;
      }
      paragraphs += kinds.get(i) == BlockKind.PARAGRAPH ? 1 : 0;
      if (open || toTheEnd) {
        kinds.set(i, BlockKind.FURNITURE);
      }
    }
  }

  private boolean isTitleOfClosing(int i) {
    return 2 * i + 1 >= passages.size()
        && !passages.get(i).endsSentence()
        && CLOSING.matcher(passages.get(i).head()).matches();
  }

  /** Short lines below {@code They include:} are entries of a list. */
  private void listEntries() {
    var inside = false;
    for (var i = 0; i < passages.size(); i++) {
      var passage = passages.get(i);
      var kind = kinds.get(i);
      if (inside && kind == BlockKind.HEADING && passage.lastMark() != ':') {
        kinds.set(i, BlockKind.LIST_ITEM);
      } else {
        inside =
            passage.lastMark() == ':'
                && (kind == BlockKind.PARAGRAPH
                    || kind == BlockKind.HEADING
                    || kind == BlockKind.TABLE)
                && !Speech.leadsIn(passage)
                && i + 1 < passages.size()
                && passages.get(i + 1).words() <= MAX_ENTRY_WORDS;
      }
    }
  }

  /** A starred passage below the text, not in a list, is a note to a star in the text. */
  private void dropFootnotes() {
    for (var i = 1; i < passages.size(); i++) {
      var single = kinds.get(i - 1) != BlockKind.LIST_ITEM && !isKind(i + 1, BlockKind.LIST_ITEM);
      if (single && passages.get(i).text().startsWith("*") && kinds.get(i) == BlockKind.LIST_ITEM) {
        kinds.set(i, BlockKind.FURNITURE);
      }
    }
  }

  private boolean isKind(int i, BlockKind kind) {
    return i < kinds.size() && kinds.get(i) == kind;
  }

  /** What follows {@code the minister said:} without marks of its own is a quotation. */
  private void quoteWhatWasSaid() {
    for (var i = 0; i + 1 < passages.size(); i++) {
      var leading = kinds.get(i).prose() || kinds.get(i) == BlockKind.HEADING;
      if (leading && Speech.leadsIn(passages.get(i))) {
        quoteFrom(i + 1);
      }
    }
  }

  private void quoteFrom(int first) {
    var end = first;
    while (end < passages.size() && end - first < MAX_SPOKEN && isSpoken(end)) {
      end++;
    }
    var another = end < passages.size() && end > first && Speech.leadsIn(passages.get(end));
    for (var i = first; i < end; i++) {
      if (i == first || another || Speech.isFirstPerson(passages.get(i))) {
        kinds.set(i, BlockKind.QUOTATION);
      } else {
        return;
      }
    }
  }

  private boolean isSpoken(int i) {
    return kinds.get(i) == BlockKind.PARAGRAPH
        && !Speech.isMarked(passages.get(i))
        && !Speech.leadsIn(passages.get(i));
  }

  /** A dash and a name below a quotation sign it; elsewhere they have lost theirs. */
  private void attachSignatures() {
    for (var i = 1; i < passages.size(); i++) {
      var entry = kinds.get(i) == BlockKind.LIST_ITEM || kinds.get(i) == BlockKind.HEADING;
      if (entry
          && kinds.get(i - 1).prose()
          && kinds.get(i - 1) != BlockKind.LIST_ITEM
          && Speech.isSignature(passages.get(i))) {
        kinds.set(i, BlockKind.FURNITURE);
        if (isSpeech(i - 1)) {
          kinds.set(i - 1, BlockKind.QUOTATION);
        }
      }
    }
  }
}
