package io.github.quizette.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import io.github.quizette.json.JsonValue.Members;
import io.github.quizette.reader.Source;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real feeds, where they are at hand: {@code -Dquizette.pages=DIR}. */
class RealFeedsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("quizette.pages", "../shared/pages"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gv-feature.rss",
        "nasa-breaking-news.rss",
        "nws-alerts.atom",
        "whitehouse-briefings.rss"
      })
  void aRealFeedTellsWhatIsExpected(String name) throws Exception {
    var file = FOLDER.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "no real feeds at hand");
    var source = Source.ofFile(file);
    assertThat(new FeedReader().takes(source)).isTrue();
    var feed = new FeedReader().read(source);
    var expected = FOLDER.resolve(name + ".expected.json");
    var wanted =
        (Members) JsonCursor.read("", new ByteArrayInputStream(Files.readAllBytes(expected)));
    var first = (Members) Objects.requireNonNull(wanted.members().get("first"));
    var items = (JsonValue.Decimal) Objects.requireNonNull(wanted.members().get("items"));
    assertThat(feed.title()).isEqualTo(text(wanted, "title"));
    assertThat(BigDecimal.valueOf(feed.entries().size())).isEqualByComparingTo(items.value());
    assertThat(feed.entries().get(0).title()).isEqualTo(text(first, "title"));
    assertThat(feed.entries().get(0).link()).isEqualTo(text(first, "link"));
    assertThat(feed.entries().get(0).published())
        .isEqualTo(FeedDates.parse(text(first, "published")).orElse(null));
  }

  private static String text(Members members, String name) {
    return members.members().get(name) instanceof JsonValue.Text text
        ? text.value().replaceAll("\\s+", " ").strip()
        : "";
  }
}
