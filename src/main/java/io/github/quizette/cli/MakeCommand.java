package io.github.quizette.cli;

import io.github.quizette.deck.DeckStore;
import io.github.quizette.deck.Profile;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.generator.Choosiness;
import io.github.quizette.generator.QuizSettings;
import io.github.quizette.generator.QuizSettings.Kind;
import io.github.quizette.item.Difficulty;
import io.github.quizette.item.SensitiveTopic;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Makes quizzes of articles. */
@Command(
    name = "make",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads articles and writes a quiz for each.")
final class MakeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders (with all that is in them), web addresses, or - for standard input:"
              + " articles, feeds, archives.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "decks",
      description = "Folder for the decks (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("decks");

  @Option(
      names = "--format",
      paramLabel = "NAME",
      split = ",",
      defaultValue = "html,json",
      description = "What to write (default: ${DEFAULT-VALUE}); see 'quizette formats'.")
  private List<String> formats = List.of();

  @Option(
      names = "--items",
      paramLabel = "N",
      defaultValue = "10",
      description = "The most items for a quiz (default: ${DEFAULT-VALUE}).")
  private int items;

  @Option(
      names = "--options",
      paramLabel = "N",
      description = "Options of a choice with the key, 3 to 5 (default: the profile's, else 4).")
  private @Nullable Integer options;

  @Option(
      names = "--difficulty",
      paramLabel = "LEVEL",
      split = ",",
      defaultValue = "easy,medium,hard",
      description = "How difficult items may be: ${COMPLETION-CANDIDATES} (default: any).")
  private List<Difficulty> difficulties = List.of();

  @Option(
      names = "--choosy",
      paramLabel = "HOW",
      defaultValue = "usual",
      description = {
        "How good items must be: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
        "strict: what more likely passes a judge than not, often nothing; generous: as many as"
            + " --items says, to be looked through before use."
      })
  private Choosiness choosiness = Choosiness.USUAL;

  @Option(
      names = "--avoid",
      paramLabel = "TOPIC",
      split = ",",
      description =
          "Topics to leave out: ${COMPLETION-CANDIDATES} (default: none; all with --profile"
              + " class).")
  private @Nullable List<SensitiveTopic> avoided;

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      defaultValue = "choice,cloze",
      description = "Ways of answering: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private List<Kind> kinds = List.of();

  @Option(
      names = "--from",
      paramLabel = "READER",
      description =
          "Reads with this reader, whatever the input looks like; see 'quizette formats'.")
  private @Nullable String from;

  @Mixin private ProfileOptions profiles = new ProfileOptions();

  @Option(names = "--title", paramLabel = "T", description = "Title of the article.")
  private @Nullable String title;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Day of the article, where it names none.")
  private @Nullable LocalDate date;

  @Option(
      names = "--together",
      paramLabel = "NAME",
      description = "Writes one deck of all articles under this name.")
  private @Nullable String together;

  @Option(
      names = "--retire",
      description = "Retires items of a deck that is there when its article makes them no more.")
  private boolean retire;

  @Mixin private PageOptions pages = new PageOptions();

  @Mixin private CollectionOptions collections = new CollectionOptions();

  @Option(
      names = "--allow-private",
      description = "Also fetches from addresses of this machine and its network.")
  private boolean allowPrivate;

  @Option(names = "--force", description = "Goes on with text that is not English.")
  private boolean force;

  @Option(names = "--explain", description = "Lists each rejected candidate with the reason.")
  private boolean explain;

  @Option(
      names = "--index",
      description = "Also writes index.html into the folder of decks, anew on every run.")
  private boolean index;

  @Option(names = "--open", description = "Shows the page in the browser.")
  private boolean open;

  @Option(
      names = {"-q", "--quiet"},
      description = "Prints errors only.")
  private boolean quiet;

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      description = "The day kept with changed items (default: by the clock).")
  private @Nullable LocalDate today;

  MakeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var day = today != null ? today : LocalDate.now(ZoneId.systemDefault());
    var profile = profiles.chosen();
    var settings = settings(profile);
    var plan =
        new MakePlan(
            inputs,
            Optional.ofNullable(from),
            output,
            formats,
            settings,
            profile.map(chosen -> chosen.withOptions(settings.options())),
            Optional.ofNullable(title),
            Optional.ofNullable(date),
            Optional.ofNullable(together),
            retire ? DeckStore.Existing.RETIRE : DeckStore.Existing.CONTINUE,
            pages,
            day,
            collection(day),
            allowPrivate,
            force,
            explain,
            index,
            open,
            quiet);
    var unknown = plan.unknownFormat();
    if (unknown.isPresent()) {
      throw usage("There is no format '" + unknown.get() + "'; see 'quizette formats'.");
    }
    if (plan.unknownReader()) {
      throw usage("There is no reader '" + from + "'; see 'quizette formats'.");
    }
    pages.check(formats);
    return new MakeRun(terminal, plan).run();
  }

  private CollectionPlan collection(LocalDate day) {
    try {
      return collections.plan(day);
    } catch (InputException | TypeConversionException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private QuizSettings settings(Optional<Profile> profile) {
    if (items < 1) {
      throw usage("--items must be at least 1.");
    }
    var usual = profile.map(Profile::options).orElse(QuizSettings.DEFAULT.options());
    var wanted = options == null ? usual : options;
    if (wanted < 3 || wanted > 5) {
      throw usage("--options must be 3 to 5.");
    }
    var topics = avoided;
    var avoid =
        topics != null
            ? Set.copyOf(topics)
            : profile.filter(p -> p.name().equals("class")).isPresent()
                ? Set.of(SensitiveTopic.values())
                : Set.<SensitiveTopic>of();
    return new QuizSettings(
        items, wanted, Set.copyOf(kinds), Set.copyOf(difficulties), avoid, choosiness);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
