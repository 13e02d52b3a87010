package io.github.quizette.headline;

import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.language.Articles;
import io.github.quizette.language.Inflection;
import io.github.quizette.language.NounKind;
import io.github.quizette.language.NounKinds;
import io.github.quizette.language.SentenceCase;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Entity;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import io.github.quizette.text.Sentence;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the articles into a headline that the sentences of its story have: {@code a} where a thing
 * is counted, {@code the} before offices and bodies of a place, none before stuffs. Stateless.
 */
final class HeadlineArticles {
  private static final Set<String> UNIQUE =
      Set.of(
          "president",
          "minister",
          "governor",
          "mayor",
          "king",
          "queen",
          "leader",
          "chancellor",
          "premier",
          "ambassador",
          "government",
          "parliament",
          "military",
          "army",
          "navy",
          "senate",
          "legislature",
          "police",
          "congress",
          "cabinet");
  private static final Set<String> ONLY =
      Set.of("coast", "border", "mainland", "economy", "constitution", "capital", "harbour");
  private static final Pattern ORDINAL =
      Pattern.compile("(19|20)\\d\\d|\\d+(st|nd|rd|th)|first|second|third|fourth|fifth|last");
  private static final Pattern SIDES =
      Pattern.compile(
          "(north|south|east|west)(ern|east|west|eastern|western)?|central|upper|lower");
  private static final Pattern SIDE_BEFORE = Pattern.compile("\\b(" + SIDES.pattern() + ") $");
  private static final Set<String> LED = Set.of("DT", "PRP$", "POS", "CD", "PDT", "WDT");

  private final Knowledge knowledge;
  private final AnnotatedArticle article;
  private final AnnotatedArticle read;
  private final Sentence sentence;
  private final Edits edits;

  HeadlineArticles(
      Knowledge knowledge, AnnotatedArticle article, AnnotatedArticle read, Edits edits) {
    this.knowledge = knowledge;
    this.article = article;
    this.read = read;
    this.sentence = read.sentences().get(0);
    this.edits = edits;
  }

  /** Puts the articles in; returns false where the story does not show which. */
  boolean add() {
    for (var entity : read.entities()) {
      for (var mention : entity.mentions()) {
        if (mention.form() == Mention.Form.NAME && article(entity)) {
          name(mention);
        }
      }
    }
    run();
    for (var i = 0; i < sentence.tokens().size(); i++) {
      if (edits.dropped(i) || edits.replaced(i)) {
        continue;
      }
      if (only(i)) {
        edits.before(i, "the");
      } else if (singular(i) && !noun(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean singular(int token) {
    return tag(token).equals("NN")
        || (UNIQUE.contains(form(token)) && tag(token).matches("NNP|JJ"));
  }

  /** {@code The first foreigners}, {@code the 2020 caucuses}: not {@code first seen}. */
  private boolean only(int token) {
    return onlyOne(token)
        && !edits.led(token)
        && !LED.contains(tag(token - 1))
        && !tag(token - 1).matches("JJ.*|NN.*|RB.*")
        && tag(token + 1).matches("JJ.*|NN.*|CD");
  }

  private boolean onlyOne(int first) {
    return (tag(first).equals("JJS") && !form(first).matches("least|most"))
        || ORDINAL.matcher(form(first).toLowerCase(Locale.ROOT)).matches();
  }

  /** A row of capitals at the start is a name, whether or not reading found it to be one. */
  private void run() {
    var last = -1;
    while (last + 1 < sentence.tokens().size()
        && (tag(last + 1).startsWith("NNP")
            || (form(last + 1).equals("of") && tag(last + 2).startsWith("NNP") && last >= 0))) {
      last++;
    }
    var person =
        read.entities().stream()
            .filter(entity -> !article(entity))
            .flatMap(entity -> entity.mentions().stream())
            .anyMatch(m -> m.sentence() == 0 && last(m.span().end()));
    var replaced = IntStream.rangeClosed(0, last).anyMatch(edits::replaced);
    if (last < 0 || edits.led(0) || replaced || !tag(last + 1).matches("VB.*|MD")) {
      return;
    }
    if (last == 0 && national()) {
      edits.before(0, Articles.indefinite(form(0)));
    } else if (last > 0 && !person && within(Edits.text(read, sentence, 0, last))) {
      edits.before(0, "the");
    }
  }

  /** Tells whether the first word is a nationality: {@code Briton jailed}. */
  private boolean national() {
    return read.entities().stream()
        .filter(entity -> entity.type() == EntityType.NATIONALITY)
        .flatMap(entity -> entity.mentions().stream())
        .anyMatch(m -> m.span().start() == 0 && !form(0).endsWith("s"));
  }

  private boolean last(int end) {
    for (var i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).span().end() == end) {
        return tag(i + 1).matches("VB.*|MD");
      }
    }
    return false;
  }

  private static boolean article(Entity entity) {
    return entity.type() != EntityType.PERSON && entity.type() != EntityType.NATIONALITY;
  }

  private String tag(int token) {
    return token < 0 || token >= sentence.tokens().size() ? "" : sentence.tokens().get(token).tag();
  }

  private String form(int token) {
    return sentence.tokens().get(token).form();
  }

  private void name(Mention mention) {
    var first = -1;
    var last = -1;
    for (var i = 0; i < sentence.tokens().size(); i++) {
      first = sentence.tokens().get(i).span().start() == mention.span().start() ? i : first;
      last = sentence.tokens().get(i).span().end() == mention.span().end() ? i : last;
    }
    var open = first >= 0 && last >= first && !edits.led(first) && !edits.replaced(first);
    var start = open && first > 0 && SIDES.matcher(form(first - 1)).matches() ? first - 1 : first;
    if (!open
        || LED.contains(tag(start - 1))
        || tag(start - 1).matches("NN.*|JJ.*")
        || tag(start - 1).equals(",")
        || !tag(last + 1).matches("POS|IN|VB.*|TO|,|\\.|CC|MD|")) {
      return;
    }
    if (within(Edits.text(read, sentence, first, last))) {
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

  /** Puts an article before a singular noun that has none; false where it is not known which. */
  private boolean noun(int noun) {
    var tree = sentence.tree();
    if (tree.is(noun, "compound")
        || tree.is(noun, "flat")
        || tag(noun + 1).matches("NN.*|CD|HYPH")
        || described(noun)
        || tree.children(noun).stream().anyMatch(this::determines)) {
      return true;
    }
    var first = first(noun);
    if (first > 0 && (LED.contains(tag(first - 1)) || tag(first - 1).equals("HYPH"))) {
      return true;
    }
    if (edits.replaced(first) || edits.led(first) || aged(noun)) {
      return aged(noun) || edits.led(first);
    }
    var front = tag(first - 1).startsWith("NN") ? null : front(noun, first);
    if (front == null) {
      return false;
    }
    if (!front.isEmpty()) {
      edits.before(first, front.equals("a") ? Articles.indefinite(form(first)) : front);
      if (first == 0) {
        lower();
      }
    }
    return true;
  }

  /** Behind an article the first word of the headline has no capital of its own. */
  private void lower() {
    var word = SentenceCase.decapitalised(form(0), tag(0));
    if (!word.equals(form(0))) {
      edits.replace(0, word);
    }
  }

  private int first(int noun) {
    var first = noun;
    var phrase = sentence.tree().subtree(noun);
    while (first > 0
        && tag(first - 1).matches("JJ.*|NN.*|VBN|VBG|HYPH|CD|RB")
        && phrase.get(first - 1)) {
      first--;
    }
    return first;
  }

  /** Tells whether a noun, or one joined to it, stands before the name that it describes. */
  private boolean described(int noun) {
    var tree = sentence.tree();
    var others = new ArrayList<>(tree.children(noun));
    if (tree.is(noun, "conj")) {
      others.add(tree.head(noun));
      others.addAll(tree.children(tree.head(noun)));
    }
    return others.stream()
        .filter(other -> tree.is(other, "conj") || tree.head(other) != noun)
        .anyMatch(other -> tag(other + 1).startsWith("NNP") || tag(other).startsWith("NNP"));
  }

  private boolean determines(int child) {
    var relation = sentence.tree().relation(child);
    return relation.startsWith("det")
        || relation.equals("nmod:poss")
        || (relation.startsWith("nummod")
            && form(child).toLowerCase(Locale.ROOT).matches("one|1|no"));
  }

  /** {@code at age 80}, {@code aged 22}. */
  private boolean aged(int noun) {
    return sentence.tokens().get(noun).lemma().equals("age");
  }

  private @Nullable String front(int noun, int first) {
    var lemma = sentence.tokens().get(noun).lemma();
    var of = noun + 1 < sentence.tokens().size() && form(noun + 1).equals("of");
    var placed = first < noun && Character.isUpperCase(form(first).charAt(0));
    var body = NounKinds.is(lemma, NounKind.GROUP) || ONLY.contains(lemma);
    if ((placed && (of || body)) || ((placed || of) && UNIQUE.contains(lemma))) {
      return "the";
    }
    var use = Use.of(article, lemma);
    if (set(noun)) {
      return "";
    }
    var counted = Inflection.american().plural(lemma).isPresent();
    if (NounKinds.is(lemma, NounKind.PERSON)) {
      return use.seen() || !of ? "a" : null;
    }
    if (use.bare() > use.a() + use.the()) {
      return "";
    }
    if (use.a() > 0) {
      return "a";
    }
    if (use.the() > 0) {
      return of ? "the" : counted ? "a" : "the";
    }
    return use.bare() > 0 ? "" : use.many() > 0 ? "a" : null;
  }

  /** Tells whether the story has the noun bare behind the same verb, as in {@code catch fire}. */
  private boolean set(int noun) {
    var verb = noun - 1;
    if (!tag(verb).startsWith("VB")) {
      return false;
    }
    for (var other : article.sentences()) {
      for (var i = 1; i < other.tokens().size(); i++) {
        if (same(other, i, noun) && same(other, i - 1, verb)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean same(Sentence other, int token, int own) {
    return other.tokens().get(token).lemma().equals(sentence.tokens().get(own).lemma());
  }

  /** How the sentences of a story use a noun: counts with {@code a}, {@code the}, no article. */
  private record Use(int a, int the, int bare, int many) {
    boolean seen() {
      return a + the + many > 0;
    }

    static Use of(AnnotatedArticle article, String lemma) {
      var counts = new int[4];
      for (var other : article.sentences()) {
        for (var i = 0; i < other.tokens().size(); i++) {
          if (other.tokens().get(i).lemma().equals(lemma) && !other.tree().is(i, "compound")) {
            count(other, i, counts);
          }
        }
      }
      return new Use(counts[0], counts[1], counts[2], counts[3]);
    }

    private static void count(Sentence other, int noun, int[] counts) {
      var tag = other.tokens().get(noun).tag();
      if (tag.equals("NNS")) {
        counts[3]++;
      }
      if (!tag.equals("NN")
          || (noun + 1 < other.tokens().size()
              && other.tokens().get(noun + 1).tag().startsWith("NN"))) {
        return;
      }
      var determiner = "";
      for (var child : other.tree().children(noun)) {
        var relation = other.tree().relation(child);
        if (relation.startsWith("det") || relation.equals("nmod:poss")) {
          determiner = other.tokens().get(child).form().toLowerCase(Locale.ROOT);
        }
      }
      switch (determiner) {
        case "a", "an" -> counts[0]++;
        case "the", "this", "that" -> counts[1]++;
        case "" -> counts[2]++;
        default -> {
          // owned or counted: says nothing
        }
      }
    }
  }
}
