package io.github.quizette.exporter;

import com.microsoft.playwright.Page;
import io.github.quizette.item.Item;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Opens a page of many items again and again, each time in a window that remembers nothing, and
 * prints milliseconds from the start of the navigation: until the page can be used (its script has
 * run), until it is painted, until all of its items are laid out, until a first answer is shown;
 * and the longest that an answer would have had to wait once the page could be used. To be run by
 * hand. Arguments: the number of runs, by default 15, and of items, by default 200, or pages to be
 * compared, which are opened in turns.
 */
public final class PageLoadBenchmark {
  private static final String BEGIN =
      "addEventListener('DOMContentLoaded', () => { window.gaps = 0; let last = performance.now();"
          + " const beat = new MessageChannel(), note = () => { const now = performance.now();"
          + " gaps = Math.max(gaps, now - last); last = now; };"
          + " beat.port1.onmessage = () => { note();"
          + " if (document.documentElement.classList.contains('brief')) beat.port2.postMessage(0);"
          + " else requestAnimationFrame(() => setTimeout(() => { note(); window.whole = last })) };"
          + " beat.port2.postMessage(0) })";
  private static final String TIMES =
      "() => new Promise(done => { const t = performance.getEntriesByType('navigation')[0];"
          + " let shift = 0; new PerformanceObserver(list => { for (const e of list.getEntries())"
          + " shift += e.value }).observe({type: 'layout-shift', buffered: true});"
          + " const end = () => { if (!window.whole) { setTimeout(end, 50); return }"
          + " const radio = document.querySelector('.item.choice input');"
          + " const start = performance.now();"
          + " radio.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true})); radio.click();"
          + " document.body.offsetHeight; const click = performance.now() - start;"
          + " done([t.responseEnd, t.domInteractive, t.domContentLoadedEventEnd,"
          + " performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,"
          + " window.whole, window.gaps, click, shift]) }; setTimeout(end, 300) })";
  private static final List<String> NAMES =
      List.of(
          "read",
          "parsed",
          "ready to use",
          "painted",
          "all laid out",
          "longest wait",
          "first answer",
          "layout shift");

  private PageLoadBenchmark() {}

  /** Runs the benchmark. */
  public static void main(String[] arguments) {
    var runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
    var pages =
        pages(Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length));
    var times = new double[pages.size()][NAMES.size()][runs];
    for (var run = 0; run < runs; run++) {
      for (var page = 0; page < pages.size(); page++) {
        var found = times(pages.get(page));
        for (var i = 0; i < found.size(); i++) {
          times[page][i][run] = ((Number) found.get(i)).doubleValue();
        }
      }
    }
    for (var page = 0; page < pages.size(); page++) {
      System.out.printf(
          Locale.ROOT, "%d runs of %s%n", runs, Path.of(pages.get(page)).getFileName());
      print(times[page]);
    }
    System.exit(0);
  }

  private static List<URI> pages(List<String> given) {
    if (given.size() > 0 && !given.get(0).matches("\\d+")) {
      return given.stream().map(file -> Path.of(file).toUri()).toList();
    }
    var size = given.isEmpty() ? 200 : Integer.parseInt(given.get(0));
    var html = Browser.html(SampleDeck.of(items(size)));
    System.out.printf(Locale.ROOT, "%d items, %d KB%n", size, html.length() / 1024);
    return List.of(Browser.file(html).toUri());
  }

  private static List<?> times(URI file) {
    try (var context = Browser.start().newContext(Browser.window(1000))) {
      Page page = context.newPage();
      page.addInitScript(BEGIN);
      page.navigate(file.toString());
      return (List<?>) page.evaluate(TIMES);
    }
  }

  private static void print(double[][] times) {
    for (var i = 0; i < times.length; i++) {
      Arrays.sort(times[i]);
      var last = times[i].length - 1;
      System.out.printf(
          Locale.ROOT,
          "%-13s median %6.1f, least %6.1f, most %6.1f%n",
          NAMES.get(i),
          times[i][times[i].length / 2],
          times[i][0],
          times[i][last]);
    }
  }

  private static List<Item> items(int size) {
    var sample = SampleDeck.deck().notes().stream().map(note -> note.item()).toList();
    var items = new ArrayList<Item>();
    while (items.size() < size) {
      items.add(SampleDeck.again(sample.get(items.size() % sample.size()), "q-" + items.size()));
    }
    return items;
  }
}
