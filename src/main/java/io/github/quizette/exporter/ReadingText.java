package io.github.quizette.exporter;

import io.github.quizette.text.Article;
import io.github.quizette.text.ClauseOutline;
import io.github.quizette.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Writes a reading as plain text for a terminal, at most {@value #WIDTH} characters a line. */
final class ReadingText implements ReadingWriter {
  private static final int WIDTH = 100;
  private static final String DEEP = " ".repeat(7);

  @Override
  public String name() {
    return "text";
  }

  @Override
  public void write(ReadingReport report, OutputStream out) throws IOException {
    out.write(new Sheet(report).text().getBytes(StandardCharsets.UTF_8));
  }

  /** One sheet being written. */
  private static final class Sheet {
    private final ReadingReport report;
    private final String body;
    private final StringBuilder text = new StringBuilder();

    Sheet(ReadingReport report) {
      this.report = report;
      this.body = report.article().article().body();
    }

    String text() {
      head(report.article().article());
      names();
      blocks();
      return text.toString();
    }

    private void head(Article article) {
      if (!article.title().isEmpty()) {
        line("", article.title());
      }
      var origin = PageText.origin(article.publisher(), article.published());
      line("", origin == null ? "no date, no publisher" : origin);
      if (!article.url().isEmpty()) {
        line("", article.url());
      }
      var topics = String.join(", ", report.article().salience().topics());
      line("", "topics: " + (topics.isEmpty() ? "none" : topics));
    }

    private void names() {
      heading("NAMES");
      for (var entity : report.article().entities()) {
        line(
            "  " + (entity.index() + 1) + "  ",
            entity.name() + ", " + ReadingWords.of(entity.type()));
        var about = ReadingWords.about(entity);
        if (!about.isEmpty()) {
          line(DEEP, about);
        }
        if (!entity.aliases().isEmpty()) {
          line(DEEP, "also " + String.join(", ", entity.aliases()));
        }
        line(DEEP, ReadingWords.mentions(entity, body));
      }
    }

    private void blocks() {
      heading("TEXT");
      var blocks = report.article().article().blocks();
      var sentences = ReadSentence.byBlock(report);
      for (var index = 0; index < blocks.size(); index++) {
        text.append('\n');
        line("", "[" + ReadingWords.of(blocks.get(index).kind()) + "]");
        if (sentences.get(index).isEmpty()) {
          line("  ", blocks.get(index).span().of(body));
        }
        sentences.get(index).forEach(this::sentence);
      }
    }

    private void sentence(ReadSentence read) {
      line("  " + (read.sentence().index() + 1) + "  ", cut(read.sentence().span()));
      var weight = read.weight();
      line(DEEP, "weight " + ReadingWords.of(weight.total()) + ": " + ReadingWords.parts(weight));
      for (var time : read.times()) {
        line(DEEP, "time “" + cut(time.span()) + "” = " + unlessEmpty(time.value()));
      }
      for (var amount : read.amounts()) {
        var words = ReadingWords.of(amount.kind()) + " “" + cut(amount.span()) + "” = ";
        line(DEEP, words + ReadingWords.value(amount));
      }
      read.clauses().forEach(this::clause);
    }

    private static String unlessEmpty(String value) {
      return value.isEmpty() ? "unresolved" : value;
    }

    private void clause(ClauseOutline outline) {
      var words = new ArrayList<String>();
      for (var part : outline.parts()) {
        words.add(ReadingWords.of(part.role()) + " “" + cut(part.span()) + "”");
      }
      var kind = ReadingWords.of(outline.clause().assertion());
      var sure = ReadingWords.of(outline.confidence());
      line(DEEP, kind + " (" + ReadingWords.verb(outline) + "; sure " + sure + ")");
      line(DEEP + "  ", String.join(" | ", words));
    }

    private String cut(Span span) {
      return span.of(body);
    }

    private void heading(String words) {
      text.append('\n').append(words).append('\n');
    }

    /** Writes words behind {@code start}, wrapped at blanks, later lines as far in as the first. */
    private void line(String start, String words) {
      var indent = " ".repeat(start.length());
      var line = new StringBuilder(start);
      for (var word : PageText.clean(words).strip().split("\\s+", -1)) {
        if (line.length() > start.length() && line.length() + word.length() + 1 > WIDTH) {
          text.append(line).append('\n');
          line = new StringBuilder(indent);
        }
        line.append(line.length() > start.length() ? " " : "").append(word);
      }
      text.append(line).append('\n');
    }
  }
}
