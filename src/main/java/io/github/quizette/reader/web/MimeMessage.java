package io.github.quizette.reader.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message of MIME, or a part of one, as browsers save whole pages. Immutable.
 *
 * @param headers by name in lower case, unfolded; the first of a name
 * @param body the bytes behind the blank line, each as one character, still encoded
 */
record MimeMessage(Map<String, String> headers, String body) {
  private static final int MAX_DEPTH = 4;
  private static final int MAX_PARTS = 10_000;
  private static final int MAX_HEADERS = 65_536;
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i);\\s*boundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^;\\s]{1,200}))");

  /** Takes headers and body apart. */
  static MimeMessage of(String message) {
    var headers = new LinkedHashMap<String, String>();
    var at = 0;
    var name = "";
    while (at < message.length() && at < MAX_HEADERS) {
      var end = message.indexOf('\n', at);
      end = end < 0 ? message.length() : end;
      var line = message.substring(at, end).stripTrailing();
      at = Math.min(message.length(), end + 1);
      var colon = line.indexOf(':');
      if (line.isEmpty()) {
        break;
      } else if (Character.isWhitespace(line.charAt(0))) {
        headers.computeIfPresent(name, (key, value) -> value + " " + line.strip());
      } else if (colon > 0) {
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return new MimeMessage(headers, message.substring(at));
  }

  /** Returns a header; empty if it is not there. */
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** Returns the first part that is a page, itself among them. */
  Optional<MimeMessage> page() {
    return page(0);
  }

  private Optional<MimeMessage> page(int depth) {
    var type = header("content-type").toLowerCase(Locale.ROOT);
    if (type.startsWith("text/html") || type.startsWith("application/xhtml+xml")) {
      return Optional.of(this);
    }
    return depth >= MAX_DEPTH
        ? Optional.empty()
        : parts().stream().map(part -> part.page(depth + 1)).flatMap(Optional::stream).findFirst();
  }

  private List<MimeMessage> parts() {
    var match = BOUNDARY.matcher(header("content-type"));
    if (!match.find()) {
      return List.of();
    }
    var mark = "--" + (match.group(1) == null ? match.group(2) : match.group(1));
    var parts = new ArrayList<MimeMessage>();
    var from = line(mark, 0);
    while (from >= 0 && parts.size() < MAX_PARTS) {
      var start = body.indexOf('\n', from);
      var next = start < 0 ? -1 : line(mark, start);
      if (start >= 0 && !body.startsWith("--", from + mark.length())) {
        parts.add(of(body.substring(start + 1, next < 0 ? body.length() : next)));
      }
      from = next;
    }
    return parts;
  }

  /** Returns where a line starts with {@code mark}, at or behind {@code from}; -1 if none does. */
  private int line(String mark, int from) {
    var at = body.indexOf(mark, from);
    while (at > 0 && body.charAt(at - 1) != '\n') {
      at = body.indexOf(mark, at + 1);
    }
    return at;
  }

  /** Returns the body's bytes, decoded as its header says; what is broken in it is skipped. */
  byte[] bytes() {
    return switch (header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
      case "quoted-printable" -> quotedPrintable();
      case "base64" -> base64();
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  private byte[] base64() {
    var clean = body.replaceAll("[^A-Za-z0-9+/]+", "");
    try {
      return Base64.getMimeDecoder().decode(clean.substring(0, clean.length() / 4 * 4));
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private byte[] quotedPrintable() {
    var out = new ByteArrayOutputStream(body.length());
    for (var i = 0; i < body.length(); i++) {
      var c = body.charAt(i);
      if (c != '=') {
        out.write(c);
      } else if (i + 2 < body.length() && hex(i + 1) >= 0 && hex(i + 2) >= 0) {
        out.write(hex(i + 1) * 16 + hex(i + 2));
        i += 2;
      } else {
        i = Math.max(i, endOfLine(i + 1)); // a soft line end
      }
    }
    return out.toByteArray();
  }

  private int hex(int at) {
    return Character.digit(body.charAt(at), 16);
  }

  /** Returns where the line ends if only blanks follow, else the place before {@code from}. */
  private int endOfLine(int from) {
    var at = from;
    while (at < body.length() && " \t\r".indexOf(body.charAt(at)) >= 0) {
      at++;
    }
    return at < body.length() && body.charAt(at) == '\n' ? at : from - 1;
  }
}
