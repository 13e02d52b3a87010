package io.github.quizette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class BadInputTest {
  private static final String STORY =
      """
      Title: Norland takes a loan
      Published: 2025-11-12

      Norland's parliament approved a loan of 4.2 billion dollars from the World Bank on Tuesday.
      The loan is to rebuild the port of Skarvik, which Storm Elva destroyed in March 2025.
      """;

  @TempDir Path folder;

  record Run(int code, String out, String err) {}

  private Run make(String... arguments) {
    var all = new java.util.ArrayList<>(java.util.List.of("make"));
    all.addAll(java.util.List.of(arguments));
    all.add("-o");
    all.add(folder.resolve("decks").toString());
    return run("", all.toArray(String[]::new));
  }

  private static Run run(String in, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var terminal =
        new Terminal(
            new PrintWriter(out),
            new PrintWriter(err),
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            false);
    var code = Main.run(terminal, arguments);
    return new Run(code, out.toString(), err.toString());
  }

  private String file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** The decks that were written; hidden files of the store do not count. */
  private java.util.Set<String> decks() throws Exception {
    return bytes(folder.resolve("decks")).keySet();
  }

  private void refused(Run run, String what) throws Exception {
    assertThat(run.err()).contains(": error: ").contains(what).doesNotContain("\tat ");
    assertThat(run.code()).isEqualTo(1);
    assertThat(folder.resolve("decks"))
        .satisfiesAnyOf(
            decks -> assertThat(decks).doesNotExist(),
            decks -> assertThat(decks).isEmptyDirectory());
  }

  @Test
  void anEmptyFileIsRefused() throws Exception {
    refused(make(file("empty.txt", "")), "empty");
  }

  @Test
  void aBatchGoesOnAfterBadPagesAndDocuments() throws Exception {
    var good = file("a-good.html", "<html><body><h1>Norland</h1>" + page() + "</body></html>");
    var run =
        make(
            file("bad.html", "<html><body></body></html>"),
            file("bad.pdf", "%PDF-1.7 nothing"),
            file("bad.docx", "PK\003\004word/document.xml"),
            file("deep.html", "<div>".repeat(100_000)),
            good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("bad.html: error: ", "bad.pdf: error: ", "bad.docx: error: ");
    assertThat(run.err()).contains("deep.html: error: ", "4 failed").doesNotContain("\tat ");
    assertThat(run.out()).contains("a-good");
  }

  private static String page() {
    return STORY
        .substring(STORY.indexOf("\n\n"))
        .lines()
        .map(line -> "<p>" + line + "</p>")
        .collect(java.util.stream.Collectors.joining());
  }

  @Test
  void aLiveBlogIsMadeWithAWarning() throws Exception {
    var run = make(file("live.txt", STORY.replace("Title: ", "Title: Live updates: ")));
    assertThat(run.err()).contains("live.txt: warning: it is a live blog");
    assertThat(run.code()).isZero();
  }

  @Test
  void aFolderWithoutArticlesIsRefused() throws Exception {
    var empty = Files.createDirectory(folder.resolve("nothing"));
    refused(make(empty.toString()), "no article");
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws Exception {
    var file = folder.resolve("photo.txt");
    var bytes = new byte[4096];
    for (var i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    Files.write(file, bytes);
    refused(make(file.toString()), "photo.txt");
  }

  @Test
  void nulCharactersAreRefused() throws Exception {
    refused(make(file("nul.txt", "The council met.\0\0 It voted.")), "nul.txt");
  }

  @Test
  void aTextInAnotherLanguageIsRefusedUnlessForced() throws Exception {
    var german =
        "Der Landtag hat am Dienstag einem Kredit von vier Milliarden Euro zugestimmt. "
            + "Mit dem Geld soll der Hafen wieder aufgebaut werden, den der Sturm zerstört hat. "
            + "Die Opposition stimmte gegen den Antrag und nannte ihn zu teuer für das Land.";
    refused(make(file("german.txt", german)), "--force");
    assertThat(make(file("german.txt", german), "--force").code()).isZero();
  }

  @Test
  void aMissingFileIsNamed() throws Exception {
    refused(make(folder.resolve("none.txt").toString()), "no such file");
  }

  @Test
  void anUnreadableFileIsNamed() throws Exception {
    var file = Path.of(file("secret.txt", STORY));
    Assumptions.assumeTrue(
        file.toFile().setReadable(false) && !Files.isReadable(file), "root reads everything");
    refused(make(file.toString()), "permissions");
  }

  @Test
  void aFileInPlaceOfTheOutputFolderIsRefused() throws Exception {
    var file = file("taken", "x");
    var run = run("", "make", file("story.txt", STORY), "-o", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(": error: ").doesNotContain("\tat ");
    assertThat(Files.readString(Path.of(file))).isEqualTo("x");
  }

  @Test
  void tooLargeATextIsRefused() throws Exception {
    refused(make(file("large.txt", "The cat sat on the mat. ".repeat(900_000))), "large.txt");
  }

  @Test
  void aLineOfTwoMegabytesNeitherHangsNorCrashes() throws Exception {
    var run = make(file("line.txt", "The council met in Paris on Monday. ".repeat(56_000)));
    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(run.code()).isBetween(0, 1);
  }

  @Test
  void aSentenceOfFiftyThousandWordsNeitherHangsNorCrashes() throws Exception {
    var run =
        make(
            file(
                "words.txt", "The council of the city " + "and the town ".repeat(16_700) + "met."));
    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(run.code()).isBetween(0, 1);
  }

  @Test
  void headingsAloneGiveNoDeck() throws Exception {
    var run =
        make(
            file("headings.txt", "Port to reopen\n\nLoan approved\n\nStorm damage seen\n"),
            "--force");
    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(folder.resolve("decks").resolve("headings.json")).doesNotExist();
  }

  @Test
  void anArticleWithoutAFactGivesNoDeckAndSaysSo() throws Exception {
    var run =
        make(
            file(
                "vague.txt",
                "It was as it was. They said that it would be so, and so it was for them."),
            "--force");
    assertThat(run.out()).contains("no deck written");
    assertThat(run.code()).isZero();
    assertThat(decks()).isEmpty();
  }

  @Test
  void hostileTextComesOutAsText() throws Exception {
    var hostile =
        STORY
            + "\nThe minister, <script>alert(1)</script>, met {{c1::Ida}} in \u202eParis\u202c.\n"
            + "\na\u200b\u200cb met in Rome. "
            + "e\u0301".repeat(5_000)
            + "\n";
    var run = make(file("hostile.txt", hostile));
    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(run.code()).isZero();
    var page = folder.resolve("decks").resolve("hostile.html");
    if (Files.exists(page)) {
      assertThat(Files.readString(page)).doesNotContain("<script>alert(1)");
    }
  }

  @Test
  void aBatchGoesOnBehindABadInput() throws Exception {
    var run = make(file("empty.txt", ""), file("story.txt", STORY));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("empty.txt").contains("1 failed");
  }

  @Test
  void usageErrorsExitWithTwo() throws Exception {
    var story = file("story.txt", STORY);
    assertThat(run("", "make").code()).isEqualTo(2);
    assertThat(run("", "make", story, "--items", "0").code()).isEqualTo(2);
    assertThat(run("", "make", story, "--options", "9").code()).isEqualTo(2);
    assertThat(run("", "make", story, "--format", "papyrus").code()).isEqualTo(2);
    assertThat(run("", "make", story, "--date", "yesterday").code()).isEqualTo(2);
    assertThat(run("", "frobnicate").code()).isEqualTo(2);
    assertThat(run("").code()).isEqualTo(2);
  }

  @Test
  void standardInputIsRead() {
    var run = run(STORY, "make", "-", "-o", folder.resolve("decks").toString());
    assertThat(run.err()).doesNotContain("error");
    assertThat(run.code()).isZero();
  }

  @Test
  void localeAndTimeZoneChangeNoByte() throws Exception {
    var story = file("story.txt", STORY);
    var before = Locale.getDefault();
    var zone = java.util.TimeZone.getDefault();
    try {
      make(story);
      var plain = bytes(folder.resolve("decks"));
      for (var locale : java.util.List.of("tr-TR", "ar-EG", "th-TH")) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Pacific/Auckland"));
        var other = folder.resolve("decks-" + locale);
        run("", "make", story, "-o", other.toString());
        assertThat(bytes(other)).isEqualTo(plain);
      }
    } finally {
      Locale.setDefault(before);
      java.util.TimeZone.setDefault(zone);
    }
  }

  private static java.util.Map<String, String> bytes(Path decks) throws Exception {
    var all = new java.util.TreeMap<String, String>();
    if (Files.exists(decks)) {
      try (var files = Files.list(decks)) {
        for (var file : files.filter(f -> !f.getFileName().toString().startsWith(".")).toList()) {
          all.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return all;
  }

  @Test
  void whatNeverEndsIsGivenUp() throws Exception {
    var zeros = Path.of("/dev/zero");
    Assumptions.assumeTrue(Files.exists(zeros), "no endless file here");
    var out = folder.resolve("own.json");
    var imported = run("", "import", zeros.toString(), "-o", out.toString());
    assertThat(imported.code()).isEqualTo(1);
    assertThat(imported.err()).isEqualTo("/dev/zero: error: it is over 64 MB; split it\n");
    assertThat(out).doesNotExist();
    var checked = run("", "check", zeros.toString());
    assertThat(checked.code()).isEqualTo(1);
    assertThat(checked.out()).startsWith("/dev/zero: error: the deck is over 128 MB");
  }
}
