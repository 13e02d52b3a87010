package io.github.quizette.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host by its name. Implementations may be shared by threads. */
@FunctionalInterface
public interface HostLookup {
  /**
   * Returns the addresses of {@code name}, at least one.
   *
   * @throws UnknownHostException if there is no such host
   */
  List<InetAddress> addressesOf(String name) throws UnknownHostException;

  /** Returns the system's own lookup. */
  static HostLookup ofSystem() {
    return name -> List.of(InetAddress.getAllByName(name));
  }
}
