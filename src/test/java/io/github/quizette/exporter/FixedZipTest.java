package io.github.quizette.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FixedZipTest {
  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void restoreTheZone() {
    TimeZone.setDefault(before);
  }

  private static byte[] zip(String zone) throws IOException {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    var out = new ByteArrayOutputStream();
    try (var zip = new FixedZip(out)) {
      zip.entry("a.txt", content -> content.write('a'));
    }
    return out.toByteArray();
  }

  @Test
  void theBytesAreTheSameInEveryTimeZone() throws IOException {
    assertThat(zip("Asia/Tokyo")).isEqualTo(zip("America/New_York")).isEqualTo(zip("UTC"));
  }
}
