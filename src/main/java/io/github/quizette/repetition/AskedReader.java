package io.github.quizette.repetition;

import io.github.quizette.item.Interaction.TextEntry;
import io.github.quizette.item.Item;
import io.github.quizette.item.Statements;
import io.github.quizette.item.Stem;
import io.github.quizette.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what items ask. Immutable, may be shared by threads. */
final class AskedReader {
  private static final int LONGEST_NAME = 5;
  private static final Pattern COUNTED =
      Pattern.compile("(?:\\b[Hh]ow many|" + Stem.GAP + ")\\s+(\\p{L}+)");

  private final Knowledge knowledge;
  private final TermReader terms;

  AskedReader(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.terms = new TermReader(knowledge);
  }

  /** Returns what {@code item} asks. */
  Asked read(Item item) {
    var stem = terms.read(item.stem().text().replace(Stem.GAP, " "));
    var shown = stem.with(terms.read(item.context()));
    if (Statements.judged(item.form())) {
      return new Asked(item, judged(item, stem), false, "", List.of(), stem, shown);
    }
    var keys = new TreeSet<String>();
    var answers = new LinkedHashSet<SortedSet<String>>();
    for (var answer : answers(item)) {
      var read = terms.read(answer);
      keys.addAll(forms(answer, read));
      var told = new TreeSet<>(read.all());
      if (!told.isEmpty()) {
        answers.add(told);
      }
    }
    var single = Token.of(item.key()).size() == 1;
    var unit = keys.stream().anyMatch(key -> key.startsWith("#")) ? unit(item.stem().text()) : "";
    return new Asked(item, keys, single, unit, new ArrayList<>(answers), stem, shown);
  }

  private static List<String> answers(Item item) {
    return item.interaction() instanceof TextEntry entry ? entry.accept() : List.of(item.key());
  }

  /** A statement is known by its names and figures; a set of statements is like no other. */
  private static SortedSet<String> judged(Item item, Terms stem) {
    return item.form().equals(Statements.TRUE_FALSE)
        ? stem.all().stream().map(term -> "?" + term).collect(Collectors.toCollection(TreeSet::new))
        : new TreeSet<>();
  }

  /** Returns the noun of {@code how many people} or {@code ____ people}; else empty. */
  private String unit(String stem) {
    var counted = COUNTED.matcher(stem);
    return counted.find() ? terms.counted(counted.group(1).toLowerCase(Locale.ROOT)) : "";
  }

  private SortedSet<String> forms(String answer, Terms read) {
    var forms = new TreeSet<String>();
    var all = new TreeSet<>(read.all());
    all.addAll(read.months());
    all.addAll(read.days());
    var tokens = Token.of(answer);
    forms.add(
        all.isEmpty()
            ? tokens.stream().map(Token::lower).collect(Collectors.joining(" "))
            : String.join(" ", all));
    if (read.figures().size() == 1) {
      forms.add("#" + read.figures().iterator().next());
    }
    knowledge.find(answer).ifPresent(entry -> forms.add("=" + entry.id()));
    forms.addAll(shortForms(tokens));
    return forms;
  }

  /** The last word of a name, and its initials. */
  private static List<String> shortForms(List<Token> tokens) {
    var capitals = tokens.stream().filter(Token::capital).toList();
    if (capitals.isEmpty() || tokens.size() > LONGEST_NAME) {
      return List.of();
    }
    var forms = new ArrayList<String>();
    if (capitals.size() == tokens.size()) {
      forms.add("~" + tokens.get(tokens.size() - 1).lower());
    }
    if (capitals.size() > 1) {
      forms.add(
          "~"
              + capitals.stream()
                  .map(one -> one.lower().substring(0, 1))
                  .collect(Collectors.joining()));
    }
    return forms;
  }
}
