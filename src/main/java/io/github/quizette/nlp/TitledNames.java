package io.github.quizette.nlp;

import io.github.quizette.text.EntityType;
import io.github.quizette.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds events, laws, treaties and other works by the words they are named with: {@code 2010 FIFA
 * World Cup}, {@code Resolution 2788}, {@code Lisbon Treaty}, {@code Operation Peace Spring}.
 */
final class TitledNames {
  private static final Set<String> EVENT_ENDS =
      Set.of(
          "Cup",
          "Open",
          "Games",
          "Olympics",
          "Paralympics",
          "Championship",
          "Championships",
          "Summit",
          "Conference",
          "Festival",
          "Dialogue",
          "Prix",
          "Marathon",
          "Revolution",
          "War",
          "Uprising",
          "Crisis",
          "Exhibition",
          "Expo",
          "Congress",
          "Awards",
          "Oscars",
          "Series",
          "Derby",
          "Bowl",
          "Masters",
          "Tournament",
          "Massacre",
          "Holocaust",
          "Genocide",
          "Pandemic",
          "Forum",
          "Biennale",
          "Intifada",
          "Challenge",
          "Trophy",
          "Ashes",
          "Rebellion",
          "Earthquake",
          "Wildfires",
          "Fire",
          "Mission",
          "Week",
          "Day",
          "Symposium",
          "Talks",
          "Eclipse");

  /** Such an event needs a year, an ordinal or a name in front: not {@code the Open}. */
  private static final Set<String> WEAK_ENDS =
      Set.of(
          "Fire", "Mission", "Week", "Day", "Talks", "Challenge", "Series", "Congress", "Crisis");

  private static final Set<String> EVENT_STARTS =
      Set.of("Storm", "Hurricane", "Typhoon", "Cyclone", "Operation", "Exercise", "Tropical Storm");

  private static final Set<String> WORK_ENDS =
      Set.of(
          "Treaty",
          "Accord",
          "Accords",
          "Act",
          "Agreement",
          "Convention",
          "Protocol",
          "Pact",
          "Declaration",
          "Charter",
          "Constitution",
          "Amendment",
          "Bill",
          "Resolution",
          "Compact",
          "Covenant",
          "Manifesto",
          "Plan",
          "Proclamation",
          "Code",
          "Law",
          "Directive",
          "Initiative");

  private static final Set<String> WEAK_WORKS = Set.of("Plan", "Code", "Law", "Bill", "Initiative");

  private static final Set<String> INNER =
      Set.of("of", "and", "for", "&", "-", "against", "de", "'s");

  private static final Set<String> LINKS = Set.of("on", "of", "against");
  private static final int MAX = 10;

  private final Sentence sentence;
  private final NameMap known;

  TitledNames(Sentence sentence, NameMap known) {
    this.sentence = sentence;
    this.known = known;
  }

  List<FoundName> find() {
    var names = new ArrayList<FoundName>();
    for (var i = 0; i < size(); i++) {
      var found = at(i);
      if (found.isPresent()) {
        names.removeIf(found.get()::overlaps);
        names.add(found.get());
        i = found.get().to() - 1;
      }
    }
    return names;
  }

  private Optional<FoundName> at(int i) {
    var form = form(i);
    if (EVENT_STARTS.contains(form) && i + 1 < size() && capital(i + 1)) {
      return Optional.of(name(i, forward(i + 1), EntityType.EVENT));
    }
    if (numbered(i)) {
      return Optional.of(name(i, i + 2, EntityType.WORK));
    }
    if (EVENT_ENDS.contains(form) && ends(i)) {
      return ended(i, WEAK_ENDS.contains(form), EntityType.EVENT);
    }
    if (WORK_ENDS.contains(form) && ends(i)) {
      return ended(i, WEAK_WORKS.contains(form), EntityType.WORK);
    }
    return Optional.empty();
  }

  private boolean numbered(int i) {
    return i + 1 < size()
        && Set.of("Resolution", "Proclamation", "Article", "Directive").contains(form(i))
        && form(i + 1).chars().allMatch(c -> Character.isDigit(c) || c == '/');
  }

  /** Tells whether no capitalised word follows that would belong to the same name. */
  private boolean ends(int i) {
    return i + 1 >= size() || !capital(i + 1) || roman(i + 1);
  }

  /** Takes in what a convention is on: {@code … on the Law of the Sea}. */
  private int tail(int end, EntityType type) {
    var to = end;
    while (type == EntityType.WORK && to + 1 < size() && LINKS.contains(form(to))) {
      var next = form(to + 1).equals("the") ? to + 2 : to + 1;
      if (next >= size() || !capital(next) || person(next)) {
        break;
      }
      to = next;
      while (to < size() && capital(to)) {
        to++;
      }
    }
    return to;
  }

  private boolean person(int i) {
    return known.person(sentence.index(), i);
  }

  private boolean roman(int i) {
    return i < size() && form(i).chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
  }

  private Optional<FoundName> ended(int i, boolean weak, EntityType type) {
    var from = backward(i);
    var words = i - from;
    var dated = from > 0 && year(from - 1);
    if (dated) {
      from--;
    }
    var person = known.person(sentence.index(), from);
    if (words == 0 || person || (weak && words < 2 && !dated)) {
      return Optional.empty();
    }
    return Optional.of(name(from, tail(roman(i + 1) ? i + 2 : i + 1, type), type));
  }

  private int backward(int end) {
    var from = end;
    for (var i = end - 1; i >= 0 && end - i < MAX; i--) {
      if (capital(i) && !starter(i)) {
        from = i;
      } else if (!INNER.contains(ModelText.of(form(i))) || starter(i) || listed(i)) {
        break;
      }
    }
    return from;
  }

  /** Tells whether {@code and} parts two names rather than standing inside one. */
  private boolean listed(int i) {
    return form(i).equals("and") && i > 0 && !known.free(sentence.index(), i - 1, i);
  }

  /** Tells whether the capital may come from the start of the sentence alone. */
  private boolean starter(int i) {
    var tag = sentence.tokens().get(i).tag();
    return i == 0 && !tag.startsWith("N") && !tag.startsWith("J") && !tag.equals("CD");
  }

  private int forward(int from) {
    var to = from;
    while (to < size() && to - from < 3 && capital(to)) {
      to++;
    }
    return to;
  }

  private boolean year(int i) {
    var form = form(i);
    return form.length() == 4 && form.chars().allMatch(Character::isDigit);
  }

  private FoundName name(int from, int to, EntityType type) {
    return new FoundName(sentence.index(), from, to, type, 0.8f);
  }

  private boolean capital(int i) {
    return Character.isUpperCase(form(i).charAt(0));
  }

  private String form(int i) {
    return sentence.tokens().get(i).form();
  }

  private int size() {
    return sentence.tokens().size();
  }
}
