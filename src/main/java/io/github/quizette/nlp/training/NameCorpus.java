package io.github.quizette.nlp.training;

import io.github.quizette.nlp.NameLabels;
import io.github.quizette.nlp.NameSpan;
import io.github.quizette.text.EntityType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads corpora of names: gzipped lines of token, tag and BIO label parted by tabs, an empty line
 * after each sentence and {@code -DOC- id} before each document.
 */
public final class NameCorpus {
  private final List<NameDocument> documents = new ArrayList<>();
  private final List<String[]> sentences = new ArrayList<>();
  private final List<List<NameSpan>> names = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private String id = "";

  private NameCorpus() {}

  /** Reads all documents of a file, in order. */
  public static List<NameDocument> read(Path file) throws IOException {
    NameCorpus corpus = new NameCorpus();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        corpus.take(line);
      }
    }
    corpus.endDocument();
    return corpus.documents;
  }

  private void take(String line) {
    if (line.startsWith("-DOC- ")) {
      endDocument();
      id = line.substring(6);
    } else if (line.isEmpty()) {
      endSentence();
    } else {
      String[] cells = line.split("\t", -1);
      forms.add(cells[0]);
      labels.add(cells[cells.length - 1]);
    }
  }

  private void endSentence() {
    if (!forms.isEmpty()) {
      sentences.add(forms.toArray(new String[0]));
      names.add(spans(labels));
      forms.clear();
      labels.clear();
    }
  }

  private void endDocument() {
    endSentence();
    if (!sentences.isEmpty()) {
      documents.add(new NameDocument(id, sentences, names));
      sentences.clear();
      names.clear();
    }
  }

  private static List<NameSpan> spans(List<String> labels) {
    List<NameSpan> spans = new ArrayList<>();
    for (int from = 0; from < labels.size(); from++) {
      if (labels.get(from).startsWith("B-")) {
        String type = labels.get(from).substring(2);
        int to = from + 1;
        while (to < labels.size() && labels.get(to).equals("I-" + type)) {
          to++;
        }
        EntityType known = EntityType.valueOf(type);
        if (NameLabels.TYPES.contains(known)) {
          spans.add(new NameSpan(from, to, known, 1f));
        }
      }
    }
    return spans;
  }
}
