package io.github.quizette.nlp;

import io.github.quizette.language.Inflection;
import io.github.quizette.language.Spelling;
import io.github.quizette.language.VerbForm;
import io.github.quizette.text.DependencyTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends the tags of past tenses that were taken for participles ({@code docked}, {@code announced})
 * where the tree knows better: a verb with a subject in front of it and no auxiliary is finite.
 * Stateless.
 */
final class FiniteVerbs {
  private static final String PARTICIPLE = "VBN";
  private static final String PAST = "VBD";
  private static final Set<String> CLAUSES =
      Set.of("root", "conj", "ccomp", "parataxis", "acl:relcl", "advcl");

  private FiniteVerbs() {}

  /** Returns the tags with those of past tenses mended; the tree stays as it is. */
  static List<String> mended(List<String> forms, DependencyParser.Result read) {
    var tags = new ArrayList<>(read.tags());
    var tree = read.tree();
    for (var i = 0; i < tags.size(); i++) {
      if (tags.get(i).equals(PARTICIPLE)
          && bare(tree, i)
          && (subject(tree, tags, i) || joined(tree, tags, read.tags(), i))
          && past(forms.get(i))) {
        tags.set(i, PAST);
      }
    }
    return tags;
  }

  private static boolean bare(DependencyTree tree, int verb) {
    return tree.child(verb, "aux", "cop").isEmpty();
  }

  private static boolean subject(DependencyTree tree, List<String> tags, int verb) {
    if (!CLAUSES.contains(tree.relation(verb))
        || (tree.is(verb, "advcl") && tree.child(verb, "mark").isEmpty())) {
      return false;
    }
    // "man charged in court" has a passive subject and stays; "voters elected a mayor" has an
    // object
    var active = tree.child(verb, "obj", "ccomp").isPresent();
    return tree.children(verb).stream()
        .anyMatch(
            child ->
                child < verb
                    && (active ? tree.is(child, "nsubj") : tree.relation(child).equals("nsubj"))
                    && !tags.get(child).startsWith("VB"));
  }

  /** Tells whether a verb goes on after one that was mended: {@code designed, built and tested}. */
  private static boolean joined(
      DependencyTree tree, List<String> tags, List<String> before, int verb) {
    var first = tree.head(verb);
    return tree.relation(verb).equals("conj")
        && first >= 0
        && first < verb
        && tags.get(first).equals(PAST)
        && before.get(first).equals(PARTICIPLE);
  }

  /** Tells whether the form can be a past tense: {@code taken} cannot. */
  private static boolean past(String form) {
    var base = Inflection.american().base(form, PAST);
    return base.isPresent()
        && (form.equalsIgnoreCase(past(base.get(), Spelling.AMERICAN))
            || form.equalsIgnoreCase(past(base.get(), Spelling.BRITISH)));
  }

  private static String past(String base, Spelling spelling) {
    return Inflection.of(spelling).inflect(base, VerbForm.PAST).orElse("");
  }
}
