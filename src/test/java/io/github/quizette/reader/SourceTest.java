package io.github.quizette.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
  @Test
  void readsFiles(@TempDir Path folder) throws IOException, InputException {
    var file = Files.writeString(folder.resolve("a b.txt"), "Text");
    assertThat(Source.ofFile(file).bytes()).containsExactly('T', 'e', 'x', 't');
    assertThatThrownBy(() -> Source.ofFile(folder.resolve("none.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void knowsTheCharsetThatAServerDeclares() {
    assertThat(declared("text/html; charset=\"windows-1252\"").declaredCharset())
        .contains(Charset.forName("windows-1252"));
    assertThat(declared("text/html;charset=UTF-8; boundary=x").declaredCharset()).contains(UTF_8);
    assertThat(declared("text/html; charset=x-none").declaredCharset()).isEmpty();
    assertThat(declared("text/html; charset=:").declaredCharset()).isEmpty();
    assertThat(declared("").declaredCharset()).isEmpty();
  }

  private static Source declared(String type) {
    return new Source("a", new byte[0], type, "https://news.example/a");
  }

  @Test
  void refusesAnEndlessStreamBeforeItFillsTheMemory() {
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            return length;
          }
        };
    assertThatThrownBy(() -> Source.ofStream("-", endless))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "-: error: larger than 20 MB; give one article a file; split a collection into its articles");
  }

  @Test
  void findsReadersByContentAndName() {
    var source = Source.ofText("a.txt", "Text");
    assertThat(ArticleReaders.forSource(source).name()).isEqualTo("text");
    assertThat(ArticleReaders.byName("text")).isPresent();
    assertThat(ArticleReaders.byName("Text")).isEmpty();
    assertThat(ArticleReaders.all()).isNotEmpty().allMatch(reader -> !reader.accepts().isEmpty());
  }
}
