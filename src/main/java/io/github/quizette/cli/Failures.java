package io.github.quizette.cli;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.exporter.BrokenTemplateException;
import io.github.quizette.exporter.TooManyItemsException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Prints what went wrong as one line, never as a stack trace. */
final class Failures implements IExecutionExceptionHandler {
  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result)
      throws Exception {
    if (e instanceof InputException || e instanceof IOException) {
      var file = e instanceof FileSystemException found ? found.getFile() : null;
      terminal.err().println(message(file == null ? "quizette" : file, e));
      return 1;
    }
    throw e;
  }

  /** Returns the line to print for a failure of {@code name}. */
  static String message(String name, Exception e) {
    if (e instanceof InputException || e instanceof BrokenTemplateException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof TooManyItemsException) {
      return name + ": error: " + e.getMessage();
    }
    if (e instanceof NoSuchFileException) {
      return name + ": error: there is no such file; check the name";
    }
    if (e instanceof AccessDeniedException) {
      return name + ": error: it must not be read or written; check its permissions";
    }
    if (e instanceof FileAlreadyExistsException) {
      return name + ": error: something of that name is in the way; name another folder with -o";
    }
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return name + ": error: " + file.getReason() + "; check the disk and its permissions";
    }
    return name + ": error: " + e.getMessage() + "; check the disk";
  }
}
