package io.github.quizette.reader.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells tables of data from tables that lay out a page. Immutable once made. */
final class DataTables {
  private static final int MAX_CELL = 200;
  private static final int MIN_CELLS = 4;
  private static final int MAX_STEPS = 8;

  private final Set<Element> rows = Collections.newSetFromMap(new IdentityHashMap<>());

  private DataTables() {}

  /** Finds the rows of data under {@code root}. */
  static DataTables in(Element root) {
    var tables = new DataTables();
    var outer = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
    var all = root.getElementsByTag("table");
    for (var table : all) {
      for (var at = table.parent(); at != null && !at.equals(root); at = at.parent()) {
        if (at.normalName().equals("table")) {
          outer.add(at);
          break;
        }
      }
    }
    for (var table : all) {
      if (!outer.contains(table)) {
        tables.addRows(table);
      }
    }
    return tables;
  }

  private void addRows(Element table) {
    var cells = table.select("td, th");
    var data =
        cells.size() >= MIN_CELLS
            && cells.stream().allMatch(cell -> cell.text().length() <= MAX_CELL)
            && table.select("h1, h2, form").isEmpty();
    if (data) {
      rows.addAll(table.select("tr"));
    }
  }

  /** Tells whether {@code element} is a row of data. */
  boolean holdsRow(@Nullable Element element) {
    return element != null && rows.contains(element);
  }

  /** Tells whether {@code element} stands within a row of data, so that it parts nothing. */
  boolean isInside(Element element) {
    if (rows.isEmpty()) {
      return false;
    }
    var at = element.parent();
    for (var i = 0; at != null && i < MAX_STEPS; i++) {
      if (rows.contains(at)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
