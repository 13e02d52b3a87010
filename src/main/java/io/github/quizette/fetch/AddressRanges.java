package io.github.quizette.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells addresses of the public internet from all others, by the registries of special ranges. */
final class AddressRanges {
  private static final List<Range> RANGES_4 =
      List.of(
          new Range("0.0.0.0", 8, "this network"),
          new Range("10.0.0.0", 8, "a private network"),
          new Range("100.64.0.0", 10, "a carrier's network (CGNAT)"),
          new Range("127.0.0.0", 8, "this machine (loopback)"),
          new Range("169.254.0.0", 16, "the local link"),
          new Range("172.16.0.0", 12, "a private network"),
          new Range("192.0.0.0", 24, "a reserved network"),
          new Range("192.0.2.0", 24, "an example network"),
          new Range("192.88.99.0", 24, "a relay"),
          new Range("192.168.0.0", 16, "a private network"),
          new Range("198.18.0.0", 15, "a test network"),
          new Range("198.51.100.0", 24, "an example network"),
          new Range("203.0.113.0", 24, "an example network"),
          new Range("224.0.0.0", 4, "many machines (multicast)"),
          new Range("240.0.0.0", 4, "a reserved network"));
  private static final List<Range> RANGES_6 =
      List.of(
          new Range("::1", 128, "this machine (loopback)"),
          new Range("fc00::", 7, "a private network (unique local)"),
          new Range("fe80::", 10, "the local link"),
          new Range("fec0::", 10, "a private network (site local)"),
          new Range("ff00::", 8, "many machines (multicast)"),
          new Range("2001::", 23, "a reserved network or a tunnel"),
          new Range("2001:db8::", 32, "an example network"),
          new Range("2002::", 16, "a tunnel (6to4)"),
          new Range("3fff::", 20, "an example network"));
  private static final Range GLOBAL_6 = new Range("2000::", 3, "");
  private static final Range TRANSLATED = new Range("64:ff9b::", 96, "");
  private static final int LENGTH_6 = 16;
  private static final int TAIL_4 = 12;
  private static final int TUNNEL_MARK = 8;

  private AddressRanges() {}

  /** Returns what {@code address} belongs to; empty if it is of the public internet. */
  static Optional<String> special(InetAddress address) {
    return address instanceof Inet4Address
        ? in(RANGES_4, address.getAddress())
        : special6(address.getAddress());
  }

  private static Optional<String> special6(byte[] bytes) {
    var found = in(RANGES_6, bytes);
    if (found.isPresent()) {
      return found;
    }
    if (TRANSLATED.holds(bytes)) {
      return in(RANGES_4, Arrays.copyOfRange(bytes, TAIL_4, LENGTH_6));
    }
    if (!GLOBAL_6.holds(bytes)) {
      return Optional.of("no public network"); // also ::a.b.c.d, as written long ago
    }
    return tunnelled(bytes) ? in(RANGES_4, Arrays.copyOfRange(bytes, TAIL_4, LENGTH_6)) : found;
  }

  /** Tells whether the last half is {@code 0:5efe} and an IPv4 address (ISATAP). */
  private static boolean tunnelled(byte[] bytes) {
    return (bytes[TUNNEL_MARK] & ~2) == 0
        && bytes[TUNNEL_MARK + 1] == 0
        && bytes[TUNNEL_MARK + 2] == 0x5E
        && bytes[TUNNEL_MARK + 3] == (byte) 0xFE;
  }

  private static Optional<String> in(List<Range> ranges, byte[] bytes) {
    return ranges.stream().filter(range -> range.holds(bytes)).map(Range::what).findFirst();
  }

  /** Addresses whose first bits are the same. */
  @SuppressWarnings("ArrayRecordComponent") // never handed out
  private record Range(byte[] first, int bits, String what) {
    Range(String first, int bits, String what) {
      this(bytes(first), bits, what);
    }

    boolean holds(byte[] bytes) {
      if (bytes.length != first.length) {
        return false;
      }
      for (var i = 0; i < bits; i++) {
        if (((bytes[i / 8] ^ first[i / 8]) >> (7 - i % 8) & 1) != 0) {
          return false;
        }
      }
      return true;
    }

    private static byte[] bytes(String literal) {
      try {
        return InetAddress.getByName(literal).getAddress(); // a literal: nothing is looked up
      } catch (UnknownHostException e) {
        throw new IllegalStateException(literal, e);
      }
    }
  }
}
