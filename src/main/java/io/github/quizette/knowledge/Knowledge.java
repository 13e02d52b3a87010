package io.github.quizette.knowledge;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.language.Rows;
import io.github.quizette.text.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the fact tables know: things by name, what makes two of them alike, and a sentence about
 * each.
 *
 * <p>Immutable and safe for any number of threads; answers depend on the tables alone. Names are
 * found whatever their accents, a leading article and the dots of acronyms; case counts, except for
 * names in capitals throughout.
 */
public final class Knowledge {
  private static final List<String> TABLES =
      List.of("places.tsv", "people.tsv", "organisations.tsv", "things.tsv");

  /** The tables that are shipped, read once, on first use. */
  private static final class Shipped {
    static final Knowledge KNOWLEDGE =
        new Knowledge(new CountryTable(), new KindTable(), shipped());

    private static List<Entry> shipped() {
      EntryReader reader = new EntryReader(new KindTable());
      List<Entry> entries = new ArrayList<>(1 << 14);
      for (String table : TABLES) {
        Rows.read(Knowledge.class, table, row -> entries.add(reader.read(row)));
      }
      return entries;
    }
  }

  private final CountryTable countries;
  private final KindTable kinds;
  private final List<Entry> entries;
  private final NameIndex names = new NameIndex();
  private final Map<String, List<Entry>> byKind = new HashMap<>(512);
  private final DefiniteNames definiteNames = new DefiniteNames();
  private final Siblings siblings;
  private final Backgrounds backgrounds;

  private Knowledge(CountryTable countries, KindTable kinds, List<Entry> rows) {
    this.countries = countries;
    this.kinds = kinds;
    this.entries = List.copyOf(rows);
    this.siblings = new Siblings(countries, kinds, new Overlaps());
    this.backgrounds = new Backgrounds(countries, kinds, definiteNames);
    for (Country country : countries.all()) {
      index(EntryReader.ofCountry(country));
      if (!country.adjective().isEmpty() && !country.adjective().equals(country.name())) {
        index(EntryReader.ofNationality(country));
      }
    }
    entries.forEach(this::index);
  }

  private void index(Entry entry) {
    byKind.computeIfAbsent(entry.kind(), any -> new ArrayList<>()).add(entry);
    names.add(entry);
  }

  /** Returns the tables that come with the program. */
  public static Knowledge shipped() {
    return Shipped.KNOWLEDGE;
  }

  /**
   * Returns these tables with the rows of a file added, in the form of the shipped ones: tab
   * separated, UTF-8, one header line, {@code #} before notes. The columns, of which name and kind
   * must be filled and those at the end may be left out: name, aliases (divided by {@code |}), type
   * (of a kind that is new), kind, group, country (ISO code), region, role, family, gender (F, M),
   * fame (1 to 5), from, to (YYYY, YYYY-MM or YYYY-MM-DD), place, size, source, licence.
   *
   * @throws InputException if a row cannot be used; nothing is added then
   */
  public Knowledge with(Path file) throws IOException, InputException {
    EntryReader reader = new EntryReader(kinds);
    List<Entry> all = new ArrayList<>(entries);
    List<Diagnostic> faults = new ArrayList<>(1);
    try (InputStream in = Files.newInputStream(file)) {
      Rows.read(
          in,
          file.toString().endsWith(".gz"),
          row -> {
            try {
              all.add(reader.read(row));
            } catch (IllegalArgumentException e) {
              faults.add(fault(file, row, e));
            }
          });
    }
    if (!faults.isEmpty()) {
      throw new InputException(faults.get(0));
    }
    return new Knowledge(countries, kinds, all);
  }

  private static Diagnostic fault(Path file, Rows.Row row, IllegalArgumentException e) {
    return new Diagnostic(
        file.toString(),
        row.line(),
        Diagnostic.Severity.ERROR,
        String.valueOf(e.getMessage()),
        "mend or remove the row");
  }

  /**
   * Returns all that a name or alias may mean, best known first; empty if it is not known. Family
   * names alone are not among them.
   */
  public List<Entry> lookup(String name) {
    return names.lookup(name);
  }

  /** Returns the people whom news calls by this family name, best known first. */
  public List<Entry> byFamilyName(String family) {
    return names.byFamilyName(family);
  }

  /** Returns the best known thing of this name; empty if there is none. */
  public Optional<Entry> find(String name) {
    return lookup(name).stream().findFirst();
  }

  /**
   * Returns the best known thing of this name and type; of several offices of a person the one held
   * on the day comes first.
   *
   * @param asOf the day; null if not known
   */
  public Optional<Entry> find(String name, EntityType type, @Nullable LocalDate asOf) {
    List<Entry> found = lookup(name).stream().filter(entry -> entry.type() == type).toList();
    return found.stream()
        .filter(entry -> asOf == null ? !entry.period().ended() : entry.period().mayCover(asOf))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** Returns all things of a kind, in the order of the tables; empty for an unknown kind. */
  public List<Entry> ofKind(String kind) {
    return List.copyOf(byKind.getOrDefault(kind, List.of()));
  }

  /**
   * Returns things of the same kind and grain, the most plausible wrong options first, at most
   * twelve. None is an alias, a part or the whole of the entry, or overlaps another in the list.
   *
   * @param asOf the day of the news: offices are those held on it, and outside the time that the
   *     tables know there are none; null for undated news: current holders
   */
  public List<Sibling> siblings(Entry entry, @Nullable LocalDate asOf) {
    List<Entry> same = new ArrayList<>(byKind.getOrDefault(entry.kind(), List.of()));
    switch (entry.kind()) {
      case "city" -> same.addAll(byKind.getOrDefault("capital", List.of()));
      case "supreme-leader" -> same.addAll(byKind.getOrDefault("president", List.of()));
      default -> {
        // other kinds stand alone
      }
    }
    return siblings.of(entry, same, asOf);
  }

  /**
   * Returns one true sentence about the entry from the tables: capital, founding year, seat, or in
   * office since when; empty where they know none.
   *
   * @param asOf the day of the news; null if not known, then nothing is said about offices
   */
  public Optional<String> background(Entry entry, @Nullable LocalDate asOf) {
    return backgrounds.of(entry, asOf);
  }

  /**
   * Returns nouns for a {@code Which …} question about the entry, the most exact first: {@code East
   * African country}, {@code African country}, {@code country}. At least one.
   */
  public List<String> kindWords(Entry entry) {
    Kind kind = kinds.get(entry.kind(), entry.type());
    Set<String> words = new LinkedHashSet<>();
    Optional<Country> country = countries.get(entry.country());
    if (entry.kind().equals("country") && country.filter(Country::territory).isPresent()) {
      return List.of("territory"); // Puerto Rico, Hong Kong: no country
    }
    boolean ofPlace = entry.kind().equals("country") || entry.kind().equals("capital");
    if (ofPlace) {
      country.ifPresent(
          known -> Regions.adjectives(known).forEach(part -> words.add(part + " " + kind.word())));
    } else if (kind.takesAdjective()) {
      country
          .map(Country::adjective)
          .filter(adjective -> !adjective.isEmpty() && !adjective.equals(entry.name()))
          .ifPresent(adjective -> words.add(adjective + " " + kind.word()));
    }
    if (entry.kind().equals("athlete")
        || entry.kind().equals("author")
        || entry.kind().equals("scientist")) {
      words.add(entry.group());
    }
    words.addAll(kind.words());
    return List.copyOf(words);
  }

  /**
   * Returns the name as it stands within a sentence, with {@code the} where English wants it:
   * {@code the World Bank}, {@code NASA}, {@code the UK}.
   */
  public String nameInSentence(Entry entry) {
    if (entry.kind().equals("country")) {
      return countries.get(entry.country()).map(Country::nameInSentence).orElse(entry.name());
    }
    return definiteNames.takesArticle(entry) ? "the " + entry.name() : entry.name();
  }

  /**
   * Tells whether English wants {@code the} before a name within a sentence; names that no table
   * has are judged by their last word, as {@code the Electoral Court}.
   */
  public boolean takesArticle(String name) {
    return find(name)
        .map(entry -> nameInSentence(entry).startsWith("the "))
        .orElseGet(() -> definiteNames.takesArticle(name));
  }

  /** Returns the country with this ISO 3166-1 alpha-2 code. */
  public Optional<Country> country(String code) {
    return countries.get(code);
  }

  /** Returns all countries and territories, in the order of their codes. */
  public List<Country> countries() {
    return List.copyOf(countries.all());
  }

  /**
   * Returns the country whose adjective or demonym this is ({@code Pakistani}, {@code Britons});
   * empty if none or several are ({@code Congolese}).
   */
  public Optional<Country> countryOfAdjective(String word) {
    return countries.ofAdjective(word);
  }
}
