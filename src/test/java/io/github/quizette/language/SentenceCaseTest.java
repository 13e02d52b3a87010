package io.github.quizette.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceCaseTest {
  @Test
  void capitalisesTheFirstLetterBehindQuotes() {
    assertThat(SentenceCase.capitalised("the loan")).isEqualTo("The loan");
    assertThat(SentenceCase.capitalised("“we agreed”")).isEqualTo("“We agreed”");
    assertThat(SentenceCase.capitalised("iPhone sales")).isEqualTo("iPhone sales");
    assertThat(SentenceCase.capitalised("4 states")).isEqualTo("4 states");
    assertThat(SentenceCase.capitalised("")).isEmpty();
  }

  @Test
  void keepsNamesAndAcronyms() {
    assertThat(SentenceCase.decapitalised("The loan", "DT")).isEqualTo("the loan");
    assertThat(SentenceCase.decapitalised("A loan", "DT")).isEqualTo("a loan");
    assertThat(SentenceCase.decapitalised("Norland said", "NNP")).isEqualTo("Norland said");
    assertThat(SentenceCase.decapitalised("NATO said", false)).isEqualTo("NATO said");
    assertThat(SentenceCase.decapitalised("I agree", "PRP")).isEqualTo("I agree");
    assertThat(SentenceCase.decapitalised("French troops", "JJ")).isEqualTo("French troops");
    assertThat(SentenceCase.decapitalised("US-led forces", "JJ")).isEqualTo("US-led forces");
    assertThat(SentenceCase.decapitalised("Former ministers", "JJ")).isEqualTo("former ministers");
    assertThat(SentenceCase.decapitalised("Pro-government forces", "JJ"))
        .isEqualTo("pro-government forces");
  }
}
