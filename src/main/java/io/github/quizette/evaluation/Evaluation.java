package io.github.quizette.evaluation;

import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures one side of reading. Implementations are stateless. */
public interface Evaluation {
  /** Returns what is measured, in a word or two. */
  String name();

  /** Returns the files and folders that must be there. */
  List<Path> needs(ReadingData data);

  /** Returns its figures: the same each time for the same models and data. */
  List<Figure> measure(ReadingData data) throws IOException, InputException;
}
