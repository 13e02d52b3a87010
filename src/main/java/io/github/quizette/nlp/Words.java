package io.github.quizette.nlp;

import io.github.quizette.text.Span;
import java.util.List;

/**
 * The words of one sentence on their way through the stages.
 *
 * @param spans where each stands in the article's body
 * @param forms the words as the models know them, quotes and dashes plain; as long as the span
 * @param upos for each its part of speech
 */
record Words(List<Span> spans, List<String> forms, List<String> upos) {
  Words {
    spans = List.copyOf(spans);
    forms = List.copyOf(forms);
    upos = List.copyOf(upos);
  }

  /** Returns the number of words. */
  int size() {
    return forms.size();
  }
}
