package io.github.quizette.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAnswerBrowserTest {
  private static Page page;

  @BeforeAll
  static void openTheSample() {
    page = Browser.open(SampleDeck.deck(), Browser.window(800));
  }

  @AfterAll
  static void close() {
    if (page != null) {
      page.context().close();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Skarvik | Skarvik | right",
        "  sKARVIK. | Skarvik | right",
        "world bank | the World Bank | right",
        "The World  Bank | World Bank | right",
        "Erdogan | Erdoğan | right",
        "ISTANBUL | İstanbul | right",
        "istanbul | ISTANBUL | right",
        "Lodz | Łódź | right",
        "Malmo | Malmö | right",
        "Tromso | Tromsø | right",
        "Strasse | Straße | right",
        "Cote d'Ivoire | Côte d’Ivoire | right",
        "cease-fire | ceasefire | right",
        "St Petersburg | St. Petersburg | right",
        "US | U.S. | right",
        "4200 | 4,200 | right",
        "1 250 000 | 1,250,000 | right",
        "4.2 billion crowns | 4.2 billion crowns | right",
        "42 billion crowns | 4.2 billion crowns | wrong",
        "30 per cent | 30% | right",
        "30 percent | 30 per cent | right",
        "$5 million | 5 million dollars | right",
        "€5 million | 5 million dollars | wrong",
        "six | 6 | right",
        "7 | six | wrong",
        "minus 5 | -5 | right",
        "5 | -5 | wrong",
        "88-61 | 88 to 61 | wrong",
        "AT and T | AT&T | right",
        "Skarvick | Skarvik | almost",
        "Skavrik | Skarvik | almost",
        "Skarvk | Skarvik | almost",
        "Skrvk | Skarvik | wrong",
        "Iraq | Iran | wrong",
        "Mali | Malta | wrong",
        "Zambia | Gambia | wrong",
        "Austria | Australia | wrong",
        "billion | million | wrong",
        "2024 | 2025 | wrong",
        "Nordic Audit Counsil | the Nordic Audit Council | almost",
        "Nordik Audit Counsil | the Nordic Audit Council | wrong",
        "Nordic Audit | the Nordic Audit Council | wrong",
        "Апрель | апрель | right",
        "القاهرة | القاهرة | right",
        "हिंदी | हिंदी | right",
        "हदी | हिंदी | wrong",
        "東京 | 東京 | right",
        "? | ! | wrong",
        "! | ! | right"
      })
  void judges(String given, String key, String verdict) {
    assertThat(judge(given, List.of(key))).isEqualTo(verdict);
  }

  @Test
  void takesAnyAcceptedForm() {
    assertThat(judge("holm", List.of("Ida Holm", "Holm"))).isEqualTo("right");
    assertThat(judge("   ", List.of("Ida Holm"))).isEqualTo("blank");
  }

  @Test
  void shufflesAlikeForOneSeedAndLosesNothing() {
    var script = "s => quizette.shuffled([1,2,3,4,5,6,7,8], quizette.random(s)).join('')";
    var one = (String) page.evaluate(script, "deck:1");

    assertThat(one).hasSize(8).contains("1", "2", "3", "4", "5", "6", "7", "8");
    assertThat(page.evaluate(script, "deck:1")).isEqualTo(one);
    assertThat(page.evaluate(script, "deck:2")).isNotEqualTo(one);
  }

  @Test
  void shufflesFairly() {
    var first =
        page.evaluate(
            "() => { const n = [0,0,0,0]; for (let i = 0; i < 4000; i++)"
                + " n[quizette.shuffled([0,1,2,3], quizette.random('s' + i))[0]]++; return"
                + " Math.min(...n) }");

    assertThat(((Number) first).intValue()).isGreaterThan(850);
  }

  private static Object judge(String given, List<String> accepted) {
    return page.evaluate("([g, a]) => quizette.judge(g, a)", List.of(given, accepted));
  }
}
