package io.github.quizette.knowledge;

import io.github.quizette.language.Gender;
import io.github.quizette.language.Rows;
import io.github.quizette.text.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes entries from the rows of the fact tables; strings that recur are kept once. */
final class EntryReader {
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
    String name = row.cell(0);
    String kind = once(row.cell(3));
    if (name.isBlank() || kind.isBlank()) {
      throw new IllegalArgumentException("a row needs a name and a kind");
    }
    String country = once(row.cell(5));
    Period period = period(row.cell(11), row.cell(12));
    String id = kind + ":" + name + ":" + country + ":" + period.from();
    return new Entry(
        id,
        name,
        Rows.list(row.cell(1), '|'),
        type(row.cell(2), kind),
        kind,
        once(row.cell(4)),
        country,
        once(row.cell(6)),
        once(row.cell(7)),
        row.cell(8),
        gender(row.cell(9)),
        row.cell(10).isEmpty() ? DEFAULT_FAME : fame(row.cell(10)),
        period,
        once(row.cell(13)),
        row.cell(14).isEmpty() ? 0 : size(row.cell(14)),
        new Entry.Provenance(once(row.cell(15)), once(row.cell(16))));
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
        List.of(),
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
    String same = known.putIfAbsent(cell, cell);
    return same == null ? cell : same;
  }
}
