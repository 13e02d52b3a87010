package io.github.quizette.nlp.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Measures lemmas of verbs and common nouns against treebanks; case does not count. */
public final class LemmaEvaluation {
  private LemmaEvaluation() {}

  /** Gives the lemmas of a sentence. */
  @FunctionalInterface
  public interface Lemmas {
    /** Returns a lemma for each form, from its true part of speech and Penn tag. */
    String[] of(String[] forms, String[] upos, String[] tags);
  }

  /**
   * Right lemmas in per cent.
   *
   * @param verbs of all verbs, auxiliaries but modals too
   * @param nouns of all common nouns
   */
  public record Score(double verbs, double nouns) {}

  /** Scores the sentences of gzipped CoNLL-U files. */
  public static Score score(List<Path> treebanks, Lemmas lemmas) throws IOException {
    var verbs = new int[2];
    var nouns = new int[2];
    for (var treebank : treebanks) {
      for (var rows : sentences(treebank)) {
        var found = lemmas.of(column(rows, 1), column(rows, 3), column(rows, 4));
        for (var i = 0; i < found.length; i++) {
          var tag = rows.get(i)[4];
          var right = found[i].equalsIgnoreCase(rows.get(i)[2]) ? 1 : 0;
          if (tag.startsWith("VB")) {
            verbs[0]++;
            verbs[1] += right;
          } else if (tag.equals("NN") || tag.equals("NNS")) {
            nouns[0]++;
            nouns[1] += right;
          }
        }
      }
    }
    return new Score(100.0 * verbs[1] / verbs[0], 100.0 * nouns[1] / nouns[0]);
  }

  private static String[] column(List<String[]> rows, int column) {
    return rows.stream().map(row -> row[column]).toArray(String[]::new);
  }

  private static List<List<String[]>> sentences(Path file) throws IOException {
    var sentences = new ArrayList<List<String[]>>();
    var rows = new ArrayList<String[]>();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        var fields = line.split("\t", -1);
        if (line.isEmpty() && !rows.isEmpty()) {
          sentences.add(List.copyOf(rows));
          rows.clear();
        } else if (fields.length == 10 && fields[0].chars().allMatch(Character::isDigit)) {
          rows.add(fields);
        }
      }
    }
    return sentences;
  }
}
