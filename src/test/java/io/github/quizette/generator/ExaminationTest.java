package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.QuizPipeline;
import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckCheck;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import io.github.quizette.fact.ClauseFactFinder;
import io.github.quizette.fact.Fact;
import io.github.quizette.generator.QuizSettings.Kind;
import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Interaction.TextEntry;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Quiz;
import io.github.quizette.item.Statements;
import io.github.quizette.item.Stem;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.Source;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.ContentId;
import io.github.quizette.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements to be judged: of items written here, and of the samples. */
class ExaminationTest {
  private static final QuizPipeline PIPELINE = QuizPipeline.create();
  private static final String CONTEXT = "Norland rebuilds its port (March 2025)";

  /** Statements on Norland with the key in brackets, and what could stand in its place. */
  private static final List<List<String>> FACTS =
      List.of(
          List.of(
              "Norland's parliament approved the loan by [182] votes to 96.", "150", "210", "240"),
          List.of(
              "Norland's old quay was built by engineers from [Japan].", "Turkey", "Peru", "Kenya"),
          List.of("Norland's harbour was destroyed by [Storm Elva].", "Storm Otto", "Storm Nils"),
          List.of("Norland's new quay is to employ [4,500] people.", "3,000", "6,000", "9,000"),
          List.of("Norland's railway is run by [the Green Union].", "the Blue League", "the Guild"),
          List.of("Norland's loan is to be paid back in [forty] years.", "ten", "twenty"),
          List.of("Norland's minister Ida Holm signed the treaty in [Paris].", "Rome", "Geneva"));

  private static final AnnotatedArticle ARTICLE = article();
  private static final List<Candidate> CHOICES = candidates(true);
  private static final List<Candidate> CLOZES = candidates(false);

  private static AnnotatedArticle article() {
    try {
      var text =
          "Title: A port\nPublished: 2025-03-05\n\n"
              + FACTS.stream().map(f -> plain(f.get(0))).collect(Collectors.joining(" "));
      return ArticleAnnotator.create().annotate(PIPELINE.read(Source.ofText("port", text)).get(0));
    } catch (java.io.IOException | io.github.quizette.diagnostic.InputException e) {
      throw new AssertionError(e);
    }
  }

  private static String plain(String sentence) {
    return sentence.replaceAll("[\\[\\]]", "");
  }

  private static String key(String sentence) {
    return sentence.substring(sentence.indexOf('[') + 1, sentence.indexOf(']'));
  }

  private static List<Candidate> candidates(boolean choice) {
    var any = new ClauseFactFinder().find(ARTICLE).get(0);
    var candidates = new ArrayList<Candidate>();
    for (var texts : FACTS) {
      var fact = new Fact(any.clause(), any.answer(), candidates.size()); // told apart by a number
      var score = 0.9 - candidates.size() * 0.05;
      candidates.add(candidate(item(texts, choice), fact, score));
    }
    return List.copyOf(candidates);
  }

  private static Candidate candidate(Item item, Fact fact, double score) {
    return new Candidate(item, fact, score, Map.of(), fact.answer().span(), false);
  }

  private static Item item(List<String> texts, boolean choice) {
    var sentence = plain(texts.get(0));
    var key = key(texts.get(0));
    var options = new ArrayList<Option>();
    texts.stream().skip(1).forEach(text -> options.add(new Option(text, false, "Not " + text)));
    options.add(new Option(key, true, "It says so."));
    var start = Math.max(0, ARTICLE.article().body().indexOf(sentence));
    Interaction interaction = choice ? new Choice(options) : new TextEntry(key, List.of(key), "");
    return new Item(
        ContentId.of("q", sentence, choice ? "choice" : "cloze"),
        "gap-thing",
        new Stem.Completion(texts.get(0).replace("[" + key + "]", Stem.GAP)),
        interaction,
        CONTEXT,
        sentence,
        "",
        LocalDate.of(2025, 3, 5),
        Difficulty.MEDIUM,
        "named once",
        List.of("port"),
        List.of(
            new Evidence(
                ARTICLE.article().id(), sentence, new Span(start, start + sentence.length()), 1)));
  }

  private static QuizSettings settings(int items, Kind... kinds) {
    return new QuizSettings(items, 4, EnumSet.copyOf(List.of(kinds)));
  }

  private static List<Item> exam(int items, Kind... kinds) {
    return Examination.compose(ARTICLE, settings(items, kinds), CHOICES, CHOICES).items();
  }

  private static List<Option> options(Item item) {
    return ((Choice) item.interaction()).options();
  }

  private static List<String> statements(Item item) {
    return Statements.of(item.form(), item.stem().text());
  }

  private static List<String> truths() {
    return FACTS.stream().map(texts -> plain(texts.get(0))).toList();
  }

  /** Returns what the rationale says is right and what is wrong, in the order of the statements. */
  private static List<String> corrected(Item item) {
    var texts = new ArrayList<>(statements(item));
    var found =
        java.util.regex.Pattern.compile(
                "(?:tatement (\\d) is false|False): it should say “([^”]+)”, not “([^”]+)”")
            .matcher(item.rationale());
    while (found.find()) {
      var at = found.group(1) == null ? 0 : Integer.parseInt(found.group(1)) - 1;
      assertThat(texts.get(at)).contains(found.group(3));
      texts.set(at, texts.get(at).replace(found.group(3), found.group(2)));
    }
    return texts;
  }

  @Test
  void halfOfTheStatementsAreTrueAndTheOthersWrongInTheirKeyAlone() {
    var items = exam(20, Kind.TRUEFALSE);

    assertThat(items).hasSize(7).allMatch(item -> item.form().equals(Statements.TRUE_FALSE));
    assertThat(items.stream().filter(item -> item.key().equals("True")).count()).isBetween(3L, 4L);
    assertThat(items.stream().flatMap(item -> corrected(item).stream()))
        .containsExactlyElementsOf(truths());
    for (var item : items) {
      var held = truths().contains(statements(item).get(0));
      assertThat(item.key()).isEqualTo(held ? "True" : "False");
      assertThat(options(item)).extracting(Option::text).containsExactly("True", "False");
      assertThat(options(item)).noneMatch(option -> option.why().isBlank());
    }
  }

  @Test
  void aSetAsksThreeFactsWithEvidenceForEach() {
    var items = exam(20, Kind.STATEMENTS);

    assertThat(items).hasSize(2).allMatch(item -> item.form().equals(Statements.SET));
    for (var item : items) {
      assertThat(item.stem().text())
          .startsWith("Which of the following statements about Norland are correct?\n1. ");
      assertThat(truths()).containsAll(corrected(item));
      assertThat(item.evidence()).hasSize(3).doesNotHaveDuplicates();
      var right =
          IntStream.rangeClosed(1, 3)
              .filter(number -> truths().contains(statements(item).get(number - 1)))
              .boxed()
              .toList();
      assertThat(item.key()).isEqualTo(Combinations.text(right, 3));
      assertThat(options(item)).hasSize(4).noneMatch(option -> option.why().isBlank());
      assertThat(item.context()).isEqualTo(CONTEXT);
      assertThat(item.asOf()).isEqualTo(LocalDate.of(2025, 3, 5));
    }
    assertThat(items.stream().flatMap(item -> corrected(item).stream()))
        .hasSize(6)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatHasNoOptionsIsNeverMadeFalse() {
    var some = new ArrayList<>(CLOZES);
    some.set(5, CHOICES.get(5));
    var set = Examination.compose(ARTICLE, settings(1, Kind.STATEMENTS), some, some).items();
    assertThat(set).hasSize(1);
    assertThat(set.get(0).rationale())
        .matches("All statements are true\\.|Statement \\d is false: it should say “forty”.*");
    for (var kind : List.of(Kind.STATEMENTS, Kind.TRUEFALSE)) {
      assertThat(Examination.compose(ARTICLE, settings(9, kind), CLOZES, CLOZES).items()).isEmpty();
    }
  }

  @Test
  void aGapIsMadeAStatementByTheOptionsOfTheSameFact() {
    var all = Stream.concat(CHOICES.stream(), CLOZES.stream()).toList();
    var items =
        Examination.compose(ARTICLE, settings(20, Kind.CLOZE, Kind.TRUEFALSE), CLOZES, all).items();

    assertThat(items).hasSize(7);
    assertThat(items.stream().filter(item -> item.form().equals("gap-thing")).count())
        .isBetween(3L, 4L);
  }

  @Test
  void allKindsTogetherAskEveryFactOnceAndShareFairly() {
    var items = exam(20, Kind.CHOICE, Kind.TRUEFALSE, Kind.STATEMENTS);
    var told =
        items.stream()
            .flatMap(
                item ->
                    Statements.judged(item.form())
                        ? corrected(item).stream()
                        : Stream.of(item.rationale()));

    assertThat(told).containsExactlyInAnyOrderElementsOf(truths());
    assertThat(items)
        .extracting(Item::form)
        .containsExactlyInAnyOrder(
            "gap-thing", "gap-thing", Statements.TRUE_FALSE, Statements.TRUE_FALSE, "statements");
    assertThat(exam(20, Kind.CHOICE, Kind.TRUEFALSE, Kind.STATEMENTS)).isEqualTo(items);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void noMoreThanWanted(Kind kind) {
    for (var most = 1; most < 4; most++) {
      assertThat(exam(most, kind, Kind.TRUEFALSE)).hasSize(most);
      assertThat(exam(most, kind, Kind.STATEMENTS)).hasSizeBetween(1, most);
    }
  }

  @Test
  void aStatementThatTellsTheKeyOfAnotherIsLeftOut() {
    var text = List.of("Norland's loan is thanked for in [Kenya] by 182 members.", "Peru", "Chile");
    var fact = new Fact(CHOICES.get(0).fact().clause(), CHOICES.get(0).fact().answer(), 99);
    var teller = candidate(item(text, true), fact, 0.3);
    var all = Stream.concat(CHOICES.stream(), Stream.of(teller)).toList();

    assertThat(Examination.compose(ARTICLE, settings(20, Kind.TRUEFALSE), all, all).used())
        .doesNotContain(teller)
        .hasSize(7);
  }

  @Test
  void aFigureThatIsOnlyBoundedIsNotMadeFalse() {
    for (var words : List.of("more than ", "", "within ", "about ")) {
      var text =
          List.of("Norland's fleet has " + words + "[40] ships of its own.", "20", "30", "60");
      var made = Statement.of(candidate(item(text, true), CHOICES.get(0).fact(), 0.5));
      assertThat(made.orElseThrow().falsehoods())
          .hasSize(words.equals("") || words.equals("about ") ? 3 : 0);
    }
  }

  @Test
  void withoutStatementsTheQuizIsWhatWasChosen() {
    var chosen = Examination.compose(ARTICLE, settings(2, Kind.CHOICE), CHOICES, CHOICES);
    assertThat(chosen.used()).isEqualTo(CHOICES);
    assertThat(chosen.items())
        .isEqualTo(KeyPlaces.balanced(CHOICES.stream().map(Candidate::item).toList()));
  }

  @Test
  void noRuleObjectsAndADeckOfThemHasNoFault() {
    var items = exam(20, Kind.TRUEFALSE, Kind.STATEMENTS);
    assertThat(items)
        .allSatisfy(
            item ->
                assertThat(ItemRules.all().stream().flatMap(rule -> rule.check(item).stream()))
                    .isEmpty());
    var quiz = new Quiz("A port", List.of(ARTICLE.article()), items, 7, List.of());
    assertThat(new DeckCheck().check("d.json", Deck.of(quiz))).isEmpty();
  }

  static Stream<Path> samples() throws Exception {
    try (var files = Files.list(Path.of("samples"))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSamplesGiveSoundStatements(Path sample) throws Exception {
    var read = PIPELINE.read(new Source(sample.toString(), Files.readAllBytes(sample))).get(0);
    for (var kinds : List.of(Set.of(Kind.TRUEFALSE), Set.of(Kind.STATEMENTS))) {
      var quiz = PIPELINE.run(read, new QuizSettings(10, 4, kinds));
      assertThat(quiz.items()).allMatch(item -> Statements.judged(item.form()));
      assertThat(new DeckCheck().check("d.json", Deck.of(quiz)))
          .noneMatch(fault -> fault.severity() == Severity.ERROR);
    }
  }
}
