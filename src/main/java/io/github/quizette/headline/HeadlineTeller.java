package io.github.quizette.headline;

import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.nlp.Annotator;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Article;
import io.github.quizette.text.Block;
import io.github.quizette.text.BlockKind;
import io.github.quizette.text.Entity;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a headline as a sentence: {@code Plane crashes in Connecticut, killing seven} becomes
 * {@code A plane crashed in Connecticut, killing seven.}
 *
 * <p>Headlines leave out articles and tell in the present what is past (Mårdh 1980, Headlinese).
 * The verb is put into the past, articles are put in as the story's own sentences have them, and
 * persons get their full names. A headline that is a question, a quotation, a plan or a label, or
 * whose words the story does not show the use of, is not told. Immutable, and as safe for threads
 * as its annotator.
 */
public final class HeadlineTeller {
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 24;
  private static final int BEGINNING = 2000; // characters
  private static final Pattern UNFIT =
      Pattern.compile("[?:;!\"“”‘…()–—]|(^|\\s)'|'(\\s|$)|\\.\\.\\.|, sa(y|id)s?\\b");
  private static final Set<String> TITLES =
      Set.of(
          "President",
          "Minister",
          "Senator",
          "Governor",
          "Chancellor",
          "Premier",
          "Secretary",
          "Mayor",
          "Representative",
          "Speaker",
          "Pope",
          "King",
          "Queen",
          "Judge",
          "General");

  private final Annotator annotator;

  /** Makes a teller that reads headlines with {@code annotator}. */
  public HeadlineTeller(Annotator annotator) {
    this.annotator = annotator;
  }

  /**
   * Returns the beginning of the article, read anew, with its headline told as the first sentence,
   * in a paragraph of its own; empty where the headline cannot be told.
   */
  public Optional<AnnotatedArticle> tell(AnnotatedArticle article) {
    return sentence(article).map(told -> annotator.annotate(before(told, article.article())));
  }

  /** Returns the headline as a sentence; empty where it cannot be told. */
  Optional<String> sentence(AnnotatedArticle article) {
    var publisher = article.article().publisher();
    var title = HeadlineCase.plain(article);
    var words = title.split(" ").length;
    if (words < FEWEST_WORDS
        || words > MOST_WORDS
        || UNFIT.matcher(title).find()
        || (!publisher.isEmpty() && title.contains(publisher))) {
      return Optional.empty();
    }
    var read = annotator.annotate(alone(title + ".", article.article()));
    return read.sentences().size() == 1 ? told(read, article) : Optional.empty();
  }

  private Optional<String> told(AnnotatedArticle read, AnnotatedArticle article) {
    var sentence = read.sentences().get(0);
    var edits = new Edits();
    if (!HeadlineVerbs.past(sentence, edits)) {
      return Optional.empty();
    }
    persons(sentence, article, edits);
    join(sentence, edits);
    if (listed(sentence, edits)) {
      return Optional.empty();
    }
    return new HeadlineArticles(Knowledge.shipped(), article, read, edits).add()
        ? Optional.of(edits.write(sentence))
        : Optional.empty();
  }

  /** Gives persons their full names. */
  private static void persons(Sentence sentence, AnnotatedArticle article, Edits edits) {
    var tokens = sentence.tokens();
    for (var i = 0; i < tokens.size(); i++) {
      var form = tokens.get(i).form();
      var before = i > 0 && name(sentence, i - 1) && !TITLES.contains(tokens.get(i - 1).form());
      var after =
          i + 1 < tokens.size()
              && (name(sentence, i + 1) || tokens.get(i + 1).form().matches("vs?[.]?"));
      if (name(sentence, i) && !before && !after && !edits.replaced(i)) {
        var full =
            article.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .map(Entity::name)
                .filter(name -> name.endsWith(" " + form))
                .distinct()
                .toList();
        if (full.size() == 1) {
          edits.replace(i, full.get(0));
        }
      }
    }
  }

  private static boolean name(Sentence sentence, int token) {
    return sentence.tokens().get(token).tag().startsWith("NNP");
  }

  /** Returns the first token behind a row of names, which may be none. */
  private static int row(Sentence sentence, int start) {
    var end = start;
    while (end + 1 < sentence.tokens().size() && name(sentence, end)) {
      end++;
    }
    return end;
  }

  /** Puts {@code and} between two that a headline parts with a comma. */
  private static void join(Sentence sentence, Edits edits) {
    var tree = sentence.tree();
    var between = row(sentence, 0);
    if (between > 0 && sentence.tokens().get(between).form().equals(",")) {
      var verb = row(sentence, between + 1);
      if (verb > between + 1 && sentence.tokens().get(verb).tag().equals("VBP")) {
        edits.replace(between, " and");
        return;
      }
    }
    for (var i = 1; i < tree.size(); i++) {
      var head = tree.head(i);
      var alone =
          tree.is(i, "conj")
              && head >= 0
              && tree.child(i, "cc").isEmpty()
              && tree.children(head).stream().filter(other -> tree.is(other, "conj")).count() == 1;
      var start = alone ? tree.subtree(i).nextSetBit(0) : 0;
      var comma = start > 0 && sentence.tokens().get(start).form().equals(",") ? start : start - 1;
      if (comma > 0 && sentence.tokens().get(comma).form().equals(",") && !edits.dropped(comma)) {
        edits.replace(comma, " and");
      }
    }
  }

  /** Tells whether a second thing stands behind a comma as if it were the name of the first. */
  private static boolean listed(Sentence sentence, Edits edits) {
    var tree = sentence.tree();
    for (var i = 1; i < tree.size(); i++) {
      var common = sentence.tokens().get(i).tag().matches("NNS?|CD");
      if (tree.is(i, "appos") && common && !edits.dropped(i)) {
        return true;
      }
    }
    return false;
  }

  private static Article alone(String text, Article of) {
    return with(text, List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length()))), of);
  }

  private static Article before(String told, Article of) {
    var shift = told.length() + 2;
    var blocks = new ArrayList<Block>();
    blocks.add(new Block(BlockKind.PARAGRAPH, new Span(0, told.length())));
    for (var block : of.blocks()) {
      var span = block.span();
      if (span.start() > BEGINNING) {
        break; // what the headline says stands in the first paragraphs
      }
      blocks.add(new Block(block.kind(), new Span(span.start() + shift, span.end() + shift)));
    }
    return with(told + "\n\n" + of.body(), blocks, of);
  }

  private static Article with(String body, List<Block> blocks, Article of) {
    return new Article(
        of.name(),
        of.title(),
        body,
        blocks,
        of.published(),
        of.publisher(),
        of.url(),
        of.licence(),
        of.language(),
        of.author(),
        of.traits());
  }
}
