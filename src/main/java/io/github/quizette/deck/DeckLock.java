package io.github.quizette.deck;

import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Holds a folder for one thread of one process: whoever reads a deck, changes it and writes it back
 * does so under its lock, and so loses nothing that another wrote between.
 *
 * <p>The empty lock file stays in the folder: deleting it would let two hold it at once. The system
 * frees the lock of a process that dies.
 */
final class DeckLock {
  /** Name of the lock file. */
  static final String NAME = ".quizette.lock";

  /** The system's locks are the process's, not the thread's. */
  private static final ConcurrentMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private DeckLock() {}

  /** What is done under the lock. */
  @FunctionalInterface
  interface Action<T> {
    T run() throws IOException, InputException;
  }

  /** Waits for {@code folder}, which must exist, and holds it while {@code action} runs. */
  static <T> T during(Path folder, Action<T> action) throws IOException, InputException {
    var real = folder.toRealPath();
    var thread = THREADS.computeIfAbsent(real, path -> new ReentrantLock());
    thread.lock();
    try (var channel =
        FileChannel.open(
            real.resolve(NAME),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS)) {
      channel.lock();
      return action.run();
    } finally {
      thread.unlock();
    }
  }
}
