package io.github.quizette.nlp;

import io.github.quizette.language.Gender;
import io.github.quizette.text.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was mentioned so far, sentence by sentence, and what pronouns told of the sex of persons.
 * For one article and one thread.
 */
final class Antecedents {
  private final Cast cast;
  private final Map<Integer, List<Antecedent>> bySentence = new HashMap<>();
  private final Map<Integer, Gender> learned = new HashMap<>();

  Antecedents(Cast cast) {
    this.cast = cast;
  }

  /** Adds a mention behind the others of its sentence. */
  void add(int sentence, Antecedent mention) {
    bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(mention);
  }

  /** Keeps the sex of a person by the first pronoun that told it. */
  void learn(int chain, Gender gender) {
    learned.putIfAbsent(chain, gender);
  }

  /** Returns the chains of some mentions, each once, in their order. */
  static List<Integer> chains(List<Antecedent> some) {
    return some.stream().map(Antecedent::chain).distinct().toList();
  }

  /** Returns the persons of a sentence whom a pronoun of this sex may mean, in their order. */
  List<Antecedent> persons(int s, Gender gender) {
    var other = gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
    return bySentence.getOrDefault(s, List.of()).stream()
        .filter(mention -> cast.chains().get(mention.chain()).type() == EntityType.PERSON)
        .filter(mention -> gender(mention.chain()) != other)
        .toList();
  }

  /** Returns those of them who stand before the pronoun in its own sentence and suit its place. */
  List<Antecedent> personsBefore(int s, int pronoun, Gender gender, Grammar grammar) {
    var object = grammar.object(pronoun);
    return persons(s, gender).stream()
        .filter(mention -> mention.token() < pronoun && !mention.quoted())
        .filter(mention -> !(object && mention.subject()))
        .toList();
  }

  /** Returns the sex of a person as the names or an earlier pronoun tell it. */
  Gender gender(int chain) {
    var known = cast.chains().get(chain).gender();
    return known != Gender.UNKNOWN ? known : learned.getOrDefault(chain, Gender.UNKNOWN);
  }
}
