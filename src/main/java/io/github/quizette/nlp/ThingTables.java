package io.github.quizette.nlp;

import io.github.quizette.knowledge.Country;
import io.github.quizette.knowledge.Entry;
import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.text.EntityType;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the fact tables know of the things that an article of some day names. Immutable. */
final class ThingTables {
  private final Knowledge knowledge = Knowledge.shipped();
  private final @Nullable LocalDate published;

  ThingTables(@Nullable LocalDate published) {
    this.published = published;
  }

  /** Returns the name as the tables know it, without its places. */
  NamedThing thing(String text, EntityType type) {
    if (type == EntityType.NATIONALITY) {
      return new NamedThing(text, type, Optional.empty());
    }
    var entry =
        knowledge
            .find(text, type, published)
            .filter(found -> found.type() == type)
            .or(() -> national(text, type));
    return entry.isPresent() ? new NamedThing(text, type, entry) : ofOtherType(text, type);
  }

  /** Looks a body up without the country before its name: {@code United States Central …}. */
  private Optional<Entry> national(String text, EntityType type) {
    for (var cut = text.indexOf(' '); cut > 0; cut = text.indexOf(' ', cut + 1)) {
      var country = country(text.substring(0, cut));
      if (!country.isEmpty()) {
        return knowledge
            .find(text.substring(cut + 1), type, published)
            .filter(entry -> entry.type() == type && entry.country().equals(country));
      }
    }
    return Optional.empty();
  }

  private String country(String name) {
    return knowledge.lookup(name).stream()
        .filter(entry -> entry.kind().equals("country"))
        .map(Entry::country)
        .findFirst()
        .or(() -> knowledge.countryOfAdjective(name).map(Country::code))
        .orElse("");
  }

  /** Gives a name the type that the tables know it by, if they know but one. */
  private NamedThing ofOtherType(String text, EntityType type) {
    var known = knowledge.lookup(text);
    var types = known.stream().map(Entry::type).distinct().toList();
    var telling = text.indexOf(' ') > 0 || ShortNames.acronym(text);
    var sure = types.size() == 1 && types.get(0) != EntityType.PERSON && telling;
    return sure && types.get(0) != EntityType.NATIONALITY && types.get(0) != EntityType.OTHER
        ? new NamedThing(text, types.get(0), Optional.of(known.get(0)))
        : new NamedThing(text, type, Optional.empty());
  }

  /** Returns the most exact noun for a thing that does not begin with a country's adjective. */
  String kind(Entry entry) {
    if (entry.kind().equals("country") || entry.kind().equals("capital")) {
      return entry.kind();
    }
    var words = knowledge.kindWords(entry);
    var adjective = knowledge.country(entry.country()).map(Country::adjective).orElse("");
    return words.stream()
        .filter(word -> !Character.isUpperCase(word.charAt(0)))
        .findFirst()
        .or(
            () ->
                words.stream()
                    .filter(word -> adjective.isEmpty() || !word.startsWith(adjective + " "))
                    .findFirst())
        .orElse(words.get(0));
  }

  /** Returns the code of the country that a thing belongs to; empty if that is not known. */
  String country(NamedThing thing, Optional<Entry> entry) {
    return entry
        .map(Entry::country)
        .or(() -> knowledge.countryOfAdjective(thing.text()).map(Country::code))
        .orElse("");
  }
}
