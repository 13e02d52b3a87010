package io.github.quizette.fetch;

import io.github.quizette.diagnostic.InputException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Gives the client the addresses that the guard passed, and no others. */
final class PinnedResolver implements DnsResolver {
  private final AddressGuard guard;

  PinnedResolver(AddressGuard guard) {
    this.guard = guard;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    var bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    try {
      return guard.pass(bare).toArray(InetAddress[]::new);
    } catch (InputException e) {
      var unknown = new UnknownHostException(e.getMessage());
      unknown.initCause(e);
      throw unknown;
    }
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
