package io.github.quizette.exporter.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporters;
import io.github.quizette.exporter.HostileDecks;
import io.github.quizette.exporter.Markup;
import io.github.quizette.exporter.SampleDeck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Aiken, read back by the rules of Moodle. */
class AikenExporterTest {
  private static final Pattern CHOICE = Pattern.compile("^[A-Z][).][ \\t](.*)");

  private record Question(String stem, List<String> options, int key) {}

  private static String aiken(Deck deck) throws IOException {
    return new String(ReadXml.bytes(new AikenExporter(), deck), StandardCharsets.UTF_8);
  }

  private static List<Question> read(String text) {
    var questions = new ArrayList<Question>();
    var stem = "";
    var options = new ArrayList<String>();
    for (var raw : text.split("\n", -1)) {
      var line = raw.strip();
      var choice = CHOICE.matcher(line);
      if (line.length() < 2) {
        continue;
      }
      if (choice.matches()) {
        options.add(choice.group(1).strip());
      } else if (line.startsWith("ANSWER:")) {
        questions.add(
            new Question(stem, List.copyOf(options), line.substring(7).strip().charAt(0) - 'A'));
        options.clear();
      } else {
        stem = line;
      }
    }
    return questions;
  }

  @Test
  void choicesAreWrittenWithTheirCreditAndGapsAreReported() throws IOException {
    assertThat(aiken(SampleDeck.deck()))
        .contains(
            """
            (Kyst News Agency, 12 November 2025, CC BY 4.0)
            A. 102 to 47
            B. 75 to 74
            C. 79 to 70
            D. 88 to 61
            ANSWER: D

            """);
    assertThat(Exporters.losses(new AikenExporter(), "x", SampleDeck.deck())).hasSize(4);
  }

  @Provide
  Arbitrary<Deck> decks() {
    return HostileDecks.decks();
  }

  @Property(tries = 300)
  void whatIsReadIsWhatWasWritten(@ForAll("decks") Deck deck) throws IOException {
    var items =
        CreditedItem.live(deck).filter(i -> new AikenExporter().obstacle(i).isEmpty()).toList();
    var read = read(aiken(deck));
    assertThat(read).hasSameSizeAs(items);
    for (var i = 0; i < items.size(); i++) {
      assertThat(read.get(i).stem()).contains(Markup.line(items.get(i).stem()));
      assertThat(read.get(i).options())
          .isEqualTo(items.get(i).options().stream().map(Markup::line).toList());
      assertThat(read.get(i).key()).isEqualTo(items.get(i).keyPlace());
    }
  }
}
