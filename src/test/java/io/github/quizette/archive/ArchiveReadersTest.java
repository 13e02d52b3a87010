package io.github.quizette.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.archive.ArchiveEntry.Damaged;
import io.github.quizette.archive.ArchiveEntry.Found;
import io.github.quizette.diagnostic.InputException;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ArchiveReadersTest {
  private static final String LINES =
      """
      {"title": "Ferry returns", "text": "The ferry sails again.", "date": "2025-03-04", "url": "https://a.example/1", "publisher": "Harbour News", "licence": "CC BY"}

      {"title": "Broken", "text":
      {"headline": "Bridge opens", "body": "Cars cross.", "published_at": "2025-03-05T10:00:00Z", "link": "javascript:x"}
      [1, 2]
      {"title": "No text"}
      {"title": "A page", "html": "<p>Trams cross.</p>"}
      """;

  @TempDir Path folder;

  private List<ArchiveEntry> read(byte[] bytes, String fields) throws Exception {
    var file = new ArchiveFile("archive", Files.write(folder.resolve("archive"), bytes));
    var reader = ArchiveReaders.forHead(ArchiveHead.of(file)).orElseThrow();
    var entries = new ArrayList<ArchiveEntry>();
    try (var archive = reader.open(file, FieldNames.of(fields))) {
      for (var entry = archive.next(); entry.isPresent(); entry = archive.next()) {
        entries.add(entry.get());
      }
    }
    for (var i = 0; i < entries.size(); i++) {
      assertThat(entries.get(i).number()).isEqualTo(i + 1);
    }
    return entries;
  }

  private List<ArchiveEntry> read(String text) throws Exception {
    return read(text.getBytes(StandardCharsets.UTF_8), "");
  }

  private static Found found(ArchiveEntry entry) {
    return (Found) entry;
  }

  private static String text(ArchiveEntry entry) {
    return new String(found(entry).source().bytes(), StandardCharsets.UTF_8);
  }

  private static String fault(ArchiveEntry entry) {
    return ((Damaged) entry).fault().toString();
  }

  private static byte[] gzip(byte[] bytes) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void jsonLinesGiveTheirRecordsAndTellTheDamagedOnes() throws Exception {
    var entries = read(LINES);
    assertThat(entries).hasSize(6);
    assertThat(found(entries.get(0)).given())
        .isEqualTo(
            new Given(
                "Ferry returns",
                LocalDate.of(2025, 3, 4),
                "Harbour News",
                "https://a.example/1",
                "CC BY",
                ""));
    assertThat(text(entries.get(0))).isEqualTo("Title: Ferry returns\n\nThe ferry sails again.");
    assertThat(fault(entries.get(1))).startsWith("archive:3: error: ");
    assertThat(text(entries.get(2))).contains("Bridge opens", "Cars cross.");
    assertThat(found(entries.get(2)).given().url()).isEmpty();
    assertThat(fault(entries.get(3))).startsWith("archive:5: error: not an object but a list");
    assertThat(fault(entries.get(4)))
        .contains("archive:6: error: no text in it")
        .contains("--fields");
    assertThat(found(entries.get(5)).source().declaredType()).startsWith("text/html");
  }

  @Test
  void packedLinesAreTheSame() throws Exception {
    assertThat(read(gzip(LINES.getBytes(StandardCharsets.UTF_8)), "")).hasSize(6);
  }

  @Test
  void fieldsAreMapped() throws Exception {
    var line =
        "{\"kopf\": \"Ferry returns\", \"doc\": {\"main\": [\"One.\", \"Two.\"]}, \"wann\": 20250304}\n";
    var entries =
        read(line.getBytes(StandardCharsets.UTF_8), "title=kopf, text=doc.main,date=wann");
    assertThat(text(entries.get(0))).isEqualTo("Title: Ferry returns\n\nOne.\n\nTwo.");
    assertThat(found(entries.get(0)).given().published()).isEqualTo(LocalDate.of(2025, 3, 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "titel=x", "title=a,,", "=x", "title="})
  void aMapOfNothingIsRefused(String fields) {
    assertThatThrownBy(() -> FieldNames.of(fields))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("maps nothing");
  }

  @Test
  void truncatedGzipGivesWhatCameBefore() throws Exception {
    var text = new StringBuilder();
    for (var i = 0; i < 3_000; i++) {
      text.append("{\"title\": \"Story ")
          .append(i * 7919)
          .append("\", \"text\": \"It has number ")
          .append(i * 104729)
          .append(".\"}\n");
    }
    var packed = gzip(text.toString().getBytes(StandardCharsets.UTF_8));
    var entries = read(Arrays.copyOf(packed, packed.length / 2), "");
    assertThat(entries.size()).isBetween(100, 2_999);
    assertThat(fault(entries.get(entries.size() - 1))).contains("the archive is cut off here");
    var damaged = packed.clone();
    damaged[packed.length / 2] ^= 0x55;
    assertThat(read(damaged, "")).isNotEmpty();
  }

  @Test
  void aBombOfLinesIsStopped() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var packed = new GZIPOutputStream(out)) {
      packed.write("{\"title\": \"a\", \"text\": \"b\"}\n".getBytes(StandardCharsets.UTF_8));
      for (var i = 0; i < 100; i++) {
        packed.write(new byte[1_000_000]);
      }
    }
    var entries = read(out.toByteArray(), "");
    assertThat(fault(entries.get(entries.size() - 1))).contains("more than 200 times its size");
  }

  @Test
  void aLineOfFiftyMegabytesIsDamagedAndTheNextIsRead() throws Exception {
    var file = folder.resolve("archive");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(
          "{\"title\": \"a\", \"text\": \"b\"}\n{\"title\": \"".getBytes(StandardCharsets.UTF_8));
      for (var i = 0; i < 50; i++) {
        out.write("x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
      }
      out.write("\"}\n{\"title\": \"c\", \"text\": \"d\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    var entries = read(Files.readAllBytes(file), "");
    assertThat(entries).hasSize(3);
    assertThat(fault(entries.get(1))).contains("archive:2: error: the line is over 4 MB");
    assertThat(text(entries.get(2))).contains("Title: c");
  }

  @ParameterizedTest
  @CsvSource({"',', UTF-8", "';', UTF-8", "'\t', UTF-8", "',', windows-1252"})
  void csvGivesItsRowsAndTellsTheDamagedOnes(String delimiter, String charset) throws Exception {
    var table =
        """
        Title|Text|Date|Url
        "Ferry ""Elva"" returns"|"The ferry sails again.

        It goes at noon | in Zürich."|2025-03-04|https://a.example/1

        Too|few
        "never closed|x|2025-03-05|y
        Bridge opens|Cars cross.|5 March 2025|
        """
            .replace("|", delimiter);
    var entries = read(table.getBytes(Charset.forName(charset)), "");
    assertThat(entries).hasSize(4);
    assertThat(text(entries.get(0)))
        .isEqualTo(
            "Title: Ferry \"Elva\" returns\n\nThe ferry sails again.\n\nIt goes at noon "
                + delimiter
                + " in Zürich.");
    assertThat(fault(entries.get(1))).contains("archive:6: error: 2 cells under 4 names");
    assertThat(fault(entries.get(2)))
        .contains("archive:7: error: a quotation mark is never closed");
    assertThat(found(entries.get(3)).given().published()).isEqualTo(LocalDate.of(2025, 3, 5));
  }

  @Test
  void aTextWithCommasIsNoTable() throws Exception {
    for (var text :
        List.of(
            "Hello, world, it said.\nMore.",
            "title, date\na, b\n",
            "",
            "{\n \"title\": \"x\"\n}",
            "{\"schemaVersion\": \"1.0.0\"}\n")) {
      assertThat(ArchiveReaders.forHead(ArchiveHead.of(text.getBytes(StandardCharsets.UTF_8))))
          .isEmpty();
    }
  }

  private static byte[] zip(String... namesAndTexts) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void aZipGivesItsFilesInTheOrderOfTheirNames() throws Exception {
    var entries =
        read(
            zip(
                "b.txt",
                "Two.",
                "a/x.txt",
                "One.",
                "a/",
                "",
                "__MACOSX/b.txt",
                "x",
                ".hidden",
                "x"),
            "");
    assertThat(entries)
        .extracting(entry -> found(entry).source().name())
        .containsExactly("archive!a/x.txt", "archive!b.txt");
    assertThat(text(entries.get(0))).isEqualTo("One.");
  }

  @Test
  void namesThatLeadOutOfAZipAreRefused() throws Exception {
    var entries =
        read(
            zip(
                "../../evil.txt",
                "x",
                "/etc/passwd",
                "x",
                "C:\\evil.txt",
                "x",
                "a/../../b.txt",
                "x",
                "..",
                "x",
                "good.txt",
                "Good."),
            "");
    assertThat(entries).hasSize(6);
    assertThat(entries.stream().filter(Damaged.class::isInstance).map(ArchiveReadersTest::fault))
        .hasSize(5)
        .allMatch(fault -> fault.contains("its name leads out of the archive"));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("archive"));
    }
  }

  @Test
  void aBombInAZipCostsItsFileAlone() throws Exception {
    var entries = read(zip("a.txt", "a".repeat(25_000_000), "b.txt", "Good."), "");
    assertThat(fault(entries.get(0))).contains("unpacks to more than 20 MB");
    assertThat(text(entries.get(1))).isEqualTo("Good.");
  }

  @Test
  void aDamagedFileInAZipIsTold() throws Exception {
    var zip = zip("a.txt", "The ferry sails again on Monday, says the harbour.", "b.txt", "Good.");
    zip[45] ^= 0x55;
    var entries = read(zip, "");
    assertThat(fault(entries.get(0))).contains("damaged in the zip");
    assertThat(text(entries.get(1))).isEqualTo("Good.");
    var half = Arrays.copyOf(zip, zip.length / 2);
    assertThatThrownBy(() -> read(half, ""))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("the zip is damaged");
  }

  @Test
  void officeDocumentsAreNoArchives() throws Exception {
    for (var name : List.of("[Content_Types].xml", "mimetype", "META-INF/container.xml")) {
      assertThat(ArchiveReaders.forHead(ArchiveHead.of(zip(name, "x")))).isEmpty();
    }
  }

  private static String response(String type, String status, String body) {
    var http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
    return record(
        "response",
        "application/http; msgtype=response",
        "https://a.example/" + body.length(),
        http);
  }

  private static String record(String type, String contentType, String target, String block) {
    var id = new CRC32();
    id.update(block.getBytes(StandardCharsets.UTF_8));
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
        + String.format(java.util.Locale.ROOT, "%012x", id.getValue())
        + ">\r\nWARC-Date: 2025-03-04T05:06:07Z\r\nWARC-Target-URI: "
        + target
        + "\r\nContent-Type: "
        + contentType
        + "\r\nContent-Length: "
        + block.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  private static final List<String> WARC =
      List.of(
          record("warcinfo", "application/warc-fields", "https://a.example/", "software: x\r\n"),
          response("text/html; charset=utf-8", "200 OK", "<p>The ferry sails again.</p>"),
          response("image/png", "200 OK", "picture"),
          response("text/html", "404 Not Found", "<p>No such page, sorry.</p>"),
          record("resource", "text/plain", "https://a.example/text", "Cars cross."),
          response("text/plain", "200 OK", "The last one."));

  @Test
  void aWebArchiveGivesItsPages() throws Exception {
    var entries = read(String.join("", WARC));
    assertThat(entries).hasSize(3);
    assertThat(text(entries.get(0))).isEqualTo("<p>The ferry sails again.</p>");
    assertThat(found(entries.get(0)).given().url()).isEqualTo("https://a.example/29");
    assertThat(found(entries.get(0)).source().declaredType()).isEqualTo("text/html;charset=utf-8");
    assertThat(text(entries.get(1))).isEqualTo("Cars cross.");
    assertThat(text(entries.get(2))).isEqualTo("The last one.");
  }

  @Test
  void aPackedWebArchiveIsTheSame() throws Exception {
    var out = new ByteArrayOutputStream();
    for (var record : WARC) {
      out.write(gzip(record.getBytes(StandardCharsets.UTF_8)));
    }
    assertThat(read(out.toByteArray(), "")).hasSize(3);
  }

  @Test
  void behindADamagedRecordTheNextIsRead() throws Exception {
    var damaged = new ArrayList<>(WARC);
    damaged.set(4, WARC.get(4).replace("Content-Length: 11", "Content-Length: eleven"));
    var plain = read(String.join("", damaged));
    assertThat(plain).hasSize(3);
    assertThat(fault(plain.get(1))).contains("a damaged record");
    assertThat(text(plain.get(2))).isEqualTo("The last one.");
    var out = new ByteArrayOutputStream();
    for (var i = 0; i < WARC.size(); i++) {
      var packed = gzip(WARC.get(i).getBytes(StandardCharsets.UTF_8));
      if (i == 4) {
        Arrays.fill(packed, packed.length / 2, packed.length / 2 + 20, (byte) 0x55);
      }
      out.write(packed);
    }
    var packed = read(out.toByteArray(), "");
    assertThat(packed.stream().filter(Damaged.class::isInstance)).isNotEmpty();
    assertThat(text(packed.get(packed.size() - 1))).isEqualTo("The last one.");
  }

  @Test
  void aWebArchiveThatIsCutOffGivesItsFirstPages() throws Exception {
    var whole = String.join("", WARC);
    var entries = read(whole.substring(0, whole.length() - 30));
    assertThat(entries.size()).isBetween(2, 3);
    assertThat(text(entries.get(0))).contains("ferry");
  }
}
