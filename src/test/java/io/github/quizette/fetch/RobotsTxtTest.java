package io.github.quizette.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTxtTest {
  private static final String TEXT =
      """
      # of a newspaper
      User-agent: *
      Disallow: /

      User-Agent: OtherBot
      User-agent: Quizette   # both
      Disallow: /private/
      Disallow: /*.pdf$
      Disallow: /search?
      Allow: /private/open
      Crawl-delay: 3
      Sitemap: https://news.example/map.xml
      """;

  @ParameterizedTest
  @CsvSource({
    "/, true",
    "/news/1, true",
    "/private/1, false",
    "/private/open/2, true",
    "/a/b.pdf, false",
    "/a/b.pdf?x, true",
    "/search?q=1, false",
    "/search, true"
  })
  void theLongestRuleForThisProgramDecides(String path, boolean allowed) {
    assertThat(RobotsTxt.parse(TEXT, "quizette").allows(path)).isEqualTo(allowed);
  }

  @Test
  void withoutOwnRulesThoseForEverybodyHold() {
    assertThat(RobotsTxt.parse(TEXT, "another").allows("/news/1")).isFalse();
    assertThat(RobotsTxt.parse("", "quizette").allows("/x")).isTrue();
    assertThat(RobotsTxt.parse("User-agent: *\nDisallow:\n", "quizette").allows("/x")).isTrue();
    assertThat(RobotsTxt.parse("<html>no such page", "quizette").allows("/x")).isTrue();
  }

  @Test
  @Timeout(20)
  void aPatternMadeToTakeForeverDoesNot() {
    var hostile = "User-agent: *\n" + ("Disallow: /" + "*a".repeat(200) + "b\n").repeat(1_000);
    assertThat(RobotsTxt.parse(hostile, "quizette").allows("/" + "a".repeat(1_900))).isTrue();
  }
}
