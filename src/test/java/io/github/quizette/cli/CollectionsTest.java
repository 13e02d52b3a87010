package io.github.quizette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckJson;
import io.github.quizette.deck.Note;
import io.github.quizette.fetch.LocalServer;
import io.github.quizette.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class CollectionsTest {
  /** Stories that never were, each with a fact or two to ask for. */
  private static final List<String> STORIES =
      List.of(
          story(
              "Vietnam takes a loan",
              "2025-11-12",
              "Vietnam received a loan of 4.2 billion dollars from the World Bank on Tuesday. Storm Elva destroyed the port of Haiphong in March 2025. The bank has lent money to 12 countries of the region since 2019."),
          story(
              "Museum opens in Dresden",
              "2025-06-03",
              "Germany opened a museum of clocks in Dresden on Monday. Mayor Greta Lindholm cut the ribbon in front of 300 guests. The city paid 48 million euros for the building. The Louvre lent 25 clocks to the museum."),
          story(
              "Runner wins in Nairobi",
              "2025-04-20",
              "Kenyan runner Amos Kiptui won the marathon of Nairobi on Sunday. He finished the course in two hours and six minutes. About 9,000 people from 40 countries took part in the race, which was first held in 2003."),
          story(
              "Bridge closed in Lisbon",
              "2025-02-14",
              "Engineers closed a bridge in Lisbon on Thursday after they found cracks in 14 cables. The bridge carried 60,000 cars a day. Portugal's government promised 35 million euros for the repair, which is to end in 2027."),
          story(
              "Vaccine reaches Peru",
              "2025-01-09",
              "Peru received two million doses of a vaccine against measles on Wednesday. The doses were paid for by UNICEF. Health Minister Rosa Quispe said that nurses would visit 3,400 schools by the end of March."));

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private static String story(String title, String date, String text) {
    return title + "|" + date + "|" + text;
  }

  private static String[] parts(String story) {
    return story.split("\\|", -1);
  }

  private int make(String... arguments) {
    return makeInto("decks", arguments);
  }

  private int makeInto(String decks, String... arguments) {
    var all =
        new ArrayList<>(
            List.of("make", "--today", "2025-11-20", "-o", folder.resolve(decks).toString()));
    all.addAll(List.of(arguments));
    var terminal =
        new Terminal(
            new PrintWriter(out), new PrintWriter(err), InputStream.nullInputStream(), false);
    return Main.run(terminal, all.toArray(String[]::new));
  }

  private static String line(String story, String url) throws Exception {
    var bytes = new ByteArrayOutputStream();
    JsonWriter.compact(bytes)
        .object()
        .name("title")
        .text(parts(story)[0])
        .name("date")
        .text(parts(story)[1])
        .name("text")
        .text(parts(story)[2])
        .name("url")
        .text(url)
        .endObject()
        .finish();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private String archive(String name, List<String> stories) throws Exception {
    var lines = new StringBuilder();
    for (var i = 0; i < stories.size(); i++) {
      var story = stories.get(i);
      lines.append(
          story.contains("|")
              ? line(story, "https://a.example/" + parts(story)[0].hashCode())
              : story + "\n");
    }
    return Files.writeString(folder.resolve(name), lines).toString();
  }

  private Deck deck(String name) throws Exception {
    return DeckJson.read(folder.resolve("decks").resolve(name + ".json"));
  }

  private Map<String, String> files(String decks) throws Exception {
    var files = new TreeMap<String, String>();
    try (var all = Files.list(folder.resolve(decks))) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    files.remove(".quizette.lock");
    return files;
  }

  @Test
  void anArchiveGivesOneDeckNamedAfterIt() throws Exception {
    assertThat(make(archive("spring_news.jsonl", STORIES))).isZero();
    var deck = deck("spring-news");
    assertThat(deck.title()).isEqualTo("spring news");
    assertThat(deck.articles()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(files("decks").keySet()).containsExactly("spring-news.html", "spring-news.json");
    assertThat(err.toString()).contains(" made, ").contains(", 0 failed");
  }

  @Test
  void eachGivesADeckForEachArticle() throws Exception {
    assertThat(make(archive("news.jsonl", STORIES), "--each", "--format", "json")).isZero();
    assertThat(files("decks").keySet())
        .contains("vietnam-takes-a-loan.json", "museum-opens-in-dresden.json");
  }

  @Test
  void aLaterRunAddsAndNeverShrinks() throws Exception {
    make(archive("news.jsonl", STORIES.subList(0, 3)));
    var before = deck("news");
    make(archive("news.jsonl", STORIES.subList(3, 5)));
    var after = deck("news");
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.notes()).containsAll(before.notes()).hasSizeGreaterThan(before.notes().size());
    make(archive("news.jsonl", STORIES.subList(0, 1)));
    assertThat(deck("news")).isEqualTo(after);
  }

  @Test
  void damagedRecordsAreToldAndTheOthersMade() throws Exception {
    var stories = new ArrayList<>(STORIES);
    stories.add(1, "{\"title\": \"cut off");
    stories.add(
        "{\"title\": \"Auf Deutsch\", \"text\": \"Der Landtag hat am Dienstag einem Kredit von vier Milliarden Euro zugestimmt und mit dem Geld soll der Hafen wieder gebaut werden, den der Sturm zerstört hat.\"}");
    assertThat(
            make(
                archive("news.jsonl", stories), "--summary", folder.resolve("sum.json").toString()))
        .isEqualTo(1);
    assertThat(err.toString())
        .contains("news.jsonl:2: error: ")
        .contains("not English")
        .contains("2 failed");
    assertThat(deck("news").articles()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(Files.readString(folder.resolve("sum.json")))
        .contains(
            "\"failed\": 2", "\"made\": ", "\"duplicate\": 0", "news.json", "news.jsonl:2: error");
  }

  @Test
  void theBytesAreTheSameWithAnyNumberOfJobs() throws Exception {
    var archive = archive("news.jsonl", STORIES);
    for (var jobs : List.of("1", "2", "5")) {
      makeInto("jobs" + jobs, archive, "--jobs", jobs, "--deck-size", "2");
    }
    assertThat(files("jobs1")).containsKey("news-part-2.json");
    assertThat(files("jobs2")).isEqualTo(files("jobs1"));
    assertThat(files("jobs5")).isEqualTo(files("jobs1"));
  }

  @Test
  void aRunGoesOnWhereOneWasStopped() throws Exception {
    var archive = archive("news.jsonl", STORIES);
    makeInto("whole", archive);
    make(archive, "--limit", "2");
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    assertThat(make(archive, "--resume")).isZero();
    assertThat(err.toString()).contains("2 done by an earlier run");
    assertThat(files("decks").get("news.json")).isEqualTo(files("whole").get("news.json"));
    assertThat(make(archive, "--resume")).isZero();
    assertThat(err.toString()).contains("5 done by an earlier run");
  }

  @Test
  void sinceAndLimitChoose() throws Exception {
    make(archive("a.jsonl", STORIES), "--since", "2025-04-01");
    assertThat(deck("a").articles())
        .allMatch(article -> String.valueOf(article.published()).compareTo("2025-04") >= 0);
    make(archive("b.jsonl", STORIES), "--since", "2w");
    assertThat(deck("b").articles())
        .extracting(Deck.Source::title)
        .containsExactly("Vietnam takes a loan");
    make(archive("c.jsonl", STORIES), "--limit", "1");
    assertThat(deck("c").articles()).hasSize(1);
    assertThat(make(archive("c.jsonl", STORIES), "--since", "soon")).isEqualTo(2);
    assertThat(make(archive("c.jsonl", STORIES), "--jobs", "0")).isEqualTo(2);
    assertThat(make(archive("c.jsonl", STORIES), "--fields", "x=y")).isEqualTo(2);
  }

  @Test
  void aStoryToldTwiceIsTakenOnceAndALaterVersionInstead() throws Exception {
    var loan = parts(STORIES.get(0));
    var copy = story("Loan for Vietnam", loan[1], loan[2].replace("on Tuesday", "Tuesday"));
    var corrected =
        story(
            "Vietnam takes a loan (corrected)",
            "2025-11-13",
            loan[2].replace("4.2 billion", "4.6 billion"));
    make(archive("copy.jsonl", List.of(STORIES.get(0), copy)));
    assertThat(deck("copy").articles())
        .extracting(Deck.Source::title)
        .containsExactly("Vietnam takes a loan");
    assertThat(err.toString())
        .contains("tells the story of 'Vietnam takes a loan' again")
        .contains("1 told already");
    make(archive("corrected.jsonl", List.of(STORIES.get(0), STORIES.get(1), corrected)));
    assertThat(deck("corrected").articles())
        .extracting(Deck.Source::title)
        .contains("Vietnam takes a loan (corrected)")
        .doesNotContain("Vietnam takes a loan");
    make(archive("both.jsonl", List.of(STORIES.get(0), copy)), "--keep-duplicates");
    assertThat(deck("both").articles()).hasSize(2);
  }

  @Test
  void aLaterRunKnowsTheStoriesOfTheOnesBefore() throws Exception {
    var loan = parts(STORIES.get(0));
    var copy = story("Loan for Vietnam", loan[1], loan[2].replace("on Tuesday", "Tuesday"));
    var corrected =
        story("Vietnam: correction", "2025-11-13", loan[2].replace("4.2 billion", "4.6 billion"));
    make(archive("news.jsonl", STORIES.subList(0, 2)));
    var before = files("decks");

    assertThat(make(archive("news.jsonl", List.of(copy)))).isZero();
    assertThat(err.toString()).contains("tells the story of 'Vietnam takes a loan' again");
    assertThat(files("decks")).isEqualTo(before);
    make(archive("news.jsonl", STORIES.subList(0, 2)));
    assertThat(files("decks")).isEqualTo(before);

    assertThat(make(archive("news.jsonl", List.of(corrected)))).isZero();
    assertThat(err.toString()).contains("takes the place of 'Vietnam takes a loan'");
    var after = files("decks");
    var keys = deck("news").live().notes().stream().map(note -> note.item().interaction().key());
    assertThat(keys).contains("4.6 billion dollars").doesNotContain("4.2 billion dollars");
    make(archive("news.jsonl", STORIES.subList(0, 1))); // the wrong one does not come back
    assertThat(files("decks")).isEqualTo(after);

    Files.writeString(folder.resolve("decks/.quizette/news.stories.json"), "{");
    assertThat(make(archive("news.jsonl", List.of(copy)))).isZero();
    assertThat(err.toString()).contains("news.stories.json:").contains("begun anew");
    assertThat(deck("news").articles()).hasSize(4);
  }

  @Test
  void aLaterRunWithADeckForEachRetiresTheDeckOfWhatItReplaces() throws Exception {
    var loan = parts(STORIES.get(0));
    var corrected =
        story("Vietnam: correction", "2025-11-13", loan[2].replace("4.2 billion", "4.6 billion"));
    make(archive("news.jsonl", STORIES.subList(0, 1)), "--each");
    assertThat(deck("vietnam-takes-a-loan").live().notes()).isNotEmpty();

    make(archive("news.jsonl", List.of(corrected)), "--each");

    assertThat(deck("vietnam-takes-a-loan").notes())
        .isNotEmpty()
        .allMatch(note -> note.status() == Note.Status.RETIRED);
    assertThat(deck("vietnam-correction").live().notes()).isNotEmpty();
  }

  @Test
  void filesTakenTogetherTellAStoryOnceToo() throws Exception {
    var files = new ArrayList<String>();
    for (var story :
        List.of(STORIES.get(0), STORIES.get(2), STORIES.get(0).replace("on Tuesday", "Tuesday"))) {
      var part = parts(story);
      var file = folder.resolve("f" + files.size() + ".txt");
      Files.writeString(
          file,
          "Title: " + part[0] + "\nUrl: https://a.example/" + files.size() + "\n\n" + part[2]);
      files.add(file.toString());
    }
    files.addAll(List.of("--together", "Week", "--date", "2025-11-12"));
    assertThat(make(files.toArray(String[]::new))).isZero();
    assertThat(deck("week").articles()).hasSize(2);
    assertThat(err.toString()).contains("f2.txt: tells the story of 'Vietnam takes a loan' again");
    files.add("--keep-duplicates");
    assertThat(makeInto("all", files.toArray(String[]::new))).isZero();
    assertThat(DeckJson.read(folder.resolve("all/week.json")).articles()).hasSize(3);
  }

  @Test
  void aVersionInALaterPartRetiresWhatItReplaces() throws Exception {
    var loan = parts(STORIES.get(0));
    var corrected =
        story("Vietnam: correction", "2025-11-13", loan[2].replace("4.2 billion", "4.6 billion"));
    make(
        archive("news.jsonl", List.of(STORIES.get(0), STORIES.get(1), corrected)),
        "--deck-size",
        "1");
    assertThat(deck("news").notes())
        .isNotEmpty()
        .allMatch(note -> note.status() == Note.Status.RETIRED);
    assertThat(deck("news-part-3").live().notes()).isNotEmpty();
  }

  @Test
  void csvAndZipGiveDecksToo() throws Exception {
    var table = new StringBuilder("title,date,text\n");
    STORIES.forEach(
        story ->
            table
                .append('"')
                .append(story.replace("\"", "\"\"").replace("|", "\",\""))
                .append("\"\n"));
    var csv = Files.writeString(folder.resolve("table.csv"), table).toString();
    var zip = folder.resolve("papers.zip");
    try (var packed = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (var story : STORIES) {
        packed.putNextEntry(new ZipEntry(parts(story)[1] + ".txt"));
        var text =
            "Title: "
                + parts(story)[0]
                + "\nPublished: "
                + parts(story)[1]
                + "\n\n"
                + parts(story)[2];
        packed.write(text.getBytes(StandardCharsets.UTF_8));
      }
      packed.putNextEntry(new ZipEntry("../out.txt"));
      packed.write("x".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(make(csv, zip.toString())).isEqualTo(1);
    assertThat(deck("table").articles()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(deck("papers").articles()).hasSameSizeAs(deck("table").articles());
    assertThat(err.toString())
        .contains("leads out of the archive")
        .contains("2 inputs done, 0 failed");
  }

  private static String rss(String site, List<String> stories, boolean full) {
    var items = new StringBuilder();
    for (var story : stories) {
      var part = parts(story);
      items
          .append("<item><title>")
          .append(part[0])
          .append("</title><link>")
          .append(site)
          .append("/")
          .append(part[0].toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
          .append("</link><pubDate>")
          .append(part[1])
          .append("</pubDate><description>")
          .append(full ? part[2] : "Short.")
          .append("</description></item>");
    }
    return "<rss version=\"2.0\"><channel><title>The Harbour Post</title><link>"
        + site
        + "</link>"
        + items
        + "</channel></rss>";
  }

  private static LocalServer site(List<String> stories) throws Exception {
    var server = new LocalServer();
    for (var story : stories) {
      var part = parts(story);
      server.page(
          "/" + part[0].toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
          "text/plain",
          "Title: " + part[0] + "\n\n" + part[2]);
    }
    return server;
  }

  @Test
  void aFeedGivesOneDeckOfThePagesBehindAndALaterRunTakesTheNewOnes() throws Exception {
    try (var server = site(STORIES)) {
      var shown = new ArrayList<>(STORIES.subList(0, 2));
      server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /other\n");
      server.on(
          "/feed",
          request ->
              LocalServer.send(
                  request,
                  200,
                  "text/html", // lies
                  rss("", shown, false).getBytes(StandardCharsets.UTF_8)));
      assertThat(make(server.address("/feed"), "--allow-private")).isZero();
      var before = deck("the-harbour-post");
      assertThat(before.title()).isEqualTo("The Harbour Post");
      assertThat(before.articles())
          .extracting(Deck.Source::title)
          .containsExactly("Museum opens in Dresden", "Vietnam takes a loan");
      shown.remove(0);
      shown.add(STORIES.get(2));
      assertThat(make(server.address("/feed"), "--allow-private")).isZero();
      var after = deck("the-harbour-post");
      assertThat(after.notes())
          .containsAll(before.notes())
          .hasSizeGreaterThan(before.notes().size());
      assertThat(err.toString()).contains("1 taken before");
      assertThat(server.asked().stream().filter("/museum-opens-in-dresden"::equals)).hasSize(1);
      assertThat(server.asked()).contains("/robots.txt");
    }
  }

  @Test
  void anEntryThatFailsIsTriedAgainAndTheOthersAreMade() throws Exception {
    try (var server = site(STORIES.subList(1, 3))) {
      server.page("/feed", "application/rss+xml", rss("", STORIES.subList(0, 3), false));
      assertThat(make(server.address("/feed"), "--allow-private")).isEqualTo(1);
      assertThat(err.toString()).contains("the server answers 404").contains("1 failed");
      assertThat(deck("the-harbour-post").articles()).hasSize(2);
      server.page("/vietnam-takes-a-loan", "text/plain", parts(STORIES.get(0))[2]);
      assertThat(make(server.address("/feed"), "--allow-private")).isZero();
      assertThat(deck("the-harbour-post").articles()).hasSize(3);
    }
  }

  @Test
  void aDamagedStateIsToldAndBegunAnew() throws Exception {
    var archive = archive("news.jsonl", STORIES.subList(2, 4));
    make(archive);
    var state = folder.resolve("decks/.quizette/news.state.json");
    assertThat(Files.readString(state)).contains("\"records\": 2");
    Files.writeString(state, "{\"records\": ");
    assertThat(make(archive, "--resume")).isZero();
    assertThat(err.toString()).contains("the JSON ends too early").contains("begun anew");
    assertThat(Files.readString(state)).contains("\"records\": 2");
  }

  @Test
  void whatRobotsTxtForbidsIsNotFetched() throws Exception {
    try (var server = site(STORIES)) {
      server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /vietnam\n");
      server.page("/feed", "text/xml", rss("", STORIES.subList(0, 2), false));
      assertThat(make(server.address("/feed"), "--allow-private")).isEqualTo(1);
      assertThat(err.toString()).contains("robots.txt asks programs not to fetch");
      assertThat(server.asked()).doesNotContain("/vietnam-takes-a-loan");
    }
  }

  @Test
  void aFeedThatRedirectsForEverIsToldAndTheBatchGoesOn() throws Exception {
    try (var server = new LocalServer()) {
      server.redirect("/feed", "/feed?again");
      assertThat(make(server.address("/feed"), archive("news.jsonl", STORIES), "--allow-private"))
          .isEqualTo(1);
      assertThat(err.toString())
          .contains("redirected more than 5 times")
          .contains("1 inputs done, 1 failed");
      assertThat(deck("news").notes()).isNotEmpty();
    }
  }

  @Test
  void aFeedThatIsAFileFetchesNothingUnlessAsked() throws Exception {
    try (var server = site(STORIES)) {
      var site = server.address("");
      var file =
          Files.writeString(folder.resolve("saved.xml"), rss(site, STORIES.subList(0, 1), false))
              .toString();
      assertThat(make(file, "--allow-private")).isEqualTo(1);
      assertThat(err.toString()).contains("only teasers of its 1 entries").contains("--fetch");
      assertThat(server.asked()).isEmpty();
      assertThat(make(file, "--allow-private", "--fetch")).isZero();
      assertThat(deck("the-harbour-post").articles()).hasSize(1);
    }
  }

  @Test
  void theFullTextOfAFeedIsReadAndNothingFetched() throws Exception {
    var text = new StringBuilder();
    STORIES
        .subList(0, 3)
        .forEach(story -> text.append("<p>").append(parts(story)[2]).append("</p>"));
    var feed =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Full Post</title><entry><id>1</id>"
            + "<title>Three things of the day</title><link href=\"http://127.0.0.1:1/never\"/>"
            + "<published>2025-05-06T07:08:09Z</published><content type=\"html\"><![CDATA["
            + text
            + "<p>Share this story</p>]]></content></entry></feed>";
    var file = Files.writeString(folder.resolve("full.atom"), feed).toString();
    assertThat(make(file)).isZero();
    var source = deck("full-post").articles().get(0);
    assertThat(source.title()).isEqualTo("Three things of the day");
    assertThat(source.publisher()).isEqualTo("Full Post");
    assertThat(source.published()).isEqualTo("2025-05-06");
    assertThat(source.url()).isEqualTo("http://127.0.0.1:1/never");
  }

  @Test
  void anEntryThatChangedIsMadeAgainAndWhatItSaysNoMoreIsRetired() throws Exception {
    var loan = parts(STORIES.get(0));
    var wrong =
        story(
            loan[0], loan[1], loan[2] + " " + "The ministers of both sides signed it. ".repeat(15));
    var right = wrong.replace("4.2 billion", "4.6 billion").replace("12 countries", "14 countries");
    var file = folder.resolve("feed.xml");
    Files.writeString(file, rss("https://a.example", List.of(wrong), true));
    assertThat(make(file.toString())).isZero();
    var before = deck("the-harbour-post").live();
    Files.writeString(file, rss("https://a.example", List.of(right), true));
    assertThat(make(file.toString())).isZero();
    var after = deck("the-harbour-post");
    assertThat(after.articles()).hasSize(1);
    assertThat(after.notes()).hasSizeGreaterThanOrEqualTo(before.notes().size());
    assertThat(after.live().notes())
        .noneMatch(note -> note.item().toString().contains("4.2 billion"));
    assertThat(after.live().notes()).isNotEmpty();
  }

  @Test
  void aWebArchiveGivesADeckOfItsPages() throws Exception {
    var archive = new StringBuilder();
    for (var story : STORIES) {
      var part = parts(story);
      var http =
          "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<!DOCTYPE html><html><head><title>"
              + part[0]
              + "</title><meta property=\"article:published_time\" content=\""
              + part[1]
              + "\"></head><body><nav><a href=\"/\">Home</a></nav><article><h1>"
              + part[0]
              + "</h1><p>"
              + part[2].replace(". ", ".</p><p>")
              + "</p></article></body></html>";
      archive
          .append(
              "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-0000")
          .append(part[1].replace("-", ""))
          .append(">\r\nWARC-Date: 2025-11-20T00:00:00Z\r\nWARC-Target-URI: https://a.example/")
          .append(part[1])
          .append("\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ")
          .append(http.getBytes(StandardCharsets.UTF_8).length)
          .append("\r\n\r\n")
          .append(http)
          .append("\r\n\r\n");
    }
    var file = Files.writeString(folder.resolve("crawl.warc"), archive).toString();
    assertThat(make(file)).isZero();
    var sources = deck("crawl").articles();
    assertThat(sources).hasSizeGreaterThanOrEqualTo(4);
    assertThat(sources).extracting(Deck.Source::url).contains("https://a.example/2025-11-12");
    assertThat(sources).extracting(Deck.Source::title).contains("Vietnam takes a loan");
  }
}
