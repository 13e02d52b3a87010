package io.github.quizette.exporter.anki;

import io.github.quizette.json.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Anki's two note types of ours. Ids, names, fields and their order are frozen: Anki passes over
 * the notes of a type that gained a field under the same id. What a later version wants to say goes
 * into a spare field. Templates may change, with a new {@link #TEMPLATES_OF}.
 */
enum NoteType {
  /** An option is to be picked. */
  CHOICE(
      1_763_900_000_001L,
      "Quizette Choice",
      "choice",
      "Stem Context A B C D E Key Rationale Reasons Background AsOf Quote Credit Url Notice Id"
          + " Spare1 Spare2 Spare3 Spare4"),
  /** A gap is to be filled. */
  CLOZE(
      1_763_900_000_002L,
      "Quizette Cloze",
      "cloze",
      "Text Context Accepted Rationale Background AsOf Quote Credit Url Notice Id Spare1 Spare2"
          + " Spare3 Spare4");

  /** When the templates last changed, in seconds: a newer package brings them. */
  static final long TEMPLATES_OF = 1_764_201_600L; // 2025-11-27

  private final long id;
  private final String title;
  private final String file;
  private final String fields; // a list would let the enum change

  NoteType(long id, String title, String file, String fields) {
    this.id = id;
    this.title = title;
    this.file = file;
    this.fields = fields;
  }

  /** Returns the id, which never changes. */
  long id() {
    return id;
  }

  /** Returns the names of the fields in their order. */
  List<String> fields() {
    return List.of(fields.split(" ", -1));
  }

  /** Writes the note type as a collection of schema 11 holds it. */
  void write(JsonWriter json, long deck) throws IOException {
    json.object().name("id").number(id).name("name").text(title);
    json.name("type").number(this == CLOZE ? 1 : 0);
    json.name("mod").number(TEMPLATES_OF).name("usn").number(0);
    json.name("sortf").number(0).name("did").number(deck);
    json.name("tmpls").list().object();
    json.name("name").text(this == CLOZE ? "Cloze" : "Choice").name("ord").number(0);
    json.name("qfmt").text(resource(file + "-front.html"));
    json.name("afmt").text(resource(file + "-back.html"));
    json.name("bqfmt").text("").name("bafmt").text("").name("did").text(null);
    json.name("id").number(id * 100).endObject().endList();
    json.name("flds").list();
    var names = fields();
    for (var ord = 0; ord < names.size(); ord++) {
      field(json, ord, names.get(ord));
    }
    json.endList().name("css").text(resource("cards.css"));
    json.name("latexPre").text("").name("latexPost").text("").name("latexsvg").truth(false);
    json.name("req").list().list().number(0).text("any").list().number(0).endList();
    json.endList().endList();
    json.name("tags").list().endList().name("vers").list().endList().endObject();
  }

  private void field(JsonWriter json, int ord, String name) throws IOException {
    json.object().name("name").text(name).name("ord").number(ord);
    json.name("id").number(id * 100 + 1 + ord);
    json.name("sticky").truth(false).name("rtl").truth(false);
    json.name("font").text("Arial").name("size").number(20);
    json.name("description").text("").name("media").list().endList().endObject();
  }

  private static String resource(String name) {
    try (var in = NoteType.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
