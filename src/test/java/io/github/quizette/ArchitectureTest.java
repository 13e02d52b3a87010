package io.github.quizette;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
              "java.sql..",
              "org.sqlite..",
              "org.dhatim..",
              "org.apache.commons.csv..",
              "javax.xml..");

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
  static final ArchRule readersKnowTextAlone =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "reader..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "nlp..", ROOT + "item..", ROOT + "deck..", ROOT + "generator..");
}
