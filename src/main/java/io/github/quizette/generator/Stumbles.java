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

  /** Patterns that no well-made stem has, by what is wrong. */
  private static final Map<String, Pattern> PATTERNS =
      patterns(
          "a preposition without its noun",
          "\\b(at|on|by|of|in|roughly|around|approximately) in " + MONTHS + " \\d{4}",
          "a preposition twice",
          "\\b(in|at|on|of|to|for) (the )?(in|at|on|of|to|for) the\\b",
          "a bound before a preposition",
          "\\b(until|till|by|since) ((almost|nearly|about|around) )?in " + MONTHS,
          "two times side by side",
          "\\b[Ii]n (" + MONTHS + " )?\\d{4},? in (" + MONTHS + " )?\\d{4}",
          "a name that only brackets hold",
          "\\b[Tt]he \\(",
          "a verb of saying without what is said",
          "\\b(saying|stating|adding|noting|claiming)[.?]$",
          "a question word behind an owner",
          "(?i)\\b(his|her|its|their|already|\\w+['’]s) (\\w+ )?(which|how many) ",
          "an auxiliary before an infinitive",
          "\\b(will|would|can|could|may|might|must|shall) to \\p{Ll}",
          "a question asked in passing",
          ", (at|to|by|with) (which|what|how)\\b"
              + "(?!.* (did|do|does|was|were|is|are|has|had|have) )[^,]*\\?$",
          "a figure asked beside another",
          "\\S (how many|how much|what percentage) (\\S+ ){1,2}and ",
          "one end of a range",
          "(?i)\\b(____|what percentage|how many|how much)( (?!rose|fell|grew|rises|climb|dropp|increas"
              + "|decreas|went|came|won|lost|mov|chang)\\w+)? to \\d",
          "a clause without a main one",
          "^(Since|In|On|At|After) [^,]{1,30}, (when|where|which) [^,?]*[.]$"
              + "|^(After|While|Although|Though|Because|If|When|As|Unless) [^,?]*[.]$",
          "a beginning that leans on the sentence before",
          "^(Shortly (____|\\p{Lu}|thereafter|afterwards?)|In other |By reports\\b)",
          "others than whom or what",
          "\\b[Tt]he (other|same|remaining|latter)\\b",
          "a verb without its particle",
          "\\b[Ss]worn (?!in\\b(?! \\d|.{3,9} \\d{4})|into\\b|to\\b|as\\b|stat|test|enem|aff|off|dep)",
          "two states without their and",
          "\\b(dead|killed), (____|\\S+) (injured|wounded|hurt|missing)\\b"
              + "|\\b(kill|injur|wound)\\p{L}* [^,]+, at least (____|\\S+) (others|more)\\b",
          "a speaker without what he or she does",
          ", the (\\p{Ll}+ ){0,3}(officer|minister|president|spokes\\p{Ll}+|director|chief|head|mayor"
              + "|governor|secretary|leader|judge|coach|manager), (____|\\p{Lu}[^,.]*)[.]$",
          "a word that leans back",
          "\\bthat, \\p{Ll}|\\btoo[,.]",
          "an owner's mark that tells how the key ends",
          "(?<!['‘“\"])____['’](?!s)",
          "a class without its article",
          "\\b(in|of|from|to|near) \\p{Lu}\\p{L}+ (capital|commonwealth)\\b",
          "a dash that parts nothing",
          "[—–] [—–]",
          "a place twice",
          "\\bin (\\p{Lu}\\p{L}+)(, \\p{Lu}\\p{L}+)? in \\1\\b",
          "a comma without its space",
          "\\p{Ll},\\p{Ll}",
          "a question for what is known",
          "(?i)\\b(all|the|these|those) how many\\b",
          "a question within a quotation",
          "[\"“][^\"”]*\\b(which|how many|how much|what)\\b[^\"”]*[\"”]\\?$",
          "a mark before its end",
          "[,;][\"”’][.?]?$");

  private Stumbles() {}

  private static Map<String, Pattern> patterns(String... pairs) {
    var patterns = new TreeMap<String, Pattern>();
    for (var i = 0; i < pairs.length; i += 2) {
      patterns.put(pairs[i], Pattern.compile(pairs[i + 1]));
    }
    return patterns;
  }

  /** Returns what is wrong with the wording; empty for a stem that reads well. */
  static List<String> of(Item item) {
    var text = item.stem().text();
    var found = new ArrayList<>(in(text));
    var marks = (text + item.key()).chars().filter(c -> c == '"').count();
    if (marks % 2 != 0 || item.key().chars().filter(c -> c == '"').count() % 2 != 0) {
      found.add("a quotation mark alone");
    }
    return found;
  }

  /** Returns the patterns that a stem shows, in the order of their messages. */
  static List<String> in(String stem) {
    return PATTERNS.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(stem).find())
        .map(Map.Entry::getKey)
        .toList();
  }
}
