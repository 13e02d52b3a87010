package io.github.quizette.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KeyMarksTest {
  @Test
  void marksTheKeyWhateverItsCaseAndArticle() {
    assertThat(marked("World Bank money will come.", "the World Bank"))
        .isEqualTo("[World Bank] money will come.");
    assertThat(marked("The World Bank paid.", "the World Bank"))
        .isEqualTo("[The World Bank] paid.");
  }

  @Test
  void marksWholeWordsOnly() {
    assertThat(marked("Two ways: Iranian oil left Iran.", "Iran"))
        .isEqualTo("Two ways: Iranian oil left [Iran].");
  }

  @Test
  void marksThePartsOfAKeyThatStandsApart() {
    assertThat(marked("It passed by 88 votes to 61.", "88 to 61"))
        .isEqualTo("It passed by [88] votes to [61].");
  }

  @Test
  void joinsPartsThatStandSideBySide() {
    assertThat(marked("A 4.2 billion crown loan.", "4.2 billion crowns"))
        .isEqualTo("A [4.2 billion] crown loan.");
  }

  @Test
  void marksAnAcceptedFormWhenTheKeyItselfIsAbsent() {
    assertThat(marked("It reopens in 2 years.", "two", "2")).isEqualTo("It reopens in [2] years.");
  }

  @Test
  void marksNothingWhereNothingIsFound() {
    assertThat(marked("Nobody said so.", "an answer")).isEqualTo("Nobody said so.");
  }

  @Property(tries = 300)
  void losesNoCharacter(@ForAll String sentence, @ForAll String key) {
    var joined =
        KeyMarks.cut(sentence, List.of(key)).stream()
            .map(KeyMarks.Piece::text)
            .collect(Collectors.joining());

    assertThat(joined).isEqualTo(sentence);
  }

  private static String marked(String sentence, String... forms) {
    return KeyMarks.cut(sentence, List.of(forms)).stream()
        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
