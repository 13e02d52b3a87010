package io.github.quizette.knowledge;

import io.github.quizette.language.Rows;
import io.github.quizette.text.EntityType;
import java.util.HashSet;
import java.util.Set;

/** Tells which names take {@code the} within a sentence. */
final class DefiniteNames {
  private final Set<String> kinds = new HashSet<>();
  private final Set<String> heads = new HashSet<>(256);
  private final Set<String> definite = new HashSet<>(256);
  private final Set<String> bare = new HashSet<>();

  DefiniteNames() {
    Rows.read(DefiniteNames.class, "definite-names.tsv", this::add);
  }

  private void add(Rows.Row row) {
    Set<String> rule =
        switch (row.cell(0)) {
          case "kind" -> kinds;
          case "head" -> heads;
          case "definite" -> definite;
          default -> bare;
        };
    rule.add(row.cell(1));
  }

  boolean takesArticle(Entry entry) {
    String name = entry.name();
    if (definite.contains(name)) {
      return true;
    }
    boolean never = entry.type() == EntityType.PERSON || name.startsWith("The ");
    if (never || bare.contains(name) || plainKind(entry)) {
      return false;
    }
    if (kinds.contains(entry.kind())) {
      return name.indexOf(' ') > 0 || !entry.kind().endsWith("law");
    }
    boolean university = name.startsWith("University of ");
    boolean ofUs = name.startsWith("US ") || (name.startsWith("UN ") && name.length() > 8);
    return university || ofUs || (name.indexOf(' ') > 0 && heads.contains(headOf(name)));
  }

  /** Companies, clubs and most places go without. */
  private static boolean plainKind(Entry entry) {
    return switch (entry.kind()) {
      case "bank",
          "football-club",
          "city",
          "capital",
          "airport",
          "stadium",
          "carmaker",
          "airline",
          "oil-company",
          "insurer",
          "conglomerate",
          "us-state",
          "newspaper",
          "band" ->
          true;
      default -> entry.kind().endsWith("-company") || entry.kind().endsWith("-maker");
    };
  }

  /** Tells whether a name that no table has takes the article, judging by its last word. */
  boolean takesArticle(String name) {
    return definite.contains(name)
        || (!bare.contains(name)
            && !name.startsWith("The ")
            && name.indexOf(' ') > 0
            && heads.contains(headOf(name)));
  }

  private static String headOf(String name) {
    int of = name.indexOf(" of ");
    int purpose = name.indexOf(" for ");
    int on = name.indexOf(" on ");
    int end = name.length();
    for (int at : new int[] {of, purpose, on}) {
      end = at > 0 ? Math.min(end, at) : end;
    }
    String front = name.substring(0, end);
    return front.substring(front.lastIndexOf(' ') + 1);
  }
}
