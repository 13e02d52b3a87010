package io.github.quizette.cli;

import io.github.quizette.fetch.AddressGuard;
import io.github.quizette.fetch.FetchRules;
import io.github.quizette.fetch.Fetcher;
import io.github.quizette.fetch.HostLookup;
import io.github.quizette.fetch.HttpFetcher;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fetcher of a command, made when the first address is met: its client takes time to load. */
final class Fetching implements AutoCloseable {
  private final boolean privateToo;
  private final Optional<Path> cache;
  private @Nullable HttpFetcher fetcher;

  /**
   * Makes none yet.
   *
   * @param privateToo whether addresses of this machine and its network may be fetched
   * @param cache folder for what the server may say still holds; empty to keep nothing
   */
  Fetching(boolean privateToo, Optional<Path> cache) {
    this.privateToo = privateToo;
    this.cache = cache;
  }

  /** Returns the fetcher. */
  Fetcher fetcher() {
    if (fetcher == null) {
      var guard = new AddressGuard(HostLookup.ofSystem(), privateToo);
      fetcher = new HttpFetcher(FetchRules.DEFAULT, guard, cache);
    }
    return fetcher;
  }

  @Override
  public void close() {
    if (fetcher != null) {
      fetcher.close();
    }
  }
}
