package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameTaggerTest {
  private static final NameTagger TAGGER = NameTagger.bundled();

  private static List<String[]> document(String... sentences) {
    return Arrays.stream(sentences).map(sentence -> sentence.split(" ", -1)).toList();
  }

  private static List<String> names(String... sentences) {
    List<String[]> document = document(sentences);
    List<List<NameSpan>> found = TAGGER.tag(document);
    return IntStream.range(0, document.size())
        .boxed()
        .flatMap(
            s ->
                found.get(s).stream()
                    .map(
                        name ->
                            String.join(
                                    " ",
                                    Arrays.asList(document.get(s)).subList(name.from(), name.to()))
                                + "/"
                                + name.type().name().charAt(0)))
        .toList();
  }

  @Test
  void findsPersonsOrganisationsAndPlaces() {
    assertThat(
            names(
                "French President Emmanuel Macron met officials of the World Health Organization in"
                    + " Geneva on Monday ."))
        .containsExactly("Emmanuel Macron/P", "World Health Organization/O", "Geneva/L");
  }

  @Test
  void givesTheFamilyNameTheTypeOfTheFullName() {
    assertThat(
            names(
                "The minister , Jackson Hinkle , spoke to reporters on Tuesday .",
                "Hinkle said the talks would go on ."))
        .containsExactly("Jackson Hinkle/P", "Hinkle/P");
  }

  @Test
  void takesTheShortFormInBracketsForTheSameName() {
    assertThat(
            names(
                "The African Development Bank ( ADB ) lent the money .",
                "ADB will wait , it said ."))
        .containsExactly("African Development Bank/O", "ADB/O", "ADB/O");
  }

  @Test
  void leavesNationalityWordsAlone() {
    assertThat(names("The Norwegian judge said the French were late .")).isEmpty();
  }

  @Test
  void takesEmptyAndStrangeSentences() {
    List<String[]> document =
        List.of(
            new String[0],
            new String[] {""},
            new String[] {"\uD83D\uDE00", "\uD83D", "\u0130stanbul", "A".repeat(5000)},
            new String[] {"...", "(", ")", "-"});
    List<List<NameSpan>> found = TAGGER.tag(document);
    assertThat(found).hasSize(4);
    for (int s = 0; s < 4; s++) {
      int length = document.get(s).length;
      assertThat(found.get(s)).allMatch(name -> name.to() <= length);
    }
    assertThat(TAGGER.tag(List.of())).isEmpty();
  }

  @Test
  void staysLinearOnVeryLongSentences() {
    String[] longest = new String[40_000];
    Arrays.setAll(longest, i -> i % 3 == 0 ? "Capital" : i % 3 == 1 ? "United" : "of");
    assertThat(TAGGER.tag(List.<String[]>of(longest))).hasSize(1);
  }

  @Test
  void findsTheSameNamesInEveryLocaleAndThread() {
    List<String[]> document =
        document("IRAN and ITALY signed in Istanbul , Prime Minister Giorgia Meloni said .");
    List<List<NameSpan>> first = TAGGER.tag(document);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> TAGGER.tag(document)).toList())
          .allMatch(first::equals);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    byte[] first;
    try (var in = NameTagger.class.getResourceAsStream(NameTagger.MODEL)) {
      first = java.util.Objects.requireNonNull(in).readAllBytes();
    }
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    NameModel.read(new DataInputStream(new ByteArrayInputStream(first)))
        .write(new DataOutputStream(again));
    assertThat(again.toByteArray()).isEqualTo(first);
    assertThatThrownBy(
            () ->
                NameModel.read(
                    new DataInputStream(new ByteArrayInputStream(Arrays.copyOf(first, 9000)))))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () -> NameModel.read(new DataInputStream(new ByteArrayInputStream(new byte[64]))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a model of names");
  }
}
