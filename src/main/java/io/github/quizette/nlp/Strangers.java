package io.github.quizette.nlp;

import io.github.quizette.language.Gender;
import io.github.quizette.language.NounKind;
import io.github.quizette.language.NounKinds;
import io.github.quizette.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds persons who are spoken of without a name, whom a pronoun may mean. Immutable. */
final class Strangers {
  private final Reading reading;
  private final Cast cast;

  Strangers(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  /** Returns the nouns for a person who is not named, in {@code [from, to)} of a sentence. */
  List<Integer> in(int s, int from, int to, Gender gender) {
    var found = new ArrayList<Integer>();
    var tokens = reading.tokens(s);
    for (var i = from; i < Math.min(to, tokens.size()); i++) {
      if (tokens.get(i).tag().equals("NN") && stranger(tokens.get(i), gender) && !told(s, i)) {
        found.add(i);
      }
    }
    return found;
  }

  /** Returns all of them in a sentence. */
  List<Integer> in(int s, Gender gender) {
    return in(s, 0, reading.tokens(s).size(), gender);
  }

  /** Tells whether one of some tokens is the subject of a clause. */
  boolean subjectAmong(int s, List<Integer> tokens) {
    var grammar = new Grammar(reading.sentences().get(s));
    return tokens.stream().anyMatch(grammar::subject);
  }

  private static boolean stranger(Token token, Gender gender) {
    var lemma = token.lemma();
    var woman = Set.of("woman", "girl", "mother", "wife", "daughter", "sister").contains(lemma);
    var man = Set.of("man", "boy", "father", "husband", "son", "brother").contains(lemma);
    if (woman || man) {
      return woman == (gender == Gender.FEMALE);
    }
    return NounKinds.is(lemma, NounKind.PERSON);
  }

  /** Tells whether a noun is part of a role or name of somebody named, or only modifies a noun. */
  private boolean told(int s, int i) {
    var relation = new Grammar(reading.sentences().get(s)).relation(i);
    if (relation.equals("compound") || !cast.names().free(s, i, i + 1)) {
      return true;
    }
    for (var name : cast.names().in(s)) {
      for (var role : cast.roles(name)) {
        if (role.from() <= i && i < role.to()) {
          return true;
        }
      }
    }
    return false;
  }
}
