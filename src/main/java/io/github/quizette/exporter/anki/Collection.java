package io.github.quizette.exporter.anki;

import io.github.quizette.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import org.sqlite.SQLiteConfig;

/**
 * An Anki collection of schema 11, the one that every client imports: an SQLite file. Not for
 * sharing by threads.
 */
final class Collection {
  private static final long CREATED = 1_577_836_800L; // 2020-01-01, in seconds
  private static final int SUSPENDED = -1;

  private static final String[] TABLES = {
    "create table col (id integer primary key, crt integer not null, mod integer not null, scm"
        + " integer not null, ver integer not null, dty integer not null, usn integer not null,"
        + " ls integer not null, conf text not null, models text not null, decks text not null,"
        + " dconf text not null, tags text not null)",
    "create table notes (id integer primary key, guid text not null, mid integer not null, mod"
        + " integer not null, usn integer not null, tags text not null, flds text not null, sfld"
        + " integer not null, csum integer not null, flags integer not null, data text not null)",
    "create table cards (id integer primary key, nid integer not null, did integer not null, ord"
        + " integer not null, mod integer not null, usn integer not null, type integer not null,"
        + " queue integer not null, due integer not null, ivl integer not null, factor integer not"
        + " null, reps integer not null, lapses integer not null, left integer not null, odue"
        + " integer not null, odid integer not null, flags integer not null, data text not null)",
    "create table revlog (id integer primary key, cid integer not null, usn integer not null, ease"
        + " integer not null, ivl integer not null, lastIvl integer not null, factor integer not"
        + " null, time integer not null, type integer not null)",
    "create table graves (usn integer not null, oid integer not null, type integer not null)",
    "create index ix_notes_usn on notes (usn)",
    "create index ix_cards_usn on cards (usn)",
    "create index ix_revlog_usn on revlog (usn)",
    "create index ix_cards_nid on cards (nid)",
    "create index ix_cards_sched on cards (did, queue, due)",
    "create index ix_revlog_cid on revlog (cid)",
    "create index ix_notes_csum on notes (csum)",
  };

  private Collection() {}

  /**
   * What a package says of its deck.
   *
   * @param id below 2^53, stable
   * @param name parts joined by {@code ::}
   * @param description HTML
   */
  record DeckEntry(long id, String name, String description) {}

  /** Writes {@code notes} in their order into {@code file}, which must be empty. */
  static void write(Path file, DeckEntry deck, Iterator<AnkiNote> notes) throws IOException {
    var config = new SQLiteConfig();
    config.setPageSize(4096);
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setEncoding(SQLiteConfig.Encoding.UTF8);
    try (var connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        for (var table : TABLES) {
          statement.execute(table);
        }
      }
      head(connection, deck);
      notes(connection, deck.id(), notes);
      connection.commit();
    } catch (SQLException e) {
      throw new IOException("the collection cannot be written: " + e.getMessage(), e);
    }
  }

  private static void head(Connection connection, DeckEntry deck) throws SQLException, IOException {
    try (var row =
        connection.prepareStatement("insert into col values (1,?,?,?,11,0,0,0,?,?,?,?,'{}')")) {
      row.setLong(1, CREATED);
      row.setLong(2, CREATED * 1000);
      row.setLong(3, CREATED * 1000);
      row.setString(4, json(Collection::settings));
      row.setString(5, json(json -> models(json, deck.id())));
      row.setString(6, json(json -> decks(json, deck)));
      row.setString(7, json(Collection::options));
      row.execute();
    }
  }

  private static void notes(Connection connection, long deck, Iterator<AnkiNote> notes)
      throws SQLException {
    try (var note =
            connection.prepareStatement("insert into notes values (?,?,?,?,-1,?,?,?,?,0,'')");
        var card =
            connection.prepareStatement(
                "insert into cards values (?,?,?,0,?,-1,0,?,?,0,0,0,0,0,0,0,0,'')")) {
      for (var place = 1; notes.hasNext(); place++) {
        var id = CREATED * 1000 + place;
        var next = notes.next();
        note(note, id, next);
        card(card, id, deck, place, next);
      }
    }
  }

  private static void note(PreparedStatement row, long id, AnkiNote note) throws SQLException {
    var first = note.fields().get(0);
    row.setLong(1, id);
    row.setString(2, note.guid());
    row.setLong(3, note.type().id());
    row.setLong(4, note.modified());
    row.setString(5, note.tags().isEmpty() ? "" : " " + String.join(" ", note.tags()) + " ");
    row.setString(6, String.join("\u001f", note.fields()));
    row.setString(7, AnkiField.shown(first));
    row.setLong(8, AnkiField.checksum(first));
    row.execute();
  }

  private static void card(PreparedStatement row, long id, long deck, int place, AnkiNote note)
      throws SQLException {
    row.setLong(1, id);
    row.setLong(2, id);
    row.setLong(3, deck);
    row.setLong(4, note.modified());
    row.setInt(5, note.asked() ? 0 : SUSPENDED);
    row.setInt(6, place);
    row.execute();
  }

  private interface Part {
    void write(JsonWriter json) throws IOException;
  }

  private static String json(Part part) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var json = JsonWriter.compact(bytes);
    part.write(json);
    json.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void settings(JsonWriter json) throws IOException {
    json.object().name("nextPos").number(1).name("estTimes").truth(true);
    json.name("activeDecks").list().number(1).endList().name("sortType").text("noteFld");
    json.name("timeLim").number(0).name("sortBackwards").truth(false);
    json.name("addToCur").truth(true).name("curDeck").number(1).name("newBury").truth(true);
    json.name("newSpread").number(0).name("dueCounts").truth(true).name("curModel").text(null);
    json.name("collapseTime").number(1200).endObject();
  }

  private static void models(JsonWriter json, long deck) throws IOException {
    json.object();
    for (var type : NoteType.values()) {
      json.name(Long.toString(type.id()));
      type.write(json, deck);
    }
    json.endObject();
  }

  private static void decks(JsonWriter json, DeckEntry deck) throws IOException {
    json.object();
    deck(json, new DeckEntry(1, "Default", ""));
    deck(json, deck);
    json.endObject();
  }

  private static void deck(JsonWriter json, DeckEntry deck) throws IOException {
    json.name(Long.toString(deck.id())).object().name("id").number(deck.id());
    json.name("name").text(deck.name()).name("mod").number(CREATED).name("usn").number(0);
    for (var count : new String[] {"lrnToday", "revToday", "newToday", "timeToday"}) {
      json.name(count).list().number(0).number(0).endList();
    }
    json.name("collapsed").truth(false).name("browserCollapsed").truth(false);
    json.name("desc").text(deck.description()).name("dyn").number(0).name("conf").number(1);
    json.name("extendNew").number(0).name("extendRev").number(0).endObject();
  }

  private static void options(JsonWriter json) throws IOException {
    json.object().name("1").object().name("id").number(1).name("mod").number(0);
    json.name("name").text("Default").name("usn").number(0).name("maxTaken").number(60);
    json.name("autoplay").truth(true).name("timer").number(0).name("replayq").truth(true);
    json.name("new").object().name("bury").truth(false).name("delays").list().number(1).number(10);
    json.endList().name("initialFactor").number(2500).name("ints").list().number(1).number(4);
    json.number(0).endList().name("order").number(1).name("perDay").number(20).endObject();
    json.name("rev").object().name("bury").truth(false).name("ease4").number(decimal("1.3"));
    json.name("ivlFct").number(1).name("maxIvl").number(36500).name("perDay").number(200);
    json.name("hardFactor").number(decimal("1.2")).endObject();
    json.name("lapse").object().name("delays").list().number(10).endList();
    json.name("leechAction").number(1).name("leechFails").number(8).name("minInt").number(1);
    json.name("mult").number(0).endObject().name("dyn").truth(false).endObject().endObject();
  }

  private static java.math.BigDecimal decimal(String number) {
    return new java.math.BigDecimal(number);
  }
}
