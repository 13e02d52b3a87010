package io.github.quizette.knowledge;

import io.github.quizette.language.Gender;
import io.github.quizette.language.Rows;
import io.github.quizette.text.EntityType;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes entries from the rows of the fact tables; strings that recur are kept once. */
final class EntryReader {
  private static final int COLUMNS = 17;
  private static final int DEFAULT_FAME = 3;

  private final KindTable kinds;
  private final Map<String, String> known = new HashMap<>();

  EntryReader(KindTable kinds) {
    this.kinds = kinds;
  }

  /**
   * Makes the entry of a row.
   *
   * @throws IllegalArgumentException with what is wrong, if a cell cannot be used
   */
  Entry read(Rows.Row row) {
    String[] cells = row.cells(COLUMNS);
    String name = cells[0];
    String kind = once(cells[3]);
    if (name.isBlank() || kind.isBlank()) {
      throw new IllegalArgumentException("a row needs a name and a kind");
    }
    String country = once(cells[5]);
    Period period = period(cells[11], cells[12]);
    String id = kind + ":" + name + ":" + country + ":" + period.from();
    return new Entry(
        id,
        name,
        Rows.list(cells[1], '|'),
        type(cells[2], kind),
        kind,
        once(cells[4]),
        country,
        once(cells[6]),
        once(cells[7]),
        cells[8],
        gender(cells[9]),
        cells[10].isEmpty() ? DEFAULT_FAME : fame(cells[10]),
        period,
        once(cells[13]),
        cells[14].isEmpty() ? 0 : size(cells[14]),
        new Entry.Provenance(once(cells[15]), once(cells[16])));
  }

  /** Makes the entry of a country. */
  static Entry ofCountry(Country country) {
    return new Entry(
        "country:" + country.name() + ":" + country.code() + ":",
        country.name(),
        country.aliases(),
        EntityType.LOCATION,
        "country",
        country.territory() ? "territory" : "",
        country.code(),
        "",
        "",
        "",
        Gender.UNKNOWN,
        country.fame(),
        Period.OPEN,
        country.capital(),
        country.population(),
        new Entry.Provenance("factbook", "public domain"));
  }

  /** Makes the entry of a nationality, named by the adjective. */
  static Entry ofNationality(Country country) {
    return new Entry(
        "nationality:" + country.adjective() + ":" + country.code() + ":",
        country.adjective(),
        peopleOf(country),
        EntityType.NATIONALITY,
        "nationality",
        country.territory() ? "territory" : "",
        country.code(),
        "",
        "",
        "",
        Gender.UNKNOWN,
        country.fame(),
        Period.OPEN,
        "",
        country.population(),
        new Entry.Provenance("hand", "CC0"));
  }

  private static List<String> peopleOf(Country country) {
    Set<String> names = new LinkedHashSet<>(country.adjectives());
    names.addAll(country.demonyms());
    names.addAll(Rows.list(country.demonymPlural(), '|'));
    names.remove(country.adjective());
    return List.copyOf(names);
  }

  private EntityType type(String cell, String kind) {
    if (!cell.isEmpty()) {
      return EntityType.valueOf(cell);
    }
    return kinds
        .find(kind)
        .map(Kind::type)
        .orElseThrow(
            () -> new IllegalArgumentException("kind " + kind + " is new: the row needs a type"));
  }

  private static Period period(String from, String to) {
    return from.isEmpty() && to.isEmpty() ? Period.OPEN : new Period(from, to);
  }

  private static Gender gender(String cell) {
    return switch (cell) {
      case "F" -> Gender.FEMALE;
      case "M" -> Gender.MALE;
      case "" -> Gender.UNKNOWN;
      default -> throw new IllegalArgumentException("gender is F, M or empty, not " + cell);
    };
  }

  private static int fame(String cell) {
    long fame = size(cell);
    if (fame < 1 || fame > 5) {
      throw new IllegalArgumentException("fame is 1 to 5, not " + cell);
    }
    return (int) fame;
  }

  private static long size(String cell) {
    try {
      return Long.parseLong(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a whole number: " + cell, e);
    }
  }

  private String once(String cell) {
    if (cell.isEmpty()) {
      return "";
    }
    String same = known.putIfAbsent(cell, cell);
    return same == null ? cell : same;
  }
}
