package io.github.quizette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckCheck;
import io.github.quizette.deck.Note;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporters;
import io.github.quizette.exporter.HostileDecks;
import io.github.quizette.exporter.Markup;
import io.github.quizette.exporter.SampleDeck;
import io.github.quizette.item.Statements;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ItemReadersTest {
  private static Import read(String file, String text) {
    return ItemReaders.forText(file, text).orElseThrow().read(file, text);
  }

  private static String gift(Deck deck) throws IOException {
    var out = new ByteArrayOutputStream();
    Exporters.named("gift").orElseThrow().export(deck, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void giftOfATeacherIsRead() {
    var read =
        read(
            "own.gift.txt",
            """
            // my own
            ::Q1:: Who's buried in Grant\\'s tomb\\: {
            ~nobody #no
            =Grant #yes
            ~Lincoln
            #### Look it up.
            }

            The capital of Norland is {=Skarvik =Skarvik City}.

            Is it? {T#It is.#Yes.}

            Numbered {maybe}

            Which are correct?\\n1. It rained.\\n2. It snowed. {=1 only ~2 only ~1 and 2}

            Two of them {~%50%a ~%50%b ~c}

            The loan, 2025\\nWho of these
            lent it? {=the World Bank}
            """);

    assertThat(read.items()).hasSize(5);
    assertThat(read.items().get(0).stem()).isEqualTo("Who's buried in Grant\\'s tomb:");
    assertThat(read.items().get(0).options()).containsExactly("nobody", "Grant", "Lincoln");
    assertThat(read.items().get(0).answer()).isEqualTo("Grant");
    assertThat(read.items().get(0).reasons()).containsExactly("no", "yes", "");
    assertThat(read.items().get(0).rationale()).isEqualTo("Look it up.");
    assertThat(read.items().get(1).stem()).isEqualTo("The capital of Norland is ____ .");
    assertThat(read.items().get(1).accepted()).containsExactly("Skarvik", "Skarvik City");
    assertThat(read.items().get(2).options()).containsExactly("True", "False");
    assertThat(read.items().get(2).answer()).isEqualTo("True");
    assertThat(read.items().get(2).reasons()).containsExactly("Yes.", "It is.");
    assertThat(read.items().get(3).stem())
        .isEqualTo("Which are correct?\n1. It rained.\n2. It snowed.");
    assertThat(read.items().get(3).context()).isEmpty();
    assertThat(read.items().get(4).context()).isEqualTo("The loan, 2025");
    assertThat(read.items().get(4).stem()).isEqualTo("Who of these lent it? ____");
    assertThat(read.faults())
        .extracting(Object::toString)
        .containsExactly(
            "own.gift.txt:13: warning: passed over: neither a choice nor a short answer",
            "own.gift.txt:17: warning: passed over: neither a choice nor a short answer");
  }

  @Test
  void aTableIsReadAndItsFaultsAreTold() {
    var read =
        read(
            "own.csv",
            """
            stem,key,distractor1,distractor2,accept,tags
            Who lent it?,the World Bank,the EIB,"the IMF, in part",,economy|bank
            It is to rebuild ____.,Skarvik,,,the port of Skarvik,
            Who paid?,nobody,somebody,,,
            """);
    assertThat(read.items()).hasSize(2);
    assertThat(read.items().get(0).options()).contains("the IMF, in part").hasSize(3);
    assertThat(read.items().get(0).tags()).containsExactly("economy", "bank");
    assertThat(read.items().get(1).accepted()).containsExactly("Skarvik", "the port of Skarvik");
    assertThat(read.faults())
        .singleElement()
        .hasToString("own.csv: warning: row 3 passed over: it has 2 options; a deck takes 3 to 5");
    assertThat(read("x.csv", "question,answer\na,b\n").faults())
        .singleElement()
        .hasToString(
            "x.csv:1: warning: no columns stem and key; name the columns in the first row");
  }

  @Test
  void aStatementToBeJudgedComesBackFromGiftAndTables() throws IOException {
    var item = SampleDeck.judged(Statements.stem("It rained."), false, "True", "False");
    for (var format : List.of("gift", "csv")) {
      var out = new ByteArrayOutputStream();
      Exporters.named(format).orElseThrow().export(SampleDeck.of(List.of(item)), out);
      var read = read("deck." + format, out.toString(StandardCharsets.UTF_8));
      var deck = OwnDeck.of("Own", "Ida Holm", read.items());

      assertThat(deck.notes().get(0).item().form()).isEqualTo(Statements.TRUE_FALSE);
      assertThat(deck.notes().get(0).item().stem().text()).isEqualTo("True or false: It rained.");
      assertThat(read.items().get(0).options()).containsExactly("True", "False");
      assertThat(read.items().get(0).answer()).isEqualTo("False");
      assertThat(new DeckCheck().check("own.json", deck)).isEmpty();
    }
  }

  @Test
  void theDeckIsSoundAndAPersonsAndKeepsIds() throws IOException {
    var items = read("deck.gift.txt", gift(SampleDeck.deck())).items();
    var deck = OwnDeck.of("Own items", "Ida Holm", items);

    assertThat(deck.notes()).hasSize(10).allMatch(Note::personal);
    assertThat(deck.notes()).extracting(note -> note.item().id()).contains("q-lender1", "q-audit");
    assertThat(new DeckCheck().check("own.json", deck))
        .noneMatch(fault -> fault.severity() == Severity.ERROR);
  }

  @Provide
  Arbitrary<Deck> decks() {
    return HostileDecks.decks();
  }

  @Property(tries = 300)
  void whatWeWroteAsGiftIsReadBack(@ForAll("decks") Deck deck) throws IOException {
    var gift = Exporters.named("gift").orElseThrow();
    var items = CreditedItem.live(deck).filter(i -> gift.obstacle(i).isEmpty()).toList();
    var read = read("deck.gift.txt", gift(deck));
    assertThat(read.items().size() + read.faults().size()).isEqualTo(items.size());
    for (var own : read.items()) {
      var item = items.stream().filter(i -> i.id().equals(own.id())).findFirst().orElseThrow();
      assertThat(Markup.line(own.context() + " " + own.stem()))
          .startsWith(Markup.line(item.asked()));
      assertThat(Markup.line(own.answer())).isEqualTo(Markup.line(item.key()));
      assertThat(lines(own.options())).isEqualTo(lines(item.options()));
    }
  }

  @Provide
  Arbitrary<Deck> statements() {
    return HostileDecks.statements();
  }

  @Property(tries = 300)
  void statementsToBeJudgedAreReadBackFromGift(@ForAll("statements") Deck deck) throws IOException {
    var items = CreditedItem.live(deck).toList();
    var read = read("deck.gift.txt", gift(deck));
    assertThat(read.faults()).isEmpty();
    assertThat(read.items()).hasSameSizeAs(items);
    for (var i = 0; i < items.size(); i++) {
      var own = read.items().get(i);
      assertThat(lines(own.stem().lines().toList()))
          .isEqualTo(lines(items.get(i).stem().lines().toList()));
      assertThat(Markup.line(own.context())).isEqualTo(Markup.line(items.get(i).context()));
      assertThat(own.options()).isEqualTo(items.get(i).options());
      assertThat(own.key()).isEqualTo(items.get(i).keyPlace());
      assertThat(lines(own.reasons())).isEqualTo(lines(items.get(i).reasons()));
    }
  }

  @Property(tries = 200)
  void whatWeWroteAsCsvIsReadBack(@ForAll("decks") Deck deck) throws IOException {
    var out = new ByteArrayOutputStream();
    Exporters.named("csv").orElseThrow().export(deck, out);
    var read = read("deck.csv", out.toString(StandardCharsets.UTF_8));
    var items = CreditedItem.live(deck).toList();
    assertThat(read.items().size() + read.faults().size()).isEqualTo(items.size());
    for (var own : read.items()) {
      var item = items.stream().filter(i -> i.id().equals(own.id())).findFirst().orElseThrow();
      assertThat(own.stem()).isEqualTo(Markup.line(item.stem()));
      assertThat(own.answer()).isEqualTo(Markup.line(item.key()));
      assertThat(own.options()).containsExactlyInAnyOrderElementsOf(lines(item.options()));
    }
  }

  private static String anki(Deck deck) throws IOException {
    var out = new ByteArrayOutputStream();
    Exporters.named("anki").orElseThrow().export(deck, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Property(tries = 300)
  void whatWeWroteAsAnkiTextIsReadBack(@ForAll("decks") Deck deck) throws IOException {
    var items = CreditedItem.live(deck).toList();
    var read = read("deck.anki.txt", anki(deck));
    assertThat(read.items().size() + read.faults().size()).isEqualTo(items.size());
    for (var own : read.items()) {
      var item = items.stream().filter(i -> i.id().equals(own.id())).findFirst().orElseThrow();
      assertThat(squeezed(own.context() + " " + own.stem()))
          .isEqualTo(squeezed(item.context() + " " + item.stem()));
      assertThat(squeezed(own.answer())).isEqualTo(squeezed(item.key()));
      assertThat(own.options().stream().map(ItemReadersTest::squeezed))
          .isEqualTo(item.options().stream().map(ItemReadersTest::squeezed).toList());
      if (!item.isChoice()) {
        assertThat(own.accepted().stream().map(ItemReadersTest::squeezed))
            .containsExactlyElementsOf(
                item.accepted().stream().map(ItemReadersTest::squeezed).distinct().toList());
        assertThat(squeezed(own.hint())).isEqualTo(squeezed(item.hint()));
      }
    }
  }

  /** Returns a text as Anki and its export keep it: composed, every run of blanks as one. */
  private static String squeezed(String text) {
    return Normalizer.normalize(Markup.line(text), Normalizer.Form.NFC);
  }

  @Test
  void clozesQuestionsAndChoicesOfAnyAnkiCollectionAreRead() {
    var read =
        read(
            "my notes.txt",
            """
            #separator:tab
            #html:true
            #guid column:1
            #notetype column:2
            #deck column:3
            #tags column:6
            a1\tBasic\tNorland\tWho lent it?\tthe World Bank<br>in <b>November</b>\teconomy bank
            a2\tCloze\tNorland\t"Two gaps:<div>{{c1::Skarvik::port}} is in {{c2::Norland}}, ""north""</div>"\t\t
            #a3\tBasic\tNorland\ta comment\tto Anki\t
            a4\tBasic\tNorland\tWhich?<br>A) one &amp; all<br>B) two<br>C) three\tB\t
            a5\tBasic\tNorland\tWhich?<br>A) one<br>B) two<br>C) three\tfour\t
            a6\tCloze\tNorland\tThe {{c1::loan}} and the {{c1::port}}.\t\t
            """);

    assertThat(read.items())
        .extracting(OwnItem::stem)
        .containsExactly(
            "Who lent it? ____",
            "____ is in Norland, \"north\"",
            "Skarvik is in ____, \"north\"",
            "Which?");
    assertThat(read.items().get(0).accepted()).containsExactly("the World Bank");
    assertThat(read.items().get(0).rationale()).isEqualTo("in November");
    assertThat(read.items().get(0).tags()).containsExactly("economy", "bank");
    assertThat(read.items().get(1).hint()).isEqualTo("port");
    assertThat(read.items().get(1).context()).isEqualTo("Two gaps:");
    assertThat(read.items().get(2).answer()).isEqualTo("Norland");
    assertThat(read.items().get(3).options()).containsExactly("one & all", "two", "three");
    assertThat(read.items().get(3).key()).isEqualTo(1);
    assertThat(read.faults())
        .extracting(Object::toString)
        .containsExactly(
            "my notes.txt:11: warning: passed over: an answer is missing or empty",
            "my notes.txt:12: warning: passed over: its stem has 2 gaps; write ____ exactly once");
  }

  @Test
  void notesOfOurPackagesComeBackByTheirFields() {
    var read =
        read(
            "x.txt",
            """
            #separator:tab
            #html:true
            #guid column:1
            #notetype column:2
            #deck column:3
            #tags column:4
            quizette-q-7\tQuizette Choice\tN\tquizette::topic::bank quizette::form::x own\t\
            Who?\tA loan\ta\tb\tc\t\t\tB\tIt says so.\tA: not named<br>B: named\t\t\t“It.”\tN\t\t\tq-7\t\t\t\t
            quizette-q-8\tQuizette Cloze\tN\tquizette::retired\t\
            The {{c1::loan::money}} came.\t\tcredit<br>sum\tWhy\t\t\t\t\t\t\tq-8\t\t\t\t
            """);

    assertThat(read.faults()).isEmpty();
    var choice = read.items().get(0);
    assertThat(choice.id()).isEqualTo("q-7");
    assertThat(choice.options()).containsExactly("a", "b", "c");
    assertThat(choice.answer()).isEqualTo("b");
    assertThat(choice.reasons()).containsExactly("not named", "named", "");
    assertThat(choice.tags()).containsExactly("bank", "own");
    assertThat(choice.context() + choice.rationale()).isEqualTo("A loanIt says so.");
    var cloze = read.items().get(1);
    assertThat(cloze.id() + cloze.stem() + cloze.hint()).isEqualTo("q-8The ____ came.money");
    assertThat(cloze.accepted()).containsExactly("loan", "credit", "sum");
  }

  private static List<String> lines(List<String> texts) {
    return texts.stream().map(Markup::line).toList();
  }
}
