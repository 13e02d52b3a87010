package io.github.quizette.nlp;

import io.github.quizette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Parts what the official models keep together, as the treebanks do: {@code Pakistan's} into two
 * words, {@code didn't}, {@code they'll}, {@code cannot}. Stateless.
 */
final class CliticSplitter {
  private static final Map<String, Integer> FUSED =
      Map.of("cannot", 3, "gonna", 3, "gotta", 3, "wanna", 3);

  private static final List<String> ENDINGS = List.of("'s", "'ll", "'re", "'ve", "'d", "'m");

  private CliticSplitter() {}

  /** Returns the words with clitics apart; every part of speech is a plain one. */
  static Words split(Words words) {
    var spans = new ArrayList<Span>(words.size() + 4);
    var forms = new ArrayList<String>(words.size() + 4);
    var upos = new ArrayList<String>(words.size() + 4);
    for (var i = 0; i < words.size(); i++) {
      var form = words.forms().get(i);
      var tag = words.upos().get(i);
      var span = words.spans().get(i);
      var quoted = openQuote(words.forms(), i);
      var cut = cut(form, quoted);
      if (cut == 0) {
        spans.add(span);
        forms.add(form);
        upos.add(form.equals("'") && !quoted && possessive(words, i) ? "PART" : first(tag));
      } else {
        spans.add(new Span(span.start(), span.start() + cut));
        spans.add(new Span(span.start() + cut, span.end()));
        forms.add(form.substring(0, cut));
        forms.add(form.substring(cut));
        upos.add(first(tag));
        upos.add(second(tag, form.substring(cut)));
      }
    }
    return new Words(spans, forms, upos);
  }

  /** Returns the length of the word in front of the clitic, or 0 if there is none. */
  private static int cut(String form, boolean quoted) {
    var length = form.length();
    if (length < 3 || length > 40) {
      return 0;
    }
    var last = form.charAt(length - 1);
    if (last == '\'') {
      return quoted || !Character.isLetter(form.charAt(length - 2)) ? 0 : length - 1;
    }
    if (form.indexOf('\'') > 0) {
      return cutApostrophe(form.toLowerCase(Locale.ROOT));
    }
    Integer fused = length < 7 ? FUSED.get(form.toLowerCase(Locale.ROOT)) : null;
    return fused == null ? 0 : fused;
  }

  private static int cutApostrophe(String form) {
    if (form.endsWith("n't") && form.length() > 3) {
      return form.length() - 3;
    }
    for (var ending : ENDINGS) {
      if (form.endsWith(ending)) {
        return form.length() - ending.length();
      }
    }
    return 0;
  }

  /** Tells whether a single quote was opened in front of word {@code i} and not closed. */
  private static boolean openQuote(List<String> forms, int i) {
    if (!forms.get(i).endsWith("'")) {
      return false;
    }
    var open = false;
    for (var k = 0; k < i; k++) {
      open ^= forms.get(k).equals("'");
    }
    return open;
  }

  /** Tells whether an apostrophe stands right behind a plural. */
  private static boolean possessive(Words words, int i) {
    return i > 0
        && words.spans().get(i - 1).end() == words.spans().get(i).start()
        && words.forms().get(i - 1).endsWith("s");
  }

  private static String first(String tag) {
    var plus = tag.indexOf('+');
    return plus < 0 ? tag : tag.substring(0, plus);
  }

  private static String second(String tag, String clitic) {
    var plus = tag.indexOf('+');
    if (plus >= 0) {
      var rest = tag.substring(plus + 1);
      return first(rest);
    }
    var possessive = clitic.equals("'") || (clitic.equals("'s") && !tag.equals("PRON"));
    return possessive || clitic.endsWith("n't") || clitic.equals("not") ? "PART" : "AUX";
  }
}
