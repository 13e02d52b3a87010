package io.github.quizette.nlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The names of a document while {@link NameLayer} works on them; never two at one token. */
final class NameDraft {
  /** Confidence of a name that other names of the document speak for. */
  static final float DERIVED = 0.7f;

  private final List<String[]> sentences;
  private final List<List<NameSpan>> names = new ArrayList<>();

  NameDraft(List<String[]> sentences, List<List<NameSpan>> names) {
    this.sentences = sentences;
    names.forEach(each -> this.names.add(new ArrayList<>(each)));
  }

  int sentences() {
    return sentences.size();
  }

  String[] forms(int sentence) {
    return sentences.get(sentence);
  }

  List<NameSpan> names(int sentence) {
    return names.get(sentence);
  }

  String text(int sentence, NameSpan name) {
    return text(sentence, name.from(), name.to());
  }

  String text(int sentence, int from, int to) {
    String[] forms = sentences.get(sentence);
    if (to == from + 1) {
      return forms[from];
    }
    return String.join(" ", List.of(forms).subList(from, to));
  }

  /** Returns the name that holds the token, or null. */
  @Nullable NameSpan at(int sentence, int token) {
    for (NameSpan name : names.get(sentence)) {
      if (name.overlaps(token, token + 1)) {
        return name;
      }
    }
    return null;
  }

  boolean isFree(int sentence, int from, int to) {
    return names.get(sentence).stream().noneMatch(name -> name.overlaps(from, to));
  }

  void add(int sentence, NameSpan name) {
    names.get(sentence).add(name);
  }

  void replace(int sentence, NameSpan old, NameSpan name) {
    List<NameSpan> all = names.get(sentence);
    all.set(all.indexOf(old), name);
  }

  /** Puts what the change makes of it in the place of every name. */
  void change(int sentence, UnaryOperator<NameSpan> change) {
    names.get(sentence).replaceAll(change);
  }

  /** Returns the names of each sentence from left to right. */
  List<List<NameSpan>> sorted() {
    return names.stream()
        .map(each -> each.stream().sorted(Comparator.comparingInt(NameSpan::from)).toList())
        .toList();
  }
}
