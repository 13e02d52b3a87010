package io.github.quizette.knowledge;

import io.github.quizette.language.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The countries, by code and by what their people and things are called. */
final class CountryTable {
  private final List<Country> all = new ArrayList<>(256);
  private final Map<String, Country> byCode = new HashMap<>(512);
  private final Map<String, List<Country>> byAdjective = new HashMap<>(1024);

  CountryTable() {
    Rows.read(CountryTable.class, "countries.tsv", this::add);
  }

  private void add(Rows.Row row) {
    Country country =
        new Country(
            row.cell(0),
            row.cell(1),
            list(row, 2),
            row.cell(3),
            row.cell(4),
            row.cell(5),
            row.cell(6),
            list(row, 7),
            list(row, 8),
            row.cell(9),
            list(row, 10),
            row.cell(11),
            row.cell(12),
            list(row, 13),
            list(row, 14),
            row.cell(15).isEmpty() ? 0 : Long.parseLong(row.cell(15)),
            Integer.parseInt(row.cell(16)));
    all.add(country);
    byCode.put(country.code(), country);
    country.adjectives().forEach(word -> index(word, country));
    country.demonyms().forEach(word -> index(word, country));
    Rows.list(country.demonymPlural(), '|').forEach(word -> index(word, country));
  }

  private void index(String word, Country country) {
    List<Country> same = byAdjective.computeIfAbsent(word, any -> new ArrayList<>(1));
    if (!same.contains(country)) {
      same.add(country);
    }
  }

  private static List<String> list(Rows.Row row, int column) {
    return Rows.list(row.cell(column), '|');
  }

  List<Country> all() {
    return all;
  }

  Optional<Country> get(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Returns the only country whose adjective or demonym this is. */
  Optional<Country> ofAdjective(String word) {
    List<Country> found = byAdjective.getOrDefault(word, List.of());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Tells how near two countries are: 10 the same, 9 neighbours, 7 and 3 regions, 0 far. */
  int nearness(String one, String other) {
    if (one.equals(other)) {
      return 10;
    }
    Country first = byCode.get(one);
    Country second = byCode.get(other);
    if (first == null || second == null) {
      return 0;
    }
    if (first.neighbours().contains(other)) {
      return 9;
    }
    if (first.subregion().equals(second.subregion())) {
      return 7;
    }
    return first.region().equals(second.region()) ? 3 : 0;
  }
}
