package io.github.quizette.fetch;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.fetch.FetchCache.Kept;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Fetches over HTTP: each redirect is checked like the first address, one request at a time goes to
 * a host, and what the server says still holds is not sent again. May be shared by threads.
 */
public final class HttpFetcher implements Fetcher, AutoCloseable {
  private static final int NOT_MODIFIED = 304;
  private static final int MAX_ROBOTS = 500_000;

  private final FetchRules rules;
  private final AddressGuard guard;
  private final Optional<FetchCache> cache;
  private final HttpExchange exchange;
  private final HostTurns turns = new HostTurns();
  private final ConcurrentMap<String, RobotsTxt> robots = new ConcurrentHashMap<>();

  /**
   * Makes a fetcher.
   *
   * @param cache the folder for what is kept; empty to keep nothing
   */
  public HttpFetcher(FetchRules rules, AddressGuard guard, Optional<Path> cache) {
    this.rules = rules;
    this.guard = guard;
    this.cache = cache.map(FetchCache::new);
    this.exchange = new HttpExchange(rules, guard);
  }

  @Override
  public Fetched fetch(WebAddress asked, Wish wish) throws IOException, InputException {
    var time = new TimeLeft(rules.whole());
    var kept = cache.isPresent() ? cache.get().find(asked.toString()) : Optional.<Kept>empty();
    var address = asked;
    for (var hop = 0; hop <= rules.maxRedirects(); hop++) {
      if (wish == Wish.FOUND && !allowed(address, time)) {
        throw refused(
            asked,
            "the site's robots.txt asks programs not to fetch " + address,
            "save the page from a browser and give the file");
      }
      var answer = get(address, hop == 0 ? kept : Optional.empty(), rules.maxBytes(), time);
      if (answer.isRedirect()) {
        if (answer.location().isEmpty()) {
          throw refused(asked, "the server redirects to nowhere", "");
        }
        address = address.follow(answer.location());
      } else if (answer.status() == NOT_MODIFIED && kept.isPresent()) {
        return new Fetched(asked, address, kept.get().type(), kept.get().body(), false);
      } else {
        return received(asked, address, answer);
      }
    }
    throw refused(
        asked,
        "redirected more than " + rules.maxRedirects() + " times",
        "check the address in a browser");
  }

  @Override
  public boolean allows(WebAddress address) throws InputException {
    return allowed(address, new TimeLeft(rules.whole()));
  }

  private Fetched received(WebAddress asked, WebAddress address, HttpExchange.Answer answer)
      throws IOException, InputException {
    if (answer.status() / 100 != 2) {
      throw refused(asked, "the server answers " + answer.status(), advice(answer.status()));
    }
    var made =
        new Kept(asked.toString(), answer.tag(), answer.modified(), answer.type(), answer.body());
    if (cache.isPresent() && made.canBeAsked() && address.equals(asked)) {
      cache.get().keep(made);
    }
    return new Fetched(asked, address, answer.type(), answer.body(), true);
  }

  private static String advice(int status) {
    return switch (status) {
      case 401, 402, 403, 451 -> "save the page from a browser and give the file";
      case 404, 410 -> "check the address";
      default -> "try again later";
    };
  }

  private HttpExchange.Answer get(WebAddress address, Optional<Kept> kept, int limit, TimeLeft time)
      throws IOException, InputException {
    try {
      guard.pass(address.host());
      return turns.during(
          address.host(),
          () -> {
            var left = time.left();
            if (left.toMillis() == 0) {
              throw late(address);
            }
            var start = System.nanoTime();
            try {
              return exchange.get(address, kept, limit, left);
            } finally {
              time.spentSince(start);
            }
          });
    } catch (UnknownHostException e) {
      throw refused(
          address, "there is no host " + address.host(), "check the address and the network");
    }
  }

  private InputException late(WebAddress address) {
    return refused(
        address, "not there within " + rules.whole().toSeconds() + " seconds", "try again later");
  }

  /** Asks the host's robots.txt, once a run. */
  private boolean allowed(WebAddress address, TimeLeft time) throws InputException {
    var uri = address.uri();
    var root = uri.getScheme() + "://" + uri.getRawAuthority();
    var rulesOfHost = robots.get(root);
    if (rulesOfHost == null) {
      rulesOfHost = robots(WebAddress.of(root + "/robots.txt"), time);
      robots.put(root, rulesOfHost);
    }
    var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return rulesOfHost.allows(uri.getRawPath() + query);
  }

  /** What is refused (4xx) forbids nothing; what fails (5xx, no answer) forbids everything. */
  private RobotsTxt robots(WebAddress first, TimeLeft time) {
    try {
      var address = first;
      for (var hop = 0; hop <= rules.maxRedirects(); hop++) {
        var answer = get(address, Optional.empty(), MAX_ROBOTS, time);
        if (!answer.isRedirect()) {
          return switch (answer.status() / 100) {
            case 2 ->
                RobotsTxt.parse(
                    new String(answer.body(), StandardCharsets.UTF_8), FetchRules.PROGRAM);
            case 4 -> RobotsTxt.open();
            default -> RobotsTxt.closed();
          };
        }
        address = address.follow(answer.location());
      }
      return RobotsTxt.open(); // endless redirects: as if there were none
    } catch (IOException | InputException e) {
      return RobotsTxt.closed();
    }
  }

  private static InputException refused(WebAddress address, String what, String advice) {
    return new InputException(Diagnostic.error(address.toString(), what, advice));
  }

  @Override
  public void close() {
    exchange.close();
    if (cache.isPresent()) {
      try {
        cache.get().trim();
      } catch (IOException e) {
        // another process trims it too
      }
    }
  }
}
