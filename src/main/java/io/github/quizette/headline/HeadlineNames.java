package io.github.quizette.headline;

import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.language.Articles;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Entity;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts {@code the} before the names in a headline that the story names so. Used by one thread. */
final class HeadlineNames {
  private static final Pattern SIDES =
      Pattern.compile(
          "(north|south|east|west)(ern|east|west|eastern|western)?|central|upper|lower");
  private static final Pattern SIDE_BEFORE = Pattern.compile("\\b(" + SIDES.pattern() + ") $");
  private static final Set<String> LED = Set.of("DT", "PRP$", "POS", "CD", "PDT", "WDT");

  private final Knowledge knowledge;
  private final AnnotatedArticle article;
  private final AnnotatedArticle read;
  private final Words words;
  private final Edits edits;

  HeadlineNames(Knowledge knowledge, AnnotatedArticle article, AnnotatedArticle read, Edits edits) {
    this.knowledge = knowledge;
    this.article = article;
    this.read = read;
    this.words = new Words(read.sentences().get(0));
    this.edits = edits;
  }

  /** Puts the articles in. */
  void add() {
    for (var entity : read.entities()) {
      for (var mention : entity.mentions()) {
        if (mention.form() == Mention.Form.NAME && article(entity)) {
          name(mention);
        }
      }
    }
    run();
  }

  /** A row of capitals at the start is a name, whether or not reading found it to be one. */
  private void run() {
    var last = -1;
    while (last + 1 < words.size()
        && (words.tag(last + 1).startsWith("NNP")
            || (words.form(last + 1).equals("of")
                && words.tag(last + 2).startsWith("NNP")
                && last >= 0))) {
      last++;
    }
    var person =
        read.entities().stream()
            .filter(entity -> !article(entity))
            .flatMap(entity -> entity.mentions().stream())
            .anyMatch(m -> m.sentence() == 0 && last(m.span().end()));
    var replaced = IntStream.rangeClosed(0, last).anyMatch(edits::replaced);
    if (last < 0 || edits.led(0) || replaced || !words.tag(last + 1).matches("VB.*|MD")) {
      return;
    }
    if (last == 0 && national()) {
      edits.before(0, Articles.indefinite(words.form(0)));
    } else if (last > 0 && !person && within(Edits.text(read, words.sentence(), 0, last))) {
      edits.before(0, "the");
    }
  }

  /** Tells whether the first word is a nationality: {@code Briton jailed}. */
  private boolean national() {
    return read.entities().stream()
        .filter(entity -> entity.type() == EntityType.NATIONALITY)
        .flatMap(entity -> entity.mentions().stream())
        .anyMatch(m -> m.span().start() == 0 && !words.form(0).endsWith("s"));
  }

  private boolean last(int end) {
    for (var i = 0; i < words.size(); i++) {
      if (words.sentence().tokens().get(i).span().end() == end) {
        return words.tag(i + 1).matches("VB.*|MD");
      }
    }
    return false;
  }

  private static boolean article(Entity entity) {
    return entity.type() != EntityType.PERSON && entity.type() != EntityType.NATIONALITY;
  }

  private void name(Mention mention) {
    var first = -1;
    var last = -1;
    for (var i = 0; i < words.size(); i++) {
      first = words.sentence().tokens().get(i).span().start() == mention.span().start() ? i : first;
      last = words.sentence().tokens().get(i).span().end() == mention.span().end() ? i : last;
    }
    var open = first >= 0 && last >= first && !edits.led(first) && !edits.replaced(first);
    var start =
        open && first > 0 && SIDES.matcher(words.form(first - 1)).matches() ? first - 1 : first;
    if (!open
        || LED.contains(words.tag(start - 1))
        || words.tag(start - 1).matches("NN.*|JJ.*")
        || words.tag(start - 1).equals(",")
        || !words.tag(last + 1).matches("POS|IN|VB.*|TO|,|\\.|CC|MD|")) {
      return;
    }
    if (within(Edits.text(read, words.sentence(), first, last))) {
      edits.before(start, "the");
    }
  }

  /** Tells whether a name has the article in the story's sentences, or else by the tables. */
  private boolean within(String name) {
    var with = 0;
    var bare = 0;
    for (var other : article.sentences()) {
      var line = other.span().of(article.article().body());
      for (var at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
        var front =
            SIDE_BEFORE.matcher(line.substring(0, at).toLowerCase(Locale.ROOT)).replaceFirst("");
        if (front.endsWith("the ") || front.equals("the ")) {
          with++;
        } else if (front.matches("(?s).*[\\p{L}] ") && !front.matches("(?s).*(’s|'s|a|an) ")) {
          bare++;
        }
      }
    }
    return with != bare
        ? with > bare
        : knowledge.takesArticle(name)
            || name.matches("(US|U\\.S\\.|UK|U\\.K\\.|UN|U\\.N\\.|EU|United States) .+");
  }
}
