package io.github.quizette.nlp;

import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Adds the names that rules tell better than a model: nationalities, events, laws and works; takes
 * articles and titles off the others.
 */
final class NameRules {
  /** Words for peoples that belong to no one country. */
  private static final Set<String> PEOPLES =
      Set.of(
          "European",
          "Europeans",
          "Asian",
          "Asians",
          "African",
          "Africans",
          "Arab",
          "Arabs",
          "Kashmiri",
          "Kashmiris",
          "Kurdish",
          "Kurds",
          "Kurd",
          "Jewish",
          "Jews",
          "Jew",
          "Scandinavian",
          "Nordic",
          "Baltic",
          "Balkan",
          "Western",
          "Hispanic",
          "Latino",
          "Latinos",
          "Rohingya",
          "Uyghur",
          "Uighur",
          "Uyghurs",
          "Tibetan",
          "Tibetans",
          "Catalan",
          "Catalans",
          "Basque",
          "Scottish",
          "Scots",
          "Welsh",
          "English",
          "Chechen",
          "Chechens",
          "Hawaiian",
          "Texan",
          "Californian",
          "Bavarian",
          "Sicilian",
          "Andalusian",
          "Soviet",
          "Palestinian",
          "Palestinians",
          "Latin",
          "Yazidi",
          "Yazidis",
          "Druze",
          "Pashtun",
          "Tamil",
          "Sikh",
          "Hong Konger");

  private static final Set<String> WEEK =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "al", "bin", "bint", "ibn", "el", "da", "di", "du", "la", "le",
          "der");

  /** What joins a name to that of the father. */
  private static final Set<String> SON = Set.of("bin", "bint", "ibn", "ben", "binti");

  private static final Set<String> STRANGERS =
      Set.of("through", "by", "with", "from", "after", "before", "under", "during", "as", "via");

  private static final Set<String> PRONOUNS =
      Set.of("We", "He", "She", "It", "They", "I", "You", "This", "That", "The", "These", "Those");

  private final Reading reading;
  private final TreeMap<Integer, List<FoundName>> names = new TreeMap<>();

  private NameRules(Reading reading) {
    this.reading = reading;
  }

  /** Returns the names mended and completed, in the order of the text, none overlapping. */
  static List<FoundName> apply(Reading reading, List<FoundName> found) {
    var rules = new NameRules(reading);
    rules.events(found);
    for (var name : rules.paired(found)) {
      rules.trimmed(name).ifPresent(rules::add);
    }
    rules.nationalities();
    return rules.sorted();
  }

  private List<FoundName> sorted() {
    var sorted = new ArrayList<FoundName>();
    for (var some : names.values()) {
      some.sort(Comparator.comparingInt(FoundName::from));
      sorted.addAll(some);
    }
    return sorted;
  }

  /** Joins two places that the tables know as one: Jammu and Kashmir. */
  private List<FoundName> paired(List<FoundName> found) {
    var paired = new ArrayList<FoundName>();
    for (var name : found) {
      var last = paired.isEmpty() ? name : paired.get(paired.size() - 1);
      if (sonOf(last, name)) {
        paired.set(paired.size() - 1, last.at(last.from(), name.to()));
      } else if (joins(last, name)) {
        paired.set(paired.size() - 1, last.at(last.from(), name.to()));
      } else {
        paired.add(name);
      }
    }
    return paired;
  }

  /** Tells whether a name goes on with that of the father: Qaboos bin Said. */
  private boolean sonOf(FoundName one, FoundName two) {
    return one.sentence() == two.sentence()
        && one.to() + 1 == two.from()
        && one.type() == EntityType.PERSON
        && two.type() == EntityType.PERSON
        && SON.contains(token(one.sentence(), one.to()).form());
  }

  private boolean joins(FoundName one, FoundName two) {
    return one.sentence() == two.sentence()
        && one.to() + 1 == two.from()
        && one.type() == EntityType.LOCATION
        && token(one.sentence(), one.to()).form().equals("and")
        && pair(reading.text(one.sentence(), one.from(), two.to()));
  }

  private static boolean pair(String text) {
    return text.equals("Jammu and Kashmir") || !Knowledge.shipped().lookup(text).isEmpty();
  }

  private void events(List<FoundName> found) {
    var known = new NameMap(found);
    for (var sentence : reading.sentences()) {
      for (var name : new TitledNames(sentence, known).find()) {
        add(name);
      }
    }
  }

  private void add(FoundName name) {
    var same = names.computeIfAbsent(name.sentence(), s -> new ArrayList<>());
    if (same.stream().noneMatch(name::overlaps)) {
      same.add(name);
    }
  }

  /** Returns the name without articles and titles, or nothing if no name is left. */
  private Optional<FoundName> trimmed(FoundName name) {
    var from = name.type() == EntityType.PERSON ? afterTitles(name) : name.from();
    while (from < name.to() - 1 && article(name, from)) {
      from++;
    }
    var to = innerEnd(name, from);
    while (to > from + 1 && tail(name, to - 1)) {
      to--;
    }
    to = withDoubleName(name, to);
    if (from >= to || !named(name.sentence(), from, to) || offices(name, from, to)) {
      return Optional.empty();
    }
    var cut = name.at(from, to);
    return Optional.of(nationality(cut) ? cut.as(EntityType.NATIONALITY) : cut);
  }

  /** Tells whether a word of {@code [from, to)} has a capital that is not the sentence's alone. */
  private boolean named(int sentence, int from, int to) {
    for (var i = from; i < to; i++) {
      var token = token(sentence, i);
      var first = token.form().charAt(0);
      var capital = Character.isUpperCase(first) || Character.isDigit(first);
      if (capital && !token.tag().startsWith("PRP") && !PRONOUNS.contains(token.form())) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a name is nothing but an office: National Security Advisors. */
  private boolean offices(FoundName name, int from, int to) {
    for (var i = from; i < to; i++) {
      if (!RoleWords.beforeHead(form(name, i)) && !RoleWords.anyHead(form(name, i))) {
        return false;
      }
    }
    return name.type() == EntityType.ORGANIZATION && to - from > 1;
  }

  /** Tells whether the first word of a name does not belong to it. */
  private boolean article(FoundName name, int i) {
    var form = form(name, i);
    return form.equalsIgnoreCase("the")
        || (Character.isLowerCase(form.charAt(0)) && !PARTICLES.contains(form));
  }

  /** Returns where a name ends before a small word that no name has inside. */
  private int innerEnd(FoundName name, int from) {
    for (var i = from + 1; i < name.to(); i++) {
      var token = token(name.sentence(), i);
      if (token.upos().equals("ADP") && STRANGERS.contains(token.form())) {
        return i;
      }
    }
    return name.to();
  }

  /** Takes in what follows a hyphen in names such as Young-shik. */
  private int withDoubleName(FoundName name, int to) {
    var tokens = reading.tokens(name.sentence());
    if (name.type() != EntityType.PERSON || to + 1 >= tokens.size()) {
      return to;
    }
    var joined =
        tokens.get(to).form().equals("-")
            && tokens.get(to - 1).span().end() == tokens.get(to).span().start()
            && tokens.get(to).span().end() == tokens.get(to + 1).span().start();
    return joined && tokens.get(to + 1).tag().equals("NNP") ? to + 2 : to;
  }

  /** Returns where a person's name begins behind titles; its end if it is nothing but titles. */
  private int afterTitles(FoundName name) {
    var from = name.from();
    for (var i = from; i < name.to(); i++) {
      var form = token(name.sentence(), i).form();
      if (i == name.to() - 1 && i == name.from()) {
        return royal(form) || !RoleWords.head(form) ? i : name.to();
      }
      if (RoleWords.courtesy(form) || (RoleWords.anyHead(form) && !givenName(name, i))) {
        from = afterOf(name, i + 1);
        i = Math.max(i, from - 1);
      }
    }
    return from;
  }

  /** Tells whether a word such as Major is more likely the name of somebody here. */
  private boolean givenName(FoundName name, int i) {
    return i > name.from() && i == name.to() - 1 && !RoleWords.beforeHead(form(name, i - 1));
  }

  private int afterOf(FoundName name, int i) {
    if (i + 1 >= name.to() || !form(name, i).equals("of")) {
      return i;
    }
    var wide = Set.of("the", "Homeland", "Foreign", "Veterans", "National", "Health", "Public");
    return Math.min(name.to(), wide.contains(form(name, i + 1)) ? i + 3 : i + 2);
  }

  private String form(FoundName name, int i) {
    return token(name.sentence(), i).form();
  }

  private static boolean royal(String form) {
    return Set.of("King", "Prince", "Pope", "Bishop", "Judge", "Major", "Mayor", "Dean")
        .contains(form);
  }

  private boolean tail(FoundName name, int i) {
    var form = ModelText.of(token(name.sentence(), i).form());
    var day = form.endsWith("day") && WEEK.contains(form);
    return day || form.equals("'s") || form.equals("'") || form.equals(",") || form.equals("-");
  }

  private boolean nationality(FoundName name) {
    return name.to() - name.from() == 1 && nationality(token(name.sentence(), name.from()));
  }

  private boolean nationality(Token token) {
    var form = token.form();
    if (!Character.isUpperCase(form.charAt(0)) || form.length() < 4 || place(form)) {
      return false;
    }
    return PEOPLES.contains(form) || Knowledge.shipped().countryOfAdjective(form).isPresent();
  }

  private static boolean place(String form) {
    return Knowledge.shipped().lookup(form).stream()
        .anyMatch(entry -> entry.type() == EntityType.LOCATION);
  }

  private void nationalities() {
    for (var sentence : reading.sentences()) {
      for (var i = 0; i < sentence.tokens().size(); i++) {
        if (nationality(sentence.tokens().get(i))) {
          add(new FoundName(sentence.index(), i, i + 1, EntityType.NATIONALITY, 0.9f));
        }
      }
    }
  }

  private Token token(int sentence, int i) {
    return reading.tokens(sentence).get(i);
  }
}
