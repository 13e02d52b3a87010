package io.github.quizette.nlp;

import io.github.quizette.text.EntityType;
import io.github.quizette.text.Token;
import java.util.Optional;
import java.util.Set;

/** Takes off a name what does not belong to it: articles, titles, small words. Immutable. */
final class NameTrimmer {
  private static final Set<String> WEEK =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "al", "bin", "bint", "ibn", "el", "da", "di", "du", "la", "le",
          "der");

  private static final Set<String> STRANGERS =
      Set.of("through", "by", "with", "from", "after", "before", "under", "during", "as", "via");

  private static final Set<String> PRONOUNS =
      Set.of("We", "He", "She", "It", "They", "I", "You", "This", "That", "The", "These", "Those");

  private final Reading reading;

  NameTrimmer(Reading reading) {
    this.reading = reading;
  }

  /** Returns the name without articles and titles, or nothing if no name is left. */
  Optional<FoundName> trim(FoundName name) {
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
    return name.to() - name.from() == 1 && Nationalities.contains(form(name, name.from()));
  }

  private Token token(int sentence, int i) {
    return reading.tokens(sentence).get(i);
  }
}
