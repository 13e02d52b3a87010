package io.github.quizette.nlp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tags and trees by the trained models that come with this program. */
final class TrainedSyntax implements Syntax {
  private final FineTagger tagger;
  private final DependencyParser parser;

  private TrainedSyntax(FineTagger tagger, DependencyParser parser) {
    this.tagger = tagger;
    this.parser = parser;
  }

  /**
   * Loads the models.
   *
   * @throws IOException if one is missing or broken
   */
  static TrainedSyntax load() throws IOException {
    return new TrainedSyntax(FineTagger.load(), DependencyParser.load());
  }

  @Override
  public DependencyParser.Result read(Words words) {
    String[] forms = words.forms().toArray(String[]::new);
    String[] tags = tagger.tag(forms);
    int time = LeadingTimes.length(words);
    if (time == 0) {
      return parser.parse(forms, tags);
    }
    DependencyParser.Result rest =
        parser.parse(
            Arrays.copyOfRange(forms, time, forms.length),
            Arrays.copyOfRange(tags, time, tags.length));
    List<String> all = new ArrayList<>(Arrays.asList(tags).subList(0, time));
    all.addAll(rest.tags());
    return new DependencyParser.Result(all, LeadingTimes.join(words, time, rest.tree()));
  }
}
