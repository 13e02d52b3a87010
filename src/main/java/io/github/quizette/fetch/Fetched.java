package io.github.quizette.fetch;

import io.github.quizette.reader.Source;

/**
 * What stood behind an address.
 *
 * @param asked the address as asked for
 * @param address where it stood in the end
 * @param type the server's word for its type and charset; empty if it gave none
 * @param body unpacked, at most {@link FetchRules#maxBytes}
 * @param fresh whether the server sent it, rather than said that the kept one still holds
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody
public record Fetched(
    WebAddress asked, WebAddress address, String type, byte[] body, boolean fresh) {

  /**
   * Returns it as something to read. A text becomes UTF-8 with a byte-order mark, since the charset
   * may stand in the header alone; anything else stays as it is.
   */
  public Source source() {
    var name = address.toString();
    if (!Charsets.isText(body)) {
      return new Source(name, body, type, name);
    }
    var mime = type.replaceFirst(";.*", "").strip();
    return new Source(
        name, Charsets.utf8(text()), mime.isEmpty() ? "" : mime + "; charset=utf-8", name);
  }

  /** Returns its text, decoded by what header, document and bytes say of its charset. */
  public String text() {
    return Charsets.decode(body, type);
  }
}
