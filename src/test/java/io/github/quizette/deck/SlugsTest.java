package io.github.quizette.deck;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US-Pakistan talks|us-pakistan-talks",
        "U.S. and EU's Treaty|us-and-eus-treaty",
        "Storm Ciarán hits Łódź & Tromsø|storm-ciaran-hits-lodz-and-tromso",
        "ISTANBUL'da İzmir|istanbulda-izmir",
        "Straße|strasse",
        "  --  Trade... deal!  |trade-deal",
        "CON|con-article",
        "lpt1|lpt1-article",
        "Mehr als ein sehr langer Titel der gar nicht mehr aufhören will und weiter geht|mehr-als-ein-sehr-langer-titel-der-gar-nicht-mehr-aufhoren"
      })
  void spellsTitles(String title, String slug) {
    assertThat(Slugs.of(title)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "samples/us-pakistan-talks.txt|us-pakistan-talks",
        "C:\\News\\My Article.TXT|my-article",
        "/tmp/nul.txt|nul-article",
        "a.b.c.html|abc",
        ".txt|txt"
      })
  void namesFiles(String file, String slug) {
    assertThat(Slugs.ofFile(file)).isEqualTo(slug);
  }

  @Property
  void areSafeForEveryTitle(@ForAll String title) {
    assertThat(Slugs.of(title))
        .matches("[a-z0-9]+(?:-[a-z0-9]+)*")
        .hasSizeLessThanOrEqualTo(Slugs.MAX_LENGTH + "-article".length())
        .isEqualTo(Slugs.of(title));
  }
}
