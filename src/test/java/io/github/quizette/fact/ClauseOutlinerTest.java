package io.github.quizette.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.text.Article;
import io.github.quizette.text.Block;
import io.github.quizette.text.BlockKind;
import io.github.quizette.text.ClauseOutline;
import io.github.quizette.text.ClauseOutline.Aspect;
import io.github.quizette.text.ClausePart;
import io.github.quizette.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseOutlinerTest {
  private static final ArticleAnnotator ANNOTATOR = ArticleAnnotator.create();

  private static List<ClauseOutline> outline(String body) {
    var block = new Block(BlockKind.PARAGRAPH, new Span(0, body.length()));
    var article = new Article("test", "", body, List.of(block), null, "", "", "", "en");
    return new ClauseOutliner().outline(ANNOTATOR.annotate(article));
  }

  private static List<String> parts(String body) {
    return outline(body).get(0).parts().stream().map(part -> told(part, body)).toList();
  }

  private static String told(ClausePart part, String body) {
    return part.role() + " " + part.span().of(body);
  }

  @Test
  void tellsPlaceTimeAndAgentApart() {
    assertThat(parts("The ship was towed to Bergen by two tugs on Monday night."))
        .containsExactly(
            "SUBJECT The ship",
            "VERB was towed",
            "PLACE to Bergen",
            "AGENT by two tugs",
            "TIME on Monday night");
  }

  @Test
  void tellsWithWhom() {
    assertThat(parts("In Oslo, the minister met with Ida Holm."))
        .containsExactly(
            "PLACE In Oslo", "SUBJECT the minister", "VERB met", "COMPANION with Ida Holm");
  }

  @Test
  void keepsTheNounOfACopularClauseWithoutItsSubject() {
    assertThat(parts("Oslo is the capital of Norway."))
        .containsExactly("SUBJECT Oslo", "VERB is", "COMPLEMENT the capital of Norway");
  }

  @Test
  void cutsTheVerbGroupWhereOtherWordsStandInIt() {
    assertThat(parts("The court has already rejected the appeal."))
        .containsExactly("SUBJECT The court", "VERB has", "VERB rejected", "OBJECT the appeal");
  }

  @Test
  void namesTheSpeakerWithoutThePreposition() {
    assertThat(parts("According to the ministry, the ship was towed to Bergen."))
        .containsExactly(
            "SPEAKER the ministry", "SUBJECT the ship", "VERB was towed", "PLACE to Bergen");
  }

  @ParameterizedTest
  @CsvSource({
    "The court rejected the appeal., SIMPLE",
    "The court has rejected the appeal., PERFECT",
    "The court was hearing the appeal., PROGRESSIVE",
    "The court has been hearing the appeal., PERFECT_PROGRESSIVE",
    "The appeal had been rejected by the court., PERFECT",
    "The appeal is being heard by the court., PROGRESSIVE",
    "The appeal was rejected by the court., SIMPLE"
  })
  void tellsTheAspect(String sentence, Aspect aspect) {
    assertThat(outline(sentence).get(0).aspect()).isEqualTo(aspect);
  }

  @Test
  void tellsTheModalAndTheDenial() {
    var outline = outline("The court could not reject the appeal.").get(0);
    assertThat(outline.modal()).isEqualTo("could");
    assertThat(outline.clause().negated()).isTrue();
    assertThat(outline("The court rejected the appeal.").get(0).modal()).isEmpty();
  }
}
