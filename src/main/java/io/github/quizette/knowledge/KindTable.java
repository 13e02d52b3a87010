package io.github.quizette.knowledge;

import io.github.quizette.language.Rows;
import io.github.quizette.text.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds, by name. */
final class KindTable {
  private final Map<String, Kind> kinds = new HashMap<>(512);

  KindTable() {
    Rows.read(KindTable.class, "kinds.tsv", this::add);
  }

  private void add(Rows.Row row) {
    String within = row.cell(3);
    List<String> flags = Rows.list(row.cell(5), ' ');
    kinds.put(
        row.cell(0),
        new Kind(
            row.cell(0),
            EntityType.valueOf(row.cell(1)),
            Rows.list(row.cell(2), '|'),
            within.isEmpty()
                ? Kind.Within.NOTHING
                : Kind.Within.valueOf(within.toUpperCase(Locale.ROOT)),
            row.cell(4).equals("world"),
            flags.contains("office"),
            flags.contains("adj")));
  }

  Optional<Kind> find(String name) {
    return Optional.ofNullable(kinds.get(name));
  }

  /** Returns a kind; one that is not listed is read from its name. */
  Kind get(String name, EntityType type) {
    Kind kind = kinds.get(name);
    return kind != null
        ? kind
        : new Kind(
            name, type, List.of(name.replace('-', ' ')), Kind.Within.NOTHING, false, false, false);
  }
}
