package io.github.quizette.repetition;

import io.github.quizette.knowledge.Entry;
import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.language.Gender;
import io.github.quizette.language.Months;
import io.github.quizette.language.NumberWords;
import io.github.quizette.language.WordTiers;
import io.github.quizette.text.EntityType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads what short texts are about. Immutable, may be shared by threads. */
final class TermReader {
  private static final int LONGEST_COUNTRY = 4;

  private static final int UNITS = 10;

  /** A name is a rare word in lower case. */
  private static final int RARE = 50;

  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Map<String, String> SIGNS =
      Map.of("$", "dollar", "€", "euro", "£", "pound", "¥", "yen", "₹", "rupee", "%", "percent");
  private static final Map<String, Long> SHORT =
      Map.of("bn", 1_000_000_000L, "m", 1_000_000L, "mn", 1_000_000L, "tn", 1_000_000_000_000L);
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  private final Knowledge knowledge;
  private final Lemmas lemmas = new Lemmas();

  /** Knows the countries of {@code knowledge}. */
  TermReader(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Returns what {@code text} is about. */
  Terms read(String text) {
    return new Reading(Token.of(text)).terms();
  }

  /** Returns the word that stands for a noun in the plural; empty for any other word. */
  String counted(String word) {
    return lemmas.counted(word);
  }

  /** One text as far as it is read. One thread's. */
  private final class Reading {
    private final List<Token> tokens;
    private final Set<String> words = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> capitals = new TreeSet<>();
    private final Set<String> figures = new TreeSet<>();
    private final Set<String> months = new TreeSet<>();
    private final Set<String> days = new TreeSet<>();

    Reading(List<Token> tokens) {
      this.tokens = tokens;
    }

    Terms terms() {
      for (var at = 0; at < tokens.size(); ) {
        at = one(at);
      }
      return new Terms(words, names, capitals, figures, months, days);
    }

    private String lower(int at) {
      return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }

    /** Returns the index behind what was read. */
    private int one(int at) {
      var lower = lower(at);
      var month = Months.number(lower);
      if (month > 0 && tokens.get(at).capital()) {
        return date(at, month);
      }
      if (SIGNS.containsKey(lower)) {
        words.add(SIGNS.get(lower));
        return at + 1;
      }
      if (tokens.get(at).number()) {
        return digits(at);
      }
      var number = number(at);
      if (number.isPresent()) {
        return number(number.get());
      }
      var country = country(at);
      if (country > 0) {
        return country;
      }
      var full = fullName(tokens.get(at));
      if (full.isPresent()) {
        Token.of(full.get()).forEach(this::word);
        return at + 1;
      }
      if (at > 0 && given(at - 1)) {
        names.add(lower); // also Brown and King
      } else if (!given(at)) {
        word(tokens.get(at));
      }
      return at + 1;
    }

    private void word(Token token) {
      var lower = token.lower();
      var ordinal = NumberWords.ordinalValue(lower);
      if (ordinal.isPresent()) {
        figures.add(Integer.toString(ordinal.getAsInt()));
      } else if (isName(token)) {
        names.add(lower);
      } else if (!DAYS.contains(lower)) {
        var word = lemmas.of(lower);
        word.ifPresent(words::add);
        if (token.capital() && !token.first()) {
          word.ifPresent(capitals::add);
        }
      }
    }

    /** {@code April 2023}, {@code April 4}, {@code April 4, 2023}, {@code 4 April 2023}. */
    private int date(int at, int month) {
      var end = at + 1;
      var day = dayOfMonth(end);
      if (day > 0) {
        end += ENDINGS.contains(lower(end + 1)) ? 2 : 1;
      } else {
        day = dayOfMonth(at - 1);
        figures.remove(lower(at - 1));
      }
      if (day > 0) {
        days.add(two(month) + "-" + two(day));
      }
      if (lower(end).matches("(?:19|20)\\d\\d")) {
        months.add(lower(end) + "-" + two(month));
        end++;
      }
      return end;
    }

    private int dayOfMonth(int at) {
      return lower(at).matches("[12]?\\d|3[01]") ? Integer.parseInt(lower(at)) : 0;
    }

    private static String two(int number) {
      return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** {@code 1340}, {@code 4.2 billion}, {@code 4.2bn}, {@code 31st}. */
    private int digits(int at) {
      var value = new BigDecimal(lower(at));
      var next = lower(at + 1);
      var magnitude = NumberWords.magnitude(next).or(() -> Optional.ofNullable(SHORT.get(next)));
      figures.add(plain(magnitude.map(m -> value.multiply(BigDecimal.valueOf(m))).orElse(value)));
      return magnitude.isPresent() || ENDINGS.contains(next) ? at + 2 : at + 1;
    }

    /** {@code thirty} and {@code thirty-first}. */
    private int number(NumberWords.Reading read) {
      var value = read.value();
      var unit = NumberWords.ordinalValue(lower(read.end())).orElse(UNITS);
      var tens =
          value.compareTo(BigDecimal.TEN) > 0 && value.remainder(BigDecimal.TEN).signum() == 0;
      var ordinal = tens && unit < UNITS;
      figures.add(plain(ordinal ? value.add(BigDecimal.valueOf(unit)) : value));
      return ordinal ? read.end() + 1 : read.end();
    }

    private Optional<NumberWords.Reading> number(int at) {
      return NumberWords.begins(lower(at))
          ? NumberWords.read(tokens.stream().map(Token::lower).toList(), at)
          : Optional.empty();
    }

    private static String plain(BigDecimal value) {
      return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Returns the index behind the name of a country or its people at {@code at}; 0 for none. */
    private int country(int at) {
      if (!tokens.get(at).capital()) {
        return 0;
      }
      for (var end = Math.min(tokens.size(), at + LONGEST_COUNTRY); end > at; end--) {
        if (!tokens.get(end - 1).capital()) {
          continue;
        }
        var run = tokens.subList(at, end).stream().map(Token::text);
        var code = TermReader.this.country(run.collect(Collectors.joining(" ")));
        if (code.isPresent()) {
          names.add(code.get());
          return end;
        }
      }
      return 0;
    }

    /** Tells whether it is the first name of somebody whose family name follows. */
    private boolean given(int at) {
      return at + 1 < tokens.size()
          && tokens.get(at + 1).capital()
          && !tokens.get(at + 1).first()
          && Gender.ofGivenName(tokens.get(at).text()) != Gender.UNKNOWN;
    }

    private boolean isName(Token token) {
      if (!token.capital() || lemmas.empty(token.lower())) {
        return false;
      }
      var tier = WordTiers.of(token.lower());
      return token.acronym() || tier.isEmpty() || (!token.first() && tier.getAsInt() >= RARE);
    }
  }

  /** Returns a word for a country, the same for its people and what is theirs. */
  private Optional<String> country(String name) {
    return knowledge.lookup(name).stream()
        .filter(entry -> !entry.country().isEmpty())
        .filter(
            entry ->
                entry.type() == EntityType.NATIONALITY
                    || (entry.type() == EntityType.LOCATION && entry.kind().equals("country")))
        .findFirst()
        .map(entry -> Terms.COUNTRY + entry.country());
  }

  /** Returns the full name of the organisation that an acronym stands for. */
  private Optional<String> fullName(Token token) {
    return token.acronym()
        ? knowledge.lookup(token.text()).stream()
            .filter(entry -> entry.type() == EntityType.ORGANIZATION)
            .filter(entry -> entry.name().contains(" "))
            .map(Entry::name)
            .findFirst()
        : Optional.empty();
  }
}
