package io.github.quizette;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(
    packages = "io.github.quizette",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.github.quizette.";

  @ArchTest
  static final ArchRule noCircleOfPackages =
      slices().matching("io.github.quizette.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyNlpKnowsOpenNlp =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "nlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule onlyExporterAndWebKnowThymeleaf =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "exporter..", ROOT + "web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.thymeleaf..", "org.attoparser..");

  @ArchTest
  static final ArchRule onlyJsonKnowsJackson =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule onlyExportersAndImportersKnowDatabasesAndSheets =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "exporter..", ROOT + "importer..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "org.sqlite..", "org.dhatim..", "org.apache.commons.csv..");

  @ArchTest
  static final ArchRule onlyExportersWriteXml =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "exporter..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("javax\\.xml\\.stream\\.(XML(Output|Stream|Event)(Factory|Writer))");

  /** Parsers come from HardenedXml alone; others may use the StAX reader it makes. */
  @ArchTest
  static final ArchRule onlyHardenedXmlMakesXmlParsers =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "xml..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "javax\\.xml\\.(parsers|transform|validation|xpath|bind|catalog)\\..*"
                  + "|javax\\.xml\\.stream\\.XMLInputFactory"
                  + "|javax\\.xml\\.stream\\.XMLEventReader"
                  + "|org\\.xml\\.sax\\..*|org\\.w3c\\.dom\\..*|java\\.beans\\.XML.*"
                  + "|org\\.jdom2?\\..*|org\\.dom4j\\..*|com\\.ctc\\.wstx\\..*");

  @ArchTest
  static final ArchRule xmlKnowsNothingOfNews =
      classes()
          .that()
          .resideInAPackage(ROOT + "xml..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "javax.xml..", "org.jspecify..", ROOT + "xml..");

  /** What leaves this machine passes the guard. */
  @ArchTest
  static final ArchRule onlyFetchGoesOut =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "fetch..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "org\\.apache\\.hc\\..*|java\\.net\\.http\\..*|javax\\.net\\..*"
                  + "|java\\.net\\.(URL|URLConnection|HttpURLConnection|Socket|InetAddress)"
                  + "|java\\.nio\\.channels\\.(Asynchronous)?SocketChannel");

  @ArchTest
  static final ArchRule onlyArchiveKnowsWebArchives =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "archive..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.netpreserve..");

  @ArchTest
  static final ArchRule feedsAndArchivesKnowNoStageBehindTheReaders =
      noClasses()
          .that()
          .resideInAnyPackage(
              ROOT + "fetch..", ROOT + "feed..", ROOT + "archive..", ROOT + "duplicate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "nlp..",
              ROOT + "fact..",
              ROOT + "item..",
              ROOT + "deck..",
              ROOT + "generator..",
              ROOT + "exporter..",
              ROOT + "cli..");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "me.tongfei..");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrintsExitsAndReadsTheClock =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now");

  @ArchTest
  static final ArchRule theGroundKnowsNoStage =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "text..", ROOT + "diagnostic..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "reader..",
              ROOT + "nlp..",
              ROOT + "fact..",
              ROOT + "item..",
              ROOT + "deck..",
              ROOT + "generator..",
              ROOT + "exporter..",
              ROOT + "knowledge..",
              ROOT + "cli..");

  @ArchTest
  static final ArchRule theGeneratorKnowsNeitherNlpNorExporters =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "generator..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "nlp..",
              ROOT + "exporter..",
              ROOT + "deck..",
              ROOT + "reader..",
              ROOT + "cli..");

  @ArchTest
  static final ArchRule exportersKnowNoGenerator =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "exporter..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "generator..", ROOT + "nlp..", ROOT + "fact..", ROOT + "reader..");

  @ArchTest
  static final ArchRule importersKnowDecksAlone =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "importer..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "generator..",
              ROOT + "nlp..",
              ROOT + "fact..",
              ROOT + "reader..",
              ROOT + "exporter..",
              ROOT + "cli..");

  @ArchTest
  static final ArchRule nlpReadsOnly =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "nlp..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "item..",
              ROOT + "deck..",
              ROOT + "generator..",
              ROOT + "exporter..",
              ROOT + "cli..");

  @ArchTest
  static final ArchRule repetitionKnowsItemsNotWhoMadeThem =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "repetition..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "generator..",
              ROOT + "nlp..",
              ROOT + "fact..",
              ROOT + "deck..",
              ROOT + "reader..",
              ROOT + "exporter..",
              ROOT + "cli..");

  @ArchTest
  static final ArchRule onlyReadersKnowPagesAndDocuments =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "reader.web..", ROOT + "reader.document..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jsoup..", "org.apache.pdfbox..", "org.apache.fontbox..");

  @ArchTest
  static final ArchRule readersKnowTextAlone =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "reader..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "nlp..", ROOT + "item..", ROOT + "deck..", ROOT + "generator..");

  @Test
  void theRuleOnParsersCatchesOne() {
    var planted = new ClassFileImporter().importClasses(PlantedParser.class);
    assertThatThrownBy(() -> onlyHardenedXmlMakesXmlParsers.check(planted))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("DocumentBuilderFactory");
  }

  static final class PlantedParser {
    static final Object FACTORY = DocumentBuilderFactory.newDefaultInstance();
  }
}
