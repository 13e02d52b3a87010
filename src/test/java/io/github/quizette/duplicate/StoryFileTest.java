package io.github.quizette.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.duplicate.Stories.Kind;
import io.github.quizette.reader.Source;
import io.github.quizette.reader.TextArticleReader;
import io.github.quizette.text.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one run remembers and the next one reads. */
class StoryFileTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
  private static final String HARBOUR =
      "The council of Torvik voted on Monday to rebuild the harbour wall that Storm Elva broke in"
          + " March. Mayor Greta Lindholm said that the work would cost 48 million crowns and end in"
          + " 2027. Fishermen from Skarvik had asked for a longer wall of 900 metres.";

  private static Article article(String name, String text, LocalDate day) throws Exception {
    return new TextArticleReader()
        .read(Source.ofText(name, "Title: " + name + "\n\n" + text))
        .findFirst()
        .orElseThrow()
        .withPublished(day);
  }

  private static String written(Stories stories) throws Exception {
    var out = new ByteArrayOutputStream();
    stories.write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Stories read(String text) throws Exception {
    return Stories.read("a.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aLaterRunKnowsACopyAndAVersion() throws Exception {
    var stories = new Stories();
    var first = article("Wall", HARBOUR, DAY);
    stories.see(first);
    var text = written(stories);
    assertThat(written(read(text))).isEqualTo(text);

    var copy = read(text).see(article("Harbour wall", HARBOUR, DAY));
    assertThat(copy).isEqualTo(new Stories.Verdict(Kind.COPY, first.id(), "Wall"));
    var version = article("Wall", HARBOUR.replace("48 million", "52 million"), DAY.plusDays(1));
    assertThat(read(text).see(version).kind()).isEqualTo(Kind.VERSION);
    var other = article("Vote", "The parliament of Norland met on Friday for nine hours.", DAY);
    assertThat(read(text).see(other).kind()).isEqualTo(Kind.NEW);
  }

  @Test
  void anArticleIsNoCopyOfItselfInAnEarlierRunButOfItselfInThisOne() throws Exception {
    var stories = new Stories();
    var wall = article("Wall", HARBOUR, DAY);
    stories.see(wall);
    var later = read(written(stories));
    assertThat(later.see(wall).kind()).isEqualTo(Kind.NEW);
    assertThat(later.see(wall).kind()).isEqualTo(Kind.COPY);
    assertThat(written(later)).isEqualTo(written(stories));
  }

  @Test
  void whatARunRemembersItRemembersOnce() throws Exception {
    var stories = new Stories();
    var wall = article("Wall", HARBOUR, DAY);
    var vote = article("Vote", "The parliament of Norland met on Friday for nine hours.", DAY);
    stories.see(wall);
    stories.see(vote);
    var later = read(written(stories));
    later.remember(wall);
    assertThat(written(later)).isEqualTo(written(stories));
  }

  @Test
  void onlyTheNewestAreKept() throws Exception {
    var stories = new Stories();
    for (var i = 0; i < StoryFile.MOST + 5; i++) {
      stories.see(article("Day " + i, "It rained for " + i + " days.", DAY));
    }
    var later = read(written(stories));
    assertThat(later.see(article("x", "It rained for 4 days.", DAY)).kind()).isEqualTo(Kind.NEW);
    assertThat(later.see(article("y", "It rained for 5 days.", DAY)).kind()).isEqualTo(Kind.COPY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"stories\": 1}",
        "{\"stories\": [1]}",
        "{\"stories\": [{\"id\": \"a\"}]}",
        "{\"stories\": [{\"id\": \"a\", \"title\": \"\", \"url\": \"\", \"published\": \"soon\","
            + " \"size\": 1, \"bands\": \"\"}]}",
        "{\"stories\": [{\"id\": \"a\", \"title\": \"\", \"url\": \"\", \"published\": \"\","
            + " \"size\": 1, \"bands\": \"!\"}]}",
        "{\"stories\": [{\"id\": \"a\", \"title\": \"\", \"url\": \"\", \"published\": \"\","
            + " \"size\": 1, \"bands\": \"//////////8=\"}]}",
        "{\"stories\": ["
      })
  void aDamagedFileIsRefused(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("a.json");
  }
}
