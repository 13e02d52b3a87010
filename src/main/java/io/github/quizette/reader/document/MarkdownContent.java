package io.github.quizette.reader.document;

import io.github.quizette.reader.Part;
import io.github.quizette.text.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The parts of a Markdown text, without marks.
 *
 * @param title the first heading of the first rank above all text, which is no part; else empty
 */
record MarkdownContent(String title, List<Part> parts) {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t]+(.*?)[ \\t]*#*");
  private static final Pattern FENCE = Pattern.compile("(```+|~~~+).*");
  private static final Pattern RULE = Pattern.compile("(?:[-*_][ \\t]*){3,}");
  private static final Pattern UNDERLINE = Pattern.compile("=+|-+");
  private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])[ \\t]+(.*)");
  private static final Pattern DEFINITION = Pattern.compile("\\[[^\\]]{1,200}\\]:.*");
  private static final Pattern TABLE_RULE =
      Pattern.compile("\\|?[ \\t]*:?-{2,}:?[ \\t]*(?:\\|[ \\t:-]*)*");
  private static final Pattern PICTURE =
      Pattern.compile("!\\[([^\\]\\n]{0,500})\\](?:\\([^)\\n]{0,2000}\\)|\\[[^\\]\\n]{0,200}\\])");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\n]{1,500})\\](?:\\([^)\\n]{0,2000}\\)|\\[[^\\]\\n]{0,200}\\])");
  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\n]{1,50}\\]");
  private static final Pattern ADDRESS = Pattern.compile("<(?:https?://|mailto:)[^>\\s]{1,2000}>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,500}>|<!--.{0,2000}?-->");
  private static final Pattern STRONG =
      Pattern.compile("(\\*{1,3}|(?<![\\p{L}\\p{N}])_{1,3})(?=\\S)([^*_\\n]{1,2000}?)(?<=\\S)\\1");
  private static final Pattern CODE = Pattern.compile("`{1,3}([^`\\n]{1,1000})`{1,3}");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");

  /** Takes a text apart; takes time in proportion to its length. */
  static MarkdownContent of(String text) {
    return new Reading().read(text);
  }

  /** Returns a line without the marks within it. */
  static String plain(String text) {
    var out = PICTURE.matcher(text).replaceAll("");
    out = LINK.matcher(out).replaceAll("$1");
    out = NOTE.matcher(out).replaceAll("");
    out = ADDRESS.matcher(out).replaceAll("");
    out = TAG.matcher(out).replaceAll(" ");
    out = STRONG.matcher(out).replaceAll("$2");
    out = STRONG.matcher(out).replaceAll("$2"); // strong within emphasis
    out = CODE.matcher(out).replaceAll("$1");
    return ESCAPE
        .matcher(out)
        .replaceAll("$1")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
        .strip();
  }

  /** One pass over the lines. */
  private static final class Reading {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private BlockKind kind = BlockKind.PARAGRAPH;
    private String fence = "";
    private String title = "";

    MarkdownContent read(String text) {
      for (var line : text.lines().toList()) {
        line(line);
      }
      close();
      return new MarkdownContent(title, List.copyOf(parts));
    }

    private void line(String line) {
      var bare = line.strip();
      var fenced = FENCE.matcher(bare);
      if (!fence.isEmpty()) {
        code(line, bare);
      } else if (fenced.matches()) {
        close();
        fence = fenced.group(1);
      } else if (bare.isEmpty()) {
        close();
      } else if (UNDERLINE.matcher(bare).matches() && !open.isEmpty() && isParagraph()) {
        heading(open.toString(), bare.startsWith("=") ? 1 : 2);
        open.setLength(0);
      } else if (HEADING.matcher(bare).matches()) {
        close();
        var heading = HEADING.matcher(bare);
        if (heading.matches()) {
          heading(heading.group(2), heading.group(1).length());
        }
      } else if (RULE.matcher(bare).matches() || DEFINITION.matcher(bare).matches()) {
        close();
      } else {
        text(line, bare);
      }
    }

    private void code(String line, String bare) {
      if (bare.startsWith(fence) && bare.length() <= fence.length() + 1) {
        fence = "";
      } else {
        parts.add(new Part(BlockKind.TABLE, line));
      }
    }

    private void heading(String text, int rank) {
      var words = plain(text);
      if (rank == 1 && title.isEmpty() && parts.isEmpty()) {
        title = words;
      } else {
        parts.add(new Part(BlockKind.HEADING, words));
      }
    }

    private void text(String line, String bare) {
      var item = ITEM.matcher(bare);
      if (bare.startsWith(">")) {
        begin(BlockKind.QUOTATION, bare.replaceFirst("^(?:>[ \\t]?)+", ""));
      } else if (item.matches()) {
        close();
        begin(BlockKind.LIST_ITEM, item.group(1));
      } else if (bare.startsWith("|") || (kind == BlockKind.TABLE && bare.indexOf('|') >= 0)) {
        close();
        if (!TABLE_RULE.matcher(bare).matches()) {
          parts.add(new Part(BlockKind.TABLE, plain(bare.replaceAll("^\\||\\|$", ""))));
        }
      } else if (open.isEmpty() && (line.startsWith("    ") || line.startsWith("\t"))) {
        parts.add(new Part(BlockKind.TABLE, bare));
      } else {
        open.append(open.isEmpty() ? "" : " ").append(bare);
      }
    }

    private void begin(BlockKind next, String words) {
      if (kind != next) {
        close();
      }
      kind = next;
      if (words.isBlank()) {
        close();
      } else {
        open.append(open.isEmpty() ? "" : " ").append(words);
      }
    }

    private boolean isParagraph() {
      return kind == BlockKind.PARAGRAPH;
    }

    private void close() {
      if (!open.isEmpty()) {
        parts.add(new Part(kind, plain(open.toString())));
        open.setLength(0);
      }
      kind = BlockKind.PARAGRAPH;
    }
  }
}
