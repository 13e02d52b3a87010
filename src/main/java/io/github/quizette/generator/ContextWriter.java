package io.github.quizette.generator;

import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Sentence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Writes the line that tells a reader which story a question is about. Stateless. */
final class ContextWriter {
  private static final int LONGEST = 110;
  private static final int SHORTEST_LEAD = 40;

  private ContextWriter() {}

  /** Returns the context of an article: its headline, else its lead, with month and year. */
  static StoryContext of(AnnotatedArticle article) {
    var source = article.article();
    var title = headline(source.title());
    var line = title.isEmpty() ? lead(article) : title;
    var date = source.published();
    if (date != null && !line.contains(String.valueOf(date.getYear()))) {
      line = line + " (" + TimeAnchoring.monthOf(date) + ")";
    } else if (date != null) {
      line = line + " (" + TimeAnchoring.monthOf(date).split(" ", -1)[0] + ")";
    }
    return new StoryContext(line, lemmas(article, line), date);
  }

  /** A headline without the publisher's name behind a bar. */
  private static String headline(String title) {
    var bar = title.indexOf(" | ");
    var cut = bar > 0 ? title.substring(0, bar) : title;
    return cut.length() <= LONGEST ? cut.strip() : "";
  }

  /** The main clause of the first sentence, as far as it goes without its tail. */
  private static String lead(AnnotatedArticle article) {
    if (article.sentences().isEmpty()) {
      return "";
    }
    var sentence = article.sentences().get(0);
    var body = article.article().body();
    var text = sentence.span().of(body);
    for (var cut = cut(text, SHORTEST_LEAD); cut > 0; cut = cut(text, cut + 1)) {
      if (cut <= LONGEST + 40 && finite(sentence, cut)) {
        return text.substring(0, cut);
      }
    }
    return "";
  }

  /**
   * Returns the offset of the first comma or of the final stop at or behind {@code from}, or -1.
   */
  private static int cut(String text, int from) {
    var comma = text.indexOf(", ", from);
    return comma > 0 ? comma : from < text.length() - 1 ? text.length() - 1 : -1;
  }

  private static boolean finite(Sentence sentence, int length) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= sentence.span().start() + length)
        .anyMatch(token -> Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag()));
  }

  private static Set<String> lemmas(AnnotatedArticle article, String line) {
    var lemmas = new HashSet<String>();
    var words = References.wordsOf(line);
    for (var sentence : article.sentences()) {
      for (var token : sentence.tokens()) {
        if (words.contains(token.form().toLowerCase(Locale.ROOT))
            || words.contains(token.lemma().toLowerCase(Locale.ROOT))) {
          lemmas.add(token.lemma());
        }
      }
    }
    lemmas.addAll(words);
    return lemmas;
  }
}
