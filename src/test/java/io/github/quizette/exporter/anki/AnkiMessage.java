package io.github.quizette.exporter.anki;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A message to or from Anki's library, field by number. */
final class AnkiMessage {
  private final List<Field> fields = new ArrayList<>();

  private record Field(int number, long value, ByteString bytes) {}

  private AnkiMessage() {}

  static AnkiMessage empty() {
    return new AnkiMessage();
  }

  static AnkiMessage of(byte[] bytes) {
    try {
      var message = new AnkiMessage();
      var in = CodedInputStream.newInstance(bytes);
      for (var tag = in.readTag(); tag != 0; tag = in.readTag()) {
        var number = WireFormat.getTagFieldNumber(tag);
        switch (WireFormat.getTagWireType(tag)) {
          case WireFormat.WIRETYPE_VARINT ->
              message.fields.add(new Field(number, in.readRawVarint64(), ByteString.EMPTY));
          case WireFormat.WIRETYPE_LENGTH_DELIMITED ->
              message.fields.add(new Field(number, -1, in.readBytes()));
          default -> in.skipField(tag);
        }
      }
      return message;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  AnkiMessage with(int number, long value) {
    fields.add(new Field(number, value, ByteString.EMPTY));
    return this;
  }

  AnkiMessage with(int number, byte[] bytes) {
    fields.add(new Field(number, -1, ByteString.copyFrom(bytes)));
    return this;
  }

  AnkiMessage with(int number, String text) {
    return with(number, text.getBytes(StandardCharsets.UTF_8));
  }

  AnkiMessage with(int number, AnkiMessage message) {
    return with(number, message.bytes());
  }

  long number(int number) {
    return fields.stream()
        .filter(f -> f.number == number)
        .mapToLong(Field::value)
        .findFirst()
        .orElse(0);
  }

  /** Returns repeated numbers, packed. */
  List<Long> numbers(int number) {
    try {
      var numbers = new ArrayList<Long>();
      for (var field : fields) {
        if (field.number == number) {
          var in = field.bytes.newCodedInput();
          while (!in.isAtEnd()) {
            numbers.add(in.readRawVarint64());
          }
        }
      }
      return numbers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(int number) {
    var texts = texts(number);
    return texts.isEmpty() ? "" : texts.get(0);
  }

  List<String> texts(int number) {
    return fields.stream()
        .filter(field -> field.number == number)
        .map(field -> field.bytes.toStringUtf8())
        .toList();
  }

  List<AnkiMessage> messages(int number) {
    return fields.stream()
        .filter(field -> field.number == number)
        .map(field -> of(field.bytes.toByteArray()))
        .toList();
  }

  byte[] bytes() {
    try {
      var bytes = new ByteArrayOutputStream();
      var out = CodedOutputStream.newInstance(bytes);
      for (var field : fields) {
        if (field.value < 0) {
          out.writeBytes(field.number, field.bytes);
        } else {
          out.writeInt64(field.number, field.value);
        }
      }
      out.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
