package io.github.quizette.nlp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Chooses among the forms of one person's name. Stateless. */
final class FullNames {
  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}{2,4} .*");

  private FullNames() {}

  /** Returns the form with most parts, the first of those. */
  static String longest(List<String> forms) {
    var best = "";
    for (var form : forms) {
      best = PersonName.of(form).size() > PersonName.of(best).size() ? form : best;
    }
    return best.isEmpty() ? forms.get(0) : best;
  }

  /**
   * Returns the full name that is used most, the first of those: {@code John Conyers}, though
   * {@code John James Conyers} stands in his obituary too. A form that only an agency's name makes
   * longer ({@code NPR Hamza bin Laden}) counts for less than the one without it.
   */
  static String usual(List<String> forms) {
    var longest = longest(forms);
    var first = PersonName.of(longest).parts().stream().findFirst().orElse("");
    var counts = new LinkedHashMap<String, Integer>();
    for (var form : forms) {
      var name = PersonName.of(form);
      var same = name.size() > 1 && name.parts().get(0).equals(first);
      var rest =
          name.size() > 1
              && SHORT_FORM.matcher(longest).matches()
              && longest.endsWith(" " + form)
              && Character.isUpperCase(form.codePointAt(0));
      if (same || rest) {
        counts.merge(form, 1, Integer::sum);
      }
    }
    var most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(longest);
  }
}
