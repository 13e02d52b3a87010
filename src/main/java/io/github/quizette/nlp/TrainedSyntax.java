package io.github.quizette.nlp;

import io.github.quizette.text.DependencyTree;
import java.io.IOException;
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
  public List<String> tags(Words words) {
    return List.of(tagger.tag(words.forms().toArray(String[]::new)));
  }

  @Override
  public DependencyTree tree(Words words, List<String> tags) {
    return parser.parse(words.forms().toArray(String[]::new), tags.toArray(String[]::new));
  }
}
