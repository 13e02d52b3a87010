package io.github.quizette.fact;

import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Clause;
import io.github.quizette.text.ClauseOutline;
import io.github.quizette.text.ClausePart;
import io.github.quizette.text.ClausePart.Role;
import io.github.quizette.text.DependencyTree;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes clauses apart into subject, verb group, objects and adverbial phrases. Stateless. */
public final class ClauseOutliner {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");

  private static final Set<String> CLAUSES = Set.of("nsubj", "csubj", "parataxis", "advcl", "mark");

  /** Returns each of the article's clauses, in their order. */
  public List<ClauseOutline> outline(AnnotatedArticle article) {
    var roles = new AdverbialRoles(article);
    var outlines = new ArrayList<ClauseOutline>();
    for (var clause : article.clauses()) {
      var sentence = article.sentences().get(clause.sentence());
      outlines.add(new Outline(sentence, clause, roles).read());
    }
    return outlines;
  }

  /** One clause being taken apart. */
  private static final class Outline {
    private final Sentence sentence;
    private final DependencyTree tree;
    private final Clause clause;
    private final AdverbialRoles roles;
    private final BitSet taken = new BitSet();
    private final List<ClausePart> parts = new ArrayList<>();
    private float confidence = 1;

    Outline(Sentence sentence, Clause clause, AdverbialRoles roles) {
      this.sentence = sentence;
      this.tree = sentence.tree();
      this.clause = clause;
      this.roles = roles;
    }

    ClauseOutline read() {
      takeVerbs();
      clause.subject().ifPresent(this::takeSubject);
      for (var child : tree.children(clause.predicate())) {
        takeChild(child);
      }
      if (clause.copular()) {
        take(Role.COMPLEMENT, clause.predicate(), ofThePredicate());
      }
      clause.speaker().ifPresent(this::addSpeaker);
      parts.sort(Comparator.comparing(ClausePart::span));
      return new ClauseOutline(clause, aspect(), modal(), confidence, parts);
    }

    private void takeVerbs() {
      var verbs = new BitSet();
      clause.auxiliaries().forEach(verbs::set);
      if (!clause.copular()) {
        verbs.set(clause.predicate());
        lower(clause.predicate());
      }
      for (var child : tree.children(clause.predicate())) {
        if (tree.relation(child).equals("compound:prt") || negation(child)) {
          verbs.set(child);
        }
      }
      taken.or(verbs);
      for (var from = verbs.nextSetBit(0); from >= 0; ) {
        var to = verbs.nextClearBit(from);
        add(Role.VERB, tokens(from, to));
        from = verbs.nextSetBit(to);
      }
    }

    private boolean negation(int token) {
      return NEGATIONS.contains(form(token));
    }

    /** Takes the subject without the clause itself, which may hang on it. */
    private void takeSubject(int head) {
      var tokens = tree.subtree(head);
      if (tokens.get(clause.predicate())) {
        tokens.andNot(tree.subtree(clause.predicate()));
        lower(clause.predicate());
      }
      take(Role.SUBJECT, head, tokens);
    }

    private void takeChild(int child) {
      var role =
          switch (tree.relation(child).replaceFirst(":.*", "")) {
            case "obj" -> Role.OBJECT;
            case "iobj" -> Role.RECIPIENT;
            case "xcomp", "ccomp" -> Role.COMPLEMENT;
            case "obl" -> roles.of(clause, sentence, child);
            case "advmod" -> roles.adverb(sentence, child);
            default -> null;
          };
      var speaks = clause.speaker().isPresent() && clause.speaker().getAsInt() == child;
      if (role != null && !speaks) {
        take(role, child, tree.subtree(child));
      }
    }

    /** Returns the tokens of a noun or adjective that is the predicate, without other clauses. */
    private BitSet ofThePredicate() {
      var tokens = tree.subtree(clause.predicate());
      for (var child : tree.children(clause.predicate())) {
        var clausal =
            tree.is(child, "conj") && tree.child(child, "nsubj", "cop", "aux").isPresent();
        if (clausal || CLAUSES.contains(tree.relation(child).replaceFirst(":.*", ""))) {
          tokens.andNot(tree.subtree(child));
        }
      }
      return tokens;
    }

    private void take(Role role, int head, BitSet wanted) {
      wanted.andNot(taken);
      if (wanted.get(head)) {
        lower(head);
        var from = wanted.previousClearBit(head) + 1;
        var to = wanted.nextClearBit(head);
        taken.set(from, to);
        parts.add(new ClausePart(role, trimmed(from, to), marker(head)));
      }
    }

    private void addSpeaker(int head) {
      var name = tree.subtree(head);
      for (var child : tree.children(head)) {
        if (tree.is(child, "case")) {
          name.andNot(tree.subtree(child));
        }
      }
      add(Role.SPEAKER, trimmed(name.previousClearBit(head) + 1, name.nextClearBit(head)));
    }

    /** Returns where tokens stand, without marks at their ends. */
    private Span trimmed(int from, int to) {
      var first = from;
      var last = to - 1;
      while (first < last && mark(first)) {
        first++;
      }
      while (last > first && mark(last)) {
        last--;
      }
      return tokens(first, last + 1);
    }

    private boolean mark(int token) {
      return tree.is(token, "punct") && !form(token).equals("%") && !form(token).equals("$");
    }

    private void add(Role role, Span span) {
      parts.add(new ClausePart(role, span, ""));
    }

    private Span tokens(int from, int to) {
      return new Span(
          sentence.tokens().get(from).span().start(), sentence.tokens().get(to - 1).span().end());
    }

    private void lower(int token) {
      confidence = Math.min(confidence, tree.confidence(token));
    }

    private String marker(int head) {
      return tree.children(head).stream()
          .filter(child -> tree.is(child, "case") || tree.is(child, "mark"))
          .flatMap(child -> tree.subtree(child).stream().boxed())
          .distinct()
          .sorted()
          .map(this::form)
          .collect(Collectors.joining(" "));
    }

    private String form(int token) {
      return sentence.tokens().get(token).form().toLowerCase(Locale.ROOT);
    }

    private String modal() {
      return clause.auxiliaries().stream()
          .filter(aux -> sentence.tokens().get(aux).tag().equals("MD"))
          .map(aux -> sentence.tokens().get(aux).lemma())
          .findFirst()
          .orElse("");
    }

    private ClauseOutline.Aspect aspect() {
      var perfect = auxiliary("have");
      var progressive = last("VBG") && auxiliary("be");
      if (perfect) {
        return progressive
            ? ClauseOutline.Aspect.PERFECT_PROGRESSIVE
            : ClauseOutline.Aspect.PERFECT;
      }
      return progressive ? ClauseOutline.Aspect.PROGRESSIVE : ClauseOutline.Aspect.SIMPLE;
    }

    private boolean auxiliary(String lemma) {
      return clause.auxiliaries().stream()
          .anyMatch(aux -> sentence.tokens().get(aux).lemma().equals(lemma));
    }

    /** Tells whether the verb, or an auxiliary of a passive or copular one, has this tag. */
    private boolean last(String tag) {
      return (!clause.copular() && sentence.tokens().get(clause.predicate()).tag().equals(tag))
          || clause.auxiliaries().stream()
              .anyMatch(aux -> sentence.tokens().get(aux).tag().equals(tag));
    }
  }
}
