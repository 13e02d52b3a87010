package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnnotationSpanTest {
  @Property(tries = 300)
  void everySpanCutsOutWhatItClaims(@ForAll("texts") String text) {
    check(ArticleAnnotatorTest.read(text));
  }

  @Provide
  Arbitrary<String> texts() {
    var news =
        Arbitraries.of(
            "He said ",
            "U.S. ",
            "“We can’t,” ",
            "Gen. Holm ",
            "Ida Holm’s ",
            "€5 million ",
            "on Nov. 3 ",
            "the agency ",
            "NASA ",
            "(UN) ",
            "— ",
            "U.S.-Pakistan ",
            "cannot ",
            ". ",
            "… ",
            "? ",
            "\n",
            "'",
            "\"",
            "Jr. ",
            "2–1 ",
            "\u00a0",
            "\u200b",
            "e\u0301",
            "\ud83d\ude80 ",
            "\ud83d",
            "İstanbul ",
            "ß ");
    var any = Arbitraries.strings().ofMaxLength(8);
    return Arbitraries.oneOf(news, any).list().ofMaxSize(40).map(parts -> String.join("", parts));
  }

  private static void check(AnnotatedArticle read) {
    var body = read.article().body();
    var last = 0;
    for (var sentence : read.sentences()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(last);
      last = sentence.span().end();
      var at = sentence.span().start();
      for (var token : sentence.tokens()) {
        assertThat(token.span().of(body)).isEqualTo(token.form());
        assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
        assertThat(token.lemma()).isNotEmpty();
        at = token.span().end();
      }
      assertThat(at).isLessThanOrEqualTo(sentence.span().end());
    }
    for (var entity : read.entities()) {
      assertThat(entity.mentions()).isNotEmpty();
      entity.mentions().forEach(mention -> inside(read, mention.sentence(), mention.span()));
    }
    read.times().forEach(time -> inside(read, time.sentence(), time.span()));
    read.amounts().forEach(amount -> inside(read, amount.sentence(), amount.span()));
  }

  private static void inside(AnnotatedArticle read, int sentence, Span span) {
    assertThat(read.sentences().get(sentence).span().contains(span)).isTrue();
  }
}
