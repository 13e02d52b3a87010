package io.github.quizette.generator;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a judge said of an item.
 *
 * @param article names the article that the item came from
 * @param code of the item on the judge's sheet
 * @param choice whether it has options
 * @param judge names the judge
 * @param rows the ten rows of the rubric in their order, {@code y}, {@code n} or {@code -} each
 * @param verdict P passes, M passes after one small edit, F fails
 * @param features of the item, by name
 */
public record Rating(
    String article,
    String code,
    boolean choice,
    String judge,
    String rows,
    char verdict,
    Map<String, Double> features) {
  private static final int CELLS = 7;

  public Rating {
    features = Map.copyOf(features);
  }

  /** Tells whether every row that applies was answered yes. */
  public boolean strict() {
    return verdict == 'P';
  }

  /** Tells whether the item passes as it is or after one small edit. */
  public boolean usable() {
    return verdict != 'F';
  }

  /**
   * Reads ratings: tab-separated, an item a line, in the order of the components; features as
   * {@code name=value} parted by semicolons; lines that begin with # are comments.
   *
   * @throws InputException for a line that has another form
   */
  public static List<Rating> read(Path file) throws IOException, InputException {
    var ratings = new ArrayList<Rating>();
    var lines = Files.readAllLines(file);
    for (var i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#")) {
        ratings.add(parse(file, i + 1, lines.get(i).split("\t", -1)));
      }
    }
    return ratings;
  }

  private static Rating parse(Path file, int line, String[] cells) throws InputException {
    if (cells.length != CELLS || cells[4].length() != 10 || !cells[5].matches("[PMF]")) {
      throw new InputException(
          new Diagnostic(
              file.toString(),
              line,
              Diagnostic.Severity.ERROR,
              "no rating: " + cells.length + " cells",
              "give article, code, choice or cloze, judge, ten rows, verdict, features"));
    }
    var features = new TreeMap<String, Double>();
    for (var pair : cells[6].split(";", -1)) {
      var is = pair.indexOf('=');
      if (is > 0) {
        features.put(pair.substring(0, is), Double.parseDouble(pair.substring(is + 1)));
      }
    }
    return new Rating(
        cells[0],
        cells[1],
        cells[2].equals("choice"),
        cells[3],
        cells[4],
        cells[5].charAt(0),
        features);
  }
}
