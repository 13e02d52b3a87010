package io.github.quizette.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.text.Article;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGateTest {
  private static final String ENGLISH =
      "The parliament of Norland approved a loan of four billion crowns on Tuesday. It will be used"
          + " to rebuild the port of Skarvik, which was destroyed by a storm in March.";

  private static Article article(String body, String language) {
    return new Article("a.txt", "", body, List.of(), null, "", "", "", language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Das Parlament hat am Dienstag einen Kredit für den Hafen gebilligt. Er wurde im März von dem Sturm zerstört und soll nun mit dem Geld der Weltbank wieder aufgebaut werden.",
        "fr|Le parlement a approuvé mardi un prêt pour le port de la ville. Il sera utilisé pour reconstruire les quais qui ont été détruits par une tempête en mars.",
        "es|El parlamento aprobó el martes un préstamo para el puerto de la ciudad. Se usará para reconstruir los muelles que una tormenta destruyó en marzo.",
        "pt|O parlamento aprovou na terça-feira um empréstimo para o porto da cidade. O dinheiro será usado para reconstruir os cais que foram destruídos em março.",
        "it|Il parlamento ha approvato martedì un prestito per il porto della città. Sarà usato per ricostruire i moli che sono stati distrutti da una tempesta in marzo.",
        "nl|Het parlement heeft dinsdag een lening voor de haven goedgekeurd. Het geld wordt gebruikt om de kades te herstellen die in maart door een storm zijn verwoest.",
        "sv|Parlamentet godkände på tisdagen ett lån för hamnen. Pengarna ska användas för att bygga upp kajerna som förstördes av en storm i mars och som inte har lagats.",
        "pl|Parlament zatwierdził we wtorek pożyczkę dla portu. Pieniądze posłużą do odbudowy nabrzeży, które w marcu zniszczyła burza, i nie jest to ostatnia pożyczka.",
        "tr|Parlamento salı günü liman için bir kredi onayladı. Para, mart ayında bir fırtına ile yıkılan rıhtım için kullanılacak ve bu yeni bir kredi olarak kabul edildi.",
        "id|Parlemen pada hari Selasa menyetujui pinjaman untuk pelabuhan itu. Uang ini akan digunakan untuk membangun dermaga yang hancur oleh badai pada bulan Maret.",
        "ru|Парламент во вторник одобрил кредит на восстановление порта, который разрушил шторм.",
        "ar|وافق البرلمان يوم الثلاثاء على قرض لإعادة بناء الميناء الذي دمرته العاصفة.",
        "zh|议会周二批准了一笔贷款,用于重建三月份被风暴摧毁的港口。",
        "ja|議会は火曜日、三月に嵐で壊れた港を建て直すための融資を承認した。",
        "el|Το κοινοβούλιο ενέκρινε την Τρίτη δάνειο για το λιμάνι που κατέστρεψε η καταιγίδα."
      })
  void knowsOtherLanguages(String tag, String text) {
    assertThat(LanguageGate.languageOf(text)).isEqualTo(tag);
    assertThat(LanguageGate.englishShare(text)).isLessThan(LanguageGate.THRESHOLD);
    var name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    assertThatThrownBy(() -> LanguageGate.require(article(text, tag)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(name)
        .hasMessageContaining("--force");
  }

  @Test
  void letsEnglishPass() {
    assertThat(LanguageGate.languageOf(ENGLISH)).isEqualTo("en");
    assertThat(LanguageGate.languageOf(ENGLISH.toUpperCase(Locale.ROOT))).isEqualTo("en");
    assertThatCode(() -> LanguageGate.require(article(ENGLISH, "en"))).doesNotThrowAnyException();
  }

  @Test
  void takesListsOfNamesForNoLanguage() {
    var names = "Skarvik Torvik Elvestad Bremsund Norland Ida Holm Jon Berg Storm Elva 12 88 61";
    assertThat(LanguageGate.languageOf(names)).isEqualTo("und");
    assertThatThrownBy(() -> LanguageGate.require(article(names, "und")))
        .hasMessageContaining("does not read like English");
    assertThat(LanguageGate.languageOf("")).isEqualTo("und");
  }
}
