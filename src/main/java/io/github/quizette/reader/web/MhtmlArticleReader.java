package io.github.quizette.reader.web;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.ArticleReader;
import io.github.quizette.reader.Sniffer;
import io.github.quizette.reader.Source;
import io.github.quizette.reader.TextDecoder;
import io.github.quizette.text.Article;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a web page saved with all that belongs to it. Immutable; may be shared by threads. */
public final class MhtmlArticleReader implements ArticleReader {
  private static final Pattern START =
      Pattern.compile("\\A\\s*(?:[a-z][a-z0-9-]{1,40}: ?[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2}");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^content-type:\\s*(?:multipart/(?:related|alternative|mixed)|text/html)");

  @Override
  public String name() {
    return "mhtml";
  }

  @Override
  public String accepts() {
    return "web page saved as a single file (.mhtml, .mht, .eml)";
  }

  @Override
  public boolean takes(Source source) {
    var head = Sniffer.head(source.bytes()).replace("\r\n", "\n");
    return START.matcher(head).lookingAt()
        && head.contains("mime-version:")
        && TYPE.matcher(head).find();
  }

  /**
   * Returns the one article of the page.
   *
   * @throws InputException if it holds no page, or the page no running text
   */
  @Override
  public Stream<Article> read(Source source) throws InputException {
    var text = new String(source.bytes(), StandardCharsets.ISO_8859_1);
    var message = MimeMessage.of(text.stripLeading());
    var page = message.page();
    if (page.isEmpty()) {
      throw new InputException(
          Diagnostic.error(
              source.name(), "a message without a web page in it", "save the page as .html"));
    }
    var location =
        Headline.firstOf(
            source.address(),
            message.header("snapshot-content-location"),
            page.get().header("content-location"));
    var inner =
        new Source(
            source.name(),
            page.get().bytes(),
            page.get().header("content-type"),
            location.startsWith("http") ? location : "");
    return Stream.of(HtmlArticleReader.article(inner, TextDecoder.markup(inner)));
  }
}
