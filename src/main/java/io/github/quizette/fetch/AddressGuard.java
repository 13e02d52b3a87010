package io.github.quizette.fetch;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Keeps a fetch out of the house: only hosts all of whose addresses are of the public internet
 * pass, and what a name stood for first it stands for until the end, so that no later answer leads
 * elsewhere. May be shared by threads.
 */
public final class AddressGuard {
  private static final String ADVICE = "--allow-private fetches it, if you mean it";

  private final HostLookup lookup;
  private final boolean privateToo;
  private final ConcurrentMap<String, List<InetAddress>> pinned = new ConcurrentHashMap<>();

  /**
   * Makes a guard.
   *
   * @param privateToo whether addresses inside the house pass as well
   */
  public AddressGuard(HostLookup lookup, boolean privateToo) {
    this.lookup = lookup;
    this.privateToo = privateToo;
  }

  /** Takes an address for that of {@code host} unseen; for tests, which have no public server. */
  AddressGuard pin(String host, InetAddress address) {
    pinned.put(host, List.of(address));
    return this;
  }

  /**
   * Returns the addresses to connect to for {@code host} as {@link WebAddress#host} gives it, the
   * same at every call.
   *
   * @throws InputException if one of them is none of the public internet, or its spelling is odd
   * @throws UnknownHostException if there is no such host
   */
  public List<InetAddress> pass(String host) throws InputException, UnknownHostException {
    var known = pinned.get(host);
    if (known != null) {
      return known;
    }
    var addresses = addresses(host);
    for (var address : addresses) {
      var special = AddressRanges.special(address);
      if (special.isPresent() && !privateToo) {
        throw refused(host, "it belongs to " + special.get());
      }
    }
    var first = pinned.putIfAbsent(host, List.copyOf(addresses));
    return first == null ? addresses : first;
  }

  private List<InetAddress> addresses(String host) throws InputException, UnknownHostException {
    if (host.indexOf(':') >= 0) {
      var address = InetAddress.getByName(host); // a literal: nothing is looked up
      if (address instanceof Inet4Address && !privateToo) {
        throw refused(host, "an odd spelling of an address");
      }
      return List.of(address);
    }
    if (Ipv4Spelling.isNumeric(host)) {
      if (!Ipv4Spelling.isPlain(host) && !privateToo) {
        throw refused(host, "an odd spelling of an address");
      }
      var address = Ipv4Spelling.parse(host);
      if (address.isEmpty()) {
        throw new InputException(Diagnostic.error(host, "no possible address", ""));
      }
      return List.of(address.get());
    }
    if ((host.equals("localhost") || host.endsWith(".localhost")) && !privateToo) {
      throw refused(host, "it belongs to this machine (loopback)");
    }
    return lookup.addressesOf(host);
  }

  private static InputException refused(String host, String why) {
    return new InputException(Diagnostic.error(host, "not fetched: " + why, ADVICE));
  }
}
