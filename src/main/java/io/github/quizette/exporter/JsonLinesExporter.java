package io.github.quizette.exporter;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckLines;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Writes an item on each line, packed or not; everything else stands in the manifest beside it. */
public final class JsonLinesExporter implements Exporter {
  private static final int BUFFER = 1 << 16;

  private final boolean packed;

  /**
   * Makes an exporter.
   *
   * @param packed whether the lines are packed by gzip
   */
  public JsonLinesExporter(boolean packed) {
    this.packed = packed;
  }

  @Override
  public String name() {
    return packed ? "jsonl.gz" : "jsonl";
  }

  @Override
  public String extension() {
    return name();
  }

  @Override
  public String purpose() {
    return packed
        ? "the same, packed by gzip"
        : "an item on each line, and a manifest, for imports in bulk";
  }

  @Override
  public Optional<Exporter> companion() {
    return Optional.of(new ManifestExporter());
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    if (packed) {
      var gzip = new GZIPOutputStream(out, BUFFER); // its header holds no time
      DeckLines.write(deck, gzip);
      gzip.finish();
    } else {
      DeckLines.write(deck, out);
    }
  }

  /** Writes what stands beside the lines. */
  private static final class ManifestExporter implements Exporter {
    @Override
    public String name() {
      return "manifest";
    }

    @Override
    public String extension() {
      return "manifest.json";
    }

    @Override
    public String purpose() {
      return "what stands beside JSON Lines";
    }

    @Override
    public void export(Deck deck, OutputStream out) throws IOException {
      DeckLines.writeManifest(deck, out);
    }
  }
}
