package io.github.quizette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class LauncherTest {
  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  @TempDir Path base;
  private StubbedCheckout checkout;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = StubbedCheckout.in(base);
  }

  private List<String> archives() throws IOException {
    if (!Files.isDirectory(checkout.cache)) {
      return List.of();
    }
    try (var files = Files.list(checkout.cache)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void buildsAMissingJarAndSaysSoInOneLine() throws Exception {
    var run = checkout.run("--version");
    assertThat(run.err()).isEqualTo("quizette: building (once, about a minute) ...\n");
    assertThat(run.hasArgument("--version")).isTrue();
    assertThat(checkout.log()).hasSize(1).allMatch(line -> line.startsWith("mvn "));
  }

  @Test
  void buildsAgainOnlyWhenASourceIsNewer() throws Exception {
    checkout.run("--version");
    assertThat(checkout.run("--version").err()).isEmpty();
    checkout.age(-60);
    assertThat(checkout.run("--version").err()).contains("building");
    assertThat(checkout.log()).hasSize(2);
  }

  @Test
  void buildsAgainWhenASourceIsRemoved() throws Exception {
    checkout.run("--version");
    Thread.sleep(20);
    Files.delete(checkout.home.resolve("src/main/A.java"));
    assertThat(checkout.run("--version").err()).contains("building");
  }

  @Test
  void takesAJarThatMavenMadeWithoutBuilding() throws Exception {
    Files.createDirectories(checkout.home.resolve("target"));
    Files.writeString(checkout.home.resolve("target/quizette-0.1.0-all.jar"), "made by hand");
    assertThat(checkout.run("--version").err()).isEmpty();
    assertThat(checkout.home.resolve("target/launcher.jar")).hasContent("made by hand");
    assertThat(checkout.log()).isEmpty();
  }

  @Test
  void aFailedBuildShowsWhy() throws Exception {
    checkout.environment.put("STUB_BUILD_FAILS", "yes");
    var run = checkout.run("--version");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("cannot find symbol").contains("error: the build failed");
    assertThat(checkout.home.resolve("target/launcher.lock")).doesNotExist();
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    checkout.environment.put("STUB_BUILD_SECONDS", "1");
    var launcher = checkout.home.resolve("quizette").toString();
    var first = checkout.start(base, launcher, "make", "a.txt");
    var second = checkout.start(base, launcher, "make", "b.txt");
    assertThat(first.call().hasArgument("a.txt")).isTrue();
    assertThat(second.call().hasArgument("b.txt")).isTrue();
    assertThat(checkout.log()).filteredOn(line -> line.startsWith("mvn ")).hasSize(1);
    assertThat(archives()).hasSize(1);
  }

  @Test
  void takesOverFromABuildThatWasKilled() throws Exception {
    Files.createDirectories(checkout.home.resolve("target"));
    var dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.createSymbolicLink(
        checkout.home.resolve("target/launcher.lock"), Path.of(Long.toString(dead.pid())));
    assertThat(checkout.run("--version").code()).isZero();
    assertThat(checkout.log()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check out/quizette", "./check out/quizette", "./a link", "far/a link"})
  void runsFromAnotherFolderAndThroughLinks(String name) throws Exception {
    Files.createSymbolicLink(base.resolve("a link"), Path.of("check out/quizette"));
    Files.createDirectory(base.resolve("far"));
    Files.createSymbolicLink(base.resolve("far/a link"), base.resolve("a link"));
    var run = checkout.start(base, name, "make", "an article.txt", "").call();
    assertThat(run.hasArgument(checkout.home.resolve("target/launcher.jar").toString())).isTrue();
    assertThat(run.out()).endsWith("<make>\n<an article.txt>\n<>\n");
  }

  @Test
  void runsThroughALinkToItsFolder() throws Exception {
    Files.createSymbolicLink(base.resolve("to it"), checkout.home);
    assertThat(checkout.start(base, "to it/quizette", "--help").call().hasArgument("--help"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dash", "bash", "busybox"})
  void runsUnderEachShell(String shell) throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin", shell)), shell + " is not here");
    var launcher = checkout.home.resolve("quizette").toString();
    var command =
        shell.equals("busybox")
            ? new String[] {"busybox", "sh", launcher, "make", "a b.txt"}
            : new String[] {shell, launcher, "make", "a b.txt"};
    assertThat(checkout.start(base, command).call().out()).endsWith("<make>\n<a b.txt>\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 130})
  void passesTheExitStatusOn(int status) throws Exception {
    checkout.environment.put("STUB_STATUS", Integer.toString(status));
    assertThat(checkout.run("make", "a.txt").code()).isEqualTo(status);
    assertThat(checkout.run("make", "a.txt").code()).isEqualTo(status);
  }

  @Test
  void fewArticlesStartQuicklyAndManyGetTheFullCompiler() throws Exception {
    var many = Files.createDirectory(base.resolve("many articles"));
    var few = Files.createDirectory(base.resolve("few"));
    for (var i = 0; i < 12; i++) {
      Files.writeString((i < 3 ? few : many).resolve(i + ".txt"), "x");
      Files.writeString(many.resolve(i + ".txt"), "x");
    }
    assertThat(checkout.run("make", "a.txt", "few").hasArgument(QUICK)).isTrue();
    assertThat(checkout.run("make", "a.txt", "-o", "many articles").hasArgument(QUICK)).isTrue();
    assertThat(checkout.run("make", "many articles").hasArgument(QUICK)).isFalse();
    assertThat(checkout.run("make", "news.jsonl.gz", "--jobs", "2").hasArgument(QUICK)).isFalse();
    assertThat(checkout.run("make", "1", "2", "3", "4", "5", "6", "7", "8", "9").hasArgument(QUICK))
        .isFalse();
  }

  @Test
  void makesTheClassArchiveOnceAndUsesIt() throws Exception {
    assertThat(checkout.run("make", "a.txt").err()).doesNotContain("preparing");
    assertThat(archives())
        .hasSize(1)
        .allMatch(name -> name.matches("classes-17.0.99-\\d+-\\d+.jsa"));
    var run = checkout.run("make", "a.txt");
    assertThat(
            run.hasArgument("-XX:SharedArchiveFile=" + checkout.cache.resolve(archives().get(0))))
        .isTrue();
    assertThat(checkout.log()).filteredOn("archive"::equals).hasSize(1);
  }

  @Test
  void makesNoArchiveForCommandsThatMakeNothing() throws Exception {
    checkout.run("--help");
    assertThat(archives()).isEmpty();
  }

  @Test
  void aNewJarOrANewJavaGetsAnArchiveOfItsOwn() throws Exception {
    checkout.run("make", "a.txt");
    var first = archives();
    checkout.age(-60);
    checkout.environment.put("STUB_JAR", "another jar");
    checkout.run("make", "a.txt");
    assertThat(archives()).hasSize(1).isNotEqualTo(first); // the old one is gone
    checkout.java("25");
    checkout.run("make", "a.txt");
    assertThat(archives()).hasSize(2);
  }

  @Test
  void anArchiveThatCannotBeMadeIsNotTriedAgain() throws Exception {
    checkout.environment.put("STUB_ARCHIVE_FAILS", "yes");
    for (var i = 0; i < 2; i++) {
      var run = checkout.run("make", "a.txt");
      assertThat(run.code()).isZero();
      assertThat(run.out()).doesNotContain("SharedArchiveFile");
    }
    assertThat(checkout.log()).filteredOn("archive"::equals).hasSize(1);
  }

  @Test
  void withoutACacheFolderOnlyTheGainIsLost() throws Exception {
    Files.writeString(checkout.cache, "a file is in the way");
    assertThat(checkout.run("make", "a.txt").code()).isZero();
    checkout.environment.remove("QUIZETTE_CACHE"); // and there is no HOME
    var run = checkout.run("make", "a.txt");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("SharedArchiveFile").endsWith("<make>\n<a.txt>\n");
  }

  @Test
  void aReleaseRunsWithoutMaven() throws Exception {
    checkout.release();
    var run = checkout.run("make", "a.txt");
    assertThat(run.hasArgument(checkout.home.resolve("quizette.jar").toString())).isTrue();
    assertThat(checkout.log()).containsExactly("archive");
    Files.delete(checkout.home.resolve("quizette.jar"));
    assertThat(checkout.run("make", "a.txt").err()).contains("quizette.jar is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_292", "11.0.20", "16"})
  void refusesAnOldJava(String version) throws Exception {
    checkout.java(version);
    var run = checkout.run("--version");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("is Java " + version).contains("JDK 17 or newer");
  }

  @Test
  void theLaunchersKnowTheVersion() throws Exception {
    var pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom).contains("<artifactId>quizette</artifactId>\n  <version>0.1.0</version>");
    assertThat(Path.of("quizette")).content().contains("version=0.1.0\n");
    assertThat(Path.of("quizette.cmd")).content().contains("quizette-0.1.0-all.jar");
  }
}
