package io.github.quizette.exporter;

import io.github.quizette.text.Block;
import io.github.quizette.text.ClauseOutline;
import io.github.quizette.text.Entity;
import io.github.quizette.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a reading as one HTML page with coloured spans, without script; its policy allows its
 * style by digest, and nothing else.
 */
final class ReadingPage implements ReadingWriter {
  private final PageTemplates templates;

  ReadingPage(Optional<Path> templates) {
    this.templates = new PageTemplates(templates);
  }

  @Override
  public String name() {
    return "html";
  }

  /** What {@code templates/reading.html} sees as {@code page}; what is not known is null. */
  record View(
      String title,
      String language,
      @Nullable String origin,
      @Nullable String url,
      @Nullable String topics,
      List<BlockView> blocks,
      List<EntityView> entities,
      String style,
      String policy) {}

  /** A block: its kind in words; its text where it has no sentences, else null. */
  record BlockView(String kind, @Nullable String text, List<SentenceView> sentences) {}

  /** A sentence, or text of a block that was not read, which has no number. */
  record SentenceView(
      @Nullable String number,
      @Nullable String weight,
      @Nullable String parts,
      List<MarkedText.Piece> pieces,
      @Nullable String counted,
      List<ClauseView> clauses) {}

  /** A clause: {@code kind} tells facts from others. */
  record ClauseView(String kind, String verb, String sure, List<PartView> parts) {}

  /** A part of a clause. */
  record PartView(String role, String text) {}

  /** An entity with its place in the table, {@code e1} for the first. */
  record EntityView(
      int number,
      String id,
      String mark,
      String type,
      String name,
      @Nullable String about,
      @Nullable String aliases,
      String mentions) {}

  @Override
  public void write(ReadingReport report, OutputStream out) throws IOException {
    var article = report.article().article();
    var style = InlineText.of(templates, "reading.css", "</style");
    var sentences = ReadSentence.byBlock(report);
    var blocks = new ArrayList<BlockView>();
    for (var i = 0; i < sentences.size(); i++) {
      blocks.add(block(article.body(), article.blocks().get(i), sentences.get(i)));
    }
    var page =
        new View(
            article.title().isBlank() ? "Untitled article" : PageText.clean(article.title()),
            PageText.language(article.language()),
            PageText.origin(article.publisher(), article.published()),
            PageText.address(article.url()),
            PageText.orNull(String.join(", ", report.article().salience().topics())),
            blocks,
            report.article().entities().stream().map(e -> entity(e, article.body())).toList(),
            style.text(),
            "default-src 'none'; style-src "
                + style.digest()
                + "; base-uri 'none'; form-action 'none'");
    out.write(templates.render("reading", Map.of("page", page)).getBytes(StandardCharsets.UTF_8));
  }

  private static EntityView entity(Entity entity, String body) {
    return new EntityView(
        entity.index() + 1,
        MarkedText.id(entity.index()),
        MarkedText.mark(entity.type()),
        ReadingWords.of(entity.type()),
        PageText.clean(entity.name()),
        PageText.orNull(ReadingWords.about(entity)),
        PageText.orNull(String.join(", ", entity.aliases())),
        PageText.clean(ReadingWords.mentions(entity, body)));
  }

  private static BlockView block(String body, Block block, List<ReadSentence> sentences) {
    var kind = ReadingWords.of(block.kind());
    if (sentences.isEmpty()) {
      return new BlockView(kind, PageText.clean(block.span().of(body)), List.of());
    }
    var views = new ArrayList<SentenceView>();
    var at = block.span().start();
    for (var read : sentences) {
      unread(body, at, read.sentence().span().start(), views);
      views.add(sentence(body, read));
      at = read.sentence().span().end();
    }
    unread(body, at, block.span().end(), views);
    return new BlockView(kind, null, views);
  }

  private static void unread(String body, int from, int to, List<SentenceView> views) {
    if (from < to && !body.substring(from, to).isBlank()) {
      var piece =
          new MarkedText.Piece(PageText.clean(body.substring(from, to)), "unread", List.of());
      views.add(new SentenceView(null, null, null, List.of(piece), null, List.of()));
    }
  }

  private static SentenceView sentence(String body, ReadSentence read) {
    var clauses = read.clauses().stream().map(clause -> clause(clause, body)).toList();
    return new SentenceView(
        String.valueOf(read.sentence().index() + 1),
        ReadingWords.of(read.weight().total()),
        ReadingWords.parts(read.weight()),
        MarkedText.pieces(body, read),
        clauses.isEmpty() ? null : PageText.count(clauses.size(), "clause"),
        clauses);
  }

  private static ClauseView clause(ClauseOutline outline, String body) {
    return new ClauseView(
        ReadingWords.of(outline.clause().assertion()),
        ReadingWords.verb(outline),
        ReadingWords.of(outline.confidence()),
        outline.parts().stream()
            .map(part -> new PartView(ReadingWords.of(part.role()), cut(part.span(), body)))
            .toList());
  }

  private static String cut(Span span, String body) {
    return PageText.clean(span.of(body));
  }
}
