package io.github.quizette.fetch;

import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time go to a host, in the order of asking. May be shared by threads. */
final class HostTurns {
  private final ConcurrentMap<String, ReentrantLock> hosts = new ConcurrentHashMap<>();

  /** What is done in a turn. */
  @FunctionalInterface
  interface Action<T> {
    T run() throws IOException, InputException;
  }

  /** Waits for {@code host} and runs {@code action}. */
  <T> T during(String host, Action<T> action) throws IOException, InputException {
    var turn = hosts.computeIfAbsent(host, name -> new ReentrantLock(true));
    turn.lock();
    try {
      return action.run();
    } finally {
      turn.unlock();
    }
  }
}
