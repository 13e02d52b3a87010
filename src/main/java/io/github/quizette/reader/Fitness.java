package io.github.quizette.reader;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import io.github.quizette.text.Article;
import io.github.quizette.text.Block;
import io.github.quizette.text.BlockKind;
import io.github.quizette.text.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by title, address and text what makes an article less fit to be asked about. */
public final class Fitness {
  /** Fewer words of prose than this give hardly an item. */
  static final int MIN_WORDS = 60;

  private static final int MIN_ENTRIES = 4;
  private static final int MIN_LINES = 8;
  private static final int LONG_PARAGRAPH_WORDS = 20;
  private static final int MIN_INGREDIENTS = 3;

  private static final Pattern OPINION_TITLE =
      caseless(
          "(?:opinion|editorial|op-?ed|comment(?:ary)?|viewpoint|analysis and opinion|letters?(?: to (?:the )?editors?)?|guest essay|column|our view|the observer view)\\s?[:|–—-].*"
              + "|.*[|–—-]\\s?(?:opinion|editorial|op-?ed|comment(?:ary)?|letters?|column)(?: [|–—-].*)?");
  private static final Pattern OPINION_PATH =
      caseless(
          ".*/(?:opinions?|editorials?|op-?eds?|comment(?:isfree|ary)?|columns?|columnists?|voices|viewpoints?|letters)/.*");
  private static final Pattern OPINION_LABEL =
      caseless(
          "(?:opinion|editorial|op-?ed|commentary|viewpoint|guest (?:essay|column|post)|letters? to the editor)");
  private static final Pattern DISCLAIMER =
      caseless(
          ".*\\b(?:opinions?|views) (?:expressed|here)\\b.*\\b(?:author|writer|own|columnist)s?\\b.*"
              + "|.*\\bis (?:a|an) (?:[\\w ’'-]{1,40} )?(?:opinion )?columnist\\b.*");
  private static final Pattern LIVE_TITLE =
      caseless(
          "(?:.*\\b(?:live updates|live blog|liveblog|as it happened|minute by minute|rolling coverage)\\b.*|live\\s?[:|–—-].*|.*[|–—-]\\s?live)");
  private static final Pattern LIVE_PATH =
      caseless(".*/(?:live|liveblog|live-updates|live-news)/.*");
  private static final Pattern CLOCK =
      caseless(
          "(?:\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?)(?: (?:[A-Z]{2,4}))?(?:\\s?[:–—-]?\\s.*)?");
  private static final Pattern INGREDIENT =
      caseless(
          "(?:[-•*] ?)?(?:\\d+(?:[./,]\\d+)?|[½¼¾⅓⅔]|a|one|two|half a) ?[½¼¾⅓⅔]? ?(?:g|kg|ml|l|dl|oz|lb|lbs|cups?|tsp|tbsp|teaspoons?|tablespoons?|cloves?|pinch|handful|tins?|cans?)\\b.*");
  private static final Pattern RECIPE_PART =
      caseless("(?:ingredients|method|directions|instructions|preparation)\\s?:?");
  private static final Pattern PAGES =
      caseless(
          ".*\\b(?:page|part) \\d{1,2} (?:of|/) \\d{1,2}\\b.*|.*\\bcontinued on (?:the )?(?:next )?page\\b.*");

  private Fitness() {}

  private static Pattern caseless(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** Returns the traits that an article's own words show, besides those it already has. */
  public static Set<Trait> traitsOf(Article article) {
    var traits = EnumSet.noneOf(Trait.class);
    var title = article.title();
    if (OPINION_TITLE.matcher(title).matches()
        || OPINION_PATH.matcher(article.url()).matches()
        || labelled(article)) {
      traits.add(Trait.OPINION);
    }
    if (LIVE_TITLE.matcher(title).matches()
        || LIVE_PATH.matcher(article.url()).matches()
        || entriesByTheClock(article) >= MIN_ENTRIES) {
      traits.add(Trait.LIVE_BLOG);
    }
    if (isRecipe(article)) {
      traits.add(Trait.RECIPE);
    }
    if (isList(article)) {
      traits.add(Trait.LISTING);
    }
    if (edges(article).anyMatch(text -> PAGES.matcher(text).matches())) {
      traits.add(Trait.ONE_PAGE_OF_SEVERAL);
    }
    if (Passage.wordsOf(ArticleAssembly.prose(article.body(), article.blocks())).size()
        < MIN_WORDS) {
      traits.add(Trait.SHORT);
    }
    return traits;
  }

  /** Returns a warning for each trait, in their order. */
  public static List<Diagnostic> warnings(Article article) {
    return article.traits().stream()
        .map(
            trait ->
                new Diagnostic(
                    article.name(), 0, Severity.WARNING, reason(trait), consequence(trait)))
        .toList();
  }

  private static String reason(Trait trait) {
    return switch (trait) {
      case OPINION -> "it is an opinion piece";
      case LIVE_BLOG -> "it is a live blog, whose entries overtake each other";
      case LISTING -> "it is a list of other articles";
      case RECIPE -> "it is a recipe";
      case ONE_PAGE_OF_SEVERAL -> "it is one page of several";
      case PAYWALLED -> "the publisher shows all of it to subscribers only";
      case SHORT -> "it is very short";
    };
  }

  private static String consequence(Trait trait) {
    return switch (trait) {
      case OPINION -> "only what it says others said is asked";
      case LIVE_BLOG -> "give the report that was written afterwards";
      case LISTING -> "give one of the articles";
      case RECIPE -> "give a news article";
      case ONE_PAGE_OF_SEVERAL -> "the rest is not read: save the article as a single page";
      case PAYWALLED -> "this may be its beginning alone";
      case SHORT -> "there may be nothing to ask";
    };
  }

  private static java.util.stream.Stream<String> texts(Article article) {
    return article.blocks().stream().map(block -> block.span().of(article.body()));
  }

  /** Returns the first and the last three blocks. */
  private static java.util.stream.Stream<String> edges(Article article) {
    var blocks = article.blocks();
    return java.util.stream.IntStream.range(0, blocks.size())
        .filter(i -> i < 3 || i >= blocks.size() - 3)
        .mapToObj(i -> blocks.get(i).span().of(article.body()));
  }

  private static boolean labelled(Article article) {
    return edges(article)
        .anyMatch(
            text ->
                text.length() < 400
                    && (OPINION_LABEL.matcher(text).matches()
                        || DISCLAIMER.matcher(text).matches()));
  }

  private static long entriesByTheClock(Article article) {
    return texts(article)
        .filter(text -> CLOCK.matcher(text.substring(0, Math.min(80, text.length()))).matches())
        .count();
  }

  private static boolean isRecipe(Article article) {
    var parts =
        texts(article).filter(text -> text.length() < 40 && RECIPE_PART.matcher(text).matches());
    var ingredients =
        texts(article).filter(text -> text.length() < 100 && INGREDIENT.matcher(text).matches());
    return parts.map(text -> text.toLowerCase(Locale.ROOT)).distinct().count() >= 2
        && ingredients.count() >= MIN_INGREDIENTS;
  }

  /** Hardly a paragraph of several lines among many headings and entries. */
  private static boolean isList(Article article) {
    var lines = article.blocks().stream().filter(block -> isLine(article, block)).count();
    var paragraphs =
        article.blocks().stream()
            .filter(block -> block.kind() == BlockKind.PARAGRAPH)
            .filter(
                block ->
                    Passage.wordsOf(block.span().of(article.body())).size() >= LONG_PARAGRAPH_WORDS)
            .count();
    return lines >= MIN_LINES && paragraphs * 4 < lines;
  }

  private static boolean isLine(Article article, Block block) {
    var text = block.span().of(article.body());
    return block.kind() == BlockKind.HEADING
        || (block.kind() == BlockKind.LIST_ITEM && !text.endsWith("."));
  }
}
