package io.github.quizette.fetch;

import java.time.Duration;

/**
 * How far a fetch goes.
 *
 * @param agent the user agent that is sent
 * @param connect the longest wait for a connection
 * @param silence the longest wait for the next byte
 * @param whole the longest a fetch with all its redirects may take
 * @param maxBytes the most bytes of a body, packed or unpacked
 * @param maxRedirects the most redirects that are followed
 */
public record FetchRules(
    String agent,
    Duration connect,
    Duration silence,
    Duration whole,
    int maxBytes,
    int maxRedirects) {
  /** The name by which robots.txt may speak to this program. */
  public static final String PROGRAM = "quizette";

  /** Ten seconds for a connection or a silence, sixty for the whole, 10 MB, five redirects. */
  public static final FetchRules DEFAULT =
      new FetchRules(
          "Quizette/0.1 (reads news to make quizzes)",
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(60),
          10_000_000,
          5);
}
