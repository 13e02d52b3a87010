package io.github.quizette.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.item.Statements;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlExporterTest {
  private static final int EMPTY_PAGE = 60 * 1024;
  private static final int ITEM = 1228;

  @TempDir Path folder;

  @Test
  void writesTheSameBytesTwiceAndWithAnotherExporter() throws IOException {
    var exporter = new HtmlExporter();
    var first = bytes(exporter);

    assertThat(bytes(exporter)).isEqualTo(first);
    assertThat(bytes(new HtmlExporter())).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE"})
  void writesTheSameBytesWhateverTheLocale(String tag) throws IOException {
    var expected = bytes(new HtmlExporter());
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(bytes(new HtmlExporter())).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void allowsItsOwnStyleAndScriptByDigestAndNothingElse() throws Exception {
    var page = Browser.html(SampleDeck.deck());

    assertThat(page)
        .contains(
            "default-src &#39;none&#39;; style-src &#39;sha256-"
                + digest(page, "style")
                + "&#39;; script-src &#39;sha256-"
                + digest(page, "script")
                + "&#39;; base-uri");
    assertThat(page).doesNotContain("style=").doesNotContainPattern("\\son[a-z]+=");
  }

  @Test
  void isSmall() {
    var empty = Browser.html(SampleDeck.of(List.of()));
    var page = Browser.html(SampleDeck.deck());
    var items = SampleDeck.deck().notes();
    var text = 0;
    for (var note : items) {
      text += PageSize.ofText(note.item());
    }

    assertThat(empty.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(EMPTY_PAGE);
    var markup = page.getBytes(StandardCharsets.UTF_8).length - empty.length() - text;
    assertThat(markup / items.size()).isLessThan(ITEM);
  }

  @Test
  void theReadmeOfTheTemplatesNamesEveryFieldOfTheModel() throws IOException {
    var readme = Files.readString(Path.of("templates/README.md"));
    for (var type :
        List.of(
            QuizPage.class,
            ProfileView.class,
            QuizPage.SourceView.class,
            QuizPage.OptionView.class,
            QuizPage.EvidenceView.class,
            QuizPage.ItemView.class,
            KeyMarks.Piece.class,
            IndexPage.View.class,
            IndexPage.GroupView.class,
            IndexPage.QuizView.class)) {
      for (var field : type.getRecordComponents()) {
        assertThat(readme).as(type.getSimpleName()).contains("`" + field.getName() + "`");
      }
    }
  }

  @Test
  void statementsStandOnLinesOfTheirOwnAndTheKeyIsMarkedInNoSentence() throws IOException {
    var stem = Statements.stem("Which are correct?", List.of("It rained.", "It snowed."));
    var item = SampleDeck.judged(stem, true, "4 only", "2 only", "1 and 2");
    var out = new ByteArrayOutputStream();
    new HtmlExporter().export(SampleDeck.of(List.of(item)), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "<span class=\"stem\">Which are correct?<br>1. It rained.<br>2. It snowed.</span>")
        .doesNotContain("<mark");
  }

  @Test
  void saysSoWhenThereIsNoItem() {
    assertThat(Browser.html(SampleDeck.of(List.of())))
        .contains("There is no question in this quiz")
        .doesNotContain("id=\"key\"");
  }

  @Test
  void takesFromAFolderWhatIsThereAndTheRestFromTheJar() throws IOException {
    Files.writeString(folder.resolve("quiz.css"), "body { color: red }\r\n");

    var page = new String(bytes(new HtmlExporter(Optional.of(folder))), StandardCharsets.UTF_8);

    assertThat(page).contains("<style>body { color: red }</style>").contains("globalThis");
  }

  @Test
  void namesFileLineAndCauseOfABrokenTemplateAndWritesNothing() throws IOException {
    Files.createDirectories(folder.resolve("fragments"));
    var broken = folder.resolve("fragments/choice.html");
    Files.writeString(broken, "<li th:fragment=\"item\">\n<b th:text=\"${item.kee}\"></b>\n</li>");

    assertBroken(broken + ":2: error: there is no field 'kee'; there are [after, asOf");
  }

  @Test
  void namesTheLineOfAnExpressionThatIsNone() throws IOException {
    var broken = folder.resolve("quiz.html");
    Files.writeString(broken, "<!DOCTYPE html>\n<html>\n<p th:text=\"${page.title\"></p></html>");

    assertBroken(broken + ":3: error: Could not parse as expression");
  }

  @Test
  void refusesAnExpressionThatCallsSomething() throws IOException {
    var broken = folder.resolve("quiz.html");
    Files.writeString(broken, "<p th:text=\"${T(java.lang.Runtime).getRuntime()}\"></p>");

    assertBroken(broken + ":1: error: there is no 'T(java'");
  }

  @Test
  void namesAFragmentThatIsMissing() throws IOException {
    var broken = folder.resolve("quiz.html");
    Files.writeString(broken, "<p th:replace=\"~{fragments/none :: x}\"></p>");

    assertBroken(broken + ":1: error: there is no template fragments/none.html");
  }

  @Test
  void refusesAScriptThatWouldEndItself() throws IOException {
    var broken = folder.resolve("quiz.js");
    Files.writeString(broken, "let a = 1;\nlet b = '</script>';\n");

    assertBroken(broken + ":2: error: '</script' or '<!--' would end it");
  }

  @Test
  void refusesATemplateThatIsNotText() throws IOException {
    var broken = folder.resolve("quiz.css");
    Files.write(broken, new byte[] {(byte) 0xC3, (byte) 0x28});

    assertBroken(broken + ": error: not UTF-8");
  }

  private void assertBroken(String message) {
    var out = new ByteArrayOutputStream();
    var exporter = new HtmlExporter(Optional.of(folder));

    assertThatThrownBy(() -> exporter.export(SampleDeck.deck(), out))
        .isInstanceOf(BrokenTemplateException.class)
        .hasMessageStartingWith(message);
    assertThat(out.size()).isZero();
  }

  private static byte[] bytes(HtmlExporter exporter) throws IOException {
    var out = new ByteArrayOutputStream();
    exporter.export(SampleDeck.deck(), out);
    return out.toByteArray();
  }

  private static String digest(String page, String element) throws Exception {
    var inside = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL);
    var matcher = inside.matcher(page);
    assertThat(matcher.find()).isTrue();
    var sha = MessageDigest.getInstance("SHA-256");
    return Base64.getEncoder()
        .encodeToString(sha.digest(matcher.group(1).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void moreItemsThanAPageTakesAreRefusedBeforeAnythingIsWritten() {
    var items = new java.util.ArrayList<io.github.quizette.item.Item>();
    for (var i = 0; i <= 5_000; i++) {
      items.add(SampleDeck.cloze("q-" + i, "It is ____.", "It is so.", "", "so"));
    }
    var out = new java.io.ByteArrayOutputStream();
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> new HtmlExporter().export(SampleDeck.of(items), out))
        .isInstanceOf(TooManyItemsException.class)
        .hasMessage("a page takes at most 5000 items, there are 5001; split the deck first");
    assertThat(out.size()).isZero();
  }
}
