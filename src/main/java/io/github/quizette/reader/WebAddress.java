package io.github.quizette.reader;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that may stand in a deck. */
final class WebAddress {
  private static final int MAX_LENGTH = 2_000;

  private WebAddress() {}

  /**
   * Returns {@code url} if it is an absolute http or https address without credentials, else "".
   */
  static String of(String url) {
    if (url.isEmpty() || url.length() > MAX_LENGTH) {
      return "";
    }
    try {
      var uri = new URI(url);
      var scheme = uri.getScheme();
      var web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null && uri.getRawUserInfo() == null ? url : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
