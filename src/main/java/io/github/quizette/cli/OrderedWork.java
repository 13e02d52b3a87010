package io.github.quizette.cli;

import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does several things at once and hands the results on in the order in which they were asked for.
 * One thread asks and receives. With one job all is done at once, by the asking thread.
 *
 * @param <T> what is made
 */
final class OrderedWork<T> implements AutoCloseable {
  private static final int AHEAD = 16;

  private final int jobs;
  private final ExecutorService threads;
  private final Deque<Pending<T>> pending = new ArrayDeque<>();

  private record Pending<T>(Future<T> result, Receiver<T> receiver) {}

  /** Takes what was made. */
  interface Receiver<T> {
    /** Takes a result. */
    void done(T result) throws IOException, InputException;

    /** Hears that the work failed, by a fault of the program. */
    void failed(RuntimeException fault);
  }

  OrderedWork(int jobs) {
    this.jobs = jobs;
    this.threads =
        Executors.newFixedThreadPool(
            jobs,
            task -> {
              var thread = new Thread(task, "quizette-work");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Asks for something; waits while much is asked for and not yet made. */
  void ask(Callable<T> work, Receiver<T> receiver) throws IOException, InputException {
    if (jobs == 1) {
      hand(new Pending<>(done(work), receiver));
      return;
    }
    pending.addLast(new Pending<>(threads.submit(work), receiver));
    while (pending.size() > jobs * AHEAD
        || (!pending.isEmpty() && pending.getFirst().result().isDone())) {
      hand(pending.removeFirst());
    }
  }

  private static <T> Future<T> done(Callable<T> work) {
    var task = new java.util.concurrent.FutureTask<T>(work);
    task.run();
    return task;
  }

  private void hand(Pending<T> one) throws IOException, InputException {
    try {
      one.receiver().done(one.result().get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        one.receiver().failed(fault);
      } else {
        throw new IllegalStateException("the work throws nothing else", e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Waits for all that was asked for. */
  void finish() throws IOException, InputException {
    while (!pending.isEmpty()) {
      hand(pending.removeFirst());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
