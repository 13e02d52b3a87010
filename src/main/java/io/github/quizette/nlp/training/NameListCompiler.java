package io.github.quizette.nlp.training;

import io.github.quizette.nlp.NameList;
import io.github.quizette.nlp.NameLists;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Makes the {@link NameLists} of the name tagger from tables of facts: tab-separated files with a
 * header line, several names in one cell parted by {@code |}.
 */
final class NameListCompiler {
  private static final Set<String> SUFFIXES = Set.of("Jr.", "Sr.", "II", "III", "IV");

  /** Ends of the kinds that are no companies. */
  private static final Set<String> PUBLIC =
      Set.of(
          "party",
          "university",
          "ngo",
          "parliament",
          "central-bank",
          "bloc",
          "group",
          "body",
          "agency",
          "intelligence",
          "police",
          "court",
          "union",
          "military",
          "museum",
          "think-tank",
          "igo",
          "department",
          "power",
          "mission",
          "organ",
          "regulator",
          "institution",
          "service",
          "office",
          "authority",
          "stock-exchange");

  private final Path tables;
  private final Path words;
  private final Map<NameList, Set<String>> phrases = new EnumMap<>(NameList.class);

  /**
   * Takes the folders to read.
   *
   * @param resources folder with the program's tables: its folders {@code knowledge}, {@code
   *     language} and {@code nlp}
   */
  NameListCompiler(Path resources) {
    this.tables = resources;
    this.words = resources.resolve("nlp");
    for (NameList list : NameList.values()) {
      phrases.put(list, new TreeSet<>());
    }
  }

  NameLists compile() throws IOException {
    places();
    people();
    organisations();
    telling();
    return NameLists.of(phrases);
  }

  /** Returns how many phrases each list has. */
  Map<NameList, Integer> sizes() {
    Map<NameList, Integer> sizes = new EnumMap<>(NameList.class);
    phrases.forEach((list, members) -> sizes.put(list, members.size()));
    return sizes;
  }

  private void places() throws IOException {
    for (Row row : rows("knowledge/countries.tsv")) {
      add(NameList.COUNTRY, row.all("name", "aliases"));
      add(NameList.CITY, row.all("capital", "capital_other"));
      add(NameList.NATIONALITY, row.all("demonym", "demonym_plural", "adjective"));
    }
    add(
        NameList.COUNTRY,
        List.of("U.S.", "U.S.A.", "U.K.", "Great Britain", "England", "Scotland"));
    add(NameList.COUNTRY, List.of("Wales", "Northern Ireland", "Holland", "Burma"));
    for (Row row : rows("knowledge/places.tsv")) {
      boolean city = row.cell("kind").equals("city") || row.cell("kind").equals("capital");
      add(city ? NameList.CITY : NameList.REGION, row.all("name", "aliases"));
    }
    add(NameList.REGION, lines("regions.txt"));
    add(NameList.NATIONALITY, lines("nationalities.txt"));
  }

  private void people() throws IOException {
    for (Row row : rows("knowledge/people.tsv")) {
      row.all("name", "aliases").forEach(this::person);
      add(NameList.FAMILY, row.all("family"));
    }
    for (Row row : rows("language/given-names.tsv.gz")) {
      add(NameList.GIVEN, List.of(capital(row.cell("name"))));
    }
  }

  private void person(String name) {
    String[] parts = name.split(" ", -1);
    if (parts.length < 2) {
      return;
    }
    add(NameList.PERSON, List.of(name));
    int last = parts.length - 1;
    if (SUFFIXES.contains(parts[last]) && last > 1) {
      last--;
    }
    if (parts[0].length() > 2) {
      add(NameList.GIVEN, List.of(parts[0]));
    }
    if (parts[last].length() > 2) {
      add(NameList.FAMILY, List.of(parts[last]));
    }
  }

  private void organisations() throws IOException {
    for (Row row : rows("knowledge/organisations.tsv")) {
      String kind = row.cell("kind");
      NameList list = list(kind);
      add(list, row.all("name"));
      for (String alias : row.all("aliases")) {
        boolean capitals = alias.length() <= 8 && alias.equals(alias.toUpperCase(Locale.ROOT));
        add(capitals ? NameList.ACRONYM : list, List.of(alias));
      }
    }
  }

  private static NameList list(String kind) {
    if (kind.endsWith("-club") || kind.endsWith("-team")) {
      return NameList.CLUB;
    }
    return PUBLIC.stream().anyMatch(kind::endsWith) ? NameList.ORGANIZATION : NameList.COMPANY;
  }

  private void telling() throws IOException {
    add(NameList.TITLE, lines("titles.txt"));
    for (Row row : table(words.resolve("name-heads.tsv"))) {
      boolean place = row.cell("type").equals("LOCATION");
      add(place ? NameList.PLACE_HEAD : NameList.ORGANIZATION_HEAD, row.all("word"));
    }
    add(
        NameList.CALENDAR,
        List.of(
            ("January February March April May June July August September October November December"
                    + " Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Monday Tuesday"
                    + " Wednesday Thursday Friday Saturday Sunday Mon. Tue. Wed. Thu. Fri. Sat. Sun."
                    + " Christmas Easter Ramadan Islam Christianity Internet COVID-19 English")
                .split(" ", -1)));
  }

  /** Adds names as the corpora cut them, with and without a cut at hyphens. */
  private void add(NameList list, Collection<String> names) {
    Set<String> members = phrases.computeIfAbsent(list, any -> new TreeSet<>());
    for (String name : names) {
      if (name.length() < 2) {
        continue;
      }
      String cut = name.replace("'s ", " 's ").replace(",", " ,").replace("(", "( ").trim();
      members.add(cut);
      if (cut.contains("-")) {
        members.add(cut.replace("-", " - "));
      }
    }
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private List<String> lines(String file) throws IOException {
    try (Stream<String> lines = Files.lines(words.resolve(file), StandardCharsets.UTF_8)) {
      return lines.filter(line -> !line.isBlank()).toList();
    }
  }

  private List<Row> rows(String file) throws IOException {
    return table(tables.resolve(file));
  }

  private static List<Row> table(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader in =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      List<String> lines = in.lines().filter(line -> !line.startsWith("#")).toList();
      if (lines.isEmpty()) {
        throw new IOException("empty table: " + file);
      }
      Map<String, Integer> columns = new HashMap<>();
      for (String column : lines.get(0).split("\t", -1)) {
        columns.put(column, columns.size());
      }
      return lines.stream()
          .skip(1)
          .map(line -> new Row(columns, List.of(line.split("\t", -1))))
          .toList();
    }
  }

  private record Row(Map<String, Integer> columns, List<String> cells) {
    String cell(String column) {
      Integer at = columns.get(column);
      return at == null || at >= cells.size() ? "" : cells.get(at);
    }

    List<String> all(String... names) {
      return Stream.of(names)
          .flatMap(name -> Stream.of(cell(name).split("\\|", -1)))
          .filter(name -> !name.isBlank())
          .toList();
    }
  }
}
