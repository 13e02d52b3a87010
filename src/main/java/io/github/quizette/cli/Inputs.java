package io.github.quizette.cli;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.fetch.Fetcher.Wish;
import io.github.quizette.fetch.WebAddress;
import io.github.quizette.reader.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The inputs of a command: files, folders with all that is in them, web addresses, standard input.
 */
final class Inputs {
  /** How standard input is named. */
  static final String STANDARD = "-";

  private final Terminal terminal;
  private final Fetching fetching;
  private Wish wish = Wish.NAMED;

  /** Makes inputs among which addresses of the public internet are fetched and not kept. */
  Inputs(Terminal terminal) {
    this(terminal, new Fetching(false, Optional.empty()));
  }

  Inputs(Terminal terminal, Fetching fetching) {
    this.terminal = terminal;
    this.fetching = fetching;
  }

  /**
   * Returns the files that {@code names} stand for, folders opened, each in the order of names.
   *
   * @throws InputException if a folder holds no file
   */
  List<String> expand(List<String> names) throws IOException, InputException {
    var files = new ArrayList<String>();
    for (var name : names) {
      if (isFile(name) && Files.isDirectory(Path.of(name))) {
        folder(name, files);
      } else {
        files.add(name);
      }
    }
    if (files.stream().filter(WebAddress::looksLikeOne).count() > 1) {
      wish = Wish.FOUND; // a list of addresses: robots.txt has a word in it
    }
    return files;
  }

  private static void folder(String name, List<String> files) throws IOException, InputException {
    try (var walk = Files.walk(Path.of(name))) {
      var found =
          walk.filter(Files::isRegularFile)
              .filter(file -> !hidden(file))
              .map(Path::toString)
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new InputException(
            Diagnostic.error(name, "no article in this folder", "name a folder with articles"));
      }
      files.addAll(found);
    }
  }

  private static boolean hidden(Path file) {
    var name = file.getFileName();
    return name != null
        && (name.toString().startsWith(".") || name.toString().startsWith("README"));
  }

  /** Tells whether an input is named as a file or a folder is. */
  static boolean isFile(String name) {
    return !name.equals(STANDARD) && !WebAddress.looksLikeOne(name);
  }

  /** Opens an input; a web address is fetched. */
  Source open(String name) throws IOException, InputException {
    if (name.equals(STANDARD)) {
      return Source.ofStream("standard input", terminal.in());
    }
    if (WebAddress.looksLikeOne(name)) {
      return fetching.fetcher().fetch(WebAddress.of(name), wish).source();
    }
    var file = Path.of(name);
    if (!Files.exists(file)) {
      throw new NoSuchFileException(name);
    }
    return Source.ofFile(file);
  }
}
