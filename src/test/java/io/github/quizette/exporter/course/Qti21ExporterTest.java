package io.github.quizette.exporter.course;

import static io.github.quizette.exporter.course.ReadXml.all;
import static io.github.quizette.exporter.course.ReadXml.names;
import static io.github.quizette.exporter.course.ReadXml.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporters;
import io.github.quizette.exporter.HostileDecks;
import io.github.quizette.exporter.SampleDeck;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** QTI 2.1 packages, checked as importers and the schema check them. */
class Qti21ExporterTest {
  private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";

  private static Map<String, byte[]> entries(Deck deck) throws Exception {
    return ReadXml.entries(ReadXml.bytes(new Qti21Exporter(), deck));
  }

  @Test
  void theManifestNamesEveryFileAndWhatTheTestNeeds() throws Exception {
    var entries = entries(SampleDeck.deck());
    var manifest = ReadXml.root(entries, "imsmanifest.xml");
    assertThat(names(manifest)).containsExactly("metadata", "organizations", "resources");
    assertThat(one(manifest, "schema").getTextContent()).isEqualTo("QTIv2.1 Package");
    assertThat(one(manifest, "schemaversion").getTextContent()).isEqualTo("1.0.0");

    var resources = all(manifest, "resource");
    assertThat(resources.get(0).getAttribute("type")).isEqualTo("imsqti_test_xmlv2p1");
    assertThat(resources.subList(1, resources.size()))
        .hasSize(10)
        .allMatch(resource -> resource.getAttribute("type").equals("imsqti_item_xmlv2p1"));
    assertThat(resources)
        .allMatch(resource -> entries.containsKey(resource.getAttribute("href")))
        .allMatch(resource -> resource.getAttribute("identifier").matches("[A-Za-z_][\\w.-]*"));
    assertThat(entries).hasSize(resources.size() + 1);
    assertThat(all(manifest, "dependency"))
        .extracting(dependency -> dependency.getAttribute("identifierref"))
        .isEqualTo(resources.stream().skip(1).map(r -> r.getAttribute("identifier")).toList());
  }

  @Test
  void manifestAndTestAreValid() throws Exception {
    var entries = entries(SampleDeck.deck());
    var manifest = ReadXml.root(entries, "imsmanifest.xml");
    assertThat(Grammar.named("qti21-manifest").faults(manifest)).isEmpty();
    assertThat(ReadXml.attributes(manifest, "identifier"))
        .doesNotHaveDuplicates()
        .containsAll(ReadXml.attributes(manifest, "identifierref"));
    var test = ReadXml.root(entries, "test.xml");
    assertThat(Grammar.named("qti21").faults(test)).isEmpty();
    assertThat(ReadXml.attributes(test, "identifier")).doesNotHaveDuplicates();
  }

  @Test
  void theTestReferencesEachItem() throws Exception {
    var entries = entries(SampleDeck.deck());
    var test = ReadXml.root(entries, "test.xml");
    assertThat(test.getLocalName()).isEqualTo("assessmentTest");
    assertThat(test.getNamespaceURI()).isEqualTo(NAMESPACE);
    assertThat(all(test, "assessmentItemRef"))
        .hasSize(10)
        .allMatch(reference -> entries.containsKey(reference.getAttribute("href")));
  }

  @Test
  void otherAcceptedAnswersAreReportedAsLost() {
    assertThat(Exporters.losses(new Qti21Exporter(), "x", SampleDeck.deck()))
        .hasSize(3)
        .first()
        .hasToString(
            "x: warning: item q-port: only the key is accepted, the other accepted answers are lost");
  }

  @Provide
  Arbitrary<Deck> decks() {
    return HostileDecks.decks();
  }

  @Property(tries = 200)
  void everyItemIsValidAndHoldsWhatWasWritten(@ForAll("decks") Deck deck) throws Exception {
    var entries = entries(deck);
    for (var item : CreditedItem.live(deck).toList()) {
      holds(ReadXml.root(entries, "items/" + item.id() + ".xml"), item);
    }
  }

  private static void holds(Element root, CreditedItem item) throws Exception {
    assertThat(Grammar.named("qti21").faults(root)).isEmpty();
    assertThat(ReadXml.attributes(root, "responseIdentifier"))
        .containsExactly(one(root, "responseDeclaration").getAttribute("identifier"));
    assertThat(root.getNamespaceURI()).isEqualTo(NAMESPACE);
    assertThat(root.getAttribute("identifier")).isEqualTo(item.id());
    assertThat(root.getAttribute("title")).isNotBlank();
    assertThat(names(root))
        .containsExactly(
            "responseDeclaration", "outcomeDeclaration", "itemBody", "responseProcessing");
    assertThat(one(root, "responseProcessing").getAttribute("template")).endsWith("/match_correct");
    var body = one(root, "itemBody");
    assertThat(names(body))
        .containsAnyOf("choiceInteraction", "p")
        .allMatch(List.of("p", "choiceInteraction", "rubricBlock")::contains);
    var right = one(one(root, "correctResponse"), "value").getTextContent();
    if (item.isChoice()) {
      assertThat(shown(one(root, "prompt"))).isEqualTo(item.stem());
      var choices = all(root, "simpleChoice");
      assertThat(choices.stream().map(Qti21ExporterTest::shown)).isEqualTo(item.options());
      assertThat(choices.get(item.keyPlace()).getAttribute("identifier")).isEqualTo(right);
    } else {
      assertThat(right).isEqualTo(item.key());
      var asked = (Element) one(root, "textEntryInteraction").getParentNode();
      assertThat(shown(asked)).isEqualTo(item.stem());
    }
    assertThat(all(one(root, "rubricBlock"), "p").stream().map(Qti21ExporterTest::shown))
        .isEqualTo(item.explanation());
    assertThat(one(root, "rubricBlock").getAttribute("view")).doesNotContain("candidate");
  }

  private static String shown(Element element) {
    var text = new StringBuilder();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      text.append(
          node instanceof Element child
              ? child.getLocalName().equals("br") ? "\n" : "____"
              : node.getNodeValue());
    }
    return text.toString();
  }
}
