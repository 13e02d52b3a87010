package io.github.quizette.exporter;

import io.github.quizette.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;
import org.thymeleaf.templateresource.StringTemplateResource;

/**
 * The pages' templates: those of a folder, if one is given, in front of those in the jar.
 *
 * <p>Templates see records and maps by field name ({@link FieldPaths}), nothing else. The engine is
 * built for the first page. May be shared by threads.
 */
public final class PageTemplates {
  private final Optional<Path> folder;
  private volatile @Nullable TemplateEngine engine;

  /**
   * Makes templates.
   *
   * @param folder where a user's own templates stand; a file that is not there comes from the jar
   */
  public PageTemplates(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * Returns a page.
   *
   * @param name of the template without {@code .html}, such as {@code quiz}
   * @param model what the template sees
   * @throws BrokenTemplateException if the template or one of its fragments is wrong
   */
  public String render(String name, Map<String, Object> model) throws IOException {
    try {
      return lines(engine().process(name, new Context(Locale.ROOT, model)));
    } catch (TemplateProcessingException e) {
      throw broken(name, e);
    } catch (UnreadableTemplate e) {
      throw e.reason;
    }
  }

  /**
   * Returns the text of a file, line ends LF.
   *
   * @param file relative to the templates, such as {@code quiz.css}
   * @throws IOException if it is neither in the folder nor in the jar, or cannot be read
   */
  public String text(String file) throws IOException {
    var own = folder.map(dir -> dir.resolve(file)).filter(Files::isRegularFile);
    if (own.isPresent()) {
      try {
        return lines(Files.readString(own.get()));
      } catch (java.nio.charset.CharacterCodingException e) {
        throw new BrokenTemplateException(
            Diagnostic.error(own.get().toString(), "not UTF-8", "save the template as UTF-8"), e);
      }
    }
    try (var in = PageTemplates.class.getResourceAsStream("/templates/" + file)) {
      if (in == null) {
        throw new BrokenTemplateException(
            Diagnostic.error(place(file), "there is no template " + file, ""),
            new IOException(file));
      }
      return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Returns where {@code file} comes from, as a user would name it. */
  String place(String file) {
    return folder
        .map(dir -> dir.resolve(file))
        .filter(Files::isRegularFile)
        .map(Path::toString)
        .orElse("templates/" + file);
  }

  private TemplateEngine engine() {
    var built = engine;
    if (built == null) {
      var dialect = new StandardDialect();
      dialect.setVariableExpressionEvaluator(new FieldPaths());
      built = new TemplateEngine();
      built.setDialect(dialect);
      built.setTemplateResolver(new TemplateFiles());
      engine = built;
    }
    return built;
  }

  private BrokenTemplateException broken(String name, TemplateProcessingException e) {
    var file = (e.hasTemplateName() ? e.getTemplateName() : name) + ".html";
    var line = e.getLine() == null ? 0 : e.getLine();
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof BrokenTemplateException)) {
      cause = cause.getCause();
    }
    var message =
        cause instanceof BrokenTemplateException inner
            ? inner.diagnostic().what()
            : String.valueOf(cause.getMessage());
    var what = message.replaceAll("\\s+", " ").strip();
    return new BrokenTemplateException(
        new Diagnostic(
            place(file), line, Diagnostic.Severity.ERROR, what, "see templates/README.md"),
        e);
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Thymeleaf's resolvers may not throw what a missing or unreadable file throws. */
  private static final class UnreadableTemplate extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final IOException reason;

    UnreadableTemplate(IOException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  private final class TemplateFiles implements ITemplateResolver {
    @Override
    public String getName() {
      return "templates";
    }

    @Override
    public Integer getOrder() {
      return 1;
    }

    @Override
    public TemplateResolution resolveTemplate(
        IEngineConfiguration configuration,
        @Nullable String owner,
        String template,
        @Nullable Map<String, Object> attributes) {
      try {
        return new TemplateResolution(
            new StringTemplateResource(text(template + ".html")),
            TemplateMode.HTML,
            AlwaysValidCacheEntryValidity.INSTANCE);
      } catch (IOException e) {
        throw new UnreadableTemplate(e);
      }
    }
  }
}
