package io.github.quizette.deck;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonSchema;
import io.github.quizette.json.JsonValue;
import io.github.quizette.text.ContentId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks a deck against the schema and the rules that an item must keep, and tells every fault, not
 * the first. Immutable, may be shared by threads.
 */
public final class DeckCheck {
  private static final String RESOURCE = "deck.schema.json";
  private static final int MAX_BYTES = 128 << 20;
  private static final Set<String> SAID_BETTER = Set.of("contains", "minContains", "maxContains");

  private final JsonSchema schema = JsonSchema.of(schemaText());

  /** Returns the published JSON Schema of decks. */
  public static String schemaText() {
    try (InputStream in = DeckCheck.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar cannot be read", e);
    }
  }

  /**
   * Tells the faults of the deck in {@code file}, as {@link #check(String, byte[])} returns them. A
   * JSON deck of more than 128 MB is not looked at. JSON Lines of more than some thousand items are
   * looked at in parts: what shows only over a whole deck, but for ids and figures, is told of each
   * part. Returns the figures of what could be read.
   */
  public DeckFigures check(Path file, Consumer<Diagnostic> found) throws IOException {
    if (DeckLines.named(file)) {
      return new LinesCheck(this, file, found).run();
    }
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        var advice = "split the deck and check the parts, or write it as JSON Lines";
        found.accept(Diagnostic.error(file.toString(), "the deck is over 128 MB", advice));
        return DeckFigures.NONE;
      }
      return check(file.toString(), bytes, found);
    }
  }

  /** Returns what {@link #check(Path, Consumer)} tells. */
  public List<Diagnostic> check(Path file) throws IOException {
    var found = new ArrayList<Diagnostic>();
    check(file, found::add);
    return List.copyOf(found);
  }

  /** Returns the faults that {@code deck} would have as a file of that name. */
  public List<Diagnostic> check(String file, Deck deck) {
    return check(file, DeckJson.bytes(deck));
  }

  /**
   * Returns the faults of a deck in the order of its lines, those of the whole deck first; empty
   * for a sound deck. Warnings are matters of judgement, and notes that a person edited an item.
   *
   * @param file the input as the user named it
   * @param json the bytes of the file
   */
  public List<Diagnostic> check(String file, byte[] json) {
    var found = new ArrayList<Diagnostic>();
    check(file, json, found::add);
    return List.copyOf(found);
  }

  private DeckFigures check(String file, byte[] json, Consumer<Diagnostic> found) {
    try {
      var value = JsonCursor.read(file, new ByteArrayInputStream(json));
      if (!(value instanceof JsonValue.Members deck)) {
        found.accept(Diagnostic.error(file, "a deck must be an object", ""));
        return DeckFigures.NONE;
      }
      var version = DeckVersion.of(file, deck.members().get("schemaVersion"));
      var report = new Report(file);
      var figures = look(deck, file, version, new HashSet<>(), report);
      figures.judge(report);
      form(file, json, version, report);
      report.diagnostics().forEach(found);
      return figures;
    } catch (InputException e) {
      found.accept(e.diagnostic());
      return DeckFigures.NONE;
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  /**
   * Looks at a deck, or at a part of one, and returns its figures, unjudged.
   *
   * @param ids of the parts before, digested; those of this part are added
   */
  DeckFigures look(
      JsonValue.Members deck, String file, DeckVersion version, Set<Long> ids, Report report) {
    shape(deck, version, report);
    var views = views(deck);
    items(deck, views, ids, report);
    edits(views, file, version, report);
    return DeckFigures.of(views);
  }

  private void shape(JsonValue.Members deck, DeckVersion version, Report report) {
    for (var fault : schema.faults(deck)) {
      var unknown = fault.keyword().equals("additionalProperties");
      var future = version.newer() && (unknown || fault.path().equals(List.of("schemaVersion")));
      if (!future && !SAID_BETTER.contains(fault.keyword())) {
        var place = FaultPlace.of(deck, fault.path());
        report.error(place.line(), place.name() + " " + fault.message(), "");
      }
    }
  }

  private static List<ItemView> views(JsonValue.Members deck) {
    var views = new ArrayList<ItemView>();
    if (deck.members().get("items") instanceof JsonValue.Elements items) {
      for (var item : items.elements()) {
        if (item instanceof JsonValue.Members members) {
          views.add(new ItemView(views.size() + 1, members));
        }
      }
    }
    return views;
  }

  private static void items(
      JsonValue.Members deck, List<ItemView> views, Set<Long> ids, Report report) {
    var checks = new ItemChecks(report, ItemView.string(deck, "title"), articles(deck, report));
    var stems = new HashMap<List<String>, String>();
    for (var item : views) {
      if (!item.text("id").isEmpty() && !ids.add(ContentId.seed(item.text("id")))) {
        report.error(item, "id occurs twice", "give each item an id of its own");
      }
      if (item.live()) {
        sameQuestion(item, stems, report);
      }
      checks.check(item);
    }
    CrossClues.check(views, report);
  }

  private static void sameQuestion(ItemView item, Map<List<String>, String> stems, Report report) {
    var words = new ArrayList<>(Wording.words(item.text("stem")));
    words.addAll(Wording.words(item.key()));
    var other = stems.putIfAbsent(words, item.name());
    if (other != null && !item.text("stem").isEmpty()) {
      report.warning(item, "asks the same as " + other, "reject one");
    }
  }

  private static Set<String> articles(JsonValue.Members deck, Report report) {
    var ids = new HashSet<String>();
    if (deck.members().get("articles") instanceof JsonValue.Elements articles) {
      for (var article : articles.elements()) {
        if (article instanceof JsonValue.Members members
            && !ids.add(ItemView.string(members, "id"))) {
          report.error(article.line(), "deck: two articles have the same id", "remove one");
        }
      }
    }
    return ids;
  }

  /** Notes which items a person changed: their content is no longer what the hash was made of. */
  private static void edits(List<ItemView> views, String file, DeckVersion version, Report report) {
    for (var item : views) {
      if (edited(new Fields(file, item.name(), item.json(), version.newer()))) {
        report.warning(
            item, "was edited by a person: its contentHash is of another text", "it is kept so");
      }
    }
  }

  private static boolean edited(Fields item) {
    try {
      return !ContentHash.of(ItemJson.read(item)).equals(item.text("contentHash"));
    } catch (InputException e) {
      return false; // the schema or a rule has told why
    }
  }

  /** Notes a sound deck that is written in another way than this program's. */
  private static void form(String file, byte[] json, DeckVersion version, Report report)
      throws IOException {
    if (!report.clean() || version.newer()) {
      return;
    }
    try {
      var deck = DeckJson.read(file, new ByteArrayInputStream(json));
      if (!Arrays.equals(DeckJson.bytes(deck), json)) {
        report.warning(
            0, "deck: blanks, line ends or order of fields are not as Quizette writes them", "");
      }
    } catch (InputException e) {
      var fault = e.diagnostic();
      report.error(fault.line(), fault.what(), fault.advice());
    }
  }
}
