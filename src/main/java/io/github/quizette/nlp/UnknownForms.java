package io.github.quizette.nlp;

import io.github.quizette.language.Inflection;

/** Undoes the endings of verbs and nouns of which the tables are not sure, by spelling. */
final class UnknownForms {
  private UnknownForms() {}

  /** Returns the base of a verb form in lower case. */
  static String base(String word, String tag) {
    return switch (word) {
      case "am", "is", "are", "was", "were", "been", "being" -> "be";
      case "has", "had", "having" -> "have";
      case "does", "did", "done", "doing" -> "do";
      default -> regularBase(word, tag);
    };
  }

  private static String regularBase(String word, String tag) {
    if (tag.equals("VBZ")) {
      return withoutS(word);
    }
    if (tag.equals("VBG") && word.endsWith("ing") && word.length() > 5) {
      return stem(word.substring(0, word.length() - 3));
    }
    var past = tag.equals("VBD") || tag.equals("VBN");
    if (past && word.endsWith("ied") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return past && word.endsWith("ed") && word.length() > 4
        ? stem(word.substring(0, word.length() - 2))
        : word;
  }

  /** Returns the singular of a noun in lower case. */
  static String singular(String word) {
    return withoutS(word);
  }

  private static String withoutS(String word) {
    var length = word.length();
    if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return length > 4 ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
    }
    var hissing = word.matches(".*(?:ss|x|ch|sh|zz|[^aeiou]o)es");
    return word.substring(0, length - (hissing ? 2 : 1));
  }

  /** Returns the word whose ending -ed or -ing was cut from {@code stem}. */
  private static String stem(String stem) {
    var last = stem.length() - 1;
    if (last < 2) {
      return stem;
    }
    var end = stem.charAt(last);
    var doubled = end == stem.charAt(last - 1) && "bdgmnprt".indexOf(end) >= 0;
    if (doubled && verb(stem.substring(0, last))) {
      return stem.substring(0, last);
    }
    if (verb(stem + "e")) {
      return stem + "e";
    }
    if (verb(stem)) {
      return stem;
    }
    if (doubled) {
      return stem.substring(0, last);
    }
    var hidden =
        stem.matches(".*(?:[aeiou][tkmpz]|[sc]|[^aeiou]l|[uv]|[dnr]g|iz|is|at|[^n]g|ir|or)");
    return hidden && !stem.matches(".*(?:ss|[aeiou]{2}[tkmp]|er|en)") ? stem + "e" : stem;
  }

  private static boolean verb(String word) {
    return Inflection.american().isVerb(word);
  }
}
