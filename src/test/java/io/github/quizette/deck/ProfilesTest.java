package io.github.quizette.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {
  private static final String MINE =
      """
      {
        "profiles": [
          { "name": "mine", "marks": 4, "penalty": "1/3", "options": 5, "seconds": 90 },
          { "name": "class", "marks": 0.5, "penalty": 0.125, "options": 3, "seconds": 30 }
        ]
      }
      """;

  @TempDir Path folder;

  private Profiles with(String text) throws Exception {
    return Profiles.shipped().with(Files.writeString(folder.resolve("mine.json"), text));
  }

  @Test
  void threeComeWithTheProgram() {
    var shipped = Profiles.shipped();
    assertThat(shipped.names()).containsExactly("upsc", "bank", "class");
    assertThat(shipped.named("upsc"))
        .hasValue(new Profile("upsc", new BigDecimal("2"), new BigDecimal("0.6667"), 4, 72));
    assertThat(shipped.named("bank"))
        .hasValue(new Profile("bank", new BigDecimal("1"), new BigDecimal("0.25"), 5, 36));
    assertThat(shipped.named("class"))
        .hasValue(new Profile("class", new BigDecimal("1"), new BigDecimal("0"), 4, 60));
    assertThat(shipped.named("none")).isEmpty();
  }

  @Test
  void ownOnesComeBehindAndReplaceThoseOfTheirName() throws Exception {
    var profiles = with(MINE);
    assertThat(profiles.names()).containsExactly("upsc", "bank", "class", "mine");
    assertThat(profiles.named("mine").orElseThrow().penalty()).isEqualByComparingTo("0.3333");
    assertThat(profiles.named("class").orElseThrow().seconds()).isEqualTo(30);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"marks\": 4|\"marks\": 0|3: error: profiles file: profiles 1: marks is not a number above 0",
        "\"marks\": 4|\"marks\": \"4\"|3: error: profiles file: profiles 1: marks is not a number",
        "\"1/3\"|\"1/0\"|3: error: profiles file: profiles 1: penalty is neither a number nor",
        "\"1/3\"|\"a third\"|3: error: profiles file: profiles 1: penalty is neither a number nor",
        "\"1/3\"|-1|3: error: profiles file: profiles 1: penalty is not a number from 0",
        "\"options\": 5|\"options\": 6|3: error: profiles file: profiles 1: options is not a whole",
        "\"seconds\": 90|\"seconds\": 0|3: error: profiles file: profiles 1: seconds is not a whole",
        "\"seconds\": 90|\"minutes\": 2|3: error: profiles file: profiles 1: seconds is missing",
        "\"name\": \"mine\"|\"name\": \" \"|3: error: profiles file: profiles 1: name is blank",
        "\"name\": \"class\"|\"name\": \"mine\"|4: error: profiles file: profiles 2: name occurs twice",
        "\"profiles\"|\"profile\"|profiles is missing"
      })
  void aFaultIsNamedWithItsLine(String right, String wrong, String message) {
    assertThatThrownBy(() -> with(MINE.replace(right, wrong)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("mine.json:")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[]", "7", "{\"profiles\": [3]}", "{\"profiles\": {}}", "{", "x"})
  void whatIsNoListOfProfilesIsRefused(String text) {
    assertThatThrownBy(() -> with(text))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("mine.json");
  }
}
