package io.github.quizette.generator;

import io.github.quizette.item.Item;
import io.github.quizette.language.Months;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds what rewriting leaves behind in a stem: words that do not go together. Stateless. */
final class Stumbles {
  private static final String MONTHS = "(" + String.join("|", Months.names()) + ")";

  /** Patterns that no well-made stem has, with what is wrong. */
  private static final Map<String, Pattern> PATTERNS =
      new TreeMap<>(
          Map.of(
              "a preposition without its noun",
              Pattern.compile(
                  "\\b(at|on|by|of|in|roughly|around|approximately) in " + MONTHS + " \\d{4}"),
              "a preposition twice",
              Pattern.compile("\\b(in|at|on|of|to|for) (the )?(in|at|on|of|to|for) the\\b"),
              "a name that only brackets hold",
              Pattern.compile("\\b[Tt]he \\("),
              "a verb of saying without what is said",
              Pattern.compile("\\b(saying|stating|adding|noting|claiming)[.?]$"),
              "a question word behind an owner",
              Pattern.compile(
                  "(?i)\\b(his|her|its|their|already|\\w+['’]s) (\\w+ )?(which|how many) "),
              "a question asked in passing",
              Pattern.compile(
                  ", (at|to|by|with) (which|what|how)\\b"
                      + "(?!.* (did|do|does|was|were|is|are|has|had|have) )[^,]*\\?$"),
              "one end of a range",
              Pattern.compile("(?i)\\b(____|what percentage|how many|how much)( \\w+)? to \\d"),
              "a clause without a main one",
              Pattern.compile("^(Since|In|On|At|After) [^,]{1,30}, (when|where|which) [^,?]*[.]$"),
              "a question within a quotation",
              Pattern.compile("[\"“][^\"”]*\\b(which|how many|how much|what)\\b[^\"”]*[\"”]\\?$"),
              "a mark before its end",
              Pattern.compile("[,;][\"”’][.?]?$")));

  private Stumbles() {}

  /** Returns what is wrong with the wording; empty for a stem that reads well. */
  static List<String> of(Item item) {
    var found = new ArrayList<String>();
    var text = item.stem().text();
    PATTERNS.forEach(
        (message, pattern) -> {
          if (pattern.matcher(text).find()) {
            found.add(message);
          }
        });
    var marks = (text + item.key()).chars().filter(c -> c == '"').count();
    if (marks % 2 != 0 || item.key().chars().filter(c -> c == '"').count() % 2 != 0) {
      found.add("a quotation mark alone");
    }
    return found;
  }
}
