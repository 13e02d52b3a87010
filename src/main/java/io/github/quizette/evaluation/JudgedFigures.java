package io.github.quizette.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Computes from judges' files how good items are. Stateless. */
public final class JudgedFigures {
  private JudgedFigures() {}

  /** Returns a line for each figure: judge or judges, name, value. */
  public static List<String> of(SheetTable table, List<Judge> judges) {
    var lines = new ArrayList<String>();
    judges.forEach(judge -> alone(table, judge, lines));
    for (var i = 0; i < judges.size(); i++) {
      for (var other : judges.subList(i + 1, judges.size())) {
        together(judges.get(i), other, lines);
      }
    }
    return lines;
  }

  private static void alone(SheetTable table, Judge judge, List<String> lines) {
    var all = judge.judgements();
    var choice = all.stream().filter(said -> said.item().choice()).toList();
    var cloze = all.stream().filter(said -> !said.item().choice()).toList();
    var name = judge.name();
    lines.add(line(name, "items rated", all.size() + " of " + table.items().size()));
    lines.add(line(name, "strict", part(all, Judgement::strict)));
    lines.add(line(name, "usable", part(all, Judgement::usable)));
    lines.add(line(name, "choice strict", part(choice, Judgement::strict)));
    lines.add(line(name, "cloze strict", part(cloze, Judgement::strict)));
    lines.add(line(name, "full multiple choice", part(choice, said -> !said.rows().contains("n"))));
    lines.add(line(name, "strict items an article", perArticle(table, all)));
    Judgement.ROWS.stream()
        .filter(row -> all.stream().anyMatch(said -> said.failed(row)))
        .sorted(Comparator.comparingLong(row -> -fails(all, row).part()))
        .forEach(row -> lines.add(line(name, "no to " + row, fails(all, row))));
  }

  private static Proportion part(List<Judgement> judgements, Predicate<Judgement> wanted) {
    return new Proportion(judgements.stream().filter(wanted).count(), judgements.size());
  }

  private static Proportion fails(List<Judgement> judgements, String row) {
    return part(
        judgements.stream().filter(said -> said.applies(row)).toList(), said -> said.failed(row));
  }

  private static String perArticle(SheetTable table, List<Judgement> judgements) {
    var strict = judgements.stream().filter(Judgement::strict).count();
    var articles = table.articles().size();
    return String.format(
        Locale.ROOT, "%.2f  %d in %d articles", (double) strict / articles, strict, articles);
  }

  private static void together(Judge one, Judge other, List<String> lines) {
    var names = one.name() + ", " + other.name();
    var strict = Agreement.of(one, other, Judgement::strict);
    var usable = Agreement.of(one, other, Judgement::usable);
    lines.add(line(names, "agree on strict", strict.same()));
    lines.add(line(names, "kappa of strict", kappa(strict)));
    lines.add(line(names, "agree on usable", usable.same()));
    lines.add(line(names, "kappa of usable", kappa(usable)));
  }

  private static String kappa(Agreement agreement) {
    var kappa = agreement.kappa();
    return kappa.isEmpty() ? "none" : String.format(Locale.ROOT, "%5.2f", kappa.getAsDouble());
  }

  private static String line(String judge, String name, Object value) {
    return String.format(Locale.ROOT, "%-16s %-24s %s", judge, name, value);
  }
}
