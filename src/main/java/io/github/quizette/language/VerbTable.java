package io.github.quizette.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verb tables: irregular forms both ways, and the list of known base forms. */
final class VerbTable {
  private static final String[] PREFIXES = {
    "re", "over", "out", "under", "un", "mis", "co", "pre", "dis", "de", "fore", "up", "counter"
  };

  /** The five forms of a listed verb, each with its variants, American first. */
  private record Forms(
      List<String> base,
      List<String> third,
      List<String> past,
      List<String> participle,
      List<String> ing,
      boolean ambiguous) {
    List<String> of(VerbForm form) {
      return switch (form) {
        case BASE -> base;
        case THIRD -> third;
        case PAST -> past;
        case PARTICIPLE -> participle;
        case ING -> ing;
      };
    }
  }

  private final Map<String, Forms> listed = new HashMap<>();
  private final Map<String, List<String>> basesOf = new HashMap<>();
  private final Set<String> bases = new HashSet<>(1 << 14);

  VerbTable() {
    Rows.read(VerbTable.class, "verb-bases.tsv.gz", row -> bases.add(row.cell(0)));
    Rows.read(VerbTable.class, "verbs.tsv", this::add);
  }

  private void add(Rows.Row row) {
    String base = row.cell(0);
    String third = row.cell(1).isEmpty() ? Spellings.third(base) : row.cell(1);
    String past = row.cell(2).isEmpty() ? Spellings.past(base) : row.cell(2);
    String participle = row.cell(3).isEmpty() ? past : row.cell(3);
    String ing = row.cell(4).isEmpty() ? Spellings.ing(base) : row.cell(4);
    Forms forms =
        new Forms(
            List.of(base),
            Rows.list(third, '|'),
            Rows.list(past, '|'),
            Rows.list(participle, '|'),
            Rows.list(ing, '|'),
            row.cell(5).equals("ambiguous"));
    listed.put(base, forms);
    bases.add(base);
    for (VerbForm form : VerbForm.values()) {
      for (String variant : forms.of(form)) {
        basesOf.computeIfAbsent(key(variant, form), any -> new ArrayList<>(1)).add(base);
      }
    }
  }

  private static String key(String variant, VerbForm form) {
    return form.name() + variant;
  }

  boolean isBase(String word) {
    return bases.contains(word);
  }

  boolean ambiguous(String base) {
    Forms forms = listed.get(base);
    return forms != null && forms.ambiguous;
  }

  /** Returns the variants of a form, American first; empty for a verb that is not known. */
  List<String> forms(String base, VerbForm form) {
    Forms forms = listed.get(base);
    if (forms != null) {
      return forms.of(form);
    }
    int stem = stemStart(base);
    Forms stemForms = listed.get(base.substring(stem));
    if (stem > 0 && stemForms != null) {
      return stemForms.of(form).stream().map(base.substring(0, stem)::concat).toList();
    }
    return bases.contains(base) || (stem > 0 && bases.contains(base.substring(stem)))
        ? List.of(Spellings.regular(base, form))
        : List.of();
  }

  /** Returns where the verb behind a prefix or hyphen starts; 0 if there is no prefix. */
  private int stemStart(String base) {
    int hyphen = base.lastIndexOf('-');
    if (hyphen > 0) {
      return hyphen + 1;
    }
    if (bases.contains(base)) {
      return 0;
    }
    for (String prefix : PREFIXES) {
      int rest = base.length() - prefix.length();
      if (rest > 2 && base.startsWith(prefix) && bases.contains(base.substring(prefix.length()))) {
        return prefix.length();
      }
    }
    return 0;
  }

  /** Returns the only base whose form this is; empty if none or several are. */
  Optional<String> base(String word, VerbForm form) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (form == VerbForm.BASE) {
      return Optional.of(lower);
    }
    Set<String> found = new HashSet<>(basesOf.getOrDefault(key(lower, form), List.of()));
    for (String candidate : Spellings.candidates(lower, form)) {
      if (forms(candidate, form).contains(lower)) {
        found.add(candidate);
      }
    }
    if (found.isEmpty()) {
      return prefixed(lower, form);
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private Optional<String> prefixed(String lower, VerbForm form) {
    int hyphen = lower.lastIndexOf('-');
    if (hyphen > 0) {
      return base(lower.substring(hyphen + 1), form).map(lower.substring(0, hyphen + 1)::concat);
    }
    for (String prefix : PREFIXES) {
      if (lower.startsWith(prefix)) {
        List<String> rest = basesOf.get(key(lower.substring(prefix.length()), form));
        if (rest != null && rest.size() == 1) {
          return Optional.of(prefix + rest.get(0));
        }
      }
    }
    return Optional.empty();
  }
}
