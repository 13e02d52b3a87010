package io.github.quizette.nlp;

import io.github.quizette.text.Article;
import io.github.quizette.text.DependencyTree;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.Span;
import io.github.quizette.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences for tests without any model: a line is a sentence, tags are guessed from the form. Weak
 * tags are on purpose: the rules must not lean on them.
 */
final class PlainSentences {
  private static final Pattern TOKEN =
      Pattern.compile("\\p{L}\\.(?:\\p{L}\\.)+|[\\p{L}\\p{M}]+|\\d[\\d,.]*\\d|\\d|\\S");
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("will", "MD"),
          Map.entry("would", "MD"),
          Map.entry("may", "MD"),
          Map.entry("could", "MD"),
          Map.entry("can", "MD"),
          Map.entry("must", "MD"),
          Map.entry("was", "VBD"),
          Map.entry("were", "VBD"),
          Map.entry("had", "VBD"),
          Map.entry("said", "VBD"),
          Map.entry("told", "VBD"),
          Map.entry("met", "VBD"),
          Map.entry("won", "VBD"),
          Map.entry("rose", "VBD"),
          Map.entry("fell", "VBD"),
          Map.entry("began", "VBD"),
          Map.entry("took", "VBD"),
          Map.entry("left", "VBD"),
          Map.entry("struck", "VBD"),
          Map.entry("became", "VBD"),
          Map.entry("went", "VBD"),
          Map.entry("is", "VBZ"),
          Map.entry("has", "VBZ"),
          Map.entry("says", "VBZ"),
          Map.entry("are", "VBP"),
          Map.entry("have", "VBP"),
          Map.entry("be", "VB"),
          Map.entry("go", "VBP"),
          Map.entry("meets", "VBZ"),
          Map.entry("opens", "VBZ"),
          Map.entry("starts", "VBZ"),
          Map.entry("leaves", "VBZ"),
          Map.entry("unmanned", "JJ"),
          Map.entry("returns", "VBZ"),
          Map.entry("spring", "NN"),
          Map.entry("votes", "NNS"),
          Map.entry("the", "DT"),
          Map.entry("a", "DT"),
          Map.entry("an", "DT"),
          Map.entry("in", "IN"),
          Map.entry("of", "IN"),
          Map.entry("on", "IN"),
          Map.entry("at", "IN"),
          Map.entry("by", "IN"),
          Map.entry("from", "IN"),
          Map.entry("for", "IN"),
          Map.entry("to", "TO"),
          Map.entry("and", "CC"),
          Map.entry("this", "DT"),
          Map.entry("its", "PRP$"),
          Map.entry("as", "IN"),
          Map.entry("than", "IN"),
          Map.entry("with", "IN"),
          Map.entry("who", "WP"),
          Map.entry("after", "IN"),
          Map.entry("people", "NNS"),
          Map.entry("against", "IN"),
          Map.entry("that", "IN"),
          Map.entry("before", "IN"));

  private PlainSentences() {}

  static Article article(String body, @Nullable LocalDate published) {
    return new Article("test", "", body, List.of(), published, "", "", "", "en");
  }

  /** Returns the non-empty lines of {@code body} as sentences. */
  static List<Sentence> of(String body) {
    var sentences = new ArrayList<Sentence>();
    var start = 0;
    for (var line : body.split("\n", -1)) {
      var tokens = tokens(line, start);
      if (!tokens.isEmpty()) {
        var heads = new int[tokens.size()];
        heads[0] = DependencyTree.ROOT;
        var tree =
            new DependencyTree(
                heads, Collections.nCopies(tokens.size(), "dep"), new float[tokens.size()]);
        var span = new Span(start, start + line.length());
        sentences.add(new Sentence(sentences.size(), span, 0, 1, tokens, tree));
      }
      start += line.length() + 1;
    }
    return sentences;
  }

  private static List<Token> tokens(String line, int offset) {
    var tokens = new ArrayList<Token>();
    var matcher = TOKEN.matcher(line);
    while (matcher.find()) {
      var form = matcher.group();
      var span = new Span(offset + matcher.start(), offset + matcher.end());
      tokens.add(new Token(span, form, "X", tag(form, tokens.isEmpty()), form));
    }
    return tokens;
  }

  private static String tag(String form, boolean first) {
    var known = TAGS.get(first ? form.toLowerCase(Locale.ROOT) : form);
    if (known != null) {
      return known;
    }
    var letter = form.charAt(0);
    if (!Character.isLetter(letter)) {
      return Character.isDigit(letter) ? "CD" : "SYM";
    }
    if (Character.isUpperCase(letter)) {
      return first ? "" : form.endsWith("s") && form.length() > 5 ? "NNPS" : "NNP";
    }
    if (form.endsWith("ed") && form.length() > 4) {
      return "VBD";
    }
    if (form.endsWith("ing")) {
      return "VBG";
    }
    if (form.endsWith("ly")) {
      return "RB";
    }
    return form.endsWith("s") && form.length() > 3 ? "NNS" : "";
  }
}
