package io.github.quizette;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.exporter.ReadingReport;
import io.github.quizette.exporter.ReadingWriters;
import io.github.quizette.fact.ClauseOutliner;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.Source;
import io.github.quizette.reader.TextArticleReader;
import io.github.quizette.text.Amount;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Article;
import io.github.quizette.text.ClausePart;
import io.github.quizette.text.ClausePart.Role;
import io.github.quizette.text.Entity;
import io.github.quizette.text.Mention;
import io.github.quizette.text.Span;
import io.github.quizette.text.TimeExpression;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Spans of every layer lie in the text, nested or apart as documented, whatever the text. */
class ReadingSpanTest {
  private static final ArticleAnnotator ANNOTATOR = ArticleAnnotator.create();
  private static final ClauseOutliner OUTLINER = new ClauseOutliner();

  @Property(tries = 200)
  void spansNestOrStandApart(@ForAll("texts") String text) throws IOException {
    for (var article : articles(text)) {
      var read = ANNOTATOR.annotate(article);
      blocks(read);
      apart(read.times().stream().map(TimeExpression::span).toList());
      apart(read.amounts().stream().map(Amount::span).toList());
      nested(read.entities().stream().flatMap(ReadingSpanTest::spans).toList());
      clauses(read);
      written(new ReadingReport(read, OUTLINER.outline(read)));
    }
  }

  /** Returns nothing for a text that the reader refuses. */
  private static List<Article> articles(String text) throws IOException {
    try {
      return new TextArticleReader().read(Source.ofText("text", text)).toList();
    } catch (InputException e) {
      return List.of();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    var news =
        Arbitraries.of(
            "Ida Holm said ",
            "the U.N. Security Council ",
            "was not towed ",
            "by two tugs ",
            "on Monday ",
            "in Bergen, Norway, ",
            "who leads the agency, ",
            "according to Gen. Torvik ",
            "\"It could have been worse,\" ",
            "and told reporters that ",
            "she will pay $4.5 million ",
            "from 2015 to 2019 ",
            "if ",
            ". ",
            ".\n\n",
            "- ",
            "The ",
            "Photo: ",
            "\u001b[31m",
            "<b onclick=x>&amp; ",
            "\u202e",
            "\ud83d\ude80 ",
            "\ud83d",
            "e\u0301 ");
    var any = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.frequencyOf(Tuple.of(6, news), Tuple.of(1, any))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static Stream<Span> spans(Entity entity) {
    return entity.mentions().stream().map(Mention::span);
  }

  private static void blocks(AnnotatedArticle read) {
    for (var sentence : read.sentences()) {
      var block = read.article().blocks().get(sentence.block());
      assertThat(block.span().contains(sentence.span())).isTrue();
      assertThat(block.kind().prose()).isTrue();
    }
  }

  private static void apart(List<Span> spans) {
    var last = 0;
    for (var span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      last = span.end();
    }
  }

  private static void nested(List<Span> spans) {
    for (var one : spans) {
      for (var other : spans) {
        assertThat(!one.overlaps(other) || one.contains(other) || other.contains(one))
            .as("%s %s", one, other)
            .isTrue();
      }
    }
  }

  private static void clauses(AnnotatedArticle read) {
    for (var outline : OUTLINER.outline(read)) {
      var sentence = read.sentences().get(outline.clause().sentence());
      var apart = new ArrayList<ClausePart>();
      for (var part : outline.parts()) {
        assertThat(sentence.span().contains(part.span())).isTrue();
        if (part.role() != Role.SPEAKER) {
          apart.add(part);
        }
      }
      apart(apart.stream().map(ClausePart::span).collect(Collectors.toList()));
      assertThat(outline.confidence()).isBetween(0f, 1f);
    }
  }

  private static void written(ReadingReport report) throws IOException {
    for (var writer : ReadingWriters.all(Optional.empty())) {
      var out = new ByteArrayOutputStream();
      writer.write(report, out);
      var text = out.toString(StandardCharsets.UTF_8);
      assertThat(text).doesNotContain("\u001b");
      if (writer.name().equals("html")) {
        assertThat(text).doesNotContain("<b onclick");
      }
    }
  }
}
