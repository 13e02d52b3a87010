package io.github.quizette.nlp.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Reads a gzipped CoNLL-U file; multiword lines and empty nodes are left out. */
final class Treebank {
  /** GUM documents whose licence is not proven well enough to train what ships. */
  private static final Set<String> WEAKLY_PROVEN =
      Set.of(
          "GUM_textbook_alamo",
          "GUM_textbook_artwork",
          "GUM_textbook_evoethics",
          "GUM_speech_albania",
          "GUM_speech_humanitarian",
          "GUM_speech_data",
          "GUM_speech_destiny",
          "GUM_speech_trump",
          "GUM_court_equality",
          "GUM_court_fire",
          "GUM_court_property",
          "GUM_court_negligence");

  private static final String DOCUMENT = "# newdoc id = ";

  private Treebank() {}

  /**
   * One sentence of a treebank; all lists have the same length, at least one.
   *
   * @param tags the right tags
   * @param given the tags that a tagger gives; the right ones until {@link #withGiven}
   * @param heads index of each token's head, or -1 for the root
   */
  @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
  record Sentence(
      String document,
      String[] forms,
      String[] tags,
      String[] given,
      int[] heads,
      String[] relations) {
    int length() {
      return forms.length;
    }

    /** Returns this sentence with the tags that a tagger gave. */
    Sentence withGiven(String[] guessed) {
      return new Sentence(document, forms, tags, guessed, heads, relations);
    }
  }

  /** Returns what the shipped models are trained on, in a fixed order: GUM, then EWT. */
  static List<Sentence> training(Path corpora) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : read(corpora.resolve("syntax/gum_train.conllu.gz"))) {
      if (!WEAKLY_PROVEN.contains(sentence.document())) {
        sentences.add(sentence);
      }
    }
    sentences.addAll(read(corpora.resolve("syntax/ewt_all.conllu.gz")));
    return sentences;
  }

  /** Returns the sentences of a file in their order. */
  static List<Sentence> read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    String document = "";
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith(DOCUMENT)) {
          document = line.substring(DOCUMENT.length());
        } else if (line.isEmpty() && !rows.isEmpty()) {
          sentences.add(sentence(document, rows));
          rows.clear();
        } else if (!line.isEmpty() && line.charAt(0) != '#') {
          addWord(rows, line);
        }
      }
    }
    if (!rows.isEmpty()) {
      sentences.add(sentence(document, rows));
    }
    return sentences;
  }

  private static void addWord(List<String[]> rows, String line) {
    String[] fields = line.split("\t", -1);
    if (fields[0].chars().allMatch(c -> c >= '0' && c <= '9')) {
      rows.add(fields);
    }
  }

  private static Sentence sentence(String document, List<String[]> rows) {
    int n = rows.size();
    String[] tags = new String[n];
    var sentence = new Sentence(document, new String[n], tags, tags, new int[n], new String[n]);
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      sentence.forms()[i] = row[1];
      tags[i] = row[4];
      sentence.heads()[i] = Integer.parseInt(row[6]) - 1;
      sentence.relations()[i] = row[7];
    }
    return sentence;
  }
}
