package io.github.quizette.exporter;

import io.github.quizette.deck.Note;
import io.github.quizette.item.Item;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Locale;

/**
 * Writes decks of 50,000 and 100,000 items in every format and prints seconds and megabytes; to be
 * run by hand with a heap of 256 MB. Arguments: names of formats, none for all.
 */
public final class LargeDeckBenchmark {
  private static final int[] SIZES = {50_000, 100_000};

  private LargeDeckBenchmark() {}

  /** Counts what is written. */
  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] b, int offset, int length) {
      bytes += length;
    }
  }

  /** Runs the benchmark. */
  public static void main(String[] names) throws IOException {
    for (var exporter : Exporters.all()) {
      if (names.length == 0 || java.util.List.of(names).contains(exporter.name())) {
        run(exporter);
      }
    }
  }

  private static void run(Exporter exporter) throws IOException {
    for (var size : SIZES) {
      var items = new ArrayList<Item>();
      for (var i = 0; i < size; i++) {
        items.add(i % 3 == 0 ? cloze(i) : choice(i));
      }
      var deck = SampleDeck.of(items);
      items.clear();
      var out = new Counter();
      var start = System.nanoTime();
      try {
        exporter.export(deck, out);
      } catch (TooManyItemsException e) {
        System.out.printf(
            Locale.ROOT, "%-10s %7d items: %s%n", exporter.name(), size, e.getMessage());
        continue;
      }
      System.out.printf(
          Locale.ROOT,
          "%-10s %7d items %6.1f s %6.1f MB%n",
          exporter.name(),
          deck.notes().stream().filter(Note::live).count(),
          (System.nanoTime() - start) / 1e9,
          out.bytes / 1e6);
    }
  }

  private static Item choice(int i) {
    return SampleDeck.choice(
        "q-" + i,
        "Which body lent Norland " + i + " crowns in November 2025 to rebuild a port?",
        "Parliament approved a loan of " + i + " crowns from the World Bank to rebuild the port.",
        "the World Bank " + i,
        "the European Investment Bank " + i,
        "the International Monetary Fund " + i,
        "the Nordic Investment Bank " + i);
  }

  private static Item cloze(int i) {
    return SampleDeck.cloze(
        "q-" + i,
        "The loan of " + i + " crowns is to rebuild the port of ____.",
        "Parliament approved a loan of " + i + " crowns to rebuild the port of Skarvik.",
        "port city",
        "Skarvik " + i);
  }
}
