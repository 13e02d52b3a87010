package io.github.quizette.fetch;

import io.github.quizette.diagnostic.InputException;
import java.io.IOException;

/** Gets what stands behind an address. Implementations may be shared by threads. */
public interface Fetcher {
  /** Who wants an address fetched. */
  enum Wish {
    /** A person named it: robots.txt, which speaks to programs that wander, is not asked. */
    NAMED,
    /** A feed or a list led to it: robots.txt decides. */
    FOUND
  }

  /**
   * Fetches.
   *
   * @throws InputException if it is refused, or the server does not give it
   * @throws IOException if the connection fails
   */
  Fetched fetch(WebAddress address, Wish wish) throws IOException, InputException;

  /**
   * Tells whether the site's robots.txt lets programs fetch an address.
   *
   * @throws InputException if the address itself is refused
   */
  boolean allows(WebAddress address) throws InputException;
}
