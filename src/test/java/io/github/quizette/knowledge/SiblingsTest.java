package io.github.quizette.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.language.Gender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiblingsTest {
  private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 25);
  private final Knowledge knowledge = Knowledge.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "Pakistan: India, Afghanistan, Iran",
        "Kenya: Ethiopia, Uganda, Tanzania",
        "Peru: Chile, Colombia, Brazil",
        "Islamabad: New Delhi, Kabul, Tehran",
        "Nairobi: Addis Ababa, Kampala",
        "Karachi: Lahore, Islamabad",
        "Chicago: Los Angeles, New York, Houston",
        "Melbourne: Sydney, Brisbane",
        "NASA: European Space Agency, Roscosmos, Indian Space Research Organisation",
        "World Bank: International Monetary Fund, Asian Development Bank",
        "International Monetary Fund: World Bank, European Investment Bank",
        "Marco Rubio: Sergei Lavrov, Subrahmanyam Jaishankar, Wang Yi",
        "Ishaq Dar: Subrahmanyam Jaishankar, Abbas Araghchi, Wang Yi",
        "Keir Starmer: Friedrich Merz, Mark Carney",
        "Xi Jinping: Vladimir Putin, Kim Jong Un",
        "Jerome Powell: Andrew Bailey, Kazuo Ueda",
        "Tesla: Ford, General Motors, Toyota",
        "AT&T: Verizon, Comcast, T-Mobile",
        "Reuters: Associated Press, Agence France-Presse",
        "Manchester United: Liverpool, Arsenal, Chelsea, Manchester City",
        "Real Madrid: Barcelona, Atlético Madrid",
        "Democratic Party: Republican Party",
        "Labour Party: Conservative Party, Liberal Democrats",
        "ISIS-K: Tehrik-i-Taliban Pakistan, Balochistan Liberation Army",
        "Hamas: Hezbollah, Palestinian Islamic Jihad",
        "European Central Bank: Bank of England, US Federal Reserve",
        "euro: US dollar, British pound, Swiss franc",
        "Japanese yen: Chinese yuan, South Korean won",
        "FIFA: UEFA",
        "UNICEF: UNESCO, World Food Programme, World Health Organization",
        "NATO: European Union, African Union",
        "The New York Times: The Washington Post, The Wall Street Journal",
        "Bundestag: House of Commons, Bundesrat",
        "US Senate: US House of Representatives",
        "Pfizer: Moderna, AstraZeneca",
        "Goldman Sachs: Morgan Stanley, JPMorgan Chase",
        "Boeing: Airbus",
        "BP: Shell, ExxonMobil",
        "Harvard University: Yale University, Stanford University",
        "Lufthansa: Ryanair, Air France",
        "Supreme Court of India: US Supreme Court",
        "CIA: Mossad, MI6",
        "Roger Federer: Rafael Nadal, Novak Djokovic",
        "Taylor Swift: Beyonce, Rihanna",
        "Chuck Schumer: Bernie Sanders, John Thune",
        "LeBron James: Stephen Curry",
        "International Criminal Court: International Court of Justice",
        "Amnesty International: Human Rights Watch",
        "Qatar: Saudi Arabia, UAE, Jordan",
        "UN Security Council: UN General Assembly, UN Human Rights Council",
        "eurozone: Schengen Area",
        "Texas: California, Florida",
        "Balochistan: Sindh, Punjab, Khyber Pakhtunkhwa",
        "Bali: Java, Sumatra, Lombok",
        "Nile: Congo River, Niger River",
        "Red Sea: Black Sea, Arabian Sea",
        "Mars: Venus, Jupiter, Saturn",
        "measles: polio, mpox, dengue",
        "methane: carbon dioxide, nitrous oxide",
        "FIFA World Cup: European Championship, Africa Cup of Nations",
        "Wimbledon: French Open, US Open, Australian Open",
        "Falcon 9: New Glenn, Starship",
        "S&P 500: Nasdaq Composite, FTSE 100",
        "Nobel Peace Prize: Nobel Prize in Physics",
        "Indus Waters Treaty: Abraham Accords",
        "F-35: F-16, Rafale",
        "November: October, December",
      })
  void areOfTheSameKind(String name, String expected) {
    List<Sibling> siblings = siblings(name);

    assertThat(siblings)
        .extracting(sibling -> sibling.entry().name())
        .contains(expected.strip().split(", "))
        .doesNotHaveDuplicates();
    assertThat(siblings).allSatisfy(s -> assertThat(s.reason()).startsWith("same kind: "));
  }

  private List<Sibling> siblings(String name) {
    Entry key = knowledge.find(name).orElseThrow();
    return knowledge.siblings(key, JULY_2025);
  }

  @Test
  void neverOverlap() {
    Overlaps overlaps = new Overlaps();
    List<String> clashes = new ArrayList<>();
    for (Country country : knowledge.countries()) {
      for (Entry key : knowledge.lookup(country.name())) {
        for (Sibling sibling : knowledge.siblings(key, JULY_2025)) {
          if (overlaps.overlap(key, sibling.entry())) {
            clashes.add(key.name() + " / " + sibling.entry().name());
          }
        }
      }
    }
    assertThat(clashes).isEmpty();
  }

  @Test
  void neverOfferPartsOrOtherNames() {
    assertThat(names("DR Congo")).doesNotContain("Republic of the Congo");
    assertThat(names("Islamic State")).doesNotContain("Islamic State Khorasan");
    assertThat(names("China")).doesNotContain("Hong Kong", "Macau");
    assertThat(names("Volkswagen")).doesNotContain("Audi", "Porsche");
    assertThat(names("Guinea")).doesNotContain("Guinea-Bissau", "Equatorial Guinea");
  }

  private List<String> names(String key) {
    return siblings(key).stream().map(sibling -> sibling.entry().name()).toList();
  }

  @Test
  void putTheOtherSexLast() {
    assertThat(siblings("Giorgia Meloni").get(0).entry().gender()).isEqualTo(Gender.FEMALE);
    assertThat(siblings("Taylor Swift").subList(0, 6))
        .allSatisfy(s -> assertThat(s.entry().gender()).isEqualTo(Gender.FEMALE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-06-01", "2017-03-01", "2021-10-15", "2024-06-01", "2026-02-15"})
  void holdTheirOfficeOnTheDay(LocalDate day) {
    for (String kind : List.of("president", "prime-minister", "foreign-minister", "monarch")) {
      for (Entry key : knowledge.ofKind(kind)) {
        if (key.period().covers(day)) {
          assertThat(knowledge.siblings(key, day))
              .allSatisfy(s -> assertThat(s.entry().period().covers(day)).isTrue())
              .noneSatisfy(s -> assertThat(s.entry().name()).isEqualTo(key.name()));
        }
      }
    }
  }

  @Test
  void ofUndatedNewsAreInOfficeNow() {
    Entry key = knowledge.find("Friedrich Merz").orElseThrow();

    assertThat(knowledge.siblings(key, null))
        .isNotEmpty()
        .allSatisfy(sibling -> assertThat(sibling.entry().period().ended()).isFalse());
  }

  @Test
  void areTheSameEveryTime() {
    assertThat(siblings("Pakistan")).isEqualTo(siblings("Pakistan"));
  }
}
