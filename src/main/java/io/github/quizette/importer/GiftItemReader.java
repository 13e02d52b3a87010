package io.github.quizette.importer;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads choices with one right answer and short answers from GIFT, by the rules of Moodle: escaped
 * characters first, then the first braces, then the signs. Lines above the last one of a question
 * are its context. Other kinds are told and passed over.
 */
final class GiftItemReader implements ItemReader {
  private static final Pattern ID = Pattern.compile("\\[id:([^\\]\\p{Cc}]+)]");
  private static final Pattern TAG = Pattern.compile("\\[tag:([^\\]\\p{Cc}]+)]");
  private static final Pattern WEIGHT = Pattern.compile("^%-?\\d{1,3}(\\.\\d+)?%");
  private static final Pattern FORMAT = Pattern.compile("^\\[(moodle|html|plain|markdown)]");
  private static final Pattern VERDICT =
      Pattern.compile("(TRUE|T|FALSE|F)(?:#([^#]*)(?:#([^#]*))?)?", Pattern.DOTALL);
  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}\\. ");
  private static final Pattern GAP = Pattern.compile("_{3,}");
  private static final String SPECIAL = ":#={}~";
  private static final int HELD = 0xE000; // private use: no text keeps such a character

  @Override
  public String name() {
    return "gift";
  }

  @Override
  public String accepts() {
    return "choices and short answers in GIFT";
  }

  @Override
  public boolean takes(String file, String text) {
    return file.contains("gift") || text.startsWith("$CATEGORY:") || text.startsWith("::");
  }

  @Override
  public Import read(String file, String text) {
    var items = new ArrayList<OwnItem>();
    var faults = new ArrayList<Diagnostic>();
    var block = new ArrayList<String>();
    var line = 0;
    for (var raw : (text + "\n\n").split("\n", -1)) {
      line++;
      if (!raw.isBlank()) {
        block.add(raw);
      } else if (!block.isEmpty()) {
        block(file, line - block.size(), block, items, faults);
        block.clear();
      }
    }
    return new Import(items, faults);
  }

  private static void block(
      String file, int line, List<String> lines, List<OwnItem> items, List<Diagnostic> faults) {
    var comments = new StringBuilder();
    var body = new StringBuilder();
    for (var one : lines) {
      if (one.strip().startsWith("//")) {
        comments.append(one).append('\n');
      } else if (!one.strip().startsWith("$CATEGORY:")) {
        body.append(one).append('\n');
      }
    }
    // a line of the file ends nothing, only \n written out does
    var text = held(body.toString().strip().replace('\n', ' '));
    if (text.isEmpty()) {
      return;
    }
    var item = item(text, comments.toString());
    var fault = item == null ? "neither a choice nor a short answer" : item.fault();
    if (item != null && fault == null) {
      items.add(item);
    } else {
      faults.add(new Diagnostic(file, line, Severity.WARNING, "passed over: " + fault, ""));
    }
  }

  private static @Nullable OwnItem item(String text, String comments) {
    var name = text.startsWith("::") ? text.indexOf("::", 2) : -1;
    var body = name < 0 ? text : text.substring(name + 2);
    var start = body.indexOf('{');
    var end = body.indexOf('}');
    if (start < 0 || end < start) {
      return null;
    }
    var answers = body.substring(start + 1, end);
    var general = answers.lastIndexOf("####");
    var rationale = general < 0 ? "" : answers.substring(general + 4);
    answers = (general < 0 ? answers : answers.substring(0, general)).strip();
    var after = body.substring(end + 1).strip();
    var stem = body.substring(0, start).strip() + (after.isEmpty() ? "" : " ____ " + after);
    return answered(shown(stem), answers, shown(rationale), comments);
  }

  private static @Nullable OwnItem answered(
      String asked, String answers, String rationale, String comments) {
    var choice = answers.contains("~");
    var verdict = VERDICT.matcher(answers);
    if (verdict.matches()) {
      return judged(asked, verdict, rationale, comments);
    }
    var marked = answers.startsWith("=") || answers.startsWith("~");
    if (!marked || (!choice && answers.contains("->"))) {
      return null;
    }
    var texts = new ArrayList<String>();
    var reasons = new ArrayList<String>();
    var key = -1;
    for (var part : answers.split("(?=[=~])", -1)) {
      var right = part.startsWith("=");
      var answer = part.substring(1).strip();
      if (WEIGHT.matcher(answer).find() || (choice && right && key >= 0)) {
        return null; // several answers are right, or half right
      }
      key = right && key < 0 ? texts.size() : key;
      var feedback = answer.split("#", 2);
      texts.add(shown(feedback[0]));
      reasons.add(feedback.length > 1 ? shown(feedback[1]) : "");
    }
    if (key < 0) {
      return null;
    }
    var lines = asked.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    var stem = String.join("\n", lines.subList(stemFrom(lines), lines.size()));
    return new OwnItem(
        id(comments),
        choice ? stem : withGap(stem),
        choice ? texts : List.of(),
        choice ? key : 0,
        choice ? List.of() : texts.stream().map(t -> t.replace("\\*", "*")).toList(),
        choice ? reasons : List.of(),
        String.join(" ", lines.subList(0, stemFrom(lines))),
        rationale,
        "",
        tags(comments));
  }

  private static OwnItem judged(String asked, Matcher verdict, String rationale, String comments) {
    var correct = verdict.group(1).startsWith("T");
    var feedback = shown(Objects.requireNonNullElse(verdict.group(2), ""));
    var praise = shown(Objects.requireNonNullElse(verdict.group(3), ""));
    var lines = asked.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return new OwnItem(
        id(comments),
        String.join("\n", lines.subList(stemFrom(lines), lines.size())),
        OwnItem.TRUE_FALSE,
        correct ? 0 : 1,
        List.of(),
        correct ? List.of(praise, feedback) : List.of(feedback, praise),
        String.join(" ", lines.subList(0, stemFrom(lines))),
        rationale,
        "",
        tags(comments));
  }

  /** Returns the first line of the stem: the last, or the one above a list of statements. */
  private static int stemFrom(List<String> lines) {
    var from = lines.size() - 1;
    while (from > 0 && NUMBERED.matcher(lines.get(from)).find()) {
      from--;
    }
    return Math.max(0, from);
  }

  private static String id(String comments) {
    var id = ID.matcher(comments);
    return id.find() ? id.group(1).strip() : "";
  }

  private static List<String> tags(String comments) {
    return TAG.matcher(comments).results().map(match -> match.group(1).strip()).toList();
  }

  /** A short answer without a gap is written behind its question. */
  private static String withGap(String stem) {
    var one = GAP.matcher(stem).replaceAll("____");
    return one.contains("____") ? one : one + " ____";
  }

  /** Puts characters of private use for escaped ones, so that signs are signs. */
  private static String held(String text) {
    var held = new StringBuilder();
    for (var i = 0; i < text.length(); i++) {
      var next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (text.charAt(i) != '\\') {
        held.append(text.charAt(i));
      } else if (SPECIAL.indexOf(next) >= 0) {
        held.append((char) (HELD + SPECIAL.indexOf(next)));
        i++;
      } else if (next == 'n') {
        held.append('\n');
        i++;
      } else {
        held.append('\\');
        i += next == '\\' ? 1 : 0;
      }
    }
    return held.toString();
  }

  private static String shown(String held) {
    var text = FORMAT.matcher(held.strip()).replaceFirst("").strip();
    for (var i = 0; i < SPECIAL.length(); i++) {
      text = text.replace((char) (HELD + i), SPECIAL.charAt(i));
    }
    return text;
  }
}
