package io.github.quizette.fetch;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Says in words of its own why a server cannot be spoken to by https. */
final class InsecureServer {
  /** What the JDK says, which has no type of its own for it. */
  private static final Pattern OTHER_HOST =
      Pattern.compile("No (?:subject alternative|name matching)");

  private InsecureServer() {}

  /** Returns the reason that lies deepest in {@code fault}. */
  static String why(Throwable fault) {
    var found = "there is no secure connection: " + fault.getMessage();
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateExpiredException) {
        return "its certificate has expired";
      }
      if (cause instanceof CertificateNotYetValidException) {
        return "its certificate does not hold yet";
      }
      if (cause instanceof SSLPeerUnverifiedException) {
        return "its certificate is for another host";
      }
      if (cause instanceof CertPathBuilderException) {
        found = "its certificate is signed by nobody that is trusted";
      } else if (cause instanceof CertificateException) {
        found =
            OTHER_HOST.matcher(String.valueOf(cause.getMessage())).lookingAt()
                ? "its certificate is for another host"
                : "its certificate is not in order: " + cause.getMessage();
      }
    }
    return found;
  }
}
