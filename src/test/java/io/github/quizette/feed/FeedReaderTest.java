package io.github.quizette.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.Source;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
  private static final String RSS =
      """
      <?xml version="1.0"?>
      <!-- the harbour's own -->
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel>
          <title>
            Skarvik &amp;amp; Harbour News
          </title>
          <link>https://skarvik.example/</link>
          <copyright>CC BY 4.0</copyright>
          <image><title>A picture</title><link>https://skarvik.example/p.png</link></image>
          <item>
            <title><![CDATA[Ferry <b>returns</b>]]></title>
            <link>https://skarvik.example/ferry</link>
            <guid isPermaLink="false">n-17</guid>
            <pubDate>Tue, 22 Jun 2021 16:52 EDT</pubDate>
            <dc:creator>Ines Holm</dc:creator>
            <media:title>Another title</media:title>
            <description>The ferry sails again.</description>
            <content:encoded><![CDATA[<p>The ferry sails again on Monday.</p>]]></content:encoded>
          </item>
          <item>
            <title>Second</title>
            <guid>https://skarvik.example/second</guid>
          </item>
          <item/>
        </channel>
      </rss>
      """;
  private static final String RDF =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://a.example/"><title>Old news</title><link>https://a.example/</link>
          <items><rdf:Seq><rdf:li rdf:resource="https://a.example/1"/></rdf:Seq></items></channel>
        <item rdf:about="https://a.example/1"><title>First</title><link>https://a.example/1</link>
          <dc:date>2004-02-29T23:00:00-08:00</dc:date><description>A line.</description></item>
      </rdf:RDF>
      """;
  private static final String ATOM =
      """
      <a:feed xmlns:a="http://www.w3.org/2005/Atom">
        <a:title type="html">Notes &amp;mdash; daily</a:title>
        <a:link rel="self" href="https://b.example/feed"/><a:link href="https://b.example/"/>
        <a:entry>
          <a:id>tag:b.example,2025:1</a:id><a:title>Bridge opens</a:title>
          <a:link rel="enclosure" href="https://b.example/x.mp3"/>
          <a:link rel="alternate" href="/bridge"/>
          <a:published>2025-03-04T05:06:07Z</a:published><a:updated>2025-03-09T00:00:00Z</a:updated>
          <a:author><a:name>Olu Adeyemi</a:name><a:email>olu@b.example</a:email></a:author>
          <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Cars &amp; trams cross <em>now</em>.</p></div></a:content>
        </a:entry>
        <a:entry><a:id>2</a:id><a:title>Plain</a:title><a:updated>2025-03-09T00:00:00Z</a:updated>
          <a:content>One &lt; two.

      Three.</a:content></a:entry>
      </a:feed>
      """;
  private static final String JSON =
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Hill paper", "home_page_url": "https://c.example/",
       "items": [
        {"id": 4, "url": "https://c.example/4", "title": "Well found", "date_published": "2026-01-02T03:04:05+01:00",
         "content_html": "<p>A well was found.</p>", "authors": [{"name": "Mara Voss"}]},
        {"id": "5", "content_text": "A < b.\\n\\nSecond."}, 17]}
      """;

  private static Feed read(String text) throws Exception {
    return new FeedReader().read(Source.ofText("feed", text));
  }

  @Test
  void rssTellsItsEntries() throws Exception {
    var feed = read(RSS);
    assertThat(feed.title()).isEqualTo("Skarvik & Harbour News");
    assertThat(feed.link()).isEqualTo("https://skarvik.example/");
    assertThat(feed.entries())
        .containsExactly(
            new FeedEntry(
                "n-17",
                "Ferry returns",
                "https://skarvik.example/ferry",
                LocalDate.of(2021, 6, 22),
                "Ines Holm",
                "CC BY 4.0",
                "<p>The ferry sails again on Monday.</p>",
                "The ferry sails again."),
            new FeedEntry(
                "https://skarvik.example/second",
                "Second",
                "https://skarvik.example/second",
                null,
                "",
                "CC BY 4.0",
                "",
                ""));
  }

  @Test
  void oldRssTellsItsEntries() throws Exception {
    var feed = read(RDF);
    assertThat(feed.title()).isEqualTo("Old news");
    assertThat(feed.entries()).hasSize(1);
    assertThat(feed.entries().get(0).published()).isEqualTo(LocalDate.of(2004, 2, 29));
    assertThat(feed.entries().get(0).summary()).isEqualTo("A line.");
  }

  @Test
  void atomTellsItsEntries() throws Exception {
    var feed = read(ATOM);
    assertThat(feed.title()).isEqualTo("Notes — daily");
    var first = feed.entries().get(0);
    assertThat(first.link()).isEqualTo("/bridge");
    assertThat(first.published()).isEqualTo(LocalDate.of(2025, 3, 4));
    assertThat(first.author()).isEqualTo("Olu Adeyemi");
    assertThat(first.content()).isEqualTo("<div><p>Cars &amp; trams cross <em>now</em>.</p></div>");
    var second = feed.entries().get(1);
    assertThat(second.content()).isEqualTo("<p>One &lt; two.</p><p>Three.</p>");
    assertThat(second.published()).isEqualTo(LocalDate.of(2025, 3, 9));
  }

  @Test
  void jsonFeedTellsItsEntries() throws Exception {
    var feed = read(JSON);
    assertThat(feed.title()).isEqualTo("Hill paper");
    assertThat(feed.entries()).extracting(FeedEntry::id).containsExactly("4", "5");
    assertThat(feed.entries().get(0).author()).isEqualTo("Mara Voss");
    assertThat(feed.entries().get(0).published()).isEqualTo(LocalDate.of(2026, 1, 2));
    assertThat(feed.entries().get(1).content()).isEqualTo("<p>A &lt; b.</p><p>Second.</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {RSS, RDF, ATOM, JSON, "\uFEFF" + RSS})
  void feedsAreKnownByTheirContent(String text) {
    assertThat(new FeedReader().takes(Source.ofText("x.txt", text))).isTrue();
    var wide = ("\uFEFF" + text.replace("\uFEFF", "")).getBytes(StandardCharsets.UTF_16BE);
    assertThat(new FeedReader().takes(new Source("x", wide))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The council met.",
        "<html><body>RSS <rss></body></html>",
        "{\"title\": \"x\"}",
        "<?xml version='1.0'?><note/>",
        "{\"schemaVersion\": \"1.0.0\"}",
        "<feedback/>"
      })
  void otherTextsAreNoFeeds(String text) {
    assertThat(new FeedReader().takes(Source.ofText("x.xml", text))).isFalse();
  }

  @Test
  void aFeedThatBreaksOffGivesItsFirstEntries() throws Exception {
    assertThat(read(RSS.substring(0, RSS.indexOf("<guid>https"))).entries()).hasSize(1);
    assertThat(read(RSS.replace("Second", "Sec & ond")).entries()).hasSize(1);
  }

  @Test
  void aFeedBrokenBeforeItsFirstEntryIsRefusedWithTheLine() {
    assertThatThrownBy(() -> read("<rss>\n<channel>\n<title>x</titel>"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("feed:3: error: feed: ");
  }

  @Test
  void foreignEntitiesAreRefused() {
    var bomb =
        "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<rss><channel><title>%s</title></channel></rss>";
    for (var entity : new String[] {"&b;", "&x;"}) {
      assertThatThrownBy(() -> read(bomb.formatted(entity)))
          .isInstanceOf(InputException.class)
          .message()
          .doesNotContain("root:");
    }
  }

  @Test
  @Timeout(30)
  void deepNestingStopsTheReadingAndNotTheProgram() throws Exception {
    var deep = "<x>".repeat(200_000);
    assertThatThrownBy(() -> read("<rss><channel>" + deep)).isInstanceOf(InputException.class);
    var first = RSS.substring(0, RSS.indexOf("</item>") + "</item>".length());
    assertThat(read(first + deep).entries()).hasSize(1);
    var json =
        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": " + "[".repeat(100_000);
    assertThatThrownBy(() -> read(json)).isInstanceOf(InputException.class);
  }

  @Test
  @Timeout(60)
  void noMoreThanTwentyThousandEntriesAreRead() throws Exception {
    var entry = "<item><title>News</title><link>https://a.example/</link></item>";
    assertThat(read("<rss><channel>" + entry.repeat(25_000) + "</channel></rss>").entries())
        .hasSize(Feed.MAX_ENTRIES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 22 Jun 2021 16:52 EDT|2021-06-22",
        "Thu, 11 Jun 2009 10:57:00 +0000|2009-06-11",
        "Fri, 21 Aug 2026 16:00:54 -0400|2026-08-21",
        "2014-05-21T22:10:00-04:00|2014-05-21",
        "2014-05-21|2014-05-21",
        "20140521|2014-05-21",
        "2014-05-21 22:10|2014-05-21",
        "21 May 14|2014-05-21",
        "1 September 1998|1998-09-01",
        "Wednesday, May 21, 2014|2014-05-21",
        "Sept. 3, 2020|2020-09-03",
        "3-Feb-2020|2020-02-03"
      })
  void daysAreReadAsFeedsWriteThem(String text, LocalDate day) {
    assertThat(FeedDates.parse(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "31 Feb 2020",
        "2020-13-01",
        "12/11/2020",
        "1 Foo 2020",
        "99999999999"
      })
  void whatIsNoDayIsNone(String text) {
    assertThat(FeedDates.parse(text)).isEmpty();
  }
}
