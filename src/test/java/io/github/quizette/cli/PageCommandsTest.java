package io.github.quizette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckJson;
import io.github.quizette.deck.Decks;
import io.github.quizette.deck.Profile;
import io.github.quizette.deck.Profiles;
import io.github.quizette.item.Interaction.Choice;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of HTML pages on the command line: profiles, versions, templates, an index. */
@Timeout(120)
class PageCommandsTest {
  private static final String CUP = "samples/womens-world-cup-final.txt";
  private static final String NAME = "womens-world-cup-final";

  @TempDir Path folder;
  private Path decks;
  private Path deck;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeADeck() throws IOException {
    decks = folder.resolve("decks");
    deck = folder.resolve("skarvik.json");
    Files.write(deck, DeckJson.bytes(Decks.skarvik()));
  }

  private int run(Object... arguments) {
    var terminal =
        new Terminal(
            new PrintWriter(out), new PrintWriter(err), InputStream.nullInputStream(), false);
    return Main.run(
        terminal, Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
  }

  private List<String> names(Path in) throws IOException {
    try (var files = Files.list(in)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private Deck made() throws Exception {
    return DeckJson.read(decks.resolve(NAME + ".json"));
  }

  private static Profile profile(Path deck) throws Exception {
    return Objects.requireNonNull(DeckJson.read(deck).profile());
  }

  @Test
  void aProfileStandsInTheDeckAndDecidesTheNumberOfOptions() throws Exception {
    assertThat(run("make", CUP, "-o", decks, "--profile", "bank")).isZero();

    assertThat(profile(decks.resolve(NAME + ".json")))
        .isEqualTo(Profiles.shipped().named("bank").orElseThrow());
    assertThat(made().notes())
        .extracting(note -> note.item().interaction())
        .filteredOn(Choice.class::isInstance)
        .isNotEmpty()
        .allSatisfy(way -> assertThat(((Choice) way).options()).hasSize(5));
    assertThat(Files.readString(decks.resolve(NAME + ".html")))
        .contains("data-marks=\"1\" data-penalty=\"0.25\"", "a wrong one costs 1/4 of a mark");
  }

  @Test
  void aDeckThatIsThereTakesTheProfileAndKeepsIt() throws Exception {
    run("make", CUP, "-o", decks, "--format", "json");
    run("make", CUP, "-o", decks, "--format", "json", "--profile", "upsc");
    assertThat(profile(decks.resolve(NAME + ".json")).name()).isEqualTo("upsc");
    run("make", CUP, "-o", decks, "--format", "json");
    assertThat(profile(decks.resolve(NAME + ".json")).name()).isEqualTo("upsc");
  }

  @Test
  void optionsThatAreGivenWin() throws Exception {
    assertThat(
            run("make", CUP, "-o", decks, "--format", "json", "--profile", "upsc", "--options", 3))
        .isZero();
    assertThat(profile(decks.resolve(NAME + ".json")).options()).isEqualTo(3);
  }

  @Test
  void ownProfilesAreTakenFromAFile() throws Exception {
    var mine = folder.resolve("mine.json");
    Files.writeString(
        mine,
        "{\"profiles\": [{\"name\": \"mine\", \"marks\": 4, \"penalty\": 1, \"options\": 4,"
            + " \"seconds\": 50}]}");
    var target = folder.resolve("out");
    assertThat(
            run(
                "export",
                deck,
                "--format",
                "json,html",
                "-o",
                target,
                "--profile",
                "mine",
                "--profiles",
                mine))
        .isZero();
    assertThat(profile(target.resolve("skarvik.json")).seconds()).isEqualTo(50);

    Files.writeString(mine, "{\"profiles\": [{\"name\": \"mine\",\n \"marks\": 0}]}");
    assertThat(run("make", CUP, "-o", decks, "--profile", "mine", "--profiles", mine)).isEqualTo(1);
    assertThat(err.toString()).contains("mine.json:2: error: ").contains("marks is not a number");
    assertThat(decks).doesNotExist();
  }

  @Test
  void anUnknownProfileIsAMistakeOfUsage() {
    assertThat(run("make", CUP, "-o", decks, "--profile", "olympics")).isEqualTo(2);
    assertThat(err.toString())
        .contains("There is no profile 'olympics'; there are upsc, bank, class.");
    assertThat(run("export", deck, "--format", "html", "--profiles", "x.json")).isEqualTo(2);
    assertThat(decks).doesNotExist();
  }

  @Test
  void itemsOfAnotherNumberOfOptionsAreTold() {
    assertThat(run("export", deck, "--format", "json", "-o", decks, "--profile", "bank")).isZero();
    assertThat(err.toString()).contains("skarvik.json: warning: ").contains("not the 5 options");
  }

  @Test
  void versionsStandBesideThePageEachWithItsKey() throws Exception {
    assertThat(run("make", CUP, "-o", decks, "--versions", 4)).isZero();
    assertThat(names(decks))
        .containsExactly(
            NAME + ".html",
            NAME + ".json",
            NAME + ".version-a.html",
            NAME + ".version-b.html",
            NAME + ".version-c.html",
            NAME + ".version-d.html");
    assertThat(Files.readString(decks.resolve(NAME + ".version-c.html")))
        .contains(">Version C<", ">Key to version C<", "data-deck=\"" + made().id() + "-c\"");
    assertThat(Files.readString(decks.resolve(NAME + ".html"))).doesNotContain("Version A");
  }

  @Test
  void versionsGoWithAnyTemplates() throws Exception {
    assertThat(
            run(
                "export",
                deck,
                "--format",
                "html",
                "-o",
                decks,
                "--versions",
                2,
                "--templates",
                "templates/worksheet"))
        .isZero();
    assertThat(Files.readString(decks.resolve("skarvik.version-b.html")))
        .contains(">Version B<", ">Key to version B<");
  }

  @Test
  void versionsOfNothingOrTooManyAreAMistakeOfUsage() {
    assertThat(run("make", CUP, "-o", decks, "--versions", 0)).isEqualTo(2);
    assertThat(run("make", CUP, "-o", decks, "--versions", 9)).isEqualTo(2);
    assertThat(run("make", CUP, "-o", decks, "--versions", 2, "--format", "json")).isEqualTo(2);
    assertThat(err.toString()).contains("must be 1 to 8").contains("add html to --format");
    assertThat(decks).doesNotExist();
  }

  @Test
  void oneTemplateOfAFolderReplacesOneAndTheRestComesWithTheProgram() throws Exception {
    var mine = Files.createDirectories(folder.resolve("mine"));
    Files.writeString(mine.resolve("quiz.css"), "body { color: teal }");
    assertThat(run("make", CUP, "-o", decks, "--templates", mine)).isZero();
    assertThat(Files.readString(decks.resolve(NAME + ".html")))
        .contains("<style>body { color: teal }</style>")
        .contains("class=\"options\"");
  }

  @Test
  void aBrokenTemplateIsNamedWithLineAndCauseAndNothingIsWritten() throws Exception {
    var mine = Files.createDirectories(folder.resolve("mine/fragments"));
    var broken = mine.resolve("choice.html");
    Files.writeString(broken, "<li th:fragment=\"item\">\n<b th:text=\"${item.kee}\"></b>\n</li>");
    var message = broken + ":2: error: there is no field 'kee'";
    var templates = folder.resolve("mine");

    assertThat(run("make", CUP, "-o", decks, "--format", "json,csv,html", "--templates", templates))
        .isEqualTo(1);
    assertThat(err.toString()).contains(message).doesNotContain("\tat ");
    assertThat(names(decks)).isEmpty();
    assertThat(run("export", deck, "--format", "json,html", "-o", decks, "--templates", templates))
        .isEqualTo(1);
    assertThat(names(decks)).isEmpty();
  }

  @Test
  void templatesThatAreNowhereAreAMistakeOfUsage() {
    var none = folder.resolve("none");
    assertThat(run("make", CUP, "-o", decks, "--templates", none)).isEqualTo(2);
    assertThat(run("index", folder, "--templates", none)).isEqualTo(2);
    assertThat(err.toString()).contains("there is no folder " + none);
    assertThat(decks).doesNotExist();
  }

  @Test
  void anIndexListsTheQuizzesOfAFolderAndThoseBelow() throws Exception {
    run("export", deck, "--format", "html,json", "-o", decks.resolve("2025/november"));
    run("export", deck, "--format", "json", "-o", decks); // no page, no line

    assertThat(run("index", decks, "--title", "News of Norland")).isZero();
    assertThat(Files.readString(decks.resolve("index.html")))
        .contains("<title>News of Norland</title>", "1 quiz, 3 questions")
        .contains("href=\"./2025/november/skarvik.html\"", "Norland and its lenders")
        .contains("November 2025", "By topic", "economy");
    var first = Files.readAllBytes(decks.resolve("index.html"));
    assertThat(run("index", decks, "--title", "News of Norland")).isZero();
    assertThat(decks.resolve("index.html")).hasBinaryContent(first);
  }

  @Test
  void anIndexGoesOnBehindADeckThatCannotBeRead() throws Exception {
    run("export", deck, "--format", "html,json", "-o", decks);
    Files.writeString(decks.resolve("broken.json"), "{");
    Files.writeString(decks.resolve("broken.html"), "x");

    assertThat(run("index", decks)).isEqualTo(1);
    assertThat(err.toString()).contains("broken.json").contains("error");
    assertThat(Files.readString(decks.resolve("index.html"))).contains("skarvik.html");
  }

  @Test
  void anIndexOfAnEmptyFolderSaysSo() throws Exception {
    assertThat(run("index", Files.createDirectories(decks))).isZero();
    assertThat(Files.readString(decks.resolve("index.html"))).contains("There is no quiz");
    assertThat(run("index", folder.resolve("none"))).isEqualTo(1);
    assertThat(err.toString()).contains("is no folder");
  }

  @Test
  void anotherPageOfThatNameIsLeftAlone() throws Exception {
    Files.createDirectories(decks);
    var mine = Files.writeString(decks.resolve("index.html"), "<h1>My own</h1>");
    assertThat(run("index", decks)).isEqualTo(1);
    assertThat(err.toString()).contains("index.html: error: ").contains("move it away");
    assertThat(mine).hasContent("<h1>My own</h1>");
  }

  @Test
  void makeKeepsTheIndex() throws Exception {
    assertThat(run("make", CUP, "-o", decks, "--index")).isZero();
    assertThat(run("make", "samples/finland-joins-nato.txt", "-o", decks, "--index")).isZero();
    assertThat(Files.readString(decks.resolve("index.html")))
        .contains("2 quizzes", "./" + NAME + ".html", "./finland-joins-nato.html");
  }
}
