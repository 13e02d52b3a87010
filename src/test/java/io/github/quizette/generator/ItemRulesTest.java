package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Flaw;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Interaction.TextEntry;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Statements;
import io.github.quizette.item.Stem;
import io.github.quizette.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemRulesTest {
  private static final String QUESTION =
      "Which institution lent Norland 4.2 billion crowns in November 2025 to rebuild a port?";
  private static final String GAP = "The loan of November 2025 is to rebuild the port of ____.";

  private static Item question(String stem, String... options) {
    var all = new ArrayList<Option>();
    for (var option : options) {
      all.add(new Option(option, all.isEmpty(), "a reason"));
    }
    return item(new Stem.Question(stem), new Choice(all), "Loan for Norland (November 2025)");
  }

  private static Item gap(String stem, String key, String context) {
    return item(new Stem.Completion(stem), new TextEntry(key, List.of(key), ""), context);
  }

  private static Item item(Stem stem, Interaction interaction, String context) {
    return new Item(
        "q-1",
        "which-body",
        stem,
        interaction,
        context,
        "Because.",
        "",
        null,
        Difficulty.MEDIUM,
        "named once",
        List.of(),
        List.of(new Evidence("a-1", "quote", new Span(0, 5), 1)));
  }

  private static List<String> flaws(Item item) {
    return ItemRules.all().stream()
        .flatMap(rule -> rule.check(item).stream())
        .map(Flaw::rule)
        .distinct()
        .toList();
  }

  private static final Item SOUND =
      question(QUESTION, "World Bank", "European Investment Bank", "Monetary Fund", "Swedbank");

  @Test
  void soundItemsHaveNoFlaw() {
    assertThat(flaws(SOUND)).isEmpty();
    assertThat(flaws(gap(GAP, "Skarvik", "Loan for Norland"))).isEmpty();
    assertThat(flaws(gap("In November 2025, ____ called the port \"a friend.\"", "Ida Holm", "")))
        .isEmpty();
    assertThat(
            flaws(
                question(
                    "How many people did Storm Elva kill in March 2025?", "12", "15", "21", "30")))
        .isEmpty();
  }

  private static Item judged(String form, String stem, String... options) {
    var all = new ArrayList<Option>();
    for (var option : options) {
      all.add(new Option(option, all.isEmpty(), "a reason"));
    }
    var item = question(stem, options);
    return new Item(
        item.id(),
        form,
        item.stem(),
        new Choice(all),
        "A true story (November 2025)",
        item.rationale(),
        "",
        null,
        item.difficulty(),
        item.difficultyWhy(),
        item.tags(),
        item.evidence());
  }

  @Test
  void everyStatementToBeJudgedIsLookedAtAsASentence() {
    var sound = "The loan of November 2025 is to rebuild the port of Skarvik.";
    var other = "It rained for 3 days in the port of Skarvik.";
    assertThat(flaws(judged("true-false", Statements.stem(sound), "True", "False"))).isEmpty();
    var set =
        Statements.stem("Which are correct?", List.of(sound, "In all, the work cost 3.", sound));
    assertThat(flaws(judged("statements", set, "1 only", "1 and 2 only", "1, 2 and 3"))).isEmpty();

    var flawed =
        List.of(
            "The loan is not to rebuild the port of Skarvik.",
            "The loan came on Tuesday to the port of Skarvik.",
            "they lent it to rebuild the port of Skarvik.",
            "It was an loan to rebuild the port of Skarvik.");
    for (var text : flawed) {
      var expected = flaws(judged("true-false", Statements.stem(text), "True", "False"));
      var in = Statements.stem("Which are correct?", List.of(other, text, sound));
      assertThat(expected).isNotEmpty();
      assertThat(flaws(judged("statements", in, "1 only", "2 only", "1 and 2 only")))
          .isEqualTo(expected);
    }
    assertThat(flaws(judged("true-false", Statements.stem(sound), "True", "True")))
        .contains("duplicate-option");
  }

  @Test
  void eachRuleHasANameAndASource() {
    assertThat(ItemRules.all())
        .hasSizeGreaterThanOrEqualTo(22)
        .allSatisfy(rule -> assertThat(rule.name()).matches("[a-z-]+"))
        .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    assertThat(ItemRules.all().stream().map(ItemRule::name)).doesNotHaveDuplicates();
  }

  @Test
  void optionsThatSpeakOfOthersOrOfAllAreFound() {
    assertThat(flaws(question(QUESTION, "World Bank", "All of the above", "Swedbank", "Nordea")))
        .contains("all-of-the-above");
    assertThat(flaws(question(QUESTION, "World Bank", "Nobody", "Swedbank", "Nordea")))
        .contains("absolute-term");
  }

  @Test
  void numbersOutOfOrderAreFound() {
    var stem = "How many people did Storm Elva kill in March 2025?";
    assertThat(flaws(question(stem, "12", "15", "30", "21"))).containsExactly("option-order");
  }

  @Test
  void theKeyMustNotStandInStemOrContext() {
    assertThat(flaws(gap("Skarvik Shipping is to sail from the port of ____.", "Skarvik", "")))
        .containsExactly("key-in-stem");
    assertThat(flaws(gap(GAP, "Skarvik", "Skarvik loan"))).containsExactly("key-in-context");
    assertThat(flaws(gap("Rubio spoke in Rome with Minister ____ of trade.", "Marco Rubio", "")))
        .containsExactly("key-in-stem");
  }

  @ParameterizedTest
  @CsvSource({
    "They approved the loan of November 2025 for the port of ____., unresolved",
    "The loan that parliament approved today is for the port of ____., unresolved",
    "The loan approved on Tuesday in Norland is for the port of ____., weekday",
    "the loan of November 2025 is to rebuild the port of ____., sentence",
    "The loan of November 2025 is to rebuild the port of ____, sentence",
    "The loan is for ____., length",
    "The loan loan of November 2025 is to rebuild the port of ____., repeated-word",
    "The loan was agreed at in November 2025 for the port of ____., stumble",
    "The loan was agreed in the in the port town of ____ in November 2025., stumble",
    "The (NPL) loan of November 2025 is to rebuild the port of ____., stumble",
    "In 2021 in November 2025 the port of ____ was to be rebuilt., stumble",
    "The loan of November 2025 will to allow the port of ____ to grow., stumble",
    "While the port of ____ lost its old loan., stumble",
    "Shortly thereafter the loan went to the port of ____., stumble",
    "The loan of November 2025 went to the other port beside ____., stumble",
    "The loan of November 2025 was agreed in ____ by a \"friend of the port., stumble",
    "The loan of November 2025 is to rebuild an ____ in Norland., article-cue",
    "The loan of November 2025 is to rebuild a old port in ____., article-form",
    "The a loan of November 2025 is for the port of ____ in Norland., article-form",
    "The loan of November 2025 did not go to the port of ____ in Norland., negative-stem",
    "The loan of November 2025 is for north____ in the west of Norland., cut-word"
  })
  void stemsWithAFlawAreFound(String stem, String rule) {
    assertThat(flaws(gap(stem, "Skarvik", ""))).containsExactly(rule);
  }

  @Test
  void remainsOfRewritingAreFound() {
    assertThat(flaws(gap("Since 1951, when ____ gave the old port to the bank.", "Skarvik", "")))
        .containsExactly("stumble");
    assertThat(
            flaws(
                question(
                    "In November 2025 the bank lent how many crowns and six ships?",
                    "4",
                    "5",
                    "6",
                    "7")))
        .contains("stumble");
    assertThat(
            flaws(
                question(
                    "Ida Holm called it \"a sad day for which port in November 2025\"?",
                    "Skarvik",
                    "Torvik",
                    "Elvestad",
                    "Bremsund")))
        .contains("stumble");
  }

  @Test
  void longAndVagueKeysAreFound() {
    assertThat(flaws(gap(GAP, "the old and famous fishing town Skarvik", "")))
        .containsExactly("key-length");
    assertThat(flaws(gap(GAP, "several", ""))).containsExactly("vague-key");
  }

  @Test
  void optionsMustDifferAndNotOverlap() {
    assertThat(flaws(question(QUESTION, "World Bank", "world bank", "Monetary Fund", "Swedbank")))
        .contains("duplicate-option");
    assertThat(
            flaws(
                question(QUESTION, "World Bank", "World Bank Group", "Swedbank", "Monetary Fund")))
        .containsExactly("duplicate-option");
  }

  @Test
  void anOptionMustNotStandInTheStem() {
    assertThat(flaws(question(QUESTION, "World Bank", "Norland", "Swedbank", "Monetary Fund")))
        .containsExactly("option-in-stem");
  }

  @Test
  void theKeyMustNotStandOutByLengthOrForm() {
    assertThat(
            flaws(
                question(QUESTION, "International Reconstruction Bank", "Nib", "Swedbank", "Ebrd")))
        .containsExactly("longest-key");
    assertThat(flaws(question(QUESTION, "World Bank", "Swedbank", "12", "Monetary Fund")))
        .containsExactly("option-form");
  }

  @Test
  void aQuestionHasNoGap() {
    assertThat(
            flaws(
                question(
                    "Which ____ lent Norland money in November 2025?",
                    "bank",
                    "fund",
                    "firm",
                    "state")))
        .containsExactly("question-in-gap");
  }
}
