package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Entity;
import io.github.quizette.text.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTest {
  private static Entity entity(AnnotatedArticle read, String name) {
    return read.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + read.entities()));
  }

  private static List<String> texts(AnnotatedArticle read, String name, Mention.Form form) {
    return entity(read, name).mentions().stream()
        .filter(mention -> mention.form() == form)
        .map(mention -> mention.span().of(read.article().body()))
        .toList();
  }

  @Test
  void givesOnePersonTwoRoles() {
    var read =
        ArticleAnnotatorTest.read(
            "U.S. Secretary of State Marco Rubio met Deputy Prime Minister and Foreign Minister"
                + " Ishaq Dar in Washington. Secretary Rubio thanked Dar.");
    assertThat(entity(read, "Ishaq Dar").roles())
        .containsExactly("Deputy Prime Minister", "Foreign Minister");
    assertThat(entity(read, "Marco Rubio").roles().get(0)).isEqualTo("U.S. Secretary of State");
    assertThat(texts(read, "Marco Rubio", Mention.Form.NAME))
        .containsExactly("Marco Rubio", "Rubio");
  }

  @Test
  void readsAppositionsAsRoles() {
    var read =
        ArticleAnnotatorTest.read(
            "Dominique Strauss-Kahn, Managing Director of the IMF, spoke in Paris. The Prime"
                + " Minister, Yulia Tymoshenko, has made moves to stop the election.");
    assertThat(entity(read, "Dominique Strauss-Kahn").roles())
        .containsExactly("Managing Director of the IMF");
    assertThat(entity(read, "Yulia Tymoshenko").roles()).containsExactly("Prime Minister");
  }

  @Test
  void joinsAcronymsAndAliases() {
    var read =
        ArticleAnnotatorTest.read(
            "The International Monetary Fund lent money to the United States. The IMF said the"
                + " U.S. would pay it back to the IMF in May.");
    assertThat(texts(read, "International Monetary Fund", Mention.Form.NAME)).hasSize(3);
    assertThat(texts(read, "United States", Mention.Form.NAME)).hasSize(2);
    assertThat(entity(read, "United States").country()).isEqualTo("US");
  }

  @Test
  void resolvesPronounsOfTheOnlyPerson() {
    var read =
        ArticleAnnotatorTest.read(
            "Prime Minister Julia Gillard visited Melbourne on Friday. She opened a bridge and"
                + " thanked her staff.");
    assertThat(texts(read, "Julia Gillard", Mention.Form.PRONOUN)).containsExactly("She", "her");
  }

  @Test
  void leavesPronounsThatFitTwo() {
    var read =
        ArticleAnnotatorTest.read("David Cameron told Tony Blair that he should read the report.");
    assertThat(texts(read, "David Cameron", Mention.Form.PRONOUN)).isEmpty();
    assertThat(texts(read, "Tony Blair", Mention.Form.PRONOUN)).isEmpty();
  }

  @Test
  void resolvesTheOnlyAgency() {
    var read =
        ArticleAnnotatorTest.read(
            "NASA launched a probe from Florida on Monday. The probe cost the agency a year of"
                + " work.");
    assertThat(texts(read, "NASA", Mention.Form.DESCRIPTION)).containsExactly("the agency");
  }

  @Test
  void findsEventsAndLaws() {
    var read =
        ArticleAnnotatorTest.read(
            "England drew at the 2010 FIFA World Cup. The council passed Resolution 2788 after"
                + " Ireland had ratified the Lisbon Treaty.");
    assertThat(entity(read, "2010 FIFA World Cup").type().name()).isEqualTo("EVENT");
    assertThat(entity(read, "Resolution 2788").type().name()).isEqualTo("WORK");
    assertThat(entity(read, "Lisbon Treaty").type().name()).isEqualTo("WORK");
  }
}
