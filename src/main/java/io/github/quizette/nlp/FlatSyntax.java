package io.github.quizette.nlp;

import io.github.quizette.text.DependencyTree;
import java.util.Collections;
import java.util.List;

/** Tags by part of speech and ending, and a tree that says nothing: for want of a parser. */
final class FlatSyntax implements Syntax {
  @Override
  public List<String> tags(Words words) {
    return java.util.stream.IntStream.range(0, words.size())
        .mapToObj(i -> tag(words.forms().get(i), words.upos().get(i)))
        .toList();
  }

  private static String tag(String form, String upos) {
    return switch (upos) {
      case "NOUN" -> form.endsWith("s") && !form.endsWith("ss") ? "NNS" : "NN";
      case "PROPN" -> "NNP";
      case "VERB", "AUX" -> form.endsWith("ing") ? "VBG" : form.endsWith("ed") ? "VBD" : "VBP";
      case "ADJ" -> "JJ";
      case "ADV" -> "RB";
      case "NUM" -> "CD";
      case "PRON" -> "PRP";
      case "DET" -> "DT";
      case "CCONJ" -> "CC";
      case "PART" ->
          form.endsWith("s") || form.equals("'") ? "POS" : form.equals("to") ? "TO" : "RB";
      case "PUNCT" -> ".,:".contains(form) ? form : ":";
      default -> "IN";
    };
  }

  @Override
  public DependencyTree tree(Words words, List<String> tags) {
    var heads = new int[words.size()];
    heads[0] = DependencyTree.ROOT;
    var relations = new java.util.ArrayList<>(Collections.nCopies(words.size(), "dep"));
    relations.set(0, "root");
    return new DependencyTree(heads, relations, new float[words.size()]);
  }
}
