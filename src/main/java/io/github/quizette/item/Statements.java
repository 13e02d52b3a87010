package io.github.quizette.item;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Stems that hold statements to be judged. Such an item is a choice whose key says which statements
 * are true, so that the key itself is nothing that an article tells.
 */
public final class Statements {
  /** The form of an item with one statement and the options {@code True} and {@code False}. */
  public static final String TRUE_FALSE = "true-false";

  /** The form of an item with several statements and options such as {@code 1 and 3 only}. */
  public static final String SET = "statements";

  private static final String LEAD = "True or false: ";
  private static final Pattern NUMBERED = Pattern.compile("(?m)^\\d{1,2}\\. (.*)$");

  private Statements() {}

  /** Tells whether items of this form judge statements. */
  public static boolean judged(String form) {
    return form.equals(TRUE_FALSE) || form.equals(SET);
  }

  /** Returns the stem that asks whether a statement is true. */
  public static String stem(String statement) {
    return LEAD + statement;
  }

  /** Returns the stem that asks which statements are true: a line each, numbered from 1. */
  public static String stem(String question, List<String> statements) {
    var stem = new StringBuilder(question);
    IntStream.range(0, statements.size())
        .forEach(i -> stem.append('\n').append(i + 1).append(". ").append(statements.get(i)));
    return stem.toString();
  }

  /**
   * Returns the statements of a stem in their order; those of a set stand on numbered lines. Empty
   * for a form that judges none.
   */
  public static List<String> of(String form, String stem) {
    if (form.equals(SET)) {
      return NUMBERED.matcher(stem).results().map(match -> match.group(1)).toList();
    }
    return form.equals(TRUE_FALSE)
        ? List.of(stem.startsWith(LEAD) ? stem.substring(LEAD.length()) : stem)
        : List.of();
  }
}
