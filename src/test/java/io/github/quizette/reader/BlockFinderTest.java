package io.github.quizette.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.text.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockFinderTest {
  private static final String LEAD =
      "Norland's parliament approved a loan of 4.2 billion crowns from the World Bank on Tuesday.";

  private static List<String> blocks(String body) {
    return BlockFinder.find(body, "").stream()
        .map(block -> block.kind() + " " + block.span().of(body))
        .toList();
  }

  private static BlockKind kindOf(String passage) {
    var body = LEAD + "\n\n" + LEAD + "\n\n" + passage + "\n\n" + LEAD + "\n";
    var blocks = BlockFinder.find(body, "");
    assertThat(blocks).hasSize(4);
    assertThat(blocks.get(2).span().of(body)).isEqualTo(passage);
    return blocks.get(2).kind();
  }

  @Test
  void takesOneParagraphALineWithHeadingsBetween() {
    assertThat(blocks("The port is to be rebuilt.\nA loan for the port\nIt will reopen in May."))
        .containsExactly(
            "PARAGRAPH The port is to be rebuilt.",
            "HEADING A loan for the port",
            "PARAGRAPH It will reopen in May.");
  }

  @Test
  void joinsHardWrappedLinesInOneSpan() {
    var first =
        """
        Norland's parliament on Tuesday approved a loan of 4.2 billion crowns
        from the World Bank to rebuild the port of Skarvik. The port had been
        destroyed by Storm Elva in March.""";
    var second =
        """
        Finance Minister Ida Holm said that the port could reopen within two
        years. The Green Union voted against the loan.""";
    assertThat(blocks(first + "\n\n" + second))
        .containsExactly("PARAGRAPH " + first, "PARAGRAPH " + second);
  }

  @Test
  void joinsRaggedLinesBetweenBlankLines() {
    var first =
        """
        The minister said that the port of Skarvik,
        which the storm had destroyed in March, will
        reopen in May. The Green Union
        Party voted against the loan.""";
    assertThat(blocks("A new port\n\n" + first + "\n\nWhat comes next\n\n" + first))
        .containsExactly(
            "HEADING A new port",
            "PARAGRAPH " + first,
            "HEADING What comes next",
            "PARAGRAPH " + first);
  }

  @Test
  void keepsHeadingsOfWrappedTextWithoutBlankLines() {
    var first =
        """
        The minister said that the port of Skarvik, which the storm had
        destroyed in March, will reopen in May. The Green Union voted
        against the loan.""";
    assertThat(blocks(first + "\nWhat Comes Next for the Port\n" + first))
        .containsExactly(
            "PARAGRAPH " + first, "HEADING What Comes Next for the Port", "PARAGRAPH " + first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ISLAMABAD, July 25 (APP) –",
        "BREMSUND, Nov. 12 (KNA) –",
        "LONDON (Reuters) -",
        "Washington, D.C. —",
        "WASHINGTON –",
        "GENEVA, 12 November 2025 –",
        "NEW DELHI, India, Jan. 5 (UPI) --",
        "SAN FRANCISCO, July 25, 2025 /PRNewswire/ --",
        "KENNEDY SPACE CENTER, Fla. —",
        "ISLAMABAD:",
        "Brussels –",
        "(AP) —",
        "PORT-AU-PRINCE, Haiti (AP) —"
      })
  void partsDatelineFromLead(String dateline) {
    assertThat(blocks(dateline + " The government approved the loan for the port on Tuesday."))
        .containsExactly(
            "DATELINE " + dateline,
            "PARAGRAPH The government approved the loan for the port on Tuesday.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks – held in Skarvik – ended on Tuesday without an agreement between the parties.",
        "U.S.–China talks on trade ended on Tuesday without an agreement between the parties.",
        "NASA – the American space agency – launched the probe on Tuesday from Florida.",
        "She said: The port could reopen within two years if the money comes in time."
      })
  void takesNoPartOfSentenceForDateline(String paragraph) {
    assertThat(blocks(paragraph)).containsExactly("PARAGRAPH " + paragraph);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sunday, June 13, 2010",
        "13 June 2010",
        "Published: July 25, 2025",
        "July 25, 2025, 4:15 p.m. EDT",
        "2025-07-25"
      })
  void knowsDateLines(String line) {
    assertThat(kindOf(line)).isEqualTo(BlockKind.DATELINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Doe",
        "By JANE DOE and John Smith, Associated Press",
        "Written by Ida Holm",
        "By the Quizette sports desk"
      })
  void knowsBylines(String line) {
    assertThat(kindOf(line)).isEqualTo(BlockKind.BYLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Credit: NASA",
        "Image credit: NASA/JPL-Caltech",
        "Ida Holm speaks to reporters in Skarvik on Tuesday. (AP Photo/Jane Doe)",
        "The port of Skarvik after the storm. File photo",
        "File photo: the port of Skarvik",
        "Ida Holm, left, greets the president of the World Bank at the port.",
        "Dockers leave the port of Skarvik in Norland, May 8, 2016.",
        "The storm seen from the space station. NASA/Jane Doe",
        "An artist’s concept of the new port shows two piers and a lighthouse.",
        "The port of Skarvik seen from space. The piers lie on the left. NASA/Jane Doe, J. Berg (ESA)",
        "Ida Holm speaks in Skarvik. (Official Norland photo by Jon Berg)",
        "This image was taken from the lighthouse of Skarvik.",
        "Ida Holm, center, speaks in Skarvik on Nov. 2, 2023 Credits: Norland News/Jon Berg"
      })
  void knowsCaptions(String line) {
    assertThat(kindOf(line)).isEqualTo(BlockKind.CAPTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: Storm Elva destroys port",
        "Related: How the storm came",
        "Learn more about the port at:",
        "https://www.example.org/port",
        "-end-",
        "###",
        "* * *",
        "Editor’s note: This article was updated to correct a name.",
        "Follow us on Twitter",
        "Sign up for our daily newsletter",
        "Copyright 2025 Norland News. All rights reserved.",
        "© 2025 Norland News",
        "Advertisement",
        "Jane Doe contributed to this report.",
        "(Reporting by Jane Doe; editing by John Smith)",
        "FOR IMMEDIATE RELEASE",
        "Main switchboard 020 7946 0800",
        "jane.doe@example.org",
        "sanction – n. an official order that restricts trade",
        "I’m Jane Doe."
      })
  void knowsFurniture(String line) {
    assertThat(kindOf(line)).isEqualTo(BlockKind.FURNITURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Looking Ahead",
        "U.S. Role in South Asia Stability Recognized",
        "More wet and windy conditions ahead?",
        "THE LAST TWO PARLIAMENTS",
        "Key terms of the agreement:"
      })
  void knowsHeadings(String line) {
    assertThat(kindOf(line)).isEqualTo(BlockKind.HEADING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dispute over the port had lasted ten years. It ended on Tuesday",
        "“The port could reopen within two years,” the minister said.",
        "Related cases are before the court in Skarvik, and it will hear them in June.",
        "Police said the ship had left the port on May 8, 2016.",
        "Ida Holm (56) was elected in 2016.",
        "Follow-up talks will be held in Skarvik in August.",
        "Sources said the loan would be paid out in three parts.",
        "For more than half a century, sailors have come to see the port of Skarvik.",
        "Jon Berg is to be a member of the board until October 6, 2028. (Reappointment)",
        "I congratulate the people of Norland on their elections on December 24, 2021.",
        "The names will be engraved in a ceremony on Monday, May 6, 2024.",
        "Taking an image of the harbour requires the satellite to turn.",
        "The map of Norland will be redrawn when the new law is passed.",
        "Images of the storm moved the government, and it gave the port a loan."
      })
  void leavesRunningTextAlone(String line) {
    assertThat(kindOf(line)).isEqualTo(BlockKind.PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"- |Norway joins.", "• |Norway joins.", "1. |Norway joins.", "* |Norway joins."})
  void leavesTheListMarkOut(String mark, String entry) {
    var list = mark + " " + entry + "\n" + mark + " " + entry;
    assertThat(blocks(LEAD + "\n\n" + list))
        .containsExactly("PARAGRAPH " + LEAD, "LIST_ITEM " + entry, "LIST_ITEM " + entry);
  }

  @Test
  void takesShortLinesBelowColonForEntries() {
    assertThat(
            blocks(
                "The members of the new committee of the parliament are these:\n\nIda Holm\n\nJon Berg"))
        .endsWith("LIST_ITEM Ida Holm", "LIST_ITEM Jon Berg");
  }

  @Test
  void quotesWhatFollowsSaidAndColon() {
    assertThat(blocks("Minister Ida Holm said:\n\nWe will rebuild the port.\n\n" + LEAD))
        .containsExactly(
            "PARAGRAPH Minister Ida Holm said:",
            "QUOTATION We will rebuild the port.",
            "PARAGRAPH " + LEAD);
  }

  @Test
  void quotesMailWithoutItsMarks() {
    assertThat(blocks(LEAD + "\n\n> The port will reopen.\n> It will be bigger."))
        .containsExactly(
            "PARAGRAPH " + LEAD, "QUOTATION The port will reopen.", "QUOTATION It will be bigger.");
  }

  @Test
  void asksNothingBelowWordList() {
    assertThat(blocks(LEAD + "\n\nWords in This Story\n\nThe port is where ships land."))
        .containsExactly(
            "PARAGRAPH " + LEAD,
            "FURNITURE Words in This Story",
            "FURNITURE The port is where ships land.");
  }

  @Test
  void asksNothingBelowAboutThePublisher() {
    assertThat(blocks(LEAD + "\n\nAbout Norland Rail\n\nNorland Rail runs all trains."))
        .endsWith("FURNITURE About Norland Rail", "FURNITURE Norland Rail runs all trains.");
  }

  @Test
  void knowsRowsOfTables() {
    assertThat(kindOf("Norland\t12\t4\t88")).isEqualTo(BlockKind.TABLE);
    assertThat(kindOf("| Norland | 12 | 88 |")).isEqualTo(BlockKind.TABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister \u202eof finance\u202c said that the port would reopen.",
        "The minis\u200bter of finance said that the port would reopen.",
        "The \u0007minister of finance said that the port would reopen.",
        "The \ud800minister of finance said that the port would reopen.",
        "The minister said 8%§$ !!!! ==== //// ++++ ~~~~ #### ]]]] {{{{ &&&&."
      })
  void asksNothingAboutUnsoundText(String line) {
    assertThat(kindOf(line)).isEqualTo(BlockKind.FURNITURE);
  }

  @Test
  void asksNothingAboutHeapsOfMarks() {
    assertThat(kindOf("The port" + "\u0301".repeat(5_000) + " will reopen in the month of May."))
        .isEqualTo(BlockKind.FURNITURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The <script>alert(1)</script> stands in the text of the article.",
        "The {{c1::loan}} stands in the text of the article.",
        "The port<br/>and the loan stand in the text of the article."
      })
  void asksNothingAboutMarkup(String text) {
    assertThat(kindOf(text)).isEqualTo(BlockKind.FURNITURE);
  }

  @Test
  void takesLessThanForASignInRunningText() {
    assertThat(kindOf("The rate must stay < 3 and > 1 percent, the bank said."))
        .isEqualTo(BlockKind.PARAGRAPH);
  }

  @Test
  void captionsWhatStandsAboveCredit() {
    assertThat(blocks("Dockers unload a ship in Skarvik.\n\nNASA/Jane Doe\n\n" + LEAD))
        .containsExactly(
            "CAPTION Dockers unload a ship in Skarvik.",
            "CAPTION NASA/Jane Doe",
            "PARAGRAPH " + LEAD);
  }

  @Test
  void partsHeadingInCapitalsFromItsParagraph() {
    assertThat(blocks(LEAD + "\n\nA NEW LOAN FOR THE PORT: The bank lends the money."))
        .endsWith("HEADING A NEW LOAN FOR THE PORT:", "PARAGRAPH The bank lends the money.");
  }

  @Test
  void partsDatelineFromLeadThatEndsInColon() {
    assertThat(
            blocks(
                "SKARVIK – The government named these members of its new committee:\n\n- Ida Holm"))
        .startsWith("DATELINE SKARVIK –");
  }

  @Test
  void quotesTranscripts() {
    assertThat(blocks("MS. HOLM: We agreed.\n\nMR. BERG: When?\n\nMS. HOLM: In May."))
        .contains("QUOTATION MS. HOLM: We agreed.", "QUOTATION MS. HOLM: In May.");
  }
}
