package io.github.quizette.deck;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One check of JSON Lines and their manifest, some thousand items at a time, so that a gigabyte of
 * them needs no more memory than their ids. Used once, by one thread.
 */
final class LinesCheck {
  private static final int AT_ONCE = 4_000;

  private final DeckCheck check;
  private final Path path;
  private final String file;
  private final Consumer<Diagnostic> found;
  private final List<JsonValue> items = new ArrayList<>();
  private final Set<Long> ids = new HashSet<>();
  private final Set<Diagnostic> ofTheHead = new HashSet<>();
  private DeckFigures figures = DeckFigures.NONE;

  LinesCheck(DeckCheck check, Path path, Consumer<Diagnostic> found) {
    this.check = check;
    this.path = path;
    this.file = path.toString();
    this.found = found;
  }

  DeckFigures run() throws IOException {
    try (var lines = new LineInput(path)) {
      var manifest = DeckLines.manifest(path);
      var version = DeckVersion.of(file, manifest.head().members().get("schemaVersion"));
      for (var line = lines.next(); line != null; line = lines.next()) {
        add(line, lines.number() - 1);
        if (items.size() == AT_ONCE) {
          look(manifest, version);
        }
      }
      look(manifest, version);
      manifest.require(file, lines);
      var report = new Report(file);
      figures.judge(report);
      report.diagnostics().forEach(found);
    } catch (InputException e) {
      found.accept(e.diagnostic());
    }
    return figures;
  }

  private void add(byte[] line, int above) throws IOException {
    try {
      items.add(JsonCursor.read(file, new ByteArrayInputStream(line), above));
    } catch (InputException e) {
      found.accept(e.diagnostic()); // the next line may be sound
    }
  }

  private void look(DeckLines.Manifest manifest, DeckVersion version) {
    var members = new LinkedHashMap<>(manifest.head().members());
    members.put("items", new JsonValue.Elements(List.copyOf(items), 1));
    items.clear();
    var report = new Report(file);
    var part = check.look(new JsonValue.Members(members, 1), file, version, ids, report);
    figures = figures.plus(part);
    for (var one : report.diagnostics()) {
      if (!one.what().startsWith("deck: ") || ofTheHead.add(one)) { // each part has the same head
        found.accept(one);
      }
    }
  }
}
