package io.github.quizette.nlp;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Opens the trained models that lie beside this package's classes. */
final class ModelResource {
  private static final int MAX_TEXTS = 1 << 16;

  private ModelResource() {}

  /**
   * Opens a model, whole in memory.
   *
   * @throws IOException if it is missing or unreadable; the message names it
   */
  static DataInputStream open(String name) throws IOException {
    try (InputStream in = ModelResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("model " + name + " is missing");
      }
      return new DataInputStream(new ByteArrayInputStream(in.readAllBytes()));
    }
  }

  /** Checks that a model begins with the number of its kind. */
  static void check(DataInputStream in, int magic) throws IOException {
    if (in.readInt() != magic) {
      throw new IOException("a model of another kind or version");
    }
  }

  static void writeTexts(DataOutput out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  static List<String> readTexts(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MAX_TEXTS) {
      throw new IOException("broken model: " + count + " names");
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
