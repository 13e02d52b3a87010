package io.github.quizette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckJson;
import io.github.quizette.deck.DeckStore;
import io.github.quizette.deck.Note;
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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same fact in articles of several publishers that go into one deck. */
@Timeout(300)
class AcrossArticlesTest {
  private static final String KEY = "4.2 billion dollars";
  private static final Story POST =
      new Story(
          "Money for ports",
          "2025-11-12",
          "Vietnam received a loan of 4.2 billion dollars from the World Bank on Tuesday. Storm Elva"
              + " destroyed the port of Haiphong in March 2025. The bank has lent money to 12"
              + " countries of the region since 2019.");
  private static final Story COURIER =
      new Story(
          "Fishermen wait for piers",
          "2025-11-12",
          "Vietnam received a loan of 4.2 billion dollars from the World Bank on Tuesday. Nguyen Thi"
              + " Lan sells squid on the quay of Cat Ba and has not slept well since the spring. Her"
              + " two sons mend nets in the yard behind the house. The village wants new piers before"
              + " the rain comes, and an ice house of its own, said its elder, Pham Van Duc.");
  private static final Story MUSEUM =
      new Story(
          "Old clocks on show",
          "2025-06-03",
          "Germany opened a museum of clocks in Dresden on Monday. Mayor Greta Lindholm cut the"
              + " ribbon in front of 300 guests. The city paid 48 million euros for the building. The"
              + " Louvre lent 25 clocks to the museum.");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private record Story(String title, String day, String text) {
    Path in(Path folder, String name) throws Exception {
      Files.createDirectories(folder);
      return Files.writeString(
          folder.resolve(name), "Title: " + title + "\nPublished: " + day + "\n\n" + text + "\n");
    }

    String line() throws Exception {
      var bytes = new ByteArrayOutputStream();
      JsonWriter.compact(bytes)
          .object()
          .name("title")
          .text(title)
          .name("date")
          .text(day)
          .name("text")
          .text(text)
          .name("url")
          .text("https://a.example/" + title.replace(' ', '-'))
          .endObject()
          .finish();
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  private int make(String decks, String... arguments) {
    var all = new ArrayList<>(List.of("make", "--today", "2025-11-20", "--format", "json"));
    all.addAll(List.of("-o", folder.resolve(decks).toString()));
    all.addAll(List.of(arguments));
    var terminal =
        new Terminal(
            new PrintWriter(out), new PrintWriter(err), InputStream.nullInputStream(), false);
    return Main.run(terminal, all.toArray(String[]::new));
  }

  private String articles(Story... stories) throws Exception {
    for (var i = 0; i < stories.length; i++) {
      stories[i].in(folder.resolve("articles"), i + ".txt");
    }
    return folder.resolve("articles").toString();
  }

  private String archive(String name, Story... stories) throws Exception {
    var lines = new StringBuilder();
    for (var story : stories) {
      lines.append(story.line());
    }
    return Files.writeString(folder.resolve(name), lines).toString();
  }

  private Deck deck(String decks, String name) throws Exception {
    return DeckJson.read(folder.resolve(decks).resolve(name + ".json"));
  }

  private static List<Note> on(Deck deck, String key) {
    return deck.notes().stream().filter(note -> note.item().key().equals(key)).toList();
  }

  @Test
  void articlesTakenTogetherAskAFactOnceAndSaySo() throws Exception {
    var articles = articles(POST, MUSEUM, COURIER);
    assertThat(make("decks", articles, "--together", "Week", "--explain")).isZero();
    assertThat(on(deck("decks", "week"), KEY)).hasSize(1);
    assertThat(out.toString()).contains("asks the same as '").contains(" of 'Money for ports'");
    assertThat(err.toString()).contains("items left out: 1 asked by another article too");
  }

  @Test
  void anArticleOfWhichNothingIsLeftIsNotInTheDeck() throws Exception {
    make("decks", articles(POST, COURIER), "--together", "Week", "--kinds", "choice");
    var deck = deck("decks", "week");
    var asked = deck.notes().stream().map(note -> note.item().evidence().get(0).article());
    assertThat(deck.articles())
        .extracting(Deck.Source::id)
        .containsExactlyElementsOf(asked.distinct().toList());
  }

  @Test
  void whoWantsDuplicatesGetsThem() throws Exception {
    make("decks", articles(POST, COURIER), "--together", "Week", "--keep-duplicates");
    assertThat(on(deck("decks", "week"), KEY)).hasSize(2);
    assertThat(err.toString()).doesNotContain("left out");
  }

  @Test
  void decksOfTheirOwnKeepWhatTheyAsk() throws Exception {
    make("decks", articles(POST, COURIER));
    assertThat(on(deck("decks", "0"), KEY)).hasSize(1);
    assertThat(on(deck("decks", "1"), KEY)).hasSize(1);
  }

  @Test
  void anArchiveAsksAFactOnceWithAnyNumberOfJobs() throws Exception {
    var archive = archive("news.jsonl", POST, MUSEUM, COURIER);
    var summary = folder.resolve("sum.json");
    for (var jobs : List.of("1", "3")) {
      make("jobs" + jobs, archive, "--jobs", jobs, "--summary", summary.toString());
    }
    assertThat(on(deck("jobs1", "news"), KEY)).hasSize(1);
    assertThat(files("jobs3")).isEqualTo(files("jobs1"));
    assertThat(Files.readString(summary)).contains("\"itemsLeftOut\"", "\"asked\": 1");
  }

  @Test
  void partsOfAnArchiveAreDecksOfTheirOwn() throws Exception {
    make("decks", archive("news.jsonl", POST, COURIER), "--deck-size", "1");
    assertThat(on(deck("decks", "news"), KEY)).hasSize(1);
    assertThat(on(deck("decks", "news-part-2"), KEY)).hasSize(1);
  }

  @Test
  void whatStandsInTheDeckStays() throws Exception {
    make("decks", archive("news.jsonl", COURIER));
    var before = deck("decks", "news");
    make("decks", archive("news.jsonl", POST, MUSEUM));
    var after = deck("decks", "news");
    assertThat(after.notes()).containsAll(before.notes());
    assertThat(on(after, KEY)).isEqualTo(on(before, KEY)).hasSize(1);
    make("decks", archive("news.jsonl", COURIER, POST, MUSEUM));
    assertThat(deck("decks", "news")).isEqualTo(after);
  }

  @Test
  void aFactThatAPersonRejectedDoesNotComeBackFromAnotherArticle() throws Exception {
    make("decks", archive("news.jsonl", COURIER));
    reject(Note.Status.REJECTED);
    make("decks", archive("news.jsonl", POST));
    assertThat(on(deck("decks", "news"), KEY))
        .extracting(Note::status)
        .containsExactly(Note.Status.REJECTED);
  }

  @Test
  void aFactThatWasRetiredMayBeAskedAgain() throws Exception {
    make("decks", archive("news.jsonl", COURIER));
    reject(Note.Status.RETIRED);
    make("decks", archive("news.jsonl", POST));
    assertThat(on(deck("decks", "news"), KEY))
        .extracting(Note::status)
        .containsExactly(Note.Status.RETIRED, Note.Status.DRAFT);
  }

  @Test
  void aFactThatItsArticleTellsNoMoreIsAskedOfTheOther() throws Exception {
    make("decks", articles(POST), "--together", "Week");
    var silent =
        new Story(POST.title(), POST.day(), POST.text().substring(POST.text().indexOf("Storm")));
    make("decks", articles(silent, COURIER), "--together", "Week", "--retire");
    assertThat(on(deck("decks", "week"), KEY))
        .extracting(Note::status)
        .containsExactly(Note.Status.RETIRED, Note.Status.DRAFT);
  }

  @Test
  void aDeckThatAsksAllOfItAlreadyStaysAsItIs() throws Exception {
    var choices = List.of("--together", "Week", "--kinds", "choice", "--items", "1");
    make(
        "decks", Stream.concat(Stream.of(articles(POST)), choices.stream()).toArray(String[]::new));
    var before = files("decks");
    var again = Stream.concat(Stream.of(articles(POST, COURIER)), choices.stream());
    assertThat(make("decks", again.toArray(String[]::new))).isZero();
    assertThat(files("decks")).isEqualTo(before);
  }

  @Test
  void aFeedAsksAFactOnceInLaterRunsToo() throws Exception {
    var feed = folder.resolve("feed.xml");
    Files.writeString(feed, rss(POST, MUSEUM));
    assertThat(make("decks", feed.toString())).isZero();
    var before = on(deck("decks", "feed-of-all"), KEY);
    Files.writeString(feed, rss(COURIER, POST, MUSEUM));
    assertThat(make("decks", feed.toString())).isZero();
    assertThat(on(deck("decks", "feed-of-all"), KEY)).isEqualTo(before).hasSize(1);
    assertThat(err.toString()).contains("1 asked by another article too");
  }

  /** Entries with their whole text, long enough for an article. */
  private static String rss(Story... stories) {
    var more = " It rained in the valley and nobody was on the road.".repeat(10);
    var items = new StringBuilder();
    for (var story : stories) {
      items.append(
          String.format(
              Locale.ROOT,
              "<item><title>%s</title><link>https://a.example/%s</link><pubDate>%s</pubDate>"
                  + "<description>&lt;p&gt;%s&lt;/p&gt;&lt;p&gt;%s&lt;/p&gt;</description></item>",
              story.title(),
              story.title().replace(' ', '-'),
              story.day(),
              story.text(),
              more));
    }
    return "<rss version=\"2.0\"><channel><title>Feed of all</title><link>https://a.example</link>"
        + items
        + "</channel></rss>";
  }

  private void reject(Note.Status status) throws Exception {
    DeckStore.update(
        folder.resolve("decks/news.json"),
        deck ->
            deck.with(
                deck.articles(),
                deck.notes().stream()
                    .map(note -> note.item().key().equals(KEY) ? note.withStatus(status) : note)
                    .toList()));
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
}
