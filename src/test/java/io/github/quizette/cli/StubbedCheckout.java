package io.github.quizette.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** A checkout with the true launcher, where Maven and Java are scripts that tell what they got. */
final class StubbedCheckout {
  private static final String MVN =
      """
      #!/bin/sh
      echo "mvn $*" >>"$STUB_LOG"
      sleep "${STUB_BUILD_SECONDS:-0}"
      [ -z "${STUB_BUILD_FAILS:-}" ] || { echo 'cannot find symbol'; exit 1; }
      mkdir -p target && echo "${STUB_JAR:-jar}" >target/quizette-0.1.0-all.jar
      """;
  private static final String JAVA =
      """
      #!/bin/sh
      for a; do
        case $a in
          -XX:ArchiveClassesAtExit=*)
            echo archive >>"$STUB_LOG"
            [ -z "${STUB_ARCHIVE_FAILS:-}" ] || exit 1
            echo classes >"${a#*=}"
            exit 0 ;;
        esac
      done
      for a; do echo "<$a>"; done
      exit "${STUB_STATUS:-0}"
      """;

  private final Path base;
  final Path home;
  final Path cache;
  final Map<String, String> environment = new TreeMap<>();

  /** What a launcher did. */
  record Run(int code, String out, String err) {
    boolean hasArgument(String argument) {
      return out.lines().anyMatch(("<" + argument + ">")::equals);
    }
  }

  private StubbedCheckout(Path base) {
    this.base = base;
    this.home = base.resolve("check out");
    this.cache = base.resolve("cache  folder");
  }

  /** Makes a checkout whose path has blanks, with sources a minute old and nothing built. */
  static StubbedCheckout in(Path base) throws IOException {
    var made = new StubbedCheckout(base);
    for (var folder : List.of("src/main", "templates", "samples")) {
      Files.createDirectories(made.home.resolve(folder));
    }
    script(made.home.resolve("quizette"), Files.readString(Path.of("quizette")));
    script(Files.createDirectories(base.resolve("bin")).resolve("mvn"), MVN);
    script(base.resolve("bin/java"), JAVA);
    made.java("17.0.99");
    for (var file : List.of("pom.xml", "LICENSE", "NOTICE", "src/main/A.java")) {
      Files.writeString(made.home.resolve(file), file);
    }
    made.age(60);
    made.environment.put("PATH", base.resolve("bin") + ":" + System.getenv("PATH"));
    made.environment.put("STUB_LOG", base.resolve("log").toString());
    made.environment.put("QUIZETTE_CACHE", made.cache.toString());
    return made;
  }

  /** Makes all sources and folders {@code seconds} old. */
  void age(long seconds) throws IOException {
    var time = FileTime.from(Instant.now().minusSeconds(seconds));
    try (var files = Files.walk(home)) {
      for (var file : files.filter(file -> !file.startsWith(home.resolve("target"))).toList()) {
        Files.setLastModifiedTime(file, time);
      }
    }
  }

  /** Sets the version that the stub of Java claims to be. */
  void java(String version) throws IOException {
    Files.writeString(
        base.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
  }

  /** Turns the checkout into what a release holds. */
  void release() throws IOException {
    Files.delete(home.resolve("pom.xml"));
    Files.writeString(home.resolve("quizette.jar"), "released");
  }

  /** Starts a command in {@code folder} and returns how to wait for it. */
  Callable<Run> start(Path folder, String... command) throws IOException {
    var out = Files.createTempFile(base, "out", "");
    var err = Files.createTempFile(base, "err", "");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "HOME", "XDG_CACHE_HOME"));
    builder.environment().putAll(environment);
    var process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    return () -> new Run(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  /** Runs the launcher. */
  /** Runs the launcher. */
  Run run(String... arguments) throws Exception {
    var command = new ArrayList<>(List.of(home.resolve("quizette").toString()));
    command.addAll(List.of(arguments));
    return start(base, command.toArray(String[]::new)).call();
  }

  /** Returns what Maven and Java were asked to make so far, a line each. */
  List<String> log() throws IOException {
    var log = base.resolve("log");
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }

  static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
