package io.github.quizette.exporter;

import com.microsoft.playwright.Page;
import io.github.quizette.item.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Opens a page of many items again and again, each time in a window that remembers nothing, and
 * prints milliseconds from the start of the navigation: until the page can be used (its script has
 * run), until it is painted, until a first answer is shown; to be run by hand on a quiet machine.
 * Arguments: the number of items, by default 200, and of runs, by default 15.
 */
public final class PageLoadBenchmark {
  private static final String TIMES =
      "() => new Promise(done => { const t = performance.getEntriesByType('navigation')[0];"
          + " let shift = 0; new PerformanceObserver(list => { for (const e of list.getEntries())"
          + " shift += e.value }).observe({type: 'layout-shift', buffered: true});"
          + " setTimeout(() => { const radio = document.querySelector('.item.choice input');"
          + " const start = performance.now();"
          + " radio.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true})); radio.click();"
          + " document.body.offsetHeight; const click = performance.now() - start;"
          + " done([t.responseEnd, t.domInteractive, t.domContentLoadedEventEnd,"
          + " performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, click,"
          + " shift]) }, 300) })";
  private static final List<String> NAMES =
      List.of("read", "parsed", "ready to use", "painted", "first answer", "layout shift");

  private PageLoadBenchmark() {}

  /** Runs the benchmark. */
  public static void main(String[] numbers) {
    var size = numbers.length > 0 ? Integer.parseInt(numbers[0]) : 200;
    var runs = numbers.length > 1 ? Integer.parseInt(numbers[1]) : 15;
    var html = Browser.html(SampleDeck.of(items(size)));
    System.out.printf(Locale.ROOT, "%d items, %d KB, %d runs%n", size, html.length() / 1024, runs);
    var times = new double[NAMES.size()][runs];
    for (var run = 0; run < runs; run++) {
      try (var context = Browser.open(html, Browser.window(1000)).context()) {
        var found = (List<?>) times(context.pages().get(0));
        for (var i = 0; i < found.size(); i++) {
          times[i][run] = ((Number) found.get(i)).doubleValue();
        }
      }
    }
    for (var i = 0; i < times.length; i++) {
      Arrays.sort(times[i]);
      System.out.printf(
          Locale.ROOT,
          "%-13s median %6.1f, least %6.1f, most %6.1f%n",
          NAMES.get(i),
          times[i][runs / 2],
          times[i][0],
          times[i][runs - 1]);
    }
    System.exit(0);
  }

  private static Object times(Page page) {
    return page.evaluate(TIMES);
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
