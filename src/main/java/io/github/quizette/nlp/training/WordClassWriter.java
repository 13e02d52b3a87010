package io.github.quizette.nlp.training;

import io.github.quizette.nlp.NameModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives the syntax models the word classes that the name tagger was trained with. */
public final class WordClassWriter {
  private WordClassWriter() {}

  /**
   * Writes the word classes, those of the first tree, of a model of names to a file of their own.
   */
  public static void write(Path names, Path output) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(names)));
        var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(output)))) {
      NameModel.read(in).clusters().write(out, 1);
    }
  }
}
