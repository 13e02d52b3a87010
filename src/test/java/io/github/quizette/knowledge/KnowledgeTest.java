package io.github.quizette.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.text.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTest {
  private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 25);
  private final Knowledge knowledge = Knowledge.shipped();

  @ParameterizedTest
  @CsvSource({
    "US, US",
    "U.S., US",
    "United States, US",
    "the United States, US",
    "Britain, UK",
    "United Kingdom, UK",
    "Türkiye, Turkey",
    "Czechia, Czech Republic",
    "Nasa, NASA",
    "PAKISTAN, Pakistan",
    "IMF, International Monetary Fund",
    "the IMF, International Monetary Fund",
    "Sao Paulo, São Paulo",
    "Al-Qaeda, al-Qaeda",
    "AP, Associated Press",
    "Fed, US Federal Reserve",
    "Médecins Sans Frontières, Médecins Sans Frontières",
    "Nato, NATO",
    "NATO, NATO",
    "Doctors Without Borders, Médecins Sans Frontières",
    "Man City, Manchester City",
    "ISIS-K, Islamic State Khorasan",
    "WHO, World Health Organization",
    "Federal Reserve, US Federal Reserve",
    "U.N. Security Council, UN Security Council",
  })
  void findsNamesAndAliases(String written, String name) {
    assertThat(knowledge.find(written).map(Entry::name)).contains(name);
  }

  @Test
  void minds() {
    assertThat(knowledge.lookup("us")).isEmpty();
    assertThat(knowledge.lookup("who")).isEmpty();
    assertThat(knowledge.lookup("reading")).isEmpty();
    assertThat(knowledge.lookup("")).isEmpty();
    assertThat(knowledge.lookup("Xyzzy Corporation")).isEmpty();
  }

  @Test
  void givesAllMeaningsOfAName() {
    assertThat(knowledge.lookup("Democratic Party"))
        .extracting(Entry::country)
        .startsWith("US")
        .contains("IT");
  }

  @Test
  void knowsWhoHeldAnOfficeWhen() {
    LocalDate june2019 = LocalDate.of(2019, 6, 1);
    Entry trump = knowledge.find("Donald Trump", EntityType.PERSON, june2019).orElseThrow();

    assertThat(trump.period().from()).startsWith("2017");
    assertThat(knowledge.siblings(trump, june2019))
        .isNotEmpty()
        .allSatisfy(sibling -> assertThat(sibling.entry().period().covers(june2019)).isTrue());
  }

  @Test
  void saysNothingOfOfficesOutsideTheTimeItKnows() {
    Entry dar = knowledge.find("Ishaq Dar").orElseThrow();

    assertThat(knowledge.siblings(dar, LocalDate.of(2026, 10, 1))).isEmpty();
    assertThat(knowledge.background(dar, LocalDate.of(2026, 10, 1))).isEmpty();
    assertThat(knowledge.background(dar, null)).isEmpty();
    assertThat(knowledge.siblings(dar, JULY_2025)).hasSizeGreaterThan(3);
  }

  @Test
  void writesBackgroundSentences() {
    assertThat(background("Pakistan")).isEqualTo("The capital of Pakistan is Islamabad.");
    assertThat(background("UK")).isEqualTo("The capital of the UK is London.");
    assertThat(background("Ishaq Dar"))
        .isEqualTo("Ishaq Dar has been Pakistan's foreign minister since 2024.");
    assertThat(background("Donald Trump"))
        .isEqualTo("Donald Trump has been the US president since 2025.");
    assertThat(background("Nairobi")).isEqualTo("Nairobi is the capital of Kenya.");
    assertThat(background("NATO")).isEqualTo("NATO was founded in 1949 and is based in Brussels.");
    assertThat(background("World Bank"))
        .isEqualTo("The World Bank was founded in 1944 and is based in Washington.");
  }

  private String background(String name) {
    return knowledge.background(knowledge.find(name).orElseThrow(), JULY_2025).orElseThrow();
  }

  @Test
  void namesTheKindForAQuestion() {
    assertThat(kindWords("Kenya"))
        .containsExactly("East African country", "African country", "country");
    assertThat(kindWords("NASA")).contains("space agency");
    assertThat(kindWords("Melbourne")).containsExactly("Australian city", "city");
    assertThat(kindWords("Toyota")).contains("Japanese carmaker", "carmaker", "company");
    assertThat(kindWords("UNICEF")).startsWith("UN agency");
  }

  private List<String> kindWords(String name) {
    return knowledge.kindWords(knowledge.find(name).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "World Bank, the World Bank",
    "NASA, NASA",
    "UK, the UK",
    "France, France",
    "BBC, the BBC",
    "CNN, CNN",
    "NATO, NATO",
    "Labour Party, the Labour Party",
    "Red Sea, the Red Sea",
    "Strait of Hormuz, the Strait of Hormuz",
    "Bali, Bali",
    "University of Oxford, the University of Oxford",
    "Harvard University, Harvard University",
    "UN Security Council, the UN Security Council",
    "UNICEF, UNICEF",
    "Hamas, Hamas",
    "International Monetary Fund, the International Monetary Fund",
    "euro, the euro",
    "Deutsche Bank, Deutsche Bank",
    "Bank of England, the Bank of England",
    "Paris Agreement, the Paris Agreement",
    "The Guardian, The Guardian",
    "Toyota, Toyota",
    "Manchester United, Manchester United",
    "Marco Rubio, Marco Rubio",
    "Texas, Texas",
    "Himalayas, the Himalayas",
    "Mount Everest, Mount Everest",
    "West Bank, the West Bank",
    "Wimbledon, Wimbledon",
    "Champions League, the Champions League",
    "Kremlin, the Kremlin",
    "S&P 500, the S&P 500",
    "European Union, the European Union",
    "Taliban, the Taliban",
  })
  void writesNamesWithTheirArticle(String name, String inSentence) {
    assertThat(knowledge.nameInSentence(knowledge.find(name).orElseThrow())).isEqualTo(inSentence);
  }

  @Test
  void tellsCommonNounsFromNames() {
    assertThat(knowledge.find("methane").orElseThrow().commonNoun()).isTrue();
    assertThat(knowledge.find("al-Qaeda").orElseThrow().commonNoun()).isFalse();
  }

  @Test
  void knowsCountriesByAdjective() {
    assertThat(knowledge.countryOfAdjective("Pakistani").map(Country::code)).contains("PK");
    assertThat(knowledge.countryOfAdjective("Britons").map(Country::code)).contains("GB");
    assertThat(knowledge.countryOfAdjective("Congolese")).isEmpty();
  }

  @Test
  void findsPeopleByFamilyName() {
    assertThat(knowledge.byFamilyName("Rubio")).extracting(Entry::name).startsWith("Marco Rubio");
  }

  @Test
  void takesRowsFromAFile(@TempDir Path folder) throws IOException, InputException {
    Path file = folder.resolve("more.tsv");
    Files.writeString(
        file,
        """
        name\taliases\ttype\tkind\tgroup\tcountry
        Norland Space Office\tNSO\t\tspace-agency\t\tNO
        Elva\t\tEVENT\tstorm
        Orm\t\tEVENT\tstorm
        """);

    Knowledge more = knowledge.with(file);

    Entry office = more.find("NSO").orElseThrow();
    assertThat(office.type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(more.siblings(office, null)).extracting(s -> s.entry().name()).contains("Roscosmos");
    assertThat(more.siblings(more.find("Elva").orElseThrow(), null))
        .extracting(sibling -> sibling.entry().name())
        .containsExactly("Orm");
    assertThat(knowledge.find("NSO")).isEmpty();
  }

  @Test
  void saysWhichRowOfAFileIsWrong(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("wrong.tsv");
    Files.writeString(file, "name\taliases\ttype\tkind\n\n# note\nElva\t\t\tstorm\n");

    assertThatThrownBy(() -> knowledge.with(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("wrong.tsv:4: error: kind storm is new");
  }

  @Test
  void aTerritoryIsNotAskedForAsACountry() {
    var knowledge = Knowledge.shipped();
    assertThat(knowledge.kindWords(knowledge.find("Puerto Rico").orElseThrow()))
        .containsExactly("territory");
    assertThat(knowledge.kindWords(knowledge.find("Kenya").orElseThrow())).contains("country");
  }
}
