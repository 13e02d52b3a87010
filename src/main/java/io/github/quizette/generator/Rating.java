package io.github.quizette.generator;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

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
  private static final Pattern FEATURE =
      Pattern.compile("([^=]+)=(-?\\d+(?:\\.\\d+)?(?:E-?\\d+)?)");

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
   * Reads all files {@code *.tsv} of a folder, in the order of their names.
   *
   * @throws InputException if they hold no rating, or for a line that has another form
   */
  public static List<Rating> readAll(Path folder) throws IOException, InputException {
    var files = new TreeSet<Path>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.tsv")) {
      found.forEach(files::add);
    }
    var ratings = new ArrayList<Rating>();
    for (var file : files) {
      ratings.addAll(read(file));
    }
    if (ratings.isEmpty()) {
      throw new InputException(
          Diagnostic.error(folder.toString(), "no rating in it", "give ratings as *.tsv"));
    }
    return ratings;
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
    if (cells.length != CELLS) {
      throw broken(file, line, cells.length + " cells instead of " + CELLS);
    }
    if (!cells[2].matches("choice|cloze")
        || !cells[4].matches("[yn-]{10}")
        || !cells[5].matches("[PMF]")) {
      throw broken(file, line, String.join(", ", cells[2], cells[4], cells[5]));
    }
    var features = new TreeMap<String, Double>();
    for (var pair : cells[6].isEmpty() ? new String[0] : cells[6].split(";", -1)) {
      var feature = FEATURE.matcher(pair);
      if (!feature.matches()) {
        throw broken(file, line, "'" + pair + "' is no feature");
      }
      features.put(feature.group(1), Double.parseDouble(feature.group(2)));
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

  private static InputException broken(Path file, int line, String what) {
    return new InputException(
        new Diagnostic(
            file.toString(),
            line,
            Diagnostic.Severity.ERROR,
            "no rating: " + what,
            "give article, code, choice or cloze, judge, ten rows, verdict, features"));
  }
}
