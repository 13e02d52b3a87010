package io.github.quizette.headline;

import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.language.Articles;
import io.github.quizette.language.Inflection;
import io.github.quizette.language.NounKind;
import io.github.quizette.language.NounKinds;
import io.github.quizette.language.SentenceCase;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Sentence;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Set<String> LED = Set.of("DT", "PRP$", "POS", "CD", "PDT", "WDT");

  private final HeadlineNames names;
  private final AnnotatedArticle article;
  private final Words words;
  private final Sentence sentence;
  private final Edits edits;

  HeadlineArticles(
      Knowledge knowledge, AnnotatedArticle article, AnnotatedArticle read, Edits edits) {
    this.names = new HeadlineNames(knowledge, article, read, edits);
    this.article = article;
    this.sentence = read.sentences().get(0);
    this.words = new Words(sentence);
    this.edits = edits;
  }

  /** Puts the articles in; returns false where the story does not show which. */
  boolean add() {
    names.add();
    for (var i = 0; i < words.size(); i++) {
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
    return words.tag(token).equals("NN")
        || (UNIQUE.contains(words.form(token)) && words.tag(token).matches("NNP|JJ"));
  }

  /** {@code The first foreigners}, {@code the 2020 caucuses}: not {@code first seen}. */
  private boolean only(int token) {
    return onlyOne(token)
        && !edits.led(token)
        && !LED.contains(words.tag(token - 1))
        && !words.tag(token - 1).matches("JJ.*|NN.*|RB.*")
        && words.tag(token + 1).matches("JJ.*|NN.*|CD");
  }

  private boolean onlyOne(int first) {
    return (words.tag(first).equals("JJS") && !words.form(first).matches("least|most"))
        || ORDINAL.matcher(words.form(first).toLowerCase(Locale.ROOT)).matches();
  }

  /** Puts an article before a singular noun that has none; false where it is not known which. */
  private boolean noun(int noun) {
    var tree = sentence.tree();
    if (tree.is(noun, "compound")
        || tree.is(noun, "flat")
        || words.tag(noun + 1).matches("NN.*|CD|HYPH")
        || described(noun)
        || tree.children(noun).stream().anyMatch(this::determines)) {
      return true;
    }
    var first = first(noun);
    if (first > 0 && (LED.contains(words.tag(first - 1)) || words.tag(first - 1).equals("HYPH"))) {
      return true;
    }
    if (edits.replaced(first) || edits.led(first) || aged(noun)) {
      return aged(noun) || edits.led(first);
    }
    var front = words.tag(first - 1).startsWith("NN") ? null : front(noun, first);
    if (front == null) {
      return false;
    }
    if (!front.isEmpty()) {
      edits.before(first, front.equals("a") ? Articles.indefinite(words.form(first)) : front);
      if (first == 0) {
        lower();
      }
    }
    return true;
  }

  /** Behind an article the first word of the headline has no capital of its own. */
  private void lower() {
    var word = SentenceCase.decapitalised(words.form(0), words.tag(0));
    if (!word.equals(words.form(0))) {
      edits.replace(0, word);
    }
  }

  private int first(int noun) {
    var first = noun;
    var phrase = sentence.tree().subtree(noun);
    while (first > 0
        && words.tag(first - 1).matches("JJ.*|NN.*|VBN|VBG|HYPH|CD|RB")
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
        .anyMatch(
            other -> words.tag(other + 1).startsWith("NNP") || words.tag(other).startsWith("NNP"));
  }

  private boolean determines(int child) {
    var relation = sentence.tree().relation(child);
    return relation.startsWith("det")
        || relation.equals("nmod:poss")
        || (relation.startsWith("nummod")
            && words.form(child).toLowerCase(Locale.ROOT).matches("one|1|no"));
  }

  /** {@code at age 80}, {@code aged 22}. */
  private boolean aged(int noun) {
    return sentence.tokens().get(noun).lemma().equals("age");
  }

  private @Nullable String front(int noun, int first) {
    var lemma = sentence.tokens().get(noun).lemma();
    var of = noun + 1 < words.size() && words.form(noun + 1).equals("of");
    var placed = first < noun && Character.isUpperCase(words.form(first).charAt(0));
    var body = NounKinds.is(lemma, NounKind.GROUP) || ONLY.contains(lemma);
    if ((placed && (of || body)) || ((placed || of) && UNIQUE.contains(lemma))) {
      return "the";
    }
    var use = NounUse.of(article, lemma);
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
    if (!words.tag(verb).startsWith("VB")) {
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
}
