package io.github.quizette.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Statements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeckCheckTest {
  private static final DeckCheck CHECK = new DeckCheck();
  private static final String CHOICE = "item " + Decks.choice().id();
  private static final String CLOZE = "item " + Decks.cloze().id();

  private static String json(Deck deck) {
    return new String(DeckJson.bytes(deck), StandardCharsets.UTF_8);
  }

  private static List<String> check(String json) {
    return CHECK.check("d.json", json.getBytes(StandardCharsets.UTF_8)).stream()
        .map(Diagnostic::toString)
        .toList();
  }

  @Test
  void aSoundDeckHasNoFault() {
    assertThat(CHECK.check("d.json", Decks.skarvik())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"1.0.0\"|\"3.0.0\"|d.json:2: error: deck: the deck is of format 3.0.0",
        "\"language\": \"en\"|\"language\": \"English\"|deck: language must match",
        "\"https://example|\"javascript:|deck: articles 1 url must match",
        "\"generator\"|\"maker\"|deck: generator is missing",
        "\"generator\"|\"maker\"|deck: maker is unknown",
        "\"correct\": true|\"correct\": false|no choice is correct",
        "\"correct\": false|\"correct\": true|4 choices are correct",
        "The Asian Development Bank|the World bank|\"The World Bank\" and \"the World bank\" are the"
            + " same",
        "The Asian Development Bank|The Bank|\"The World Bank\" and \"The Bank\" are nearly the same",
        "\"context\": \"Loan for a port|\"context\": \"World Bank loan|the context gives the key away",
        "\"title\": \"Norland|\"title\": \"World Bank|the deck's title gives the key away",
        "Which institution lent|Which arm of the World Bank lent|the stem gives the key away",
        "loan of November 2025 is|Skarvik loan is|the stem gives the key away",
        "\"port city\"|\"Skarvik city\"|the hint gives the key away",
        "port of ____|port of Ostby|the stem has 0 gaps",
        "port of ____|____ of ____|the stem has 2 gaps",
        "\"end\": 59|\"end\": 58|start and end of the blank do not mark its answer",
        "\"answer\": \"Skarvik\",|\"answer\": \"Ostby\",|the answer is not among the accepted ones",
        "the port of Skarvik.\"|the port of Ostby.\"|the cloze text is not the stem",
        "\"end\": 117|\"end\": 118|the quote has 117 characters, start to end 118",
        "\"paragraph\": 1|\"paragraph\": 0|source paragraph must be at least 1",
        "2025?\"|2025.\"|neither a question nor has it a gap",
        "\"status\": \"draft\"|\"status\": \"good\"|status must be draft or accepted",
        "\"stem\": \"Which|\"stem\": \"\\u202eWhich|hold invisible characters",
        "\"difficulty\": \"easy\"|\"difficulty\": \"hard\"|was edited by a person",
        "\"kind\": \"cloze\"|\"kind\": \"choice\"|cloze does not belong here",
        "\"revision\": 1|\"revision\": \"1\"|revision must be of type integer",
        "a named lender among lenders|\\t |difficultyWhy is blank",
      })
  void tellsEachFault(String from, String to, String message) {
    assertThat(check(json(Decks.skarvik()).replace(from, to)))
        .anySatisfy(one -> assertThat(one).contains(message));
  }

  @Test
  void tellsAllFaultsWithItemFieldAndLine() {
    var broken =
        json(Decks.skarvik())
            .replace("\"language\": \"en\"", "\"language\": \"\"")
            .replace("The Asian Development Bank", "World Bank")
            .replace("\"end\": 59", "\"end\": 5")
            .replace("\"tags\": []", "\"tags\": [\"a\", \"a\"]")
            .replace("\"difficulty\": \"hard\"", "\"difficulty\": 3");
    assertThat(check(broken))
        .containsExactly(
            "d.json:5: error: deck: language must match ^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
            "d.json:21: error: "
                + CHOICE
                + ": choices \"The World Bank\" and \"World Bank\" are the same; replace one",
            "d.json:21: warning: "
                + CHOICE
                + ": was edited by a person: its contentHash is of another text; it is kept so",
            "d.json:73: error: "
                + CLOZE
                + ": start and end of the blank do not mark its answer; count again",
            "d.json:101: error: " + CLOZE + ": tags holds something twice",
            "d.json:142: error: item "
                + Decks.opponent().id()
                + ": difficulty must be easy or medium or hard");
  }

  @Test
  void tellsDuplicateIdsAndQuestions() {
    assertThat(check(json(Decks.of(Decks.choice(), Decks.choice()))))
        .anySatisfy(one -> assertThat(one).contains(CHOICE + ": id occurs twice"))
        .anySatisfy(one -> assertThat(one).contains("asks the same as " + CHOICE));
  }

  @Test
  void tellsAnswersThatStandInOtherStems() {
    var options = ((Interaction.Choice) Decks.choice().interaction()).options();
    var other = Decks.choice("why", "Why did the port of Skarvik need a loan?", options);
    assertThat(check(json(Decks.of(other, Decks.cloze()))))
        .anySatisfy(one -> assertThat(one).contains("gives away the key of " + CLOZE));
  }

  @Test
  void tellsAnUnknownArticleAndAKeyThatIsNotQuoted() {
    var json = json(Decks.skarvik()).replace("the World Bank to rebuild", "lenders abroad to mend");
    assertThat(check(json))
        .anySatisfy(one -> assertThat(one).contains("the key is not in the quoted source"));
    var source = Decks.source().id();
    assertThat(check(json(Decks.skarvik()).replaceFirst(source, "a-other")))
        .anySatisfy(one -> assertThat(one).contains("no article has the id " + source));
  }

  private static Item judged(String form, String stem, String... choices) {
    var options = new ArrayList<Option>();
    for (var text : choices) {
      options.add(new Option(text, options.isEmpty(), "x"));
    }
    return Decks.choice(form, stem, options);
  }

  @Test
  void statementsToBeJudgedRaiseNoFalseAlarm() {
    var told = "Norland's parliament approved a true loan in November 2025.";
    var set = Statements.stem("Which are correct?", List.of(told, "It was large.", "It rained."));
    var deck =
        Decks.of(
            judged("true-false", Statements.stem(told), "True", "False"),
            judged("statements", set, "1 only", "1 and 2 only", "1 and 3 only", "1, 2 and 3"));
    var named =
        new Deck(
            deck.id(),
            "True: 1 only",
            "en",
            "",
            deck.generator(),
            null,
            deck.articles(),
            deck.notes());

    assertThat(check(json(named))).isEmpty();
  }

  @Test
  void tellsFaultsOfStatementsToBeJudged() {
    var set = Statements.stem("Which are correct?", List.of("It was large.", "It rained."));
    assertThat(check(json(Decks.of(judged("statements", set, "1 only", "3 only", "only 1", "x")))))
        .anySatisfy(one -> assertThat(one).contains("choice \"3 only\" names no statement, or one"))
        .anySatisfy(one -> assertThat(one).contains("choice \"x\" names no statement, or one that"))
        .anySatisfy(
            one -> assertThat(one).contains("\"only 1\" names the same statements as \"1 only\""));
    assertThat(check(json(Decks.of(judged("statements", "Which?", "1 only", "2 only", "1 and 2")))))
        .anySatisfy(one -> assertThat(one).contains("the stem has no two numbered statements"));
    assertThat(check(json(Decks.of(judged("true-false", "It rained.", "True", "False", "Both")))))
        .anySatisfy(one -> assertThat(one).contains("choices must hold at most 2"));
    assertThat(check(json(Decks.of(judged("which", "Did it rain?", "Yes it did", "No")))))
        .anySatisfy(one -> assertThat(one).contains("choices must hold at least 3"));
  }

  @Test
  void aStatementMayGiveAnotherItemsKeyAway() {
    var stem = Statements.stem("The port of Skarvik was rebuilt.");
    assertThat(check(json(Decks.of(judged("true-false", stem, "True", "False"), Decks.cloze()))))
        .anySatisfy(one -> assertThat(one).contains("gives away the key of " + CLOZE));
  }

  @Test
  void aDeckOfANewerMinorVersionMayHoldMore() {
    var newer = json(Decks.skarvik()).replace("\"1.0.0\"", "\"1.2.0\"");
    assertThat(check(newer.replace("\"form\"", "\"picture\": 1, \"form\""))).isEmpty();
    assertThat(check(newer.replace("\"revision\": 1", "\"revision\": 0"))).isNotEmpty();
  }

  @Test
  void aDeckInAnotherFormIsNoted() {
    assertThat(check(json(Decks.skarvik()).replace("\n", "\r\n")))
        .containsExactly(
            "d.json: warning: deck: blanks, line ends or order of fields are not as Quizette"
                + " writes them");
  }

  @Test
  void whatIsNoJsonHasOneFault() {
    assertThat(check("")).hasSize(1);
    assertThat(check("[]")).containsExactly("d.json: error: a deck must be an object");
    assertThat(check("{\"schemaVersion\": \"1.0.0\"}")).hasSize(7);
    assertThat(check("{\"items\": [3, null, {}]}"))
        .containsExactly(
            "d.json:1: error: deck: schemaVersion is missing; it must stand first, as \"1.0.0\"");
  }

  @Test
  void messagesDoNotDependOnTheLocale() {
    var broken = json(Decks.skarvik()).replace("\"title\"", "\"TITLE\"").replace("easy", "EASY");
    var expected = check(broken);
    var before = Locale.getDefault();
    for (var tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      try {
        assertThat(new DeckCheck().check("d.json", broken.getBytes(StandardCharsets.UTF_8)))
            .extracting(Diagnostic::toString)
            .isEqualTo(expected);
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  @Test
  @Timeout(60)
  void hostileDecksAreCheckedInTime() {
    var long1 = "a ".repeat(400_000) + "b";
    var option = "{\"id\": \"a\", \"text\": \"a\", \"correct\": true, \"why\": null},\n";
    var json =
        json(Decks.skarvik())
            .replace("The World Bank", long1)
            .replace("The Asian Development Bank", long1 + "c")
            .replace("\"choices\": [", "\"choices\": [" + option.repeat(5_000));
    assertThat(check(json))
        .anySatisfy(one -> assertThat(one).contains("choices 5001 text must have at most 4000"))
        .anySatisfy(one -> assertThat(one).contains("choices must hold at most 5"));
  }

  @Test
  @Timeout(60)
  void manyItemsOfOneKeyAreCheckedInTime() {
    var notes = new ArrayList<Note>();
    var options = ((Interaction.Choice) Decks.choice().interaction()).options();
    for (var i = 0; i < 2_000; i++) {
      var stem = "Which loan " + i + " came from the World Bank?";
      notes.add(Note.of(Decks.choice("form-" + i, stem, options)));
    }
    var deck = Decks.skarvik();
    assertThat(CHECK.check("d.json", deck.with(deck.articles(), notes))).isNotEmpty();
  }

  @Test
  void aFileIsCheckedUnderItsName(@TempDir Path folder) throws IOException {
    var file = Files.write(folder.resolve("deck.json"), new byte[] {'{', 0});
    assertThat(CHECK.check(file)).hasSize(1);
    assertThat(CHECK.check(file).get(0).file()).isEqualTo(file.toString());
  }
}
