package io.github.quizette.generator;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * How much a reader would want a fact asked.
 *
 * @param article names the article
 * @param grade 0 not at all, 1 a side detail, 2 worth asking, 3 among the best of the article
 * @param features words as {@link WorthWords} names them, and others, whose names begin with {@code
 *     at.}, that say where the fact stands and of what kind the answer is
 */
public record GradedFact(String article, int grade, Map<String, Double> features) {
  private static final String PLACE = "at.";
  private static final String KIND = "at.kind.";

  private static final int CELLS = 3;

  public GradedFact {
    features = Map.copyOf(features);
  }

  /** Tells whether the fact is worth asking. */
  boolean worth() {
    return grade >= 2;
  }

  /** Tells whether a feature is no word. */
  static boolean isPlace(String feature) {
    return feature.startsWith(PLACE);
  }

  /** Returns the kind of the answer in lower case, where the features name it. */
  Optional<String> kind() {
    return features.keySet().stream()
        .filter(name -> name.startsWith(KIND))
        .map(name -> name.substring(KIND.length()))
        .findFirst();
  }

  /**
   * Reads graded facts from a compressed file: a fact a line, parted by tabs, in the order of the
   * components, features as {@code name=value} parted by semicolons.
   *
   * @throws InputException for a line that has another form
   */
  public static List<GradedFact> read(Path file) throws IOException, InputException {
    var facts = new ArrayList<GradedFact>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      var number = 1;
      for (var line = lines.readLine(); line != null; line = lines.readLine(), number++) {
        facts.add(parse(file, number, line.split("\t", -1)));
      }
    }
    return facts;
  }

  private static GradedFact parse(Path file, int line, String[] cells) throws InputException {
    if (cells.length != CELLS || !cells[1].matches("[0-3]")) {
      throw broken(file, line);
    }
    var features = new TreeMap<String, Double>();
    for (var pair : cells[2].split(";", -1)) {
      var sign = pair.lastIndexOf('=');
      if (sign < 0 || !pair.substring(sign + 1).matches("-?\\d+(\\.\\d+)?")) {
        throw broken(file, line);
      }
      features.put(pair.substring(0, sign), Double.parseDouble(pair.substring(sign + 1)));
    }
    return new GradedFact(cells[0], Integer.parseInt(cells[1]), features);
  }

  private static InputException broken(Path file, int line) {
    return new InputException(
        new Diagnostic(
            file.toString(),
            line,
            Diagnostic.Severity.ERROR,
            "no graded fact",
            "give article, grade 0 to 3 and features as name=value"));
  }
}
