package io.github.quizette.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** Looks at the page of a reading as a reader with and without sight would. */
class ReadingPageBrowserTest {
  private static final String WIDER =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private static String html() throws IOException {
    return Files.readString(Path.of("src/test/resources/readings/skarvik/expected.html"));
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingAndNothingRuns(ColorScheme scheme) throws IOException {
    var page = Browser.open(html(), Browser.window(320).setBypassCSP(true).setColorScheme(scheme));
    try (var context = page.context()) {
      page.locator("summary").all().forEach(summary -> summary.click());
      var found =
          new AxeBuilder(page)
              .withTags(
                  List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
              .analyze()
              .getViolations();
      assertThat(found).extracting(rule -> rule.getId() + " " + rule.getNodes()).isEmpty();
      assertThat(page.evaluate(WIDER)).as("pixels too wide").isEqualTo(0);
      assertThat(page.locator("script").count()).isZero();
      assertThat(context.pages()).hasSize(1);
    }
  }

  @Test
  void itsPolicyAllowsItsStyleAndMarksDifferByMoreThanColour() throws IOException {
    var complaints = new ArrayList<String>();
    var page = Browser.open("<p>empty</p>", Browser.window(1000));
    try (var context = page.context()) {
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(Browser.file(html()).toUri().toString());
      assertThat(line(page, "person")).isNotEqualTo(line(page, "organization"));
      assertThat(List.of("person", "organization", "location", "event", "time", "amount"))
          .extracting(mark -> line(page, mark))
          .doesNotHaveDuplicates();
      assertThat(complaints).isEmpty();
      assertThat(context.pages()).hasSize(1);
    }
  }

  private static String line(Page page, String mark) {
    return String.valueOf(
        page.evaluate(
            "m => getComputedStyle(document.querySelector('.' + m)).textDecoration", mark));
  }

  @Test
  void theHtmlCheckerFindsNothing() throws IOException, SAXException {
    var validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    assertThat(validator.validate(Browser.file(html()))).isEmpty();
  }
}
