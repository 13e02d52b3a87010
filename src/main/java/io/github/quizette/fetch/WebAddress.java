package io.github.quizette.fetch;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A web address in its one spelling: {@code http} or {@code https}, host in lower case and ASCII,
 * no user, no fragment. Immutable.
 *
 * @param uri the address as it is asked for
 * @param host as looked up: a name, four decimal numbers, an odd spelling of these, or an IPv6
 *     address without brackets
 */
public record WebAddress(URI uri, String host) {
  private static final int MAX_LENGTH = 2_000;
  private static final int MAX_PORT = 65_535;
  private static final Pattern FORM =
      Pattern.compile(
          "(?<scheme>https?)://(?<authority>[^/?#]*)(?<path>[^?#]*)(?<query>\\?[^#]*)?(?:#.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile("(?<host>\\[[0-9a-fA-F:.]+\\]|[^\\[\\]:@%]+)(?::(?<port>\\d{0,5}))?");
  private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63})*");

  /** Tells whether an input is meant as a web address rather than a file. */
  public static boolean looksLikeOne(String input) {
    return input.regionMatches(true, 0, "http://", 0, 7)
        || input.regionMatches(true, 0, "https://", 0, 8);
  }

  /**
   * Reads an address.
   *
   * @throws InputException if it is none, names a user, or is written to mislead
   */
  public static WebAddress of(String text) throws InputException {
    var form = FORM.matcher(text);
    if (text.length() > MAX_LENGTH || !form.matches()) {
      throw refused(text, "no address of http or https");
    }
    if (text.chars().anyMatch(c -> c <= ' ' || c == 0x7F || c == '\\')) {
      throw refused(text, "the address holds a blank, a control or a backslash");
    }
    var authority = AUTHORITY.matcher(form.group("authority"));
    if (!authority.matches()) {
      throw refused(text, "the address names a user, or no host");
    }
    var host = host(text, authority.group("host"));
    var port = authority.group("port");
    if (port != null
        && !port.isEmpty()
        && (Integer.parseInt(port) > MAX_PORT || Integer.parseInt(port) == 0)) {
      throw refused(text, "there is no such port");
    }
    var address =
        form.group("scheme").toLowerCase(Locale.ROOT)
            + "://"
            + (host.indexOf(':') >= 0 ? "[" + host + "]" : host)
            + (port == null || port.isEmpty() ? "" : ":" + port)
            + (form.group("path").isEmpty() ? "/" : form.group("path"))
            + (form.group("query") == null ? "" : form.group("query"));
    return new WebAddress(uri(text, address), host);
  }

  /**
   * Returns the address that a link on the page of this one leads to.
   *
   * @throws InputException as {@link #of}
   */
  public WebAddress follow(String link) throws InputException {
    if (looksLikeOne(link)) {
      return of(link);
    }
    try {
      return of(uri.resolve(new URI(escaped(link))).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw refused(link, "no address");
    }
  }

  private static String host(String text, String written) throws InputException {
    if (written.startsWith("[")) {
      return written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT);
    }
    String host;
    try {
      // full-width and circled digits and the dots of other scripts become plain ones
      var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replace('\u3002', '.');
      host = IDN.toASCII(plain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw refused(text, "the address has no possible host");
    }
    var bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    if (!NAME.matcher(bare).matches()) {
      throw refused(text, "the address has no possible host");
    }
    return bare;
  }

  private static URI uri(String text, String address) throws InputException {
    try {
      return new URI(new URI(escaped(address)).toASCIIString());
    } catch (URISyntaxException e) {
      throw refused(text, "no address: " + e.getReason());
    }
  }

  /** Escapes the characters that browsers take in an address though its grammar has none. */
  private static String escaped(String address) {
    var out = new StringBuilder();
    for (var i = 0; i < address.length(); i++) {
      var c = address.charAt(i);
      if ("\"<>^`{|}".indexOf(c) >= 0 || c == ' ') {
        out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      } else if (c == '%' && !isEscape(address, i)) {
        out.append("%25");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isEscape(String address, int at) {
    return at + 2 < address.length()
        && Character.digit(address.charAt(at + 1), 16) >= 0
        && Character.digit(address.charAt(at + 2), 16) >= 0;
  }

  private static InputException refused(String text, String what) {
    var name = text.length() > MAX_LENGTH ? text.substring(0, 60) + "…" : text;
    return new InputException(Diagnostic.error(name, what, "give it as https://host/path"));
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
