package io.github.quizette.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ways in which an IPv4 address can be written: one to four numbers, each decimal, octal
 * ({@code 0177}) or hexadecimal ({@code 0x7f}), the last one filling what is left. Browsers and
 * system libraries read them all, so a guard must.
 */
final class Ipv4Spelling {
  private static final Pattern DOT = Pattern.compile("\\.");
  private static final Pattern NUMBER = Pattern.compile("0[xX][0-9a-fA-F]*|[0-9]+");
  private static final Pattern PLAIN =
      Pattern.compile("(?:0|[1-9][0-9]{0,2})(?:\\.(?:0|[1-9][0-9]{0,2})){3}");
  private static final int PARTS = 4;
  private static final int MAX_DIGITS = 20;

  private Ipv4Spelling() {}

  /** Tells whether {@code host}, without a dot at its end, ends in a number: then it is no name. */
  static boolean isNumeric(String host) {
    var last = host.substring(host.lastIndexOf('.') + 1);
    return NUMBER.matcher(last).matches();
  }

  /** Tells whether {@code host} is written as everybody writes it: four decimal numbers. */
  static boolean isPlain(String host) {
    return PLAIN.matcher(host).matches();
  }

  /** Returns the address that {@code host} spells; empty if it spells none. */
  static Optional<InetAddress> parse(String host) {
    var parts = DOT.split(host, -1);
    if (parts.length > PARTS) {
      return Optional.empty();
    }
    var value = 0L;
    for (var i = 0; i < parts.length; i++) {
      var last = i == parts.length - 1;
      var number = number(parts[i]);
      var limit = last ? 1L << (8 * (PARTS - i)) : 1L << 8;
      if (number < 0 || number >= limit) {
        return Optional.empty();
      }
      value = last ? value + number : value + (number << (8 * (PARTS - 1 - i)));
    }
    return Optional.of(address(value));
  }

  /** Returns the value of one number; negative if it is none or far too large. */
  private static long number(String part) {
    if (!NUMBER.matcher(part).matches() || part.length() > MAX_DIGITS) {
      return -1;
    }
    try {
      if (part.startsWith("0x") || part.startsWith("0X")) {
        return part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
      }
      return Long.parseLong(part, part.length() > 1 && part.startsWith("0") ? 8 : 10);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static InetAddress address(long value) {
    var bytes =
        new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
