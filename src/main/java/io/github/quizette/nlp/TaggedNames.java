package io.github.quizette.nlp;

import io.github.quizette.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Names as {@link NameTagger} finds them; threads may share it. */
final class TaggedNames implements NameSource {
  private final NameTagger tagger;

  TaggedNames(NameTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public List<FoundName> find(List<Sentence> sentences) {
    List<String[]> forms = sentences.stream().map(TaggedNames::forms).toList();
    List<List<NameSpan>> names = tagger.tag(forms);
    List<FoundName> found = new ArrayList<>();
    for (int s = 0; s < names.size(); s++) {
      for (NameSpan name : names.get(s)) {
        found.add(new FoundName(s, name.from(), name.to(), name.type(), name.confidence()));
      }
    }
    return found;
  }

  private static String[] forms(Sentence sentence) {
    return sentence.tokens().stream().map(token -> token.form()).toArray(String[]::new);
  }
}
