package io.github.quizette.nlp;

import io.github.quizette.language.Gender;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds names by their capitals alone: for want of a model. */
final class CapitalNames implements NameSource {
  private static final Set<String> CALENDAR =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday");

  @Override
  public List<FoundName> find(List<Sentence> sentences) {
    var names = new ArrayList<FoundName>();
    for (var sentence : sentences) {
      var tokens = sentence.tokens();
      for (var i = 0; i < tokens.size(); i++) {
        var end = i;
        while (end < tokens.size() && capital(tokens.get(end))) {
          end++;
        }
        if (end > i) {
          names.add(new FoundName(sentence.index(), i, end, type(tokens.subList(i, end)), 0.5f));
          i = end;
        }
      }
    }
    return names;
  }

  private static boolean capital(Token token) {
    return token.upos().equals("PROPN")
        && Character.isUpperCase(token.form().charAt(0))
        && !CALENDAR.contains(token.form());
  }

  private static EntityType type(List<Token> tokens) {
    var given = Gender.ofGivenName(tokens.get(0).form()) != Gender.UNKNOWN;
    return tokens.size() > 1 && given ? EntityType.PERSON : EntityType.OTHER;
  }
}
