package io.github.quizette.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.DeckJson;
import io.github.quizette.deck.Decks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportersTest {
  @Test
  void namesAndExtensionsOccurOnce() {
    assertThat(Exporters.all()).extracting(Exporter::name).doesNotHaveDuplicates();
    assertThat(Exporters.all()).extracting(Exporter::extension).doesNotHaveDuplicates();
    assertThat(Exporters.named("json")).containsInstanceOf(JsonExporter.class);
    assertThat(Exporters.named("JSON")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.github.quizette.exporter.Exporters#all")
  void everyWriterGivesTheSameBytesAndLeavesTheStreamOpen(Exporter exporter) throws IOException {
    var first = new ClosingStream();
    var second = new ClosingStream();
    exporter.export(Decks.skarvik(), first);
    exporter.export(Decks.skarvik(), second);
    assertThat(first.closed).isFalse();
    assertThat(first.toByteArray()).isNotEmpty().isEqualTo(second.toByteArray());
  }

  @Test
  void jsonIsTheDeckItself() throws IOException {
    var out = new ByteArrayOutputStream();
    new JsonExporter().export(Decks.skarvik(), out);
    assertThat(out.toByteArray()).isEqualTo(DeckJson.bytes(Decks.skarvik()));
  }

  /** A stream that knows whether it was closed. */
  private static final class ClosingStream extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }
}
