package io.github.quizette.nlp;

import java.io.IOException;

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
    return parser.parse(forms, tagger.tag(forms));
  }
}
