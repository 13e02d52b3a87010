package io.github.quizette.nlp;

import io.github.quizette.text.Amount;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code 2-1}, {@code 6-3, 6-4}, {@code 88 votes to 61}. */
final class ScoreRule implements AmountRule {
  private static final Set<String> CUES =
      Set.of(
          "aggregate",
          "ahead",
          "approved",
          "beat",
          "beating",
          "blanked",
          "crushed",
          "cup",
          "decision",
          "defeat",
          "defeated",
          "defeating",
          "downed",
          "draw",
          "draws",
          "drew",
          "edged",
          "final",
          "game",
          "games",
          "goal",
          "goals",
          "half",
          "hammered",
          "lead",
          "leading",
          "league",
          "led",
          "loss",
          "lost",
          "majority",
          "match",
          "overcame",
          "passed",
          "penalties",
          "rejected",
          "ruled",
          "ruling",
          "score",
          "scored",
          "semifinal",
          "semifinals",
          "set",
          "sets",
          "stunned",
          "thrashed",
          "tie",
          "tied",
          "trailed",
          "trailing",
          "victory",
          "vote",
          "voted",
          "votes",
          "voting",
          "win",
          "winning",
          "wins",
          "won");

  @Override
  public @Nullable AmountMatch match(Lexemes text, int i) {
    if (!side(text, i) || (text.glued(i - 1) && !text.is(i - 1, "(", "“", "\""))) {
      return null;
    }
    var votes = text.is(i + 1, "votes") ? i + 2 : i + 1;
    if (text.is(votes, "to") && side(text, votes + 1)) {
      return !text.is(i - 1, "from", "between")
              && (votes > i + 1 || cued(text, i))
              && !counted(text, votes + 2)
          ? score(votes + 2, text, i, text.lower(i) + "-" + text.lower(votes + 1))
          : null;
    }
    var end = pair(text, i);
    if (end == 0 || counted(text, end) || !cued(text, i)) {
      return null;
    }
    var all = new StringBuilder(text.lower(i)).append('-').append(text.lower(end - 1));
    while (text.is(end, ",") && pair(text, end + 1) > 0 && !counted(text, pair(text, end + 1))) {
      all.append(' ').append(text.lower(end + 1)).append('-').append(text.lower(end + 3));
      end = pair(text, end + 1);
    }
    return score(end, text, i, all.toString());
  }

  private static AmountMatch score(int end, Lexemes text, int i, String all) {
    return new AmountMatch(end, Amount.Kind.SCORE, BigDecimal.valueOf(text.at(i).whole()), all);
  }

  private static boolean side(Lexemes text, int i) {
    return text.at(i).form().length() < 4 && text.at(i).whole() >= 0;
  }

  /** Returns the index behind {@code 2-1}, or 0. */
  private static int pair(Lexemes text, int i) {
    var tight = side(text, i) && text.tightDash(i + 1) && side(text, i + 2);
    return tight && (!text.glued(i + 2) || text.is(i + 3, ",", ".", ")", ";", ":", "”", "\"", "!"))
        ? i + 3
        : 0;
  }

  /** {@code 10-15 people}: a range of a count. */
  private static boolean counted(Lexemes text, int end) {
    var next = text.at(end);
    return (TimeVocabulary.COUNTED.contains(next.lower())
            && !text.is(end, "points", "votes", "more"))
        || (next.tag().equals("NNS") && !CUES.contains(next.lower()) && !text.is(end, "penalties"))
        || text.is(end, "%", "percent", "per", "million", "billion", "km", "year");
  }

  private static boolean cued(Lexemes text, int i) {
    for (var k = Math.max(0, i - 15); k < Math.min(text.size(), i + 15); k++) {
      if (CUES.contains(text.lower(k))) {
        return true;
      }
    }
    return false;
  }
}
