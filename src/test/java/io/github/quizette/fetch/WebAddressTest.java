package io.github.quizette.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "HTTPS://News.Example/a?b=c#d, https://news.example/a?b=c",
    "http://news.example, http://news.example/",
    "http://news.example:8080/x, http://news.example:8080/x",
    "https://bücher.example/ä, https://xn--bcher-kva.example/%C3%A4",
    "https://news.example/a|b, https://news.example/a%7Cb",
    "https://news.example/100%, https://news.example/100%25",
    "https://news.example/%C3%A4, https://news.example/%C3%A4",
    "http://[2606:2800::1]:81/x, http://[2606:2800::1]:81/x"
  })
  void anAddressHasOneSpelling(String written, String spelled) throws Exception {
    assertThat(WebAddress.of(written)).hasToString(spelled);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://news.example/",
        "file:///etc/passwd",
        "gopher://x/",
        "javascript:alert(1)",
        "//news.example/",
        "http:///path",
        "http://",
        "http://user@news.example/",
        "http://news.example@127.0.0.1/",
        "http://user:word@news.example/",
        "http://127.0.0.1\\@news.example/",
        "http://news.example\\x/",
        "http://news.example/a b",
        "http://news.example/\u0000",
        "http://news.example/a\r\nHost: other",
        "http://%31%32%37.0.0.1/",
        "http://news.example:99999/",
        "http://news.example:0/",
        "http://[::1/",
        "http://[fe80::1%25eth0]/",
        "http://a..b/",
        "http://.b/",
        "http://a b.example/",
        "http://a!b.example/"
      })
  void whatMisleadsIsRefused(String written) {
    assertThatThrownBy(() -> WebAddress.of(written))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("give it as https://host/path");
  }

  @Test
  void anEndlessAddressIsRefusedInAShortMessage() {
    assertThatThrownBy(() -> WebAddress.of("http://news.example/" + "a".repeat(5_000)))
        .isInstanceOf(InputException.class)
        .message()
        .hasSizeLessThan(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/other, https://news.example/other",
    "next?x=1, https://news.example/a/next?x=1",
    "//cdn.example/y, https://cdn.example/y",
    "http://elsewhere.example/, http://elsewhere.example/"
  })
  void aLinkIsFollowedFromWhereItStands(String link, String target) throws Exception {
    assertThat(WebAddress.of("https://news.example/a/b").follow(link)).hasToString(target);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://x/", "data:text/html,x", "http://user@x/"})
  void aLinkOutOfTheWebIsNotFollowed(String link) throws Exception {
    var page = WebAddress.of("https://news.example/");
    assertThatThrownBy(() -> page.follow(link)).isInstanceOf(InputException.class);
  }
}
