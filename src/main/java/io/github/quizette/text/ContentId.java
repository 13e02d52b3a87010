package io.github.quizette.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids and seeds made from content: SHA-256 over length-prefixed fields, so no two lists collide.
 */
public final class ContentId {
  private static final int ID_BYTES = 10;

  private ContentId() {}

  /**
   * Returns {@code prefix-} and 20 hexadecimal digits of the fields' digest.
   *
   * @param prefix a letter first, {@code [a-z0-9]}
   */
  public static String of(String prefix, String... fields) {
    return prefix + "-" + HexFormat.of().formatHex(digest(fields), 0, ID_BYTES);
  }

  /** Returns a seed for a random generator, the same for the same fields. */
  public static long seed(String... fields) {
    return ByteBuffer.wrap(digest(fields)).getLong();
  }

  /** Returns the SHA-256 of {@code text} in UTF-8, as 64 hexadecimal digits. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(sha().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] digest(String... fields) {
    var sha = sha();
    for (var field : fields) {
      var bytes = field.getBytes(StandardCharsets.UTF_8);
      sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      sha.update(bytes);
    }
    return sha.digest();
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
