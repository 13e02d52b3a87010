package io.github.quizette;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.generator.QuizSettings;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  @TempDir Path folder;

  private static List<String> blocks(String language) throws Exception {
    return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void theLinesOfJavaMakeAQuiz() throws Exception {
    var source =
        "public class Snippet { public static Object run(String text) throws Exception {\n"
            + blocks("java").get(0)
            + "return quiz; } }";
    var file = Files.writeString(folder.resolve("Snippet.java"), source);
    var code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", folder.toString(), file.toString());
    assertThat(code).isZero();
    try (var loader =
        new URLClassLoader(
            new java.net.URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      var text = Files.readString(Path.of("samples/finland-joins-nato.txt"));
      var quiz =
          (io.github.quizette.item.Quiz)
              loader.loadClass("Snippet").getMethod("run", String.class).invoke(null, text);
      assertThat(quiz.items()).isNotEmpty().hasSizeLessThanOrEqualTo(QuizSettings.DEFAULT.items());
    }
  }

  @Test
  void everyCommandIsOneThatThereIs() throws Exception {
    var commands =
        blocks("sh").stream()
            .flatMap(String::lines)
            .filter(line -> line.startsWith("./quizette "))
            .map(line -> line.split(" ", -1)[1])
            .toList();
    assertThat(commands)
        .hasSizeGreaterThan(4)
        .allMatch(
            List.of(
                    "make", "read", "check", "formats", "export", "index", "merge", "compile",
                    "split", "diff", "stats", "filter", "import", "schema")
                ::contains);
  }

  @Test
  void everyFileThatItNamesIsThere() throws Exception {
    var links =
        Pattern.compile("\\]\\(([^)#]+)\\)")
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(match -> match.group(1))
            .filter(link -> !link.startsWith("http"))
            .toList();
    assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(Path.of(link)).exists());
  }
}
