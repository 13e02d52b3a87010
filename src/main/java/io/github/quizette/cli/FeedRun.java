package io.github.quizette.cli;

import io.github.quizette.archive.Given;
import io.github.quizette.deck.Slugs;
import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.feed.Feed;
import io.github.quizette.feed.FeedEntry;
import io.github.quizette.feed.FeedText;
import io.github.quizette.fetch.Fetcher.Wish;
import io.github.quizette.fetch.WebAddress;
import io.github.quizette.reader.LanguageGate;
import io.github.quizette.reader.Source;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes the new entries of a feed and makes its deck. Used once, by one thread. */
final class FeedRun {
  /** Characters of running text below which an entry is taken for a teaser. */
  private static final int TEASER = 600;

  private final MakeTools tools;
  private final String name;
  private final Source source;
  private final Feed feed;

  FeedRun(MakeTools tools, String name, Input.Subscription subscription) {
    this.tools = tools;
    this.name = name;
    this.source = subscription.source();
    this.feed = subscription.feed();
  }

  void run() throws IOException, InputException {
    if (fetched() && !tools.fetcher().get().allows(WebAddress.of(source.address()))) {
      throw new InputException(
          Diagnostic.error(name, "the site's robots.txt asks programs not to fetch this feed", ""));
    }
    var plan = tools.plan().collection();
    if (!fetched() && !plan.fetch() && feed.entries().stream().noneMatch(FeedRun::isFull)) {
      throw new InputException(
          Diagnostic.error(
              name,
              "the feed has only teasers of its " + feed.entries().size() + " entries",
              "give the feed's address, or --fetch, so that the pages behind are fetched"));
    }
    var slug = feed.title().isEmpty() ? Slugs.ofFile(name) : Slugs.of(feed.title());
    var state = CollectionState.orFresh(tools, slug);
    var title = feed.title().isEmpty() ? name : feed.title();
    var key = "feed\n" + (fetched() ? source.address() : feed.link() + "\n" + title);
    var entries = Entries.wanted(feed.entries(), plan);
    for (var i = entries.size(); i < feed.entries().size() && plan.since().isPresent(); i++) {
      tools.tally().skipped(Tally.Reason.OLDER);
    }
    tools.progress().expect(entries.size());
    try (var deck =
        new CollectionDeck(tools, new CollectionDeck.Name(slug, title, key), number -> {})) {
      var number = 0;
      for (var entry : entries) {
        if (!plan.again() && state.seen(entry.id(), entry.digest())) {
          tools.tally().skipped(Tally.Reason.SEEN);
        } else {
          take(deck, state, entry, ++number);
        }
      }
      deck.finish();
    }
    state.save();
  }

  private boolean fetched() {
    return !source.address().isEmpty();
  }

  private void take(CollectionDeck deck, CollectionState state, FeedEntry entry, int number)
      throws IOException, InputException {
    Article article;
    try {
      article = article(entry);
      if (!tools.plan().force()) {
        LanguageGate.require(article);
      }
    } catch (IOException | InputException e) {
      tools.decks().failed(Failures.message(label(entry), e));
      return;
    }
    deck.add(
        new CollectionDeck.Task(
            label(entry),
            article,
            1 + (number - 1) % tools.plan().collection().deckSize(), // a feed has one deck
            state.knows(entry.id()),
            () -> state.take(entry.id(), entry.digest())));
  }

  private String label(FeedEntry entry) {
    return name + ": " + (entry.title().isEmpty() ? entry.id() : entry.title());
  }

  private Article article(FeedEntry entry) throws IOException, InputException {
    var link = link(entry);
    var full = text(entry);
    var enough = isFull(entry);
    if (!enough && link.isPresent() && (fetched() || tools.plan().collection().fetch())) {
      var page = tools.fetcher().get().fetch(link.get(), Wish.FOUND);
      var given = given(entry, page.address().toString(), "");
      return given.over(read(entry, page.source()));
    }
    if (!enough) {
      throw new InputException(
          Diagnostic.error(
              label(entry),
              "the feed has only a teaser of it",
              link.isEmpty()
                  ? ""
                  : "give the feed's address, or --fetch, so that the page is fetched"));
    }
    var given = given(entry, link.map(WebAddress::toString).orElse(""), feed.title());
    return given.over(read(entry, page(entry, full, given.url())));
  }

  private static String text(FeedEntry entry) {
    return entry.content().isEmpty() ? entry.summary() : entry.content();
  }

  private static boolean isFull(FeedEntry entry) {
    return FeedText.line(text(entry)).length() >= TEASER;
  }

  private static Given given(FeedEntry entry, String url, String publisher) {
    return new Given(
        entry.title(), entry.published(), publisher, url, entry.licence(), entry.author());
  }

  private Optional<WebAddress> link(FeedEntry entry) {
    try {
      if (entry.link().isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          fetched()
              ? WebAddress.of(source.address()).follow(entry.link())
              : WebAddress.of(entry.link()));
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  private Source page(FeedEntry entry, String content, String url) {
    var title = entry.title().replace("&", "&amp;").replace("<", "&lt;");
    var html =
        "<!DOCTYPE html><html><head><title>"
            + title
            + "</title></head><body><article><h1>"
            + title
            + "</h1>"
            + content
            + "</article></body></html>";
    return new Source(
        label(entry), html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", url);
  }

  private Article read(FeedEntry entry, Source page) throws IOException, InputException {
    try (var articles = tools.plan().read(page)) {
      return articles
          .findFirst()
          .orElseThrow(
              () -> new InputException(Diagnostic.error(label(entry), "no article in it", "")));
    }
  }
}
