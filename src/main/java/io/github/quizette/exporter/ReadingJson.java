package io.github.quizette.exporter;

import io.github.quizette.json.JsonWriter;
import io.github.quizette.text.Article;
import io.github.quizette.text.ClauseOutline;
import io.github.quizette.text.Entity;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.SentenceWeight;
import io.github.quizette.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a reading as JSON; docs/reading.md explains each member. */
final class ReadingJson implements ReadingWriter {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(ReadingReport report, OutputStream out) throws IOException {
    new Document(report, JsonWriter.indented(out)).write();
  }

  /** One document being written. */
  private record Document(ReadingReport report, JsonWriter json) {

    void write() throws IOException {
      json.object();
      article(report.article().article());
      texts("topics", report.article().salience().topics());
      json.name("blocks").list();
      for (var block : report.article().article().blocks()) {
        label(json.object().name("kind"), block.kind());
        span(block.span());
        json.endObject();
      }
      json.endList().name("sentences").list();
      for (var sentence : report.article().sentences()) {
        sentence(sentence, report.article().salience().weights().get(sentence.index()));
      }
      json.endList().name("entities").list();
      for (var entity : report.article().entities()) {
        entity(entity);
      }
      json.endList().name("times").list();
      for (var time : report.article().times()) {
        place(time.span(), time.sentence());
        json.name("value").text(orNull(time.value()));
        json.name("relative").truth(time.relative()).endObject();
      }
      json.endList().name("amounts").list();
      for (var amount : report.article().amounts()) {
        place(amount.span(), amount.sentence());
        label(json.name("kind"), amount.kind());
        json.name("value").number(amount.value());
        json.name("unit").text(orNull(amount.unit()));
        json.name("qualifier").text(orNull(amount.qualifier())).endObject();
      }
      json.endList().name("clauses").list();
      for (var clause : report.clauses()) {
        clause(clause);
      }
      json.endList().endObject().finish();
    }

    private void article(Article article) throws IOException {
      json.name("article").object();
      json.name("title").text(orNull(article.title()));
      var day = article.published();
      json.name("published").text(day == null ? null : day.toString());
      json.name("publisher").text(orNull(article.publisher()));
      json.name("url").text(orNull(article.url()));
      json.name("body").text(article.body()).endObject();
    }

    private void sentence(Sentence sentence, SentenceWeight weight) throws IOException {
      json.object();
      span(sentence.span());
      json.name("block").number(sentence.block());
      json.name("paragraph").number(sentence.paragraph());
      json.name("weight").object();
      json.name("total").number(share(weight.total()));
      json.name("position").number(share(weight.position()));
      json.name("entities").number(share(weight.entities()));
      json.name("centrality").number(share(weight.centrality())).endObject();
      json.name("tokens").list();
      var tree = sentence.tree();
      for (var i = 0; i < tree.size(); i++) {
        var token = sentence.tokens().get(i);
        json.object();
        span(token.span());
        json.name("upos").text(token.upos());
        json.name("tag").text(token.tag());
        json.name("lemma").text(token.lemma());
        json.name("head").number(tree.head(i));
        json.name("relation").text(tree.relation(i));
        json.name("confidence").number(share(tree.confidence(i))).endObject();
      }
      json.endList().endObject();
    }

    private void entity(Entity entity) throws IOException {
      label(json.object().name("type"), entity.type());
      json.name("name").text(entity.name());
      texts("aliases", entity.aliases());
      json.name("kind").text(orNull(entity.kind()));
      json.name("country").text(orNull(entity.country()));
      texts("roles", entity.roles());
      json.name("mentions").list();
      for (var mention : entity.mentions()) {
        place(mention.span(), mention.sentence());
        label(json.name("form"), mention.form());
        json.name("confidence").number(share(mention.confidence())).endObject();
      }
      json.endList().endObject();
    }

    private void clause(ClauseOutline outline) throws IOException {
      var clause = outline.clause();
      json.object().name("sentence").number(clause.sentence());
      label(json.name("assertion"), clause.assertion());
      label(json.name("tense"), clause.tense());
      label(json.name("aspect"), outline.aspect());
      json.name("voice").text(clause.passive() ? "passive" : "active");
      json.name("modal").text(orNull(outline.modal()));
      json.name("negated").truth(clause.negated());
      json.name("confidence").number(share(outline.confidence()));
      json.name("parts").list();
      for (var part : outline.parts()) {
        label(json.object().name("role"), part.role());
        span(part.span());
        json.name("text").text(part.span().of(report.article().article().body()));
        json.name("marker").text(orNull(part.marker())).endObject();
      }
      json.endList().endObject();
    }

    /** Begins an object with span, text and sentence. */
    private void place(Span span, int sentence) throws IOException {
      json.object();
      span(span);
      json.name("text").text(span.of(report.article().article().body()));
      json.name("sentence").number(sentence);
    }

    private void span(Span span) throws IOException {
      json.name("start").number(span.start()).name("end").number(span.end());
    }

    private void texts(String name, List<String> texts) throws IOException {
      json.name(name).list();
      for (var text : texts) {
        json.text(text);
      }
      json.endList();
    }

    private static void label(JsonWriter json, Enum<?> value) throws IOException {
      json.text(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static BigDecimal share(double value) {
      return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    }

    private static @Nullable String orNull(String text) {
      return text.isEmpty() ? null : text;
    }
  }
}
