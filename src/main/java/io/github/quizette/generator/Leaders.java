package io.github.quizette.generator;

import io.github.quizette.knowledge.Entry;
import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.text.EntityType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows whom a title and a family name mean on a day: {@code President Putin}. Immutable. */
final class Leaders {
  private static final int KNOWN = 3;

  private final Knowledge knowledge;

  Leaders(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Returns the full name of the one known office holder; empty where none or several are meant.
   *
   * @param title the words before the name, one or more
   * @param day the day of the news; null for undated news, which means who holds the office now
   */
  Optional<String> named(String title, String family, @Nullable LocalDate day) {
    var words = " " + title.toLowerCase(Locale.ROOT).replace('-', ' ');
    var names =
        knowledge.byFamilyName(family).stream()
            .filter(entry -> entry.type() == EntityType.PERSON && entry.fame() >= KNOWN)
            .filter(entry -> !entry.role().isEmpty())
            .filter(entry -> words.endsWith(" " + entry.role().replace('-', ' ')))
            .filter(entry -> day == null ? !entry.period().ended() : entry.period().covers(day))
            .map(Entry::name)
            .distinct()
            .toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }
}
