package io.github.quizette.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.text.Article;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the blocks of any text. */
class BlockFinderPropertyTest {
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n\n",
          " ",
          "\t",
          "- ",
          "* ",
          "> ",
          ">",
          "•",
          "1. ",
          "–",
          " – ",
          ": ",
          ".",
          ". ",
          "“",
          "”",
          "SKARVIK",
          ", June 3",
          " (KNA)",
          "June 3, 2010",
          "By Ida Holm",
          "Credit: NASA",
          "NASA",
          "The port will be rebuilt.",
          "said",
          "said:",
          "A heading",
          "See also",
          "About Norland",
          "word ",
          "\u200b",
          "\u202e",
          "\u0301",
          "\ud83d",
          "\ude00",
          "\u0085",
          "\u2028",
          "\f",
          "\u00a0",
          "((A)) ",
          "MS. HOLM: ",
          "https://example.org",
          "{{c1::",
          "<b>",
          "|",
          "###",
          "\ufeff");

  @Provide
  Arbitrary<String> newsprint() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().all().ofMaxLength(300);
  }

  private static void holds(String body) {
    var blocks = BlockFinder.find(body, "");
    var article = new Article("a", "", body, blocks, null, "", "", "", "en"); // in order, apart
    for (var block : article.blocks()) {
      var text = block.span().of(body);
      assertThat(Characters.isBlank(text.charAt(0))).isFalse();
      assertThat(Characters.isBlank(text.charAt(text.length() - 1))).isFalse();
      assertThat(block.kind().prose() && text.length() > Unsound.MAX_LENGTH).isFalse();
    }
    assertThat(BlockFinder.find(body, "")).isEqualTo(blocks);
  }

  @Property(tries = 2000)
  void blocksOfNewsprintAreInOrderAndApart(@ForAll("newsprint") String body) {
    holds(body);
  }

  @Property(tries = 1000)
  void blocksOfAnyTextAreInOrderAndApart(@ForAll("anything") String body) {
    holds(body);
  }

  @Property(tries = 500)
  void everyLetterOfPlainTextLiesInSomeBlock(@ForAll("newsprint") String body) {
    var covered = new boolean[body.length()];
    for (var block : BlockFinder.find(body, "")) {
      for (var i = block.span().start(); i < block.span().end(); i++) {
        covered[i] = true;
      }
    }
    for (var i = 0; i < body.length(); i++) {
      assertThat(covered[i] || !Character.isLetter(body.charAt(i))).isTrue();
    }
  }
}
