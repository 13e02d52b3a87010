package io.github.quizette.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms of English verbs and nouns, from a table of the irregular ones, a list of known verbs
 * and the spelling rules.
 *
 * <p>Answers are empty rather than doubtful: for unknown words, and for verbs that share forms with
 * others, such as {@code lie}, {@code bid}, {@code found} and {@code hang}. All words are lower
 * case in the answers. Immutable and safe for any number of threads; the tables are read at the
 * first use.
 */
public final class Inflection {
  private static final Inflection AMERICAN = new Inflection(0);
  private static final Inflection BRITISH = new Inflection(1);

  /** Read once, on first use. */
  private static final class Tables {
    static final VerbTable VERBS = new VerbTable();
    static final NounTable NOUNS = new NounTable();
  }

  private final int variant;

  private Inflection(int variant) {
    this.variant = variant;
  }

  /** Returns the forms in one spelling; going back to the base knows both. */
  public static Inflection of(Spelling spelling) {
    return spelling == Spelling.AMERICAN ? AMERICAN : BRITISH;
  }

  /** Returns the forms in American spelling. */
  public static Inflection american() {
    return AMERICAN;
  }

  /** Tells whether a word is the base form of a verb. */
  public boolean isVerb(String word) {
    return Tables.VERBS.isBase(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns the form of a verb that goes with a singular subject of the third person; empty for an
   * unknown or ambiguous verb.
   */
  public Optional<String> inflect(String base, VerbForm form) {
    return inflect(base, form, false);
  }

  /**
   * Returns the form of a verb in agreement with its subject; empty for an unknown or ambiguous
   * verb.
   *
   * @param plural whether the subject is plural: then THIRD gives the base, and be gives are and
   *     were
   */
  public Optional<String> inflect(String base, VerbForm form, boolean plural) {
    String lower = base.toLowerCase(Locale.ROOT);
    if (lower.equals("be") && form != VerbForm.BASE) {
      return Optional.of(formOfBe(form, plural));
    }
    if (Tables.VERBS.ambiguous(lower)) {
      return Optional.empty();
    }
    List<String> forms = Tables.VERBS.forms(lower, form);
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        plural && form == VerbForm.THIRD ? lower : forms.get(Math.min(variant, forms.size() - 1)));
  }

  private static String formOfBe(VerbForm form, boolean plural) {
    return switch (form) {
      case BASE -> "be";
      case THIRD -> plural ? "are" : "is";
      case PAST -> plural ? "were" : "was";
      case PARTICIPLE -> "been";
      case ING -> "being";
    };
  }

  /**
   * Returns the base form of a verb; empty if the tag is not a verb's, the word is not known, or
   * several verbs have this form. Knows the clitics {@code 're 'm 've}; {@code 's} and {@code 'd}
   * are ambiguous.
   *
   * @param form the word as it stands in the text
   * @param pennTag its Penn Treebank tag
   */
  public Optional<String> base(String form, String pennTag) {
    String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (VerbForm.ofTag(pennTag).isEmpty()) {
      return Optional.empty();
    }
    return switch (lower) {
      case "am", "is", "are", "was", "were", "been", "being", "'re", "'m" -> Optional.of("be");
      case "has", "had", "having", "'ve" -> Optional.of("have");
      case "does", "did", "done", "doing" -> Optional.of("do");
      case "'s", "'d", "'ll" -> Optional.empty();
      default -> VerbForm.ofTag(pennTag).flatMap(verbForm -> Tables.VERBS.base(lower, verbForm));
    };
  }

  /**
   * Returns the plural of a singular noun, which may be a compound ({@code attorney general}) or
   * carry capitals, which are kept; empty for nouns that are not counted.
   */
  public Optional<String> plural(String noun) {
    return Tables.NOUNS.plural(noun);
  }

  /** Returns the singular of a plural noun; empty if the word does not look like a plural. */
  public Optional<String> singular(String plural) {
    return Tables.NOUNS.singular(plural);
  }
}
