package io.github.quizette.nlp.training;

import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.language.Gender;
import io.github.quizette.language.Rows;
import io.github.quizette.nlp.NameList;
import io.github.quizette.nlp.NameLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes the {@link NameLists} of the name tagger from the tables that come with this program. */
final class NameListCompiler {
  private static final Set<String> SUFFIXES = Set.of("Jr.", "Sr.", "II", "III", "IV");
  private static final int LONGEST_ACRONYM = 8;

  /** Ends of the kinds that are no companies. */
  private static final Set<String> PUBLIC =
      Set.of(
          "party",
          "university",
          "ngo",
          "parliament",
          "central-bank",
          "bloc",
          "group",
          "body",
          "agency",
          "intelligence",
          "police",
          "court",
          "union",
          "military",
          "museum",
          "think-tank",
          "igo",
          "department",
          "power",
          "mission",
          "organ",
          "regulator",
          "institution",
          "service",
          "office",
          "authority",
          "stock-exchange");

  private final Map<NameList, Set<String>> phrases = new EnumMap<>(NameList.class);

  private NameListCompiler() {}

  /** Returns the lists; the same tables give the same lists. */
  static NameLists compile() {
    NameListCompiler compiler = new NameListCompiler();
    Rows.read(Knowledge.class, "countries.tsv", compiler::country);
    Rows.read(Knowledge.class, "places.tsv", compiler::place);
    Rows.read(Knowledge.class, "people.tsv", compiler::person);
    Rows.read(Knowledge.class, "organisations.tsv", compiler::organisation);
    Rows.read(Gender.class, "given-names.tsv.gz", compiler::givenName);
    Rows.read(NameLists.class, "name-words.tsv", compiler::word);
    Rows.read(NameLists.class, "name-heads.tsv", compiler::head);
    return NameLists.of(compiler.phrases);
  }

  private void country(Rows.Row row) {
    add(NameList.COUNTRY, cells(row, 1, 2));
    add(NameList.CITY, cells(row, 6, 7));
    add(NameList.NATIONALITY, cells(row, 8, 9, 10));
  }

  private void place(Rows.Row row) {
    boolean city = row.cell(3).equals("city") || row.cell(3).equals("capital");
    add(city ? NameList.CITY : NameList.REGION, cells(row, 0, 1));
  }

  private void person(Rows.Row row) {
    cells(row, 0, 1).forEach(this::person);
    add(NameList.FAMILY, cells(row, 8));
  }

  private void person(String name) {
    String[] parts = name.split(" ", -1);
    if (parts.length < 2) {
      return;
    }
    add(NameList.PERSON, List.of(name));
    int last = parts.length - 1;
    if (SUFFIXES.contains(parts[last]) && last > 1) {
      last--;
    }
    if (parts[0].length() > 2) {
      add(NameList.GIVEN, List.of(parts[0]));
    }
    if (parts[last].length() > 2) {
      add(NameList.FAMILY, List.of(parts[last]));
    }
  }

  private void organisation(Rows.Row row) {
    NameList list = list(row.cell(3));
    add(list, cells(row, 0));
    for (String alias : cells(row, 1)) {
      boolean capitals =
          alias.length() <= LONGEST_ACRONYM && alias.equals(alias.toUpperCase(Locale.ROOT));
      add(capitals ? NameList.ACRONYM : list, List.of(alias));
    }
  }

  private static NameList list(String kind) {
    if (kind.endsWith("-club") || kind.endsWith("-team")) {
      return NameList.CLUB;
    }
    return PUBLIC.stream().anyMatch(kind::endsWith) ? NameList.ORGANIZATION : NameList.COMPANY;
  }

  private void givenName(Rows.Row row) {
    if (row.cell(1).equals("B")) {
      return; // the model was trained without them
    }
    String name = row.cell(0);
    add(NameList.GIVEN, List.of(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)));
  }

  private void word(Rows.Row row) {
    add(NameList.valueOf(row.cell(1)), List.of(row.cell(0)));
  }

  private void head(Rows.Row row) {
    boolean place = row.cell(1).equals("LOCATION");
    add(place ? NameList.PLACE_HEAD : NameList.ORGANIZATION_HEAD, List.of(row.cell(0)));
  }

  private static List<String> cells(Rows.Row row, int... columns) {
    List<String> names = new ArrayList<>();
    for (int column : columns) {
      names.addAll(Rows.list(row.cell(column), '|'));
    }
    return names;
  }

  /** Adds names as the corpora cut them, with and without a cut at hyphens. */
  private void add(NameList list, Collection<String> names) {
    Set<String> members = phrases.computeIfAbsent(list, any -> new TreeSet<>());
    for (String name : names) {
      if (name.length() > 1) {
        String cut = name.replace("'s ", " 's ").replace(",", " ,").replace("(", "( ").trim();
        members.add(cut);
        if (cut.contains("-")) {
          members.add(cut.replace("-", " - "));
        }
      }
    }
  }
}
