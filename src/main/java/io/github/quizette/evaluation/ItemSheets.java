package io.github.quizette.evaluation;

import io.github.quizette.ToldHeadlines;
import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.fact.FactFinder;
import io.github.quizette.generator.FactQuizGenerator;
import io.github.quizette.generator.QuizSettings;
import io.github.quizette.generator.RankedItem;
import io.github.quizette.item.Quiz;
import io.github.quizette.nlp.Annotator;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a folder of blind sheets, one for each article that gives items, and the table of what
 * stands on them. Used once, by one thread.
 */
public final class ItemSheets {
  private final Path folder;
  private final Annotator annotator;
  private final FactFinder facts;
  private final FactQuizGenerator generator;
  private final ToldHeadlines headlines;
  private final List<String> articles = new ArrayList<>();
  private final List<SheetItem> items = new ArrayList<>();

  /** Will write to {@code folder} what the stages make. */
  public ItemSheets(
      Path folder, Annotator annotator, FactFinder facts, FactQuizGenerator generator) {
    this.folder = folder;
    this.annotator = annotator;
    this.facts = facts;
    this.generator = generator;
    this.headlines = new ToldHeadlines(annotator, facts);
  }

  /**
   * Makes the folder.
   *
   * @throws InputException if sheets stand in it already: judges may be at work on them
   */
  public void open() throws IOException, InputException {
    if (Files.exists(folder.resolve(SheetTable.FILE))) {
      throw new InputException(
          Diagnostic.error(
              folder.toString(), "there are sheets in it already", "name another folder with -o"));
    }
    Files.createDirectories(folder);
  }

  /**
   * Writes the sheet of an article, if it gives items, and returns their number.
   *
   * @param name of the sheet, a slug; a number is added where it is taken
   */
  public int add(String name, Article article, QuizSettings settings) throws IOException {
    var free = free(name);
    articles.add(free);
    var annotated = annotator.annotate(article);
    var found = facts.find(annotated);
    var ranked = generator.ranked(annotated, found, headlines.of(annotated), settings);
    if (!ranked.isEmpty()) {
      var asked = ranked.stream().map(RankedItem::item).toList();
      var quiz = new Quiz(free, List.of(article), asked, found.size(), List.of());
      Files.writeString(folder.resolve(free + ".md"), JudgeSheets.of(free, article.body(), quiz));
    }
    ranked.forEach(item -> items.add(SheetItem.of(free, item)));
    return ranked.size();
  }

  private String free(String name) {
    var free = name;
    for (var number = 2; articles.contains(free); number++) {
      free = name + "-" + number;
    }
    return free;
  }

  /** Writes the table of what stands on the sheets: the last thing to do. */
  public void close() throws IOException {
    var lines = new SheetTable(articles, items).lines();
    Files.writeString(
        folder.resolve(SheetTable.FILE), lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
  }
}
