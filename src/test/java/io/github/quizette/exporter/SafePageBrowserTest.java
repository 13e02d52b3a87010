package io.github.quizette.exporter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.github.quizette.deck.Deck;
import io.github.quizette.deck.Note;
import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Stem;
import io.github.quizette.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile texts wherever an article or a deck can bring them: none may run, ask or build. */
class SafePageBrowserTest {
  /** Counts the elements by name, but for marks: how many words a mark is cut into may differ. */
  private static final String CENSUS =
      "() => { const n = {}; for (const e of document.querySelectorAll(':not(mark)'))"
          + " n[e.localName] = (n[e.localName] ?? 0) + 1;"
          + " return JSON.stringify(Object.entries(n).sort()) }";

  private static final String ATTRIBUTES =
      "() => [...new Set([...document.querySelectorAll('*')].flatMap(e =>"
          + " e.getAttributeNames()))].sort().join(' ')";

  @Test
  void noHostileTextRunsAsksOrBuilds() throws IOException {
    var hostile = Pages.of(deck(text -> text));
    var tame = Pages.of(deck(text -> "plain"));

    assertThat(vectors()).hasSizeGreaterThan(150);
    assertThat(hostile.events).isEmpty();
    assertThat(hostile.census).isEqualTo(tame.census);
    assertThat(hostile.attributes).isEqualTo(tame.attributes);
  }

  @Test
  void textsAreShownAsTheyAre() throws IOException {
    try (var context =
        Browser.open(deck(text -> text), Browser.window(1000).setJavaScriptEnabled(false))
            .context()) {
      var page = context.pages().get(0);
      var stem = "Which <script>alert(1)</script> is it?";
      assertThat(page.locator("#q1 .stem").textContent()).isEqualTo(stem);
      assertThat(page.title()).contains("</script><script>alert(1)</script>");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A </script> in the title",
        "A </style><style>* { display: none }</style>",
        "A <!-- that does not end",
        "A ]]> behind nothing",
        "A </title></head><body onload=alert(1)>",
        "&lt;b&gt; &amp;amp; ${page.id} [[${page.id}]] __${page.id}__"
      })
  void aTitleOfMarkupIsATitleAndThePageWorks(String title) {
    var sample = SampleDeck.deck();
    var deck =
        new Deck(sample.id(), title, "en", title, "", null, sample.articles(), sample.notes());
    try (var context = Browser.open(deck, Browser.window(1000)).context()) {
      var page = context.pages().get(0);
      assertThat(page.title()).isEqualTo(title);
      assertThat(page.locator("h1")).hasText(title);
      page.locator("#q1 label").nth(3).click();
      assertThat(page.locator("#score")).hasText("1 of 1 right · 9 to go");
      assertThat(page.locator("h1")).isVisible();
    }
  }

  @Test
  void linksLeadToTheWebOnly() throws IOException {
    var html = Browser.html(deck(text -> text));
    var links = Pattern.compile("<a [^>]*href=\"([^\"#][^\"]*)\"[^>]*>").matcher(html).results();

    assertThat(links)
        .isNotEmpty()
        .allSatisfy(
            link -> {
              assertThat(link.group(1)).matches("https?://[!-~]+");
              assertThat(link.group()).contains("rel=\"noopener noreferrer\"");
            });
  }

  /** What a page did while it was opened and used. */
  private record Pages(List<String> events, Object census, Object attributes) {
    static Pages of(Deck deck) {
      var events = new ArrayList<String>();
      try (var context = Browser.start().newContext(Browser.window(1000))) {
        var page = context.newPage();
        page.onDialog(
            dialog -> {
              events.add("dialog " + dialog.message());
              dialog.dismiss();
            });
        page.onConsoleMessage(message -> events.add("console " + message.text()));
        page.onPageError(error -> events.add("error " + error));
        context.onPage(other -> events.add("window " + other.url()));
        var address = Browser.file(Browser.html(deck)).toUri().toString();
        context.onRequest(
            request -> {
              if (!request.url().equals(address)) {
                events.add("request " + request.url());
              }
            });
        page.navigate(address);
        use(page);
        return new Pages(events, page.evaluate(CENSUS), page.evaluate(ATTRIBUTES));
      }
    }

    private static void use(Page page) {
      page.evaluate(
          "() => { for (const i of document.querySelectorAll('.item')) { const r ="
              + " i.querySelector('[type=radio]'); if (r) { r.dispatchEvent(new"
              + " PointerEvent('pointerdown', {bubbles: true})); r.click() } else"
              + " i.querySelector('[data-do=give]').click() } }");
      assertThat(page.locator("#result")).isVisible();
      page.locator(".modes [data-mode=cards]").click();
      page.keyboard().press("Space");
      page.locator(".modes [data-mode=sheet]").click();
      page.locator("[data-do=shuffle]").click();
      page.locator(".modes [data-mode=quiz]").click();
      page.evaluate(
          "document.querySelectorAll('.item *').forEach(e => e.dispatchEvent(new"
              + " MouseEvent('mouseover', {bubbles: true})))");
    }
  }

  private static Deck deck(UnaryOperator<String> text) throws IOException {
    var sources = new ArrayList<Deck.Source>();
    var notes = new ArrayList<Note>();
    var all = new StringBuilder();
    for (var raw : vectors()) {
      var vector = text.apply(raw);
      var number = sources.size();
      all.append(vector).append(' ');
      var tame = PageText.address(raw) == null ? vector : "https://news.example/";
      var url = vector.equals(raw) ? raw : tame;
      sources.add(
          new Deck.Source("a-" + number, vector, url, vector, null, null, vector, "0".repeat(64)));
      notes.add(Note.of(choice(number, vector)));
      notes.add(Note.of(cloze(number, vector)));
    }
    var link = text.apply("https://news.example/?a=1&b='\"><script>alert(1)</script>");
    sources.add(
        new Deck.Source(
            "a-x", "t", "https://news.example/" + link.length(), "", null, null, "", ""));
    return new Deck(
        text.apply("d-\"><script>alert(1)</script>"),
        all.toString(),
        text.apply("en\"><script>alert(1)</script>"),
        all.toString(),
        Deck.GENERATOR,
        null,
        sources,
        notes);
  }

  private static Item choice(int number, String text) {
    return item(
        "q-c" + number + text,
        number,
        new Stem.Question("Which " + text + " is it?"),
        new Interaction.Choice(
            List.of(
                new Option(text, false, text),
                new Option(text + " key", true, text),
                new Option(text + " 2", false, text))),
        text);
  }

  private static Item cloze(int number, String text) {
    return item(
        "q-t" + number + text,
        number,
        new Stem.Completion(text + " ____ " + text),
        new Interaction.TextEntry(text, List.of(text, text + " other"), text),
        text);
  }

  private static Item item(String id, int number, Stem stem, Interaction interaction, String text) {
    var quote = "so " + text + " was";
    return new Item(
        id,
        text,
        stem,
        interaction,
        text,
        text,
        text,
        null,
        Difficulty.EASY,
        text,
        List.of(text),
        List.of(
            new Evidence("a-" + number, quote, new Span(0, quote.length()), 1),
            new Evidence("a-x", text, new Span(0, text.length()), 1)));
  }

  private static List<String> vectors() throws IOException {
    try (var in = SafePageBrowserTest.class.getResourceAsStream("/exporter/hostile-texts.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(SafePageBrowserTest::unescape)
          .toList();
    }
  }

  /** In the file a backslash is doubled, and backslash, u, four digits is a character. */
  private static String unescape(String line) {
    return Pattern.compile("\\\\\\\\|\\\\u([0-9a-f]{4})")
        .matcher(line)
        .replaceAll(
            match ->
                match.group(1) == null
                    ? "\\\\\\\\"
                    : java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }
}
