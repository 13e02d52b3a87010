package io.github.quizette.exporter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What assistive programs are told: the tree that Chromium builds for them. */
class AccessibilityTreeBrowserTest {
  private static final Set<String> NAMED =
      Set.of(
          "button",
          "link",
          "radio",
          "checkbox",
          "textbox",
          "progressbar",
          "dialog",
          "heading",
          "navigation",
          "region",
          "group",
          "table");

  private Page page;

  @BeforeAll
  static void needsABrowser() {
    Browser.require();
  }

  @BeforeEach
  void openTheSample() {
    page = Browser.open(SampleDeck.deck(), Browser.window(1000));
  }

  @AfterEach
  void close() {
    page.context().close();
  }

  private record Node(String role, String name) {}

  /** Returns the nodes that assistive programs see, in reading order. */
  private static List<Node> tree(Page page) {
    var answer = page.context().newCDPSession(page).send("Accessibility.getFullAXTree");
    var nodes = new ArrayList<Node>();
    for (var element : answer.getAsJsonArray("nodes")) {
      var node = element.getAsJsonObject();
      if (!node.get("ignored").getAsBoolean()) {
        nodes.add(new Node(value(node, "role"), value(node, "name")));
      }
    }
    return nodes;
  }

  private static String value(JsonObject node, String field) {
    var object = node.getAsJsonObject(field);
    return object == null || object.get("value") == null ? "" : object.get("value").getAsString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.quizette.exporter.AccessiblePageBrowserTest#states")
  void everythingThatCanBeUsedHasANameInEveryState(String name, Consumer<Page> reach) {
    reach.accept(page);
    var tree = tree(page);

    assertThat(tree).filteredOn(node -> node.role().equals("heading")).isNotEmpty();
    assertThat(tree)
        .filteredOn(node -> NAMED.contains(node.role()))
        .allSatisfy(node -> assertThat(node.name()).as(node.role()).isNotBlank());
  }

  @Test
  void thePageHasItsLandmarksAndOneHeadingAboveAll() {
    assertThat(tree(page))
        .extracting(Node::role)
        .contains("banner", "navigation", "main", "contentinfo", "status");
    assertThat(tree(page))
        .filteredOn(node -> node.role().equals("heading"))
        .extracting(Node::name)
        .containsExactly("A port after the storm", "Questions");
  }

  @Test
  void aChoiceIsAGroupWithItsStemAndOptionsInTheirOrder() {
    assertThat(page.locator("#q4"))
        .matchesAriaSnapshot(
            """
            - group "4 Which party of Norland’s parliament opposed the loan for the port of Skarvik?":
              - list:
                - listitem:
                  - radio "the Centre Party"
                - listitem:
                  - radio "the Coastal League"
                - listitem:
                  - radio "the Green Union"
                - listitem:
                  - radio "the Labour Alliance"
            """);
  }

  @Test
  void anAnsweredChoiceSaysWhatWasRightAndWhereItStands() {
    page.locator("#q1 label").first().click();

    assertThat(page.locator("#q1"))
        .matchesAriaSnapshot(
            """
            - listitem:
              - group /1 Which institution/:
                - list:
                  - listitem:
                    - radio "✗ the European Investment Bank Your answer" [checked] [disabled]
                  - listitem:
                    - radio "the International Monetary Fund" [disabled]
                  - listitem:
                    - radio "the Nordic Investment Bank" [disabled]
                  - listitem:
                    - radio "✓ the World Bank Right answer" [disabled]
              - group "Answer":
                - paragraph: ✗ Not right
                - paragraph: "Answer: the World Bank"
                - paragraph: /The report names/
                - blockquote:
                  - paragraph:
                    - mark: the World Bank
                  - link /World Bank to pay/
            """);
    assertThat(page.locator("#q1 .call")).isFocused();
    assertThat(page.locator("[role=status]")).hasText("0 of 1 right · 9 to go");
  }

  @Test
  void aGapIsHeardAsBlankAndThenFilled() {
    assertThat(page.locator("#q2"))
        .matchesAriaSnapshot(
            """
            - group /port of blank/:
              - textbox "Your answer (port city)"
            """);
    page.locator("#q2 input").fill("Skarvick");
    page.locator("#q2 [data-do=check]").click();
    assertThat(page.locator("#q2"))
        .matchesAriaSnapshot(
            """
            - group /port of Skarvik, destroyed/
            - group "Answer":
              - paragraph: "≈ Almost: it is written “Skarvik”"
            """);
  }

  @Test
  void aCardIsHeardWithTheButtonThatTurnsIt() {
    page.locator(".modes [data-mode=cards]").click();
    assertThat(page.locator("[data-do=flip]")).isFocused();
    assertThat(page.locator("[data-do=flip]"))
        .hasAccessibleDescription(java.util.regex.Pattern.compile("1 Which institution.*"));
    assertThat(page.locator("#progress")).hasAccessibleName("Cards known");
    page.keyboard().press("Space");
    assertThat(page.locator("[data-do=known]")).isFocused();
    assertThat(page.locator("[data-do=known]")).hasAccessibleDescription("Answer: the World Bank");
  }
}
