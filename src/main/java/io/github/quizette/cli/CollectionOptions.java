package io.github.quizette.cli;

import io.github.quizette.archive.FieldNames;
import io.github.quizette.diagnostic.InputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of {@code make} for feeds and archives. */
final class CollectionOptions {
  @Option(names = "--each", description = "A feed or an archive gives a deck for each article.")
  private boolean each;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Leaves out older articles: YYYY-MM-DD, or an age such as 7d or 2w.")
  private @Nullable String since;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "The newest N entries of a feed, the first N records of an archive.")
  private @Nullable Integer limit;

  @Option(names = "--again", description = "Also takes entries of a feed that were taken before.")
  private boolean again;

  @Option(
      names = "--fetch",
      description = "Fetches pages behind the entries of a feed that is a file.")
  private boolean fetch;

  @Option(
      names = "--fields",
      paramLabel = "MAP",
      defaultValue = "",
      description = "Fields of JSON Lines or CSV: title=headline,text=article.body,date=…")
  private String fields = "";

  @Option(
      names = "--deck-size",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "Records of an archive for one deck; more go into further decks (default: ${DEFAULT-VALUE}).")
  private int deckSize = 1000;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Articles worked on at once (default: ${DEFAULT-VALUE}); the decks are the same.")
  private int jobs = 1;

  @Option(names = "--resume", description = "Goes on with an archive where a run was stopped.")
  private boolean resume;

  @Option(
      names = "--keep-duplicates",
      description =
          "Takes copies and old versions of a story too, and the same fact from several articles.")
  private boolean keepDuplicates;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description = "Writes what was made, skipped and failed as JSON.")
  private @Nullable Path summary;

  /**
   * Returns the plan.
   *
   * @throws InputException if fields are mapped wrongly
   * @throws TypeConversionException if a number or a day is impossible
   */
  CollectionPlan plan(LocalDate today) throws InputException {
    require(limit == null || limit > 0, "--limit must be at least 1.");
    require(jobs > 0 && jobs <= 64, "--jobs must be 1 to 64.");
    require(deckSize > 0, "--deck-size must be at least 1.");
    return new CollectionPlan(
        each,
        since == null ? Optional.empty() : Optional.of(day(since, today)),
        limit == null ? Integer.MAX_VALUE : limit,
        again,
        fetch,
        FieldNames.of(fields),
        deckSize,
        jobs,
        resume,
        keepDuplicates,
        Optional.ofNullable(summary));
  }

  private static LocalDate day(String text, LocalDate today) {
    if (Character.isLetter(text.charAt(Math.max(0, text.length() - 1)))) {
      return new Age.Converter().convert(text).before(today);
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no day; write 2026-11-27, 7d or 2w");
    }
  }

  private static void require(boolean sound, String message) {
    if (!sound) {
      throw new TypeConversionException(message);
    }
  }
}
