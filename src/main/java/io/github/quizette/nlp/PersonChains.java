package io.github.quizette.nlp;

import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.language.Gender;
import io.github.quizette.text.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Joins the names of persons: full names that agree, and a bare family or given name with the one
 * full name it can belong to. A bare name that fits several stays out.
 */
final class PersonChains {
  private static final Set<String> WOMEN =
      Set.of(
          "spokeswoman",
          "chairwoman",
          "congresswoman",
          "actress",
          "queen",
          "princess",
          "businesswoman",
          "wife",
          "daughter",
          "mother",
          "sister",
          "widow",
          "aunt",
          "niece",
          "granddaughter",
          "nun",
          "councilwoman",
          "first-lady",
          "duchess",
          "baroness");

  private static final Set<String> MEN =
      Set.of(
          "spokesman",
          "chairman",
          "congressman",
          "actor",
          "king",
          "prince",
          "businessman",
          "husband",
          "son",
          "father",
          "brother",
          "uncle",
          "nephew",
          "grandson",
          "pope",
          "monk",
          "councilman",
          "bishop",
          "archbishop",
          "cardinal",
          "imam",
          "ayatollah",
          "sheikh",
          "emir",
          "sultan",
          "duke",
          "baron");

  /** The names gathered for one person. */
  private static final class Person {
    private final List<FoundName> names = new ArrayList<>();
    private final List<PersonName> forms = new ArrayList<>();

    void add(FoundName name, PersonName form) {
      names.add(name);
      if (!forms.contains(form)) {
        forms.add(form);
      }
    }

    boolean before(FoundName name) {
      var first = names.get(0);
      return first.sentence() < name.sentence()
          || (first.sentence() == name.sentence() && first.from() < name.from());
    }
  }

  private final Reading reading;
  private final Map<FoundName, List<Role>> roles;
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, List<Person>> byPart = new HashMap<>();
  private final Map<String, Person> usual = new HashMap<>();

  private PersonChains(Reading reading, Map<FoundName, List<Role>> roles) {
    this.reading = reading;
    this.roles = roles;
  }

  /** Returns the persons; names of other types are left aside. */
  static List<Chain> link(
      Reading reading, List<FoundName> names, Map<FoundName, List<Role>> roles) {
    var chains = new PersonChains(reading, roles);
    var people = names.stream().filter(name -> name.type() == EntityType.PERSON).toList();
    for (var name : people) {
      chains.addFull(name, PersonName.of(reading.text(name)));
    }
    for (var name : people) {
      chains.addBare(name, PersonName.of(reading.text(name)));
    }
    return chains.persons.stream().map(chains::chain).toList();
  }

  private void addFull(FoundName name, PersonName form) {
    if (form.size() < 2) {
      return;
    }
    var near = new LinkedHashSet<>(having(form.last()));
    near.addAll(having(form.parts().get(0)));
    var same =
        near.stream().filter(person -> person.forms.stream().anyMatch(form::matches)).findFirst();
    put(same.orElseGet(this::newPerson), name, form);
  }

  private Person newPerson() {
    var person = new Person();
    persons.add(person);
    return person;
  }

  private void put(Person person, FoundName name, PersonName form) {
    person.add(name, form);
    for (var part : form.parts()) {
      var same = byPart.computeIfAbsent(part, p -> new ArrayList<>());
      if (!same.contains(person)) {
        same.add(person);
      }
    }
  }

  private void addBare(FoundName name, PersonName form) {
    if (form.size() != 1) {
      return;
    }
    var candidates = candidates(name, form);
    if (candidates.isEmpty()) {
      put(newPerson(), name, form);
    } else if (candidates.size() == 1) {
      put(candidates.get(0), name, form);
      usual.put(form.last(), candidates.get(0));
    } else {
      goOn(candidates, name, form);
    }
  }

  /** Takes a bare name for whom it meant so far, unless another bearer was just named in full. */
  private void goOn(List<Person> candidates, FoundName name, PersonName form) {
    var person = usual.get(form.last());
    if (person == null || !candidates.contains(person)) {
      return;
    }
    var near =
        candidates.stream()
            .filter(other -> other != person)
            .flatMap(other -> other.names.stream())
            .anyMatch(
                full ->
                    full.to() - full.from() > 1
                        && full.sentence() <= name.sentence()
                        && full.sentence() >= name.sentence() - 1);
    if (!near) {
      put(person, name, form);
    }
  }

  /** Tells whether a person is brought in later, as kin of the one spoken of. */
  private boolean laterKin(Person person, FoundName name) {
    return !person.before(name)
        && roles.getOrDefault(person.names.get(0), List.of()).stream()
            .anyMatch(
                role -> RoleWords.kin(reading.tokens(role.sentence()).get(role.head()).form()));
  }

  /** Returns the persons a bare name may mean; an empty list if it is somebody new. */
  private List<Person> candidates(FoundName name, PersonName bare) {
    var part = bare.last();
    var all =
        having(part).stream()
            .filter(person -> person.forms.stream().allMatch(bare::agreesInSuffix))
            .filter(person -> !laterKin(person, name))
            .toList();
    var same =
        narrowed(
            all,
            person ->
                person.forms.stream().anyMatch(f -> f.last().equals(part))
                    || familyFirst(person, part));
    if (same.size() > 1) {
      same = narrowed(same, person -> agrees(person, name));
    }
    return same.size() > 1 ? narrowed(same, person -> person.before(name)) : same;
  }

  /** Tells whether the tables know the person by this family name, wherever it stands. */
  private boolean familyFirst(Person person, String part) {
    return Knowledge.shipped().lookup(longest(person)).stream()
        .anyMatch(entry -> PersonName.of(entry.family()).last().equals(part));
  }

  private static List<Person> narrowed(List<Person> persons, Predicate<Person> test) {
    var kept = persons.stream().filter(test).toList();
    return kept.isEmpty() ? persons : kept;
  }

  private List<Person> having(String part) {
    return byPart.getOrDefault(part, List.of());
  }

  private boolean agrees(Person person, FoundName name) {
    var said = title(name);
    var known = gender(person.names);
    return said == Gender.UNKNOWN || known == Gender.UNKNOWN || said == known;
  }

  private Chain chain(Person person) {
    person.names.sort(FoundName.IN_TEXT);
    var name = longest(person);
    var entry = Knowledge.shipped().find(name, EntityType.PERSON, reading.article().published());
    var told = gender(person.names);
    var gender = told != Gender.UNKNOWN ? told : entry.map(e -> e.gender()).orElse(told);
    var country = entry.map(e -> e.country()).orElse("");
    var aliases = entry.map(e -> e.aliases()).orElse(List.of());
    var usual = FullNames.usual(texts(person));
    return new Chain(EntityType.PERSON, usual, person.names, "", country, gender, aliases);
  }

  private String longest(Person person) {
    return FullNames.longest(texts(person));
  }

  private List<String> texts(Person person) {
    return person.names.stream().map(reading::text).toList();
  }

  /** Returns what titles, roles and given names tell, the surest first. */
  private Gender gender(List<FoundName> names) {
    for (var name : names) {
      var title = title(name);
      if (title != Gender.UNKNOWN) {
        return title;
      }
    }
    for (var name : names) {
      if (name.to() - name.from() > 1) {
        var given = reading.tokens(name.sentence()).get(name.from()).form();
        var gender = Gender.ofGivenName(given);
        if (gender != Gender.UNKNOWN) {
          return gender;
        }
      }
    }
    return Gender.UNKNOWN;
  }

  private Gender title(FoundName name) {
    if (name.from() > 0) {
      var word = reading.tokens(name.sentence()).get(name.from() - 1).form();
      var gender = Gender.ofTitle(word);
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    for (var role : roles.getOrDefault(name, List.of())) {
      var head = reading.tokens(role.sentence()).get(role.head()).lemma();
      var lower = head.toLowerCase(Locale.ROOT);
      if (WOMEN.contains(lower) || MEN.contains(lower)) {
        return WOMEN.contains(lower) ? Gender.FEMALE : Gender.MALE;
      }
    }
    return Gender.UNKNOWN;
  }
}
