package io.github.quizette.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
  private static final int KILLS = 20;

  @TempDir Path folder;

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesAndReplacesAndLeavesNothingElse() throws Exception {
    var file = folder.resolve("new/deep/deck.json");
    AtomicFile.write(file, out -> out.write(OLD));
    AtomicFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    assertThat(file).hasContent("new");
    assertThat(names(folder.resolve("new/deep"))).containsExactly("deck.json");
  }

  @Test
  void aFullDiskLeavesTheOldFileAndNoOther() throws Exception {
    var file = folder.resolve("deck.json");
    Files.write(file, OLD);
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write(new byte[1 << 20]);
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(file).hasBinaryContent(OLD);
    assertThat(names(folder)).containsExactly("deck.json");
  }

  @Test
  void refusesALinkAndWhatItLeadsToStays() throws Exception {
    var real = Files.write(folder.resolve("real.json"), OLD);
    var link = Files.createSymbolicLink(folder.resolve("deck.json"), real);
    assertThatThrownBy(() -> AtomicFile.write(link, out -> out.write(1)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("symbolic link");
    assertThat(real).hasBinaryContent(OLD);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(names(folder)).containsExactly("deck.json", "real.json");
  }

  @Test
  void refusesADanglingLink() throws Exception {
    var link = Files.createSymbolicLink(folder.resolve("deck.json"), folder.resolve("none"));
    assertThatThrownBy(() -> AtomicFile.write(link, out -> out.write(1)))
        .isInstanceOf(InputException.class);
    assertThat(names(folder)).containsExactly("deck.json");
  }

  @Test
  void writesThroughALinkedFolder() throws Exception {
    var real = Files.createDirectory(folder.resolve("real"));
    var link = Files.createSymbolicLink(folder.resolve("link"), real);
    AtomicFile.write(link.resolve("deck.json"), out -> out.write(OLD));
    assertThat(real.resolve("deck.json")).hasBinaryContent(OLD);
  }

  @Test
  void refusesAFolderInPlaceOfTheFile() throws Exception {
    var target = Files.createDirectory(folder.resolve("deck.json"));
    assertThatThrownBy(() -> AtomicFile.write(target, out -> out.write(1)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is not a file");
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() throws Exception {
    var file = Files.write(folder.resolve("decks"), OLD);
    assertThatThrownBy(() -> AtomicFile.write(file.resolve("deck.json"), out -> out.write(1)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("not a folder");
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void refusesAFolderThatMustNotBeWritten() {
    var readOnly = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
    assertThatThrownBy(() -> AtomicFile.write(readOnly.resolve("x.json"), out -> out.write(1)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("must not be written");
  }

  @Test
  void keepsThePermissionsOfTheFile() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    var file = Files.write(folder.resolve("deck.json"), OLD);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    AtomicFile.write(file, out -> out.write(1));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void sweepsWhatTheDeadLeftAndNothingElse() throws Exception {
    var pid = ProcessHandle.current().pid();
    Files.write(folder.resolve(".deck.json.999999999-1.quizette-tmp"), OLD);
    Files.write(folder.resolve(".deck.json." + pid + "-1.quizette-tmp"), OLD);
    Files.write(folder.resolve(".deck.json.mine.quizette-tmp"), OLD);
    AtomicFile.sweep(folder);
    assertThat(names(folder))
        .containsExactlyInAnyOrder(
            ".deck.json." + pid + "-1.quizette-tmp", ".deck.json.mine.quizette-tmp");
  }

  @Test
  @Timeout(120)
  void aWriterThatIsKilledLeavesAWholeDeck() throws Exception {
    var file = folder.resolve("deck.json");
    for (var kill = 0; kill < KILLS; kill++) {
      var writer = EndlessWriter.start(file);
      TimeUnit.MILLISECONDS.sleep(3L * kill + 1);
      writer.destroyForcibly().waitFor();
      assertThat(DeckJson.bytes(DeckJson.read(file))).isEqualTo(Files.readAllBytes(file));
    }
    AtomicFile.sweep(folder);
    assertThat(names(folder)).containsExactly("deck.json");
  }
}
