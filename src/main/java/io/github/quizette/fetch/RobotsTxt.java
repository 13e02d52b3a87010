package io.github.quizette.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a host's robots.txt allows, by RFC 9309: of the rules for this program, else of those for
 * everybody, the longest that fits decides. Immutable.
 *
 * @param rules for this program, in their order
 */
record RobotsTxt(List<Rule> rules) {
  private static final int MAX_RULES = 1_000;
  private static final int MAX_PATTERN = 500;
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

  RobotsTxt {
    rules = List.copyOf(rules);
  }

  /** One line: paths that begin so are allowed, or not; {@code *} and {@code $} as usual. */
  record Rule(boolean allow, String pattern) {}

  /** Returns rules that allow everything. */
  static RobotsTxt open() {
    return new RobotsTxt(List.of());
  }

  /** Returns rules that allow nothing. */
  static RobotsTxt closed() {
    return new RobotsTxt(List.of(new Rule(false, "/")));
  }

  /**
   * Reads the rules for a program.
   *
   * @param program its name in lower case
   */
  static RobotsTxt parse(String text, String program) {
    var own = new ArrayList<Rule>();
    var everybody = new ArrayList<Rule>();
    var named = false;
    var forOwn = false;
    var forAll = false;
    var naming = false;
    for (var line : LINE_END.split(text, -1)) {
      var plain = line.replaceFirst("#.*", "").strip();
      var colon = plain.indexOf(':');
      if (colon < 0) {
        continue;
      }
      var key = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      var value = plain.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        forOwn = naming && forOwn;
        forAll = naming && forAll;
        naming = true;
        forOwn |= value.toLowerCase(Locale.ROOT).equals(program);
        forAll |= value.equals("*");
        named |= forOwn;
      } else if (key.equals("allow") || key.equals("disallow")) {
        naming = false;
        var rule = new Rule(key.equals("allow"), value);
        if (!value.isEmpty() && value.length() <= MAX_PATTERN) {
          add(forOwn, own, rule);
          add(forAll, everybody, rule);
        }
      }
    }
    return new RobotsTxt(named ? own : everybody);
  }

  private static void add(boolean wanted, List<Rule> rules, Rule rule) {
    if (wanted && rules.size() < MAX_RULES) {
      rules.add(rule);
    }
  }

  /** Tells whether a path with its query may be fetched. */
  boolean allows(String path) {
    var best = new Rule(true, "");
    for (var rule : rules) {
      var longer = rule.pattern().length() > best.pattern().length();
      var milder = rule.pattern().length() == best.pattern().length() && rule.allow();
      if ((longer || milder) && fits(rule.pattern(), path)) {
        best = rule;
      }
    }
    return best.allow();
  }

  /** Matches without going back further than the last star: time is length times length at most. */
  private static boolean fits(String pattern, String path) {
    var anchored = pattern.endsWith("$");
    var wanted = anchored ? pattern.substring(0, pattern.length() - 1) : pattern + "*";
    var p = 0;
    var star = -1;
    var mark = 0;
    var at = 0;
    while (at < path.length()) {
      if (p < wanted.length() && wanted.charAt(p) == '*') {
        star = p++;
        mark = at;
      } else if (p < wanted.length() && wanted.charAt(p) == path.charAt(at)) {
        p++;
        at++;
      } else if (star >= 0) {
        p = star + 1;
        at = ++mark;
      } else {
        return false;
      }
    }
    while (p < wanted.length() && wanted.charAt(p) == '*') {
      p++;
    }
    return p == wanted.length();
  }
}
