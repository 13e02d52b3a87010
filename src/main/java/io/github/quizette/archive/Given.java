package io.github.quizette.archive;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.fetch.WebAddress;
import io.github.quizette.text.Article;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an archive or a feed says of an article besides its text.
 *
 * @param title empty if not given
 * @param published the day, or null
 * @param publisher empty if not given
 * @param url http or https; empty if not given or anything else
 * @param licence empty if not given
 * @param author empty if not given
 */
public record Given(
    String title,
    @Nullable LocalDate published,
    String publisher,
    String url,
    String licence,
    String author) {
  /** Nothing. */
  public static final Given NOTHING = new Given("", null, "", "", "", "");

  public Given {
    url = webAddress(url);
  }

  private static String webAddress(String url) {
    try {
      return url.isBlank() ? "" : WebAddress.of(url.strip()).toString();
    } catch (InputException e) {
      return "";
    }
  }

  /** Returns {@code article} with what is given in place of what was read; the rest stays. */
  public Article over(Article article) {
    return new Article(
        article.name(),
        first(title, article.title()),
        article.body(),
        article.blocks(),
        published != null ? published : article.published(),
        first(publisher, article.publisher()),
        first(url, article.url()),
        first(licence, article.licence()),
        article.language(),
        first(author, article.author()),
        article.traits());
  }

  private static String first(String given, String read) {
    return given.isEmpty() ? read : given;
  }
}
