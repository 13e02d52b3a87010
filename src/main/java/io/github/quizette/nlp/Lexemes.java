package io.github.quizette.nlp;

import io.github.quizette.text.Sentence;
import io.github.quizette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lexemes of one sentence in order; an index outside gives {@link Lexeme#NONE}. Immutable. */
final class Lexemes {
  /** Longer runs of digits are no numbers that an article would be asked about. */
  private static final int LONGEST_NUMBER = 24;

  private final List<Lexeme> list;

  private Lexemes(List<Lexeme> list) {
    this.list = list;
  }

  static Lexemes of(String body, Sentence sentence) {
    var list = new ArrayList<Lexeme>();
    var at = sentence.span().start();
    var end = Math.min(sentence.span().end(), body.length());
    var token = 0;
    var tokens = sentence.tokens();
    while (at < end) {
      var point = body.codePointAt(at);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        at += Character.charCount(point);
        continue;
      }
      while (token < tokens.size() && tokens.get(token).span().end() <= at) {
        token++;
      }
      var inside = token < tokens.size() && tokens.get(token).span().start() <= at;
      var next = lexeme(body, at, end, inside ? tokens.get(token).tag() : "");
      list.add(next);
      at = next.end();
    }
    return new Lexemes(list);
  }

  private static Lexeme lexeme(String body, int start, int bound, String tag) {
    var point = body.codePointAt(start);
    if (isDigit(point)) {
      var end = numberEnd(body, start, bound);
      var kind = end - start > LONGEST_NUMBER ? Lexeme.Kind.SYMBOL : Lexeme.Kind.NUMBER;
      var form = body.substring(start, end);
      return new Lexeme(kind, start, end, form, form, tag);
    }
    if (Character.isLetter(point)) {
      var form = body.substring(start, wordEnd(body, start, bound));
      return new Lexeme(
          Lexeme.Kind.WORD, start, start + form.length(), form, form.toLowerCase(Locale.ROOT), tag);
    }
    var form = Character.toString(point);
    return new Lexeme(Lexeme.Kind.SYMBOL, start, start + form.length(), form, form, tag);
  }

  private static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  /** Digits with thousands in groups of two or three, then at most one decimal part. */
  private static int numberEnd(String body, int start, int bound) {
    var at = digitsEnd(body, start, bound);
    while (at < bound && body.charAt(at) == ',') {
      var group = digitsEnd(body, at + 1, bound);
      if (group - at - 1 != 3 && group - at - 1 != 2) {
        break;
      }
      at = group;
    }
    if (at + 1 < bound && body.charAt(at) == '.' && isDigit(body.charAt(at + 1))) {
      return digitsEnd(body, at + 1, bound);
    }
    return at;
  }

  private static int digitsEnd(String body, int start, int bound) {
    var at = start;
    while (at < bound && isDigit(body.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Letters and marks; {@code a.m.} and {@code U.S.} with their dots. */
  private static int wordEnd(String body, int start, int bound) {
    var at = start;
    while (at < bound) {
      var point = body.codePointAt(at);
      if (!Character.isLetter(point) && Character.getType(point) != Character.NON_SPACING_MARK) {
        break;
      }
      at += Character.charCount(point);
    }
    at = Math.min(at, bound);
    if (at - start != 1) {
      return at;
    }
    while (at + 1 < bound
        && body.charAt(at) == '.'
        && Character.isLetter(body.charAt(at + 1))
        && (at + 2 >= bound || !Character.isLetter(body.charAt(at + 2)))) {
      at += 2;
    }
    return at - start > 1 && at < bound && body.charAt(at) == '.' ? at + 1 : at;
  }

  int size() {
    return list.size();
  }

  Lexeme at(int index) {
    return index >= 0 && index < list.size() ? list.get(index) : Lexeme.NONE;
  }

  String lower(int index) {
    return at(index).lower();
  }

  /** Tells whether {@code index} is one of {@code forms}, in lower case. */
  boolean is(int index, String... forms) {
    var lower = lower(index);
    for (var form : forms) {
      if (lower.equals(form)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether nothing stands between {@code index} and the next lexeme. */
  boolean glued(int index) {
    return index >= 0 && index + 1 < size() && at(index).end() == at(index + 1).start();
  }

  /** Tells whether {@code index} is a hyphen or dash without blanks around it. */
  boolean tightDash(int index) {
    return dash(index) && glued(index - 1) && glued(index);
  }

  boolean dash(int index) {
    return is(index, "-", "–", "‐", "‑", "—", "−");
  }

  boolean apostrophe(int index) {
    return is(index, "'", "’", "‘");
  }

  /** Returns the stretch from {@code from} up to, not with, {@code end}. */
  Span span(int from, int end) {
    return new Span(at(from).start(), at(end - 1).end());
  }

  /** Returns up to {@code count} lower-case forms from {@code from} on, all dashes as a hyphen. */
  List<String> words(int from, int count) {
    var words = new ArrayList<String>(count);
    for (var i = from; i < Math.min(from + count, size()); i++) {
      words.add(tightDash(i) ? "-" : lower(i));
    }
    return words;
  }
}
