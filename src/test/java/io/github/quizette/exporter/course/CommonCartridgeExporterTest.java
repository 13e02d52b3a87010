package io.github.quizette.exporter.course;

import static io.github.quizette.exporter.course.ReadXml.all;
import static io.github.quizette.exporter.course.ReadXml.names;
import static io.github.quizette.exporter.course.ReadXml.one;
import static io.github.quizette.exporter.course.ReadXml.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.Note;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.HostileDecks;
import io.github.quizette.exporter.SampleDeck;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Cartridges, checked as importers and the profile check them. */
class CommonCartridgeExporterTest {
  private static final String ASSESSMENT = "assessment/assessment.xml";

  private static Element assessment(Deck deck) throws Exception {
    var entries = ReadXml.entries(ReadXml.bytes(new CommonCartridgeExporter(), deck));
    return ReadXml.root(entries, ASSESSMENT);
  }

  @Test
  void theManifestNamesEveryFileAndTheAssessment() throws Exception {
    var entries = ReadXml.entries(ReadXml.bytes(new CommonCartridgeExporter(), SampleDeck.deck()));
    assertThat(entries.keySet()).containsExactly("imsmanifest.xml", ASSESSMENT);

    var manifest = ReadXml.root(entries, "imsmanifest.xml");
    assertThat(manifest.getNamespaceURI())
        .isEqualTo("http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1");
    assertThat(names(manifest)).containsExactly("metadata", "organizations", "resources");
    assertThat(one(manifest, "schema").getTextContent()).isEqualTo("IMS Common Cartridge");
    assertThat(one(manifest, "schemaversion").getTextContent()).isEqualTo("1.1.0");
    assertThat(one(manifest, "organization").getAttribute("structure"))
        .isEqualTo("rooted-hierarchy");
    var resource = one(manifest, "resource");
    assertThat(resource.getAttribute("type")).isEqualTo("imsqti_xmlv1p2/imscc_xmlv1p1/assessment");
    assertThat(all(manifest, "item").get(1).getAttribute("identifierref"))
        .isEqualTo(resource.getAttribute("identifier"));
    assertThat(one(resource, "file").getAttribute("href")).isEqualTo(ASSESSMENT);
    assertThat(one(manifest, "rights").getTextContent()).contains("Kyst News Agency, CC BY 4.0");
  }

  @Test
  void eachItemHasTheProfilePartsInTheirOrder() throws Exception {
    var root = assessment(SampleDeck.deck());
    assertThat(root.getNamespaceURI()).isEqualTo("http://www.imsglobal.org/xsd/ims_qtiasiv1p2");
    assertThat(names(one(root, "assessment"))).containsExactly("qtimetadata", "section");
    for (var item : all(root, "item")) {
      assertThat(names(item))
          .containsExactly("itemmetadata", "presentation", "resprocessing", "itemfeedback");
      assertThat(names(one(item, "resprocessing")))
          .containsExactly("outcomes", "respcondition", "respcondition");
      var profile = one(item, "fieldentry").getTextContent();
      assertThat(names(one(item, "presentation")))
          .containsExactly(
              "material", profile.contains("multiple_choice") ? "response_lid" : "response_str");
      assertThat(one(item, "displayfeedback").getAttribute("linkrefid"))
          .isEqualTo(one(item, "itemfeedback").getAttribute("ident"));
    }
    assertThat(all(root, "fieldentry"))
        .extracting(Element::getTextContent)
        .contains("cc.multiple_choice.v0p1", "cc.fib.v0p1", "cc.exam.v0p1");
  }

  @Provide
  Arbitrary<Deck> decks() {
    return HostileDecks.decks();
  }

  @Test
  void aDeckWithoutALiveItemGivesAValidCartridgeWithoutAnAssessment() throws Exception {
    var retired =
        SampleDeck.deck().notes().stream()
            .map(note -> note.withStatus(Note.Status.RETIRED))
            .toList();
    var deck = SampleDeck.deck();
    for (var notes : List.of(List.<Note>of(), retired)) {
      var empty = deck.with(deck.articles(), notes);
      var entries = ReadXml.entries(ReadXml.bytes(new CommonCartridgeExporter(), empty));
      assertThat(entries.keySet()).containsExactly("imsmanifest.xml");
      var manifest = ReadXml.root(entries, "imsmanifest.xml");
      assertThat(Grammar.named("cc11-manifest").faults(manifest)).isEmpty();
      assertThat(all(manifest, "resource")).isEmpty();
      assertThat(ReadXml.attributes(manifest, "identifierref")).isEmpty();
    }
  }

  @Property(tries = 200)
  void whatIsReadIsWhatWasWritten(@ForAll("decks") Deck deck) throws Exception {
    var assessment = assessment(deck);
    valid(assessment);
    var read = all(assessment, "item");
    var items = CreditedItem.live(deck).toList();
    assertThat(read).hasSameSizeAs(items);
    for (var i = 0; i < items.size(); i++) {
      holds(read.get(i), items.get(i));
    }
  }

  /** The schema's contents and the rules that stand beside it. */
  private static void valid(Element assessment) throws Exception {
    assertThat(Grammar.named("cc11-assessment").faults(assessment)).isEmpty();
    var idents = all(assessment, "item").stream().map(item -> item.getAttribute("ident")).toList();
    assertThat(idents).doesNotHaveDuplicates();
    for (var item : all(assessment, "item")) {
      var choice = one(item, "fieldentry").getTextContent().equals("cc.multiple_choice.v0p1");
      var response = one(item, choice ? "response_lid" : "response_str");
      assertThat(response.getAttribute("rcardinality")).isEqualTo("Single");
      assertThat(all(item, choice ? "response_str" : "response_lid")).isEmpty();
      assertThat(all(item, choice ? "render_fib" : "render_choice")).isEmpty();
      assertThat(all(item, "response_label").size()).isBetween(choice ? 3 : 0, choice ? 5 : 0);
      assertThat(all(item, "varequal"))
          .isNotEmpty()
          .allMatch(
              equal -> equal.getAttribute("respident").equals(response.getAttribute("ident")));
      assertThat(one(item, "displayfeedback").getAttribute("linkrefid"))
          .isNotIn("hint", "solution")
          .isEqualTo(one(item, "itemfeedback").getAttribute("ident"));
    }
  }

  @Test
  void theManifestIsValid() throws Exception {
    var entries = ReadXml.entries(ReadXml.bytes(new CommonCartridgeExporter(), SampleDeck.deck()));
    var manifest = ReadXml.root(entries, "imsmanifest.xml");
    assertThat(Grammar.named("cc11-manifest").faults(manifest)).isEmpty();
    var ids = ReadXml.attributes(manifest, "identifier");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(ReadXml.attributes(manifest, "identifierref"));
  }

  @Test
  void theGrammarFindsWhatIsWrong() throws Exception {
    var assessment = assessment(SampleDeck.deck());
    one(assessment, "render_fib").setAttribute("prompt", "Dashed");
    one(assessment, "item").removeAttribute("ident");
    one(assessment, "material").appendChild(one(assessment, "outcomes"));
    assertThat(Grammar.named("cc11-assessment").faults(assessment))
        .anyMatch(fault -> fault.endsWith("render_fib: prompt must not be Dashed"))
        .anyMatch(fault -> fault.endsWith("item: lacks ident"))
        .anyMatch(fault -> fault.endsWith("material: must not hold mattext,outcomes,"))
        .anyMatch(
            fault -> fault.endsWith("resprocessing: must not hold respcondition,respcondition,"));
  }

  private static void holds(Element read, CreditedItem item) {
    var texts = all(read, "mattext").stream().map(e -> shown(e.getTextContent())).toList();
    var hint = item.hint().isBlank() ? "" : "\n(" + item.hint() + ")";
    assertThat(texts.get(0)).isEqualTo(item.asked() + hint);
    assertThat(texts.subList(1, texts.size() - 1)).isEqualTo(item.options());
    assertThat(texts.get(texts.size() - 1)).isEqualTo(String.join("\n", item.explanation()));
    var right = all(read, "varequal").stream().map(Element::getTextContent).toList();
    if (item.isChoice()) {
      var labels = all(read, "response_label").stream().map(e -> e.getAttribute("ident")).toList();
      assertThat(right).containsExactly(labels.get(item.keyPlace()));
    } else {
      assertThat(right).isEqualTo(item.accepted());
    }
  }
}
