package io.github.quizette.generator;

import io.github.quizette.text.AnnotatedArticle;
import java.util.List;

/** Names a quiz without giving a key away. */
final class Titles {
  private Titles() {}

  /** Returns the headline, or a plain title where the headline holds a key. */
  static String of(AnnotatedArticle article, List<Candidate> chosen) {
    var title = article.article().title();
    var tells =
        title.isEmpty() || chosen.stream().anyMatch(c -> ItemRules.shares(title, c.item().key()));
    if (!tells) {
      return title;
    }
    var date = article.article().published();
    return date == null ? "News quiz" : "News quiz, " + TimeAnchoring.monthOf(date);
  }
}
