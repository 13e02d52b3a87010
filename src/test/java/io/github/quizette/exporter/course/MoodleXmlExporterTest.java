package io.github.quizette.exporter.course;

import static io.github.quizette.exporter.course.ReadXml.all;
import static io.github.quizette.exporter.course.ReadXml.one;
import static io.github.quizette.exporter.course.ReadXml.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.HostileDecks;
import io.github.quizette.exporter.Markup;
import io.github.quizette.exporter.SampleDeck;
import io.github.quizette.item.Statements;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MoodleXmlExporterTest {
  /** A gap as Moodle's cloze type finds it. */
  private static final Pattern GAP = Pattern.compile("\\{(\\d+):SHORTANSWER:((?:=[^~#}]+~?)+)\\}");

  /** What the importer takes for a gap, whatever is in it. */
  private static final Pattern CLOZE =
      Pattern.compile("\\{\\s*\\d*\\s*:\\s*[A-Z_]+\\s*:[^}]*\\}|\\{");

  private static List<Element> questions(Deck deck) throws Exception {
    var root = ReadXml.root(ReadXml.bytes(new MoodleXmlExporter(), deck));
    assertThat(root.getTagName()).isEqualTo("quiz");
    return ReadXml.children(root);
  }

  private static String text(Element parent, String name) {
    return one(one(parent, name), "text").getTextContent();
  }

  @Test
  void theCategoryNamesTheStateOfTheDeckSoThatANewImportMixesWithNone() throws Exception {
    var category = questions(SampleDeck.deck()).get(0);

    assertThat(category.getAttribute("type")).isEqualTo("category");
    assertThat(text(category, "category"))
        .matches("\\$course\\$/top/Quizette/A port after the storm/2025-11-12 [0-9a-f]{6}");
    assertThat(text(category, "info")).isEqualTo("<p>Kyst News Agency, CC BY 4.0</p>");
  }

  @Test
  void choicesHaveOneRightAnswerFeedbackTagsAndAnIdnumber() throws Exception {
    var question = questions(SampleDeck.deck()).get(1);

    assertThat(question.getAttribute("type")).isEqualTo("multichoice");
    assertThat(one(question, "idnumber").getTextContent()).isEqualTo("q-lender1");
    assertThat(all(question, "answer"))
        .extracting(answer -> answer.getAttribute("fraction"))
        .containsExactly("0", "0", "0", "100");
    assertThat(text(question, "generalfeedback"))
        .contains("<p>“Norland’s parliament", "Kyst News Agency, 12 November 2025, CC BY 4.0");
    assertThat(all(question, "tag"))
        .extracting(tag -> one(tag, "text").getTextContent())
        .containsExactly("medium", "economy", "port");
  }

  @Test
  void trueAndFalseAreAQuestionOfTheirOwn() throws Exception {
    var item = SampleDeck.judged(Statements.stem("It rained."), false, "True", "False");
    var questions = questions(SampleDeck.of(List.of(item)));
    var question = questions.get(1);

    assertThat(Grammar.named("moodle").faults((Element) question.getParentNode())).isEmpty();
    assertThat(question.getAttribute("type")).isEqualTo("truefalse");
    assertThat(all(question, "answer"))
        .extracting(a -> one(a, "text").getTextContent() + " " + a.getAttribute("fraction"))
        .containsExactly("true 0", "false 100");
    assertThat(all(question, "feedback"))
        .extracting(feedback -> one(feedback, "text").getTextContent())
        .containsExactly("It says otherwise.", "So it says.");
  }

  @Test
  void gapsAreClozesUnlessAnAnswerHoldsWhatAClozeGivesAMeaningTo() throws Exception {
    var plain =
        SampleDeck.cloze("q-1", "The port is ____.", "It is Skarvik.", "port", "Skarvik", "Elva");
    var odd = SampleDeck.cloze("q-2", "It cost ____.", "It cost ~5}.", "sum", "~5}", "5*");
    var questions = questions(SampleDeck.of(List.of(plain, odd)));

    assertThat(questions.get(1).getAttribute("type")).isEqualTo("cloze");
    assertThat(text(questions.get(1), "questiontext"))
        .contains("<p>The port is {1:SHORTANSWER:=Skarvik~=Elva}.</p><p>(port)</p>");
    assertThat(questions.get(2).getAttribute("type")).isEqualTo("shortanswer");
    assertThat(all(questions.get(2), "answer"))
        .extracting(a -> one(a, "text").getTextContent())
        .containsExactly("~5}", "5\\*");
  }

  @Provide
  Arbitrary<Deck> decks() {
    return HostileDecks.decks();
  }

  @Property(tries = 300)
  void whatIsReadIsWhatWasWritten(@ForAll("decks") Deck deck) throws Exception {
    var questions = questions(deck);
    valid(questions);
    var items = CreditedItem.live(deck).toList();
    assertThat(questions).hasSize(items.size() + 1);
    for (var i = 0; i < items.size(); i++) {
      holds(questions.get(i + 1), items.get(i));
    }
  }

  @Provide
  Arbitrary<Deck> statements() {
    return HostileDecks.statements();
  }

  @Property(tries = 200)
  void statementsAreReadAsWritten(@ForAll("statements") Deck deck) throws Exception {
    var questions = questions(deck);
    assertThat(Grammar.named("moodle").faults((Element) questions.get(0).getParentNode()))
        .isEmpty();
    var items = CreditedItem.live(deck).toList();
    for (var i = 0; i < items.size(); i++) {
      var question = questions.get(i + 1);
      assertThat(Markup.line(shown(text(question, "questiontext"))))
          .isEqualTo(Markup.line(items.get(i).asked()));
      assertThat(ReadXml.attributes(question, "fraction").indexOf("100"))
          .isEqualTo(items.get(i).keyPlace());
      assertThat(ReadXml.attributes(question, "fraction")).containsOnlyOnce("100");
    }
  }

  /** What the importer asks for, and what it would take although nobody could answer it. */
  private static void valid(List<Element> questions) throws Exception {
    var root = (Element) questions.get(0).getParentNode();
    assertThat(Grammar.named("moodle").faults(root)).isEmpty();
    var ids = questions.stream().map(q -> one(q, "idnumber").getTextContent()).toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> !id.isBlank() && id.length() <= 100);
    assertThat(text(questions.get(0), "category"))
        .startsWith("$course$/top/Quizette/")
        .doesNotContain("\n")
        .matches(path -> Arrays.stream(path.split("(?<!/)/(?!/)", -1)).noneMatch(String::isBlank));
    for (var question : questions.subList(1, questions.size())) {
      assertThat(text(question, "name")).isNotBlank().doesNotContain("\n");
      var fractions = ReadXml.attributes(question, "fraction");
      switch (question.getAttribute("type")) {
        case "multichoice" -> {
          assertThat(value(question, "single")).isEqualTo("true");
          assertThat(value(question, "answernumbering")).isIn("abc", "ABCD", "123", "none");
          assertThat(fractions).containsOnlyOnce("100");
        }
        case "shortanswer" -> {
          assertThat(value(question, "usecase")).isEqualTo("0");
          assertThat(fractions).containsOnly("100");
        }
        default -> assertThat(CLOZE.matcher(text(question, "questiontext")).results()).hasSize(1);
      }
      for (var answer : all(question, "answer")) {
        assertThat(one(answer, "text").getTextContent()).isNotBlank();
      }
    }
  }

  private static String value(Element question, String name) {
    return one(question, name).getTextContent();
  }

  private static void holds(Element question, CreditedItem item) {
    var hint = item.hint().isBlank() ? "" : "\n(" + item.hint() + ")";
    assertThat(text(question, "name").length()).isBetween(1, 255);
    var stem = shown(text(question, "questiontext"));
    if (question.getAttribute("type").equals("cloze")) {
      var gap = GAP.matcher(stem);
      assertThat(gap.find()).isTrue();
      assertThat(gap.group(2)).isEqualTo("=" + String.join("~=", item.accepted()));
      stem = gap.replaceFirst("____");
    } else {
      var answers = all(question, "answer").stream().map(a -> one(a, "text").getTextContent());
      if (item.isChoice()) {
        assertThat(answers.map(ReadXml::shown)).isEqualTo(item.options());
      } else {
        assertThat(answers.map(a -> a.replace("\\*", "*"))).isEqualTo(item.accepted());
      }
    }
    assertThat(stem).isEqualTo(item.asked() + hint);
    assertThat(shown(text(question, "generalfeedback")))
        .isEqualTo(String.join("\n", item.explanation()));
  }
}
