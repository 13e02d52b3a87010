package io.github.quizette.headline;

import io.github.quizette.language.Inflection;
import io.github.quizette.language.VerbForm;
import io.github.quizette.text.DependencyTree;
import io.github.quizette.text.Sentence;
import java.util.Locale;
import java.util.Set;

/**
 * Puts the verbs of a headline into the past: the present of headlines tells what has happened, and
 * a participle alone is a passive (Mårdh 1980). Stateless.
 */
final class HeadlineVerbs {
  private static final float SURE = 0.6f;
  private static final Inflection FORMS = Inflection.american();

  private HeadlineVerbs() {}

  /**
   * Puts the main verb, those joined to it and those of its adverbial clauses into the past;
   * returns false where the headline has no main verb, or one that does not tell what happened.
   */
  static boolean past(Sentence sentence, Edits edits) {
    var tree = sentence.tree();
    var root = root(tree);
    if (root < 0) {
      return false;
    }
    var subject = tree.child(root, "nsubj");
    if (subject.isEmpty() && sentence.tokens().get(root).tag().startsWith("NN")) {
      return participle(sentence, root, edits);
    }
    if (subject.isEmpty()
        || subject.getAsInt() > root
        || tree.confidence(subject.getAsInt()) < SURE
        || tree.child(root, "aux", "cop", "mark").isPresent()) {
      return false;
    }
    cut(sentence, root, edits);
    if (!main(sentence, root, subject.getAsInt(), edits)) {
      return false;
    }
    for (var i = 0; i < tree.size(); i++) {
      if (i != root && !edits.dropped(i) && !inside(sentence, i, root, edits)) {
        return false;
      }
    }
    return true;
  }

  /** {@code Ferry hit by fire}: a participle behind the noun that it tells of is a passive. */
  private static boolean participle(Sentence sentence, int noun, Edits edits) {
    var tree = sentence.tree();
    for (var child : tree.children(noun)) {
      var tag = sentence.tokens().get(child).tag();
      if (child > noun
          && tree.relation(child).equals("acl")
          && (tag.equals("VBN") || tag.equals("VBD"))
          && tree.confidence(child) >= SURE
          && tree.child(child, "obl").isPresent()
          && tree.child(child, "obj", "xcomp", "ccomp").isEmpty()
          && tree.children(noun).stream()
              .noneMatch(c -> !c.equals(child) && c > noun && !end(sentence, c))) {
        edits.before(child, many(sentence, noun) ? "were" : "was");
        return true;
      }
    }
    return false;
  }

  private static boolean end(Sentence sentence, int token) {
    return sentence.tree().is(token, "punct") || sentence.tree().is(token, "nmod");
  }

  private static int root(DependencyTree tree) {
    for (var i = 0; i < tree.size(); i++) {
      if (tree.head(i) == DependencyTree.ROOT) {
        return i;
      }
    }
    return -1;
  }

  private static boolean main(Sentence sentence, int root, int subject, Edits edits) {
    var tree = sentence.tree();
    var tag = sentence.tokens().get(root).tag();
    var form = sentence.tokens().get(root).form().toLowerCase(Locale.ROOT);
    var object = tree.child(root, "obj", "xcomp", "ccomp").isPresent();
    if ((tag.equals("VBN") || tag.equals("VBD"))
        && !object
        && FORMS.base(form, "VBN").isPresent()) {
      edits.before(root, many(sentence, subject) ? "were" : "was");
      return tree.child(root, "obl", "advcl").isPresent();
    }
    return past(sentence, root, edits);
  }

  /** Tells whether a subject takes {@code were}. */
  private static boolean many(Sentence sentence, int subject) {
    var tag = sentence.tokens().get(subject).tag();
    return tag.equals("NNS")
        || tag.equals("NNPS")
        || tag.equals("CD")
        || sentence.tree().child(subject, "conj").isPresent();
  }

  /** Sees to a verb below the main one; returns false for one that is not understood. */
  private static boolean inside(Sentence sentence, int token, int root, Edits edits) {
    var tree = sentence.tree();
    if (!Set.of("VBZ", "VBP").contains(sentence.tokens().get(token).tag())) {
      return !hidden(sentence, token);
    }
    var joined = tree.is(token, "conj") && tree.head(token) == root;
    if (joined || tree.is(token, "advcl")) {
      return past(sentence, token, edits);
    }
    var after = token > 0 && tree.head(token) >= 0 && tree.head(token) < token;
    var start = tree.subtree(token).nextSetBit(0);
    var comma = start > 0 && sentence.tokens().get(start - 1).form().equals(",");
    return after
        && !comma
        && (tree.relation(token).equals("acl:relcl") || tree.is(token, "ccomp"))
        && tree.confidence(token) >= SURE;
  }

  /**
   * Tells whether what reads as a plural may be a verb: {@code and heads towards}, {@code as the
   * deadline approaches}.
   */
  private static boolean hidden(Sentence sentence, int token) {
    var tokens = sentence.tokens();
    var form = tokens.get(token).form();
    if (!tokens.get(token).tag().equals("NNS") || token < 2 || token + 1 >= tokens.size()) {
      return false;
    }
    var verb = form.equals(form.toLowerCase(Locale.ROOT)) && FORMS.base(form, "VBZ").isPresent();
    var before = tokens.get(token - 1);
    var after = tokens.get(token + 1).tag();
    var joined = before.form().equals("and") && after.matches("IN|TO|RB|DT");
    var side =
        before.tag().matches("NNP?")
            && after.matches("[.,]")
            && tokens.subList(0, token).stream().anyMatch(t -> t.form().equals("as"));
    return verb && (joined || side);
  }

  private static boolean past(Sentence sentence, int verb, Edits edits) {
    var token = sentence.tokens().get(verb);
    var form = token.form().toLowerCase(Locale.ROOT);
    if (sentence.tree().child(verb, "aux", "cop").isPresent() || !token.tag().startsWith("VB")) {
      return false;
    }
    var base =
        FORMS.isVerb(form)
            ? java.util.Optional.of(form)
            : token.tag().equals("VBZ")
                ? FORMS.base(form, "VBZ")
                : java.util.Optional.<String>empty();
    var past = base.flatMap(word -> FORMS.inflect(word, VerbForm.PAST));
    past.ifPresent(word -> edits.replace(verb, word));
    return past.isPresent();
  }

  /** Leaves out a second headline behind a comma. */
  private static void cut(Sentence sentence, int root, Edits edits) {
    var tree = sentence.tree();
    for (var child : tree.children(root)) {
      var start = child > root ? tree.subtree(child).nextSetBit(0) : -1;
      var fenced =
          start > root
              && (sentence.tokens().get(start).form().equals(",")
                  || sentence.tokens().get(start - 1).form().equals(","));
      var second =
          tree.is(child, "parataxis")
              || tree.is(child, "ccomp")
              || tree.is(child, "dep")
              || (tree.is(child, "conj") && tree.child(child, "cc").isEmpty());
      if (fenced && second) {
        var from = sentence.tokens().get(start).form().equals(",") ? start : start - 1;
        for (var i = from; i < tree.size() - 1; i++) {
          edits.replace(i, "");
        }
        return;
      }
    }
  }
}
