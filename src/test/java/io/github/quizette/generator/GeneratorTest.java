package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.QuizPipeline;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Quiz;
import io.github.quizette.item.Stem;
import io.github.quizette.reader.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratorTest {
  private static final QuizPipeline PIPELINE = QuizPipeline.create();

  private static Quiz quiz(String text, QuizSettings settings) throws Exception {
    var header = "Title: Loan for a harbour\nPublished: 2024-03-05\n\n";
    return PIPELINE.run(PIPELINE.read(Source.ofText("test", header + text)).get(0), settings);
  }

  private static List<String> stems(String text) throws Exception {
    return quiz(text, QuizSettings.DEFAULT).items().stream()
        .map(Item::stem)
        .map(Stem::text)
        .toList();
  }

  @Test
  void relativeTimesBecomeMonthAndYear() throws Exception {
    assertThat(stems("Kenya's parliament approved the loan on Monday by 182 votes to 96."))
        .isNotEmpty()
        .allMatch(stem -> stem.contains("in March 2024"))
        .noneMatch(stem -> stem.contains("Monday"));
  }

  @Test
  void whatIsDeniedPossibleOrConditionalIsNotAsked() throws Exception {
    assertThat(stems("The World Bank did not lend Kenya 1.2 billion dollars for Mombasa."))
        .isEmpty();
    assertThat(stems("The World Bank could lend Kenya 1.2 billion dollars for Mombasa.")).isEmpty();
    assertThat(stems("Kenya will get 1.2 billion dollars if Mombasa opens its harbour to Uganda."))
        .isEmpty();
  }

  @Test
  void aStemThatLeansOnAnotherSentenceIsNotWritten() throws Exception {
    assertThat(stems("They approved it with 182 votes to 96 in Nairobi.")).isEmpty();
    assertThat(stems("This brought 36 million tonnes of goods to Mombasa.")).isEmpty();
  }

  @Test
  void figuresStandInAscendingOrder() throws Exception {
    var article = PIPELINE.read(Source.ofFile(Path.of("samples/finland-joins-nato.txt"))).get(0);
    var choices =
        PIPELINE
            .run(article, new QuizSettings(10, 5, Set.of(QuizSettings.Kind.CHOICE)))
            .items()
            .stream()
            .map(
                item -> ((Choice) item.interaction()).options().stream().map(Option::text).toList())
            .filter(options -> Character.isDigit(options.get(0).charAt(0)))
            .toList();
    assertThat(choices)
        .isNotEmpty()
        .allSatisfy(
            options -> assertThat(options.stream().map(Numbers::rank)).hasSize(5).isSorted());
  }

  @Test
  void noMoreItemsThanWantedAndOnlyTheKindsWanted() throws Exception {
    var text = Files.readString(Path.of("samples/womens-world-cup-final.txt"));
    var article = PIPELINE.read(Source.ofText("final", text)).get(0);
    var few = PIPELINE.run(article, new QuizSettings(1, 4, Set.of(QuizSettings.Kind.values())));
    var cloze = PIPELINE.run(article, new QuizSettings(9, 4, Set.of(QuizSettings.Kind.CLOZE)));
    assertThat(few.items()).hasSize(1);
    assertThat(cloze.items()).isNotEmpty().noneMatch(i -> i.interaction() instanceof Choice);
  }

  @Test
  void idsDoNotDependOnWording() throws Exception {
    var one =
        quiz(
            "Kenya's parliament approved the loan on Monday by 182 votes to 96.",
            QuizSettings.DEFAULT);
    var other =
        quiz(
            "Kenya's parliament approved the loan on Monday by 185 votes to 93.",
            QuizSettings.DEFAULT);
    assertThat(one.items()).isNotEmpty();
    assertThat(other.items().stream().map(Item::id))
        .containsExactlyElementsOf(one.items().stream().map(Item::id).toList());
    assertThat(other.items().get(0).key()).isNotEqualTo(one.items().get(0).key());
  }

  @Test
  void everyCandidateIsChosenOrHasItsReason() throws Exception {
    var article = PIPELINE.read(Source.ofFile(Path.of("samples/finland-joins-nato.txt"))).get(0);
    var quiz = PIPELINE.run(article, QuizSettings.DEFAULT);
    assertThat(quiz.rejections())
        .allSatisfy(rejection -> assertThat(rejection.reason()).isNotBlank())
        .anyMatch(rejection -> rejection.rule().equals("ranking"))
        .anyMatch(rejection -> rejection.rule().equals("choosing"));
  }
}
