package io.github.quizette.exporter.course;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads GIFT by the rules of Moodle 4: placeholders first, then the first braces and signs. */
final class GiftReader {
  private static final Pattern ID = Pattern.compile("\\[id:([^\\x00-\\x1F\\x7F]+?)]");
  private static final Pattern WEIGHT = Pattern.compile("^%-*([0-9]{1,2})\\.?([0-9]*)%.*");
  private static final String[] ESCAPED = {"\\:", "\\#", "\\=", "\\{", "\\}", "\\~", "\\n"};
  private static final String[] HOLDERS = {
    "&&058;", "&&035;", "&&061;", "&&123;", "&&125;", "&&126;", "&&010"
  };
  private static final String[] PLAIN = {":", "#", "=", "{", "}", "~", "\n"};

  private GiftReader() {}

  record Answer(String text, boolean right) {}

  record Question(String id, String stem, List<Answer> answers, String feedback) {}

  static List<Question> read(String gift) {
    var questions = new ArrayList<Question>();
    for (var block : gift.split("\n[ \\t]*\n", -1)) {
      if (!block.contains("$CATEGORY:") || block.contains("::")) {
        question(block, questions);
      }
    }
    return questions;
  }

  private static void question(String block, List<Question> questions) {
    var id = ID.matcher(block);
    var text = new StringBuilder();
    for (var line : block.split("\n", -1)) {
      text.append(line.strip().startsWith("//") ? " " : line).append('\n');
    }
    var body = before(text.toString().strip());
    if (body.isEmpty() || body.startsWith("$CATEGORY:")) {
      return;
    }
    var name = body.indexOf("::", 2);
    body = body.substring(name + 2).strip();
    var start = body.indexOf('{');
    var end = body.indexOf('}');
    if (start < 0 || end < 0 || end != body.length() - 1) {
      throw new AssertionError("braces: " + block);
    }
    var answers = body.substring(start + 1, end).strip();
    var general = answers.lastIndexOf("####");
    var feedback = general < 0 ? "" : answers.substring(general + 4);
    answers = general < 0 ? answers : answers.substring(0, general).strip();
    questions.add(
        new Question(
            id.find() ? id.group(1) : "",
            formatted(body.substring(0, start)),
            answers(answers),
            formatted(feedback)));
  }

  private static List<Answer> answers(String text) {
    var choice = text.contains("~");
    if (!choice && text.contains("=") && text.contains("->")) {
      throw new AssertionError("read as pairs to match: " + text);
    }
    var marked = choice ? text.replace("=", "~=") : text;
    var answers = new ArrayList<Answer>();
    for (var part : marked.split(choice ? "~" : "=", -1)) {
      var answer = part.strip();
      if (answer.isEmpty()) {
        continue;
      }
      var right = !choice || answer.startsWith("=");
      answer = choice && right ? answer.substring(1) : answer;
      if (WEIGHT.matcher(answer).matches()) {
        throw new AssertionError("read as a weight: " + answer);
      }
      answers.add(new Answer(formatted(answer.split("#", 2)[0].strip()), right));
    }
    return answers;
  }

  private static String formatted(String text) {
    var plain = text.strip();
    if (plain.startsWith("[")) {
      var format = plain.substring(1, Math.max(1, plain.indexOf(']')));
      if (List.of("moodle", "html", "plain", "markdown").contains(format)) {
        plain = plain.substring(plain.indexOf(']') + 1);
      }
    }
    for (var i = 0; i < HOLDERS.length; i++) {
      plain = plain.replace(HOLDERS[i], PLAIN[i]);
    }
    return plain.strip();
  }

  private static String before(String text) {
    var held = text.replace("\\\\", "&&092;");
    for (var i = 0; i < ESCAPED.length; i++) {
      held = held.replace(ESCAPED[i], HOLDERS[i]);
    }
    return held.replace("&&092;", "\\");
  }
}
