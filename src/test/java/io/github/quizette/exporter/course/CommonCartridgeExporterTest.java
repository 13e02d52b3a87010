package io.github.quizette.exporter.course;

import static io.github.quizette.exporter.course.ReadXml.all;
import static io.github.quizette.exporter.course.ReadXml.names;
import static io.github.quizette.exporter.course.ReadXml.one;
import static io.github.quizette.exporter.course.ReadXml.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.HostileDecks;
import io.github.quizette.exporter.SampleDeck;
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

  @Property(tries = 200)
  void whatIsReadIsWhatWasWritten(@ForAll("decks") Deck deck) throws Exception {
    var read = all(assessment(deck), "item");
    var items = CreditedItem.live(deck).toList();
    assertThat(read).hasSameSizeAs(items);
    for (var i = 0; i < items.size(); i++) {
      holds(read.get(i), items.get(i));
    }
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
