package io.github.quizette.nlp;

import io.github.quizette.language.NounKind;
import io.github.quizette.language.NounKinds;
import io.github.quizette.text.DependencyTree;
import io.github.quizette.text.Sentence;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds who says what a clause tells, in its own sentence: {@code X said that …}, {@code …, X
 * said}, {@code according to X}, {@code as X put it}. What hangs on a reported clause, or is joined
 * to it, is reported too.
 */
final class Attributions {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> MARKS = Set.of(",", "\"", "''", "\u201d", "\u2014");

  private final Sentence sentence;
  private final DependencyTree tree;
  private final int aside;

  Attributions(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.aside = aside();
  }

  /** Tells whether somebody says so, named or not. */
  boolean reported(int predicate) {
    if (predicate == aside) {
      return false;
    }
    if (according() >= 0
        || besideAside(predicate)
        || viewed(predicate)
        || strayConjunct(predicate)
        || behindContentNoun(predicate)) {
      return true;
    }
    var from = -1;
    for (var at = predicate; at != DependencyTree.ROOT; at = tree.head(at)) {
      if (framing(at, from) >= 0 || complement(at)) {
        return true;
      }
      if (frames(at)) {
        return false;
      }
      from = at;
    }
    return false;
  }

  /** Tells whether the sentence reports in indirect speech what somebody said. */
  boolean reportsSpeech() {
    return IntStream.range(0, tree.size())
        .anyMatch(
            verb ->
                verb == aside
                    || (tree.head(verb) == DependencyTree.ROOT
                        && speaks(verb)
                        && tree.child(verb, "ccomp").isPresent()));
  }

  /**
   * Tells whether the main verb stands in the past perfect, as in indirect speech that goes on
   * without a verb of saying.
   */
  boolean backshifted() {
    return IntStream.range(0, tree.size())
        .filter(verb -> tree.head(verb) == DependencyTree.ROOT)
        .flatMap(verb -> tree.children(verb).stream().mapToInt(Integer::intValue))
        .anyMatch(
            child ->
                tree.is(child, "aux") && tag(child).equals("VBD") && lemma(child).equals("have"));
  }

  /** Returns the head of the phrase for who says so, if there is one. */
  OptionalInt speaker(int predicate) {
    if (besideAside(predicate)) {
      return tree.child(aside, "nsubj");
    }
    var from = -1;
    for (var at = predicate; at != DependencyTree.ROOT; at = tree.head(at)) {
      var frame = framing(at, from);
      if (frame >= 0) {
        return tree.child(frame, "nsubj");
      }
      if (tree.head(at) != DependencyTree.ROOT && complement(at) && reports(tree.head(at))) {
        return tree.child(tree.head(at), "nsubj");
      }
      if (frames(at)) {
        break;
      }
      from = at;
    }
    return source();
  }

  /** Tells whether a clause is what an aside speaks of, not told of the aside's own subject. */
  private boolean besideAside(int predicate) {
    return aside >= 0
        && predicate != aside
        && !tree.subtree(tree.child(aside, "nsubj").orElse(aside)).get(predicate);
  }

  /** Returns a verb of saying set off by commas, with what is said around it, or -1. */
  private int aside() {
    if (lemma(0).equals("as")) {
      for (var verb = 1; verb < tree.size() && !lemma(verb).equals(","); verb++) {
        if (tag(verb).startsWith("V") && reports(verb)) {
          return verb; // "As the minister announced on Friday, …"
        }
      }
    }
    for (var verb = 1; verb < tree.size(); verb++) {
      var subject = tree.child(verb, "nsubj");
      if (subject.isPresent()
          && FINITE.contains(tag(verb))
          && speaks(verb)
          && setOff(Math.min(verb, tree.subtree(subject.getAsInt()).nextSetBit(0)))
          && !contentBehind(verb)) {
        return verb;
      }
    }
    return -1;
  }

  private boolean setOff(int first) {
    return first > 0 && MARKS.contains(sentence.tokens().get(first - 1).form());
  }

  private boolean contentBehind(int verb) {
    return tree.children(verb).stream()
        .anyMatch(
            child ->
                child > verb
                    && (tree.is(child, "ccomp")
                        || tree.is(child, "xcomp")
                        || tree.is(child, "advcl")
                        || (tree.is(child, "obj") && !lemma(verb).equals("tell"))));
  }

  /** {@code in the view of the opposition}. */
  private boolean viewed(int predicate) {
    return tree.children(predicate).stream()
        .anyMatch(
            child ->
                tree.is(child, "obl")
                    && ((StatementWords.VIEWS.contains(lemma(child)) && led(child, "in"))
                        || (child < predicate && led(child, "for") && judges(predicate, child))));
  }

  private boolean judges(int predicate, int person) {
    return tree.child(predicate, "cop").isPresent()
        && (tag(person).startsWith("NNP") || NounKinds.is(lemma(person), NounKind.PERSON));
  }

  private boolean led(int noun, String preposition) {
    return tree.children(noun).stream()
        .anyMatch(word -> tree.is(word, "case") && lemma(word).equals(preposition));
  }

  /** Tells whether {@code the claim that} stands in front of a verb. */
  private boolean behindContentNoun(int predicate) {
    return IntStream.range(0, Math.min(predicate, tree.size() - 1))
        .anyMatch(
            i ->
                StatementWords.CONTENT.contains(lemma(i))
                    && tag(i).startsWith("N")
                    && lemma(i + 1).equals("that"));
  }

  /** Tells whether a verb may as well be part of what the verb before it reports. */
  private boolean strayConjunct(int predicate) {
    var head = tree.head(predicate);
    return head >= 0
        && tree.is(predicate, "conj")
        && reports(head)
        && tree.child(predicate, "nsubj").isEmpty()
        && tree.child(predicate, "ccomp").isEmpty()
        && IntStream.range(head + 1, predicate).anyMatch(i -> lemma(i).equals("that"));
  }

  /** Returns the verb beside a clause that says whose words it has, or -1. */
  private int framing(int clause, int except) {
    for (var child : tree.children(clause)) {
      if (child != except && frames(child)) {
        return child;
      }
    }
    return -1;
  }

  /** Tells whether a verb stands beside another clause and says whose words that one has. */
  private boolean frames(int verb) {
    var lemma = lemma(verb);
    var named = tree.child(verb, "nsubj").isPresent();
    if (tree.is(verb, "parataxis")) {
      return named && speaks(verb) && tree.child(verb, "ccomp").isEmpty();
    }
    if (tree.is(verb, "conj")) {
      return tree.child(verb, "cc").isEmpty() && StatementWords.SAYING.contains(lemma);
    }
    return tree.is(verb, "advcl")
        && named
        && speaks(verb)
        && tree.child(verb, "ccomp").isEmpty()
        && marked(verb, Set.of("as"));
  }

  private boolean speaks(int verb) {
    return reports(verb) || StatementWords.SPEAKING.contains(lemma(verb));
  }

  private boolean reports(int verb) {
    return StatementWords.SAYING.contains(lemma(verb));
  }

  /** Tells whether a clause is the content of a verb or noun that does not vouch for it. */
  private boolean complement(int clause) {
    var head = tree.head(clause);
    if (head == DependencyTree.ROOT) {
      return marked(clause, Set.of("that")); // the verb above it was lost
    }
    if (tree.is(clause, "ccomp") || tree.is(clause, "csubj")) {
      return !StatementWords.FACTIVE.contains(lemma(head)) || asks(clause);
    }
    if (tree.is(clause, "conj")) { // a complement taken for a neighbour
      return reports(head)
          && clause > head
          && tree.child(clause, "cc").isEmpty()
          && IntStream.range(head, clause).noneMatch(i -> tag(i).equals(":") || tag(i).equals(","));
    }
    if (tree.is(clause, "parataxis")) {
      return reports(head);
    }
    return (tree.is(clause, "acl") || tree.is(clause, "advcl")) && marked(clause, Set.of("that"));
  }

  /** Tells whether a clause begins with a word that asks: {@code who wrote it}. */
  private boolean asks(int clause) {
    return tree.children(clause).stream()
        .anyMatch(child -> child < clause && Set.of("WP", "WRB", "WP$").contains(tag(child)));
  }

  private boolean marked(int clause, Set<String> marks) {
    return tree.children(clause).stream()
        .anyMatch(child -> tree.is(child, "mark") && marks.contains(lemma(child)));
  }

  /** Returns the head of the phrase behind {@code according to}, if there is one. */
  private OptionalInt source() {
    var at = according();
    if (at < 0 || at + 2 >= tree.size()) {
      return OptionalInt.empty();
    }
    var head = at + 2;
    while (tree.head(head) > at + 1 && !tag(tree.head(head)).startsWith("V")) {
      head = tree.head(head);
    }
    return tag(head).startsWith("N") ? OptionalInt.of(head) : OptionalInt.empty();
  }

  private int according() {
    for (var i = 0; i + 1 < tree.size(); i++) {
      var form = sentence.tokens().get(i).form();
      if (form.equalsIgnoreCase("according")
          && sentence.tokens().get(i + 1).form().equalsIgnoreCase("to")) {
        return i;
      }
    }
    return -1;
  }

  private String lemma(int token) {
    return sentence.tokens().get(token).lemma();
  }

  private String tag(int token) {
    return sentence.tokens().get(token).tag();
  }
}
