package io.github.quizette.reader.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Takes the words of rich text from between its control words. Takes time in proportion to the
 * text, whatever its nesting. Used once, by one thread.
 */
final class RtfContent {
  /** Groups that hold no text of the document. */
  private static final Set<String> DESTINATIONS =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "annotation",
          "fldinst",
          "themedata",
          "datastore",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "xmlnstbl",
          "latentstyles",
          "pgptbl",
          "bkmkstart",
          "bkmkend",
          "nonshppict",
          "listtext",
          "pntext",
          "filetbl",
          "revtbl",
          "xe",
          "tc");

  private static final int MAX_DEPTH = 10_000;

  /** What a group may change until it ends. */
  private record State(boolean silent, boolean hidden, int skip) {}

  private final String rtf;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<State> groups = new ArrayDeque<>();
  private State state = new State(false, false, 1);
  private Charset charset = Charset.forName("windows-1252");
  private int at;
  private int toSkip;

  /**
   * Makes a reading.
   *
   * @param rtf the bytes, each as a character
   */
  RtfContent(String rtf) {
    this.rtf = rtf;
  }

  /** Returns the paragraphs in their order, blank ones among them. */
  List<String> paragraphs() {
    while (at < rtf.length()) {
      var c = rtf.charAt(at++);
      switch (c) {
        case '{' -> open();
        case '}' -> state = groups.isEmpty() ? state : groups.pop();
        case '\\' -> control();
        case '\r', '\n' -> {
          // only for the eye
        }
        default -> append(c < 0x80 ? String.valueOf(c) : decode((byte) c));
      }
    }
    endParagraph();
    return List.copyOf(paragraphs);
  }

  private void open() {
    if (groups.size() < MAX_DEPTH) {
      groups.push(state);
    }
  }

  private void control() {
    if (at >= rtf.length()) {
      return;
    }
    var c = rtf.charAt(at);
    if (Character.isLetter(c)) {
      word();
      return;
    }
    at++;
    switch (c) {
      case '\'' -> hex();
      case '*' -> state = new State(true, state.hidden, state.skip);
      case '~' -> append(" ");
      case '_' -> append("-");
      case '\\', '{', '}' -> append(String.valueOf(c));
      case '\r', '\n' -> endParagraph();
      default -> {
        // an optional hyphen or an index mark
      }
    }
  }

  private void hex() {
    if (at + 2 <= rtf.length()) {
      var high = Character.digit(rtf.charAt(at), 16);
      var low = Character.digit(rtf.charAt(at + 1), 16);
      at += 2;
      if (high >= 0 && low >= 0) {
        append(decode((byte) (high * 16 + low)));
      }
    }
  }

  private String decode(byte b) {
    return new String(new byte[] {b}, charset);
  }

  private void word() {
    var start = at;
    while (at < rtf.length() && isAsciiLetter(rtf.charAt(at))) {
      at++;
    }
    var word = rtf.substring(start, at);
    var number = number();
    if (at < rtf.length() && rtf.charAt(at) == ' ') {
      at++;
    }
    if (DESTINATIONS.contains(word)) {
      state = new State(true, state.hidden, state.skip);
      return;
    }
    switch (word) {
      case "par", "sect", "page", "row" -> endParagraph();
      case "cell" -> append(" | ");
      case "line", "tab", "emspace", "enspace" -> append(" ");
      case "emdash" -> append("—");
      case "endash" -> append("–");
      case "lquote" -> append("‘");
      case "rquote" -> append("’");
      case "ldblquote" -> append("“");
      case "rdblquote" -> append("”");
      case "bullet" -> append("• ");
      case "uc" -> state = new State(state.silent, state.hidden, Math.max(0, Math.min(number, 16)));
      case "u" -> unicode(number);
      case "v" -> state = new State(state.silent, number != 0, state.skip);
      case "ansicpg" -> charset = charset(number);
      case "mac" -> charset = Charset.forName("x-MacRoman");
      case "bin" -> at = (int) Math.min(rtf.length(), (long) at + Math.max(0, number));
      default -> {
        // looks, not words
      }
    }
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Reads the number behind a word; 1 if there is none. */
  private int number() {
    var start = at;
    if (at < rtf.length() && rtf.charAt(at) == '-') {
      at++;
    }
    while (at < rtf.length() && at - start < 11 && Character.isDigit(rtf.charAt(at))) {
      at++;
    }
    try {
      return at == start ? 1 : Integer.parseInt(rtf.substring(start, at));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private void unicode(int number) {
    append(String.valueOf((char) (number & 0xFFFF)));
    toSkip = state.skip; // what programs without Unicode show instead
  }

  private static Charset charset(int page) {
    try {
      return page == 65001 ? StandardCharsets.UTF_8 : Charset.forName("windows-" + page);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Charset.forName("windows-1252");
    }
  }

  private void append(String words) {
    if (toSkip > 0) {
      toSkip--;
    } else if (!state.silent && !state.hidden) {
      text.append(words);
    }
  }

  private void endParagraph() {
    if (!state.silent) {
      paragraphs.add(text.toString());
      text.setLength(0);
    }
  }
}
