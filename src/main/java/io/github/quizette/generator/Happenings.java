package io.github.quizette.generator;

import io.github.quizette.language.NounKind;
import io.github.quizette.language.NounKinds;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Entity;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import io.github.quizette.text.Sentence;
import java.util.Optional;
import java.util.Set;

/**
 * Names what happened by its place: {@code the quake} of a story that tells of an earthquake in
 * Albania becomes {@code the earthquake in Albania}. Only what the lead tells. Stateless.
 */
final class Happenings {
  private static final int LEAD_SENTENCES = 3;
  private static final Set<String> PLACING = Set.of("in", "at", "near", "off", "on");
  private static final Set<String> STRIKING = Set.of("hit", "strike", "rock", "shake", "devastate");

  private Happenings() {}

  /** Returns the phrase for the bare noun {@code head}; empty where the lead tells no place. */
  static Optional<String> named(Draft draft, int head) {
    var lemma = draft.token(head).lemma();
    if (!NounKinds.is(lemma, NounKind.EVENT) && !NounKinds.is(lemma, NounKind.ACT)) {
      return Optional.empty();
    }
    for (var sentence : draft.article().sentences()) {
      if (sentence.index() >= LEAD_SENTENCES || sentence.index() > draft.sentence().index()) {
        return Optional.empty();
      }
      for (var token = 0; token < sentence.tokens().size(); token++) {
        if (same(sentence, token, lemma)) {
          return place(draft.article(), sentence, token)
              .filter(place -> !ItemRules.shares(place, Phrases.key(draft)))
              .filter(place -> !ItemRules.shares(Phrases.key(draft), place))
              .map(place -> "the " + phrase(sentence, at(sentence, lemma)) + " " + place);
        }
      }
    }
    return Optional.empty();
  }

  private static int at(Sentence sentence, String lemma) {
    for (var token = 0; token < sentence.tokens().size(); token++) {
      if (same(sentence, token, lemma)) {
        return token;
      }
    }
    throw new IllegalStateException("not in the sentence: " + lemma);
  }

  /** A quake is an earthquake: the last part of a longer word counts. */
  private static boolean same(Sentence sentence, int token, String lemma) {
    var other = sentence.tokens().get(token);
    return other.tag().equals("NN")
        && (other.lemma().equals(lemma) || (lemma.length() > 4 && other.lemma().endsWith(lemma)));
  }

  /** Returns the noun with the words right before it that belong to it. */
  private static String phrase(Sentence sentence, int head) {
    var tree = sentence.tree();
    var start = head;
    while (start > 0
        && tree.head(start - 1) == head
        && (tree.is(start - 1, "compound") || tree.is(start - 1, "amod"))
        && sentence.tokens().get(start - 1).tag().matches("NN|JJ")) {
      start--;
    }
    var words = new StringBuilder();
    for (var i = start; i <= head; i++) {
      words.append(i == start ? "" : " ").append(sentence.tokens().get(i).form());
    }
    return words.toString();
  }

  /** Returns where it happened, such as {@code in Albania}. */
  private static Optional<String> place(AnnotatedArticle article, Sentence sentence, int head) {
    var tree = sentence.tree();
    for (var entity : article.entities()) {
      if (entity.type() != EntityType.LOCATION) {
        continue;
      }
      for (var mention : entity.mentions()) {
        var at = token(sentence, mention);
        if (at < 0 || at < head) {
          continue;
        }
        var top = top(sentence, at, mention);
        var verb = tree.head(top);
        var own = verb == head && tree.is(top, "nmod");
        var clause = verb >= 0 && verb == tree.head(head) && tree.is(head, "nsubj");
        var preposition =
            tree.children(top).stream()
                .filter(child -> tree.is(child, "case"))
                .map(child -> sentence.tokens().get(child).lemma())
                .findFirst()
                .orElse("");
        if ((own || (clause && tree.is(top, "obl"))) && PLACING.contains(preposition)) {
          return Optional.of(preposition + " " + name(article, entity, sentence, mention));
        }
        if (clause
            && tree.is(top, "obj")
            && STRIKING.contains(sentence.tokens().get(verb).lemma())) {
          return Optional.of("in " + name(article, entity, sentence, mention));
        }
      }
    }
    return Optional.empty();
  }

  private static String name(
      AnnotatedArticle article, Entity entity, Sentence sentence, Mention mention) {
    var first = token(sentence, mention);
    var the = first > 0 && sentence.tokens().get(first - 1).form().equals("the") ? "the " : "";
    var words = mention.span().of(article.article().body());
    return the + (words.length() < entity.name().length() && the.isEmpty() ? entity.name() : words);
  }

  private static int token(Sentence sentence, Mention mention) {
    if (mention.sentence() != sentence.index() || mention.form() != Mention.Form.NAME) {
      return -1;
    }
    for (var i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).span().start() == mention.span().start()) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the token of the mention that hangs on something outside it. */
  private static int top(Sentence sentence, int first, Mention mention) {
    for (var i = first; i < sentence.tokens().size(); i++) {
      var token = sentence.tokens().get(i);
      if (token.span().end() > mention.span().end()) {
        break;
      }
      var head = sentence.tree().head(i);
      if (head < 0 || !mention.span().contains(sentence.tokens().get(head).span())) {
        return i;
      }
    }
    return first;
  }
}
