package io.github.quizette.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // charset of the bytes | header | document | text
        "UTF-8|text/html; charset=utf-8||Zürich – “fine”",
        "UTF-8|text/html||Zürich – “fine”",
        "UTF-8|text/html; charset=iso-8859-1||Zürich",
        "windows-1252|text/html; charset=ISO-8859-1||Zürich – “fine”",
        "windows-1252|text/html; charset=utf-8||Zürich",
        "windows-1252|text/html||Zürich",
        "windows-1251|text/html; charset=windows-1251||Привет",
        "windows-1251|text/html|<meta charset=windows-1251>|Привет",
        "windows-1251|text/html|<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">|Привет",
        "windows-1251|text/xml|<?xml version=\"1.0\" encoding=\"windows-1251\"?>|Привет",
        "Shift_JIS|text/html; charset=Shift_JIS||東京",
        "ISO-2022-JP|text/html; charset=iso-2022-jp||東京",
        "windows-1252|text/html; charset=no-such-thing||Zürich",
        "UTF-8|text/html; charset=\"UTF-8\"||Zürich"
      })
  void theCharsetIsFound(String charset, String type, String document, String text) {
    var whole = (document == null ? "" : document) + text;
    assertThat(Charsets.decode(whole.getBytes(Charset.forName(charset)), type)).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-8, EFBBBF"})
  void theByteOrderMarkGoesFirst(String charset, String mark) {
    var bytes = new java.io.ByteArrayOutputStream();
    bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
    bytes.writeBytes("Zürich".getBytes(Charset.forName(charset)));
    assertThat(Charsets.decode(bytes.toByteArray(), "text/html; charset=windows-1251"))
        .isEqualTo("Zürich");
  }

  @Test
  void otherFilesStayAsTheyAre() {
    assertThat(Charsets.isText("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .isFalse();
    assertThat(Charsets.isText(new byte[] {0x1F, (byte) 0x8B, 8})).isFalse();
    assertThat(Charsets.isText(new byte[] {'a', 0, 'b'})).isFalse();
    assertThat(Charsets.isText("Zürich".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isTrue();
  }
}
