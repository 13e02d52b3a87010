package io.github.quizette.fetch;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.fetch.FetchCache.Kept;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends one request and takes its answer; follows nothing, keeps no cookie, knows no proxy. The
 * only class that knows the client, which is loaded at the first request. May be shared by threads.
 */
final class HttpExchange implements AutoCloseable {
  private final FetchRules rules;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var thread = new Thread(task, "fetch-watch");
            thread.setDaemon(true);
            return thread;
          });

  HttpExchange(FetchRules rules, AddressGuard guard) {
    this.rules = rules;
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new PinnedResolver(guard))
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(timeout(rules.connect()))
                            .setSocketTimeout(timeout(rules.silence()))
                            .build())
                    .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(timeout(rules.silence())).build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom().setResponseTimeout(timeout(rules.silence())).build())
            .setUserAgent(rules.agent())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .disableContentCompression() // unpacked here, with a limit
            .build();
  }

  private static Timeout timeout(Duration duration) {
    return Timeout.ofMilliseconds(duration.toMillis());
  }

  /**
   * An answer.
   *
   * @param status of HTTP
   * @param location where a redirect leads; empty if none
   * @param tag ETag; empty if none
   * @param modified Last-Modified; empty if none
   * @param type Content-Type; empty if none
   * @param body unpacked; empty unless the status is 2xx
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Answer(
      int status, String location, String tag, String modified, String type, byte[] body) {
    /** Tells whether it only says where to ask instead. */
    boolean isRedirect() {
      return switch (status) {
        case 301, 302, 303, 307, 308 -> true;
        default -> false;
      };
    }
  }

  /**
   * Gets an address.
   *
   * @param kept by which the server may say that nothing changed
   * @param left the time for all of it, the body included
   */
  Answer get(WebAddress address, Optional<Kept> kept, int limit, Duration left)
      throws IOException, InputException {
    var request = new HttpGet(address.uri());
    request.setHeader(
        HttpHeaders.ACCEPT,
        "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,*/*;q=0.5");
    request.setHeader(HttpHeaders.ACCEPT_LANGUAGE, "en,*;q=0.1");
    request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
    kept.filter(one -> !one.tag().isEmpty())
        .ifPresent(one -> request.setHeader(HttpHeaders.IF_NONE_MATCH, one.tag()));
    kept.filter(one -> !one.modified().isEmpty())
        .ifPresent(one -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, one.modified()));
    var late = new AtomicBoolean();
    var alarm =
        watch.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            left.toMillis(),
            TimeUnit.MILLISECONDS);
    // closed without being read to its end, an answer ends its connection
    try (var response = client.executeOpen(HttpHost.create(address.uri()), request, null)) {
      return answer(address, response, limit);
    } catch (IOException e) {
      throw late.get() ? late(address) : failed(address, e);
    } finally {
      alarm.cancel(false);
    }
  }

  private static Answer answer(WebAddress address, ClassicHttpResponse response, int limit)
      throws IOException, InputException {
    var status = response.getCode();
    var entity = response.getEntity();
    var body = new byte[0];
    if (entity != null && status / 100 == 2) {
      var encoding = header(response, HttpHeaders.CONTENT_ENCODING);
      body = BoundedBody.read(address.toString(), entity.getContent(), encoding, limit);
    }
    return new Answer(
        status,
        header(response, HttpHeaders.LOCATION),
        header(response, HttpHeaders.ETAG),
        header(response, HttpHeaders.LAST_MODIFIED),
        header(response, HttpHeaders.CONTENT_TYPE),
        body);
  }

  private static String header(ClassicHttpResponse response, String name) {
    var header = response.getFirstHeader(name);
    return header == null || header.getValue() == null ? "" : header.getValue();
  }

  private InputException late(WebAddress address) {
    return fault(
        address, "not there within " + rules.whole().toSeconds() + " seconds", "try again later");
  }

  private static InputException failed(WebAddress address, IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof InputException refused) {
        return refused;
      }
    }
    if (e instanceof SSLException) {
      return fault(
          address,
          "not fetched: " + InsecureServer.why(e),
          "look at it in a browser, save it there and give the file");
    }
    return fault(
        address, "the connection failed: " + e.getMessage(), "check the address and the network");
  }

  private static InputException fault(WebAddress address, String what, String advice) {
    return new InputException(Diagnostic.error(address.toString(), what, advice));
  }

  @Override
  public void close() {
    watch.shutdownNow();
    try {
      client.close();
    } catch (IOException e) {
      // nothing is lost with it
    }
  }
}
