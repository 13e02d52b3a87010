package io.github.quizette.nlp;

import io.github.quizette.language.Gender;
import io.github.quizette.text.EntityType;
import java.util.List;
import java.util.Optional;

/**
 * Resolves he, she and their forms: to a person of the same sentence, behind a phrase that leads
 * it, or of one of the two sentences before, where nobody else can be meant.
 */
final class PersonPronouns {
  private final Reading reading;
  private final Cast cast;
  private final Antecedents antecedents;
  private final Strangers strangers;

  PersonPronouns(Reading reading, Cast cast, Antecedents antecedents) {
    this.reading = reading;
    this.cast = cast;
    this.antecedents = antecedents;
    this.strangers = new Strangers(reading, cast);
  }

  /** Returns the chain of whom the pronoun at {@code i} means; empty if that is not sure. */
  Optional<Integer> resolve(int s, int i, Gender gender, Grammar grammar) {
    var here = antecedents.personsBefore(s, i, gender, grammar);
    if (!here.isEmpty()) {
      return among(s, i, here, gender);
    }
    var ahead = ahead(s, i, gender, grammar);
    if (ahead.isPresent() || !strangers.in(s, 0, i, gender).isEmpty()) {
      return ahead;
    }
    var before = s > 0 ? antecedents.persons(s - 1, gender) : List.<Antecedent>of();
    if (before.isEmpty() && s > 1 && reading.sameBlock(s, s - 2)) {
      var none = strangers.in(s - 1, gender).isEmpty();
      var far = antecedents.persons(s - 2, gender);
      return none && Antecedents.chains(far).size() == 1
          ? sole(s - 2, far, gender)
          : Optional.empty();
    }
    return s > 0 ? fromBefore(s - 1, i, before, gender, grammar) : Optional.empty();
  }

  /** Chooses among the persons named in front of the pronoun in its own sentence. */
  private Optional<Integer> among(int s, int i, List<Antecedent> here, Gender gender) {
    var chains = Antecedents.chains(here);
    var subjects = Antecedents.chains(here.stream().filter(Antecedent::subject).toList());
    var possessive = reading.tokens(s).get(i).tag().equals("PRP$");
    var last = here.get(here.size() - 1);
    if (possessive && coordinated(s, i, last)) {
      return Optional.of(last.chain());
    }
    var unnamed = strangers.in(s, 0, i, gender);
    if (chains.size() == 1) {
      var subject = !subjects.isEmpty();
      var rival =
          s > 0
              && antecedents.persons(s - 1, gender).stream()
                  .anyMatch(seen -> !chains.contains(seen.chain()));
      return (subject || (unnamed.isEmpty() && (possessive || !rival)))
              && (unnamed.isEmpty() || !strangers.subjectAmong(s, unnamed))
          ? Optional.of(chains.get(0))
          : Optional.empty();
    }
    var objects = here.stream().anyMatch(Antecedent::object);
    return subjects.size() == 1
            && !objects
            && unnamed.isEmpty()
            && !surer(here, subjects.get(0), gender)
        ? Optional.of(subjects.get(0))
        : Optional.empty();
  }

  /** Tells whether a person and the pronoun's noun are joined: {@code Smith and his team}. */
  private boolean coordinated(int s, int i, Antecedent last) {
    var name = cast.names().at(s, last.token());
    return reading.tokens(s).get(i - 1).form().equals("and")
        && name.filter(found -> found.to() == i - 1).isPresent();
  }

  /** Chooses among the persons of the sentence before. */
  private Optional<Integer> fromBefore(
      int before, int i, List<Antecedent> candidates, Gender gender, Grammar grammar) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    if (Antecedents.chains(candidates).size() == 1) {
      return sole(before, candidates, gender);
    }
    var subjects =
        Antecedents.chains(
            candidates.stream().filter(seen -> seen.subject() && !seen.quoted()).toList());
    var unnamed = strangers.in(before, gender);
    var leads = grammar.subject(i) || i == 0;
    return leads
            && subjects.size() == 1
            && !strangers.subjectAmong(before, unnamed)
            && !surer(candidates, subjects.get(0), gender)
        ? Optional.of(subjects.get(0))
        : Optional.empty();
  }

  /** Returns the only candidate unless somebody unnamed may be meant. */
  private Optional<Integer> sole(int s, List<Antecedent> candidates, Gender gender) {
    var unnamed = strangers.in(s, gender);
    var subject = candidates.stream().anyMatch(Antecedent::subject);
    var known = antecedents.gender(candidates.get(0).chain()) != Gender.UNKNOWN;
    var safe =
        unnamed.isEmpty() ? subject || known : subject && !strangers.subjectAmong(s, unnamed);
    return safe ? Optional.of(candidates.get(0).chain()) : Optional.empty();
  }

  /**
   * Tells whether another than the chosen one is known to be of this sex, and the chosen is not.
   */
  private boolean surer(List<Antecedent> candidates, int chosen, Gender gender) {
    return antecedents.gender(chosen) == Gender.UNKNOWN
        && Antecedents.chains(candidates).stream()
            .anyMatch(other -> other != chosen && antecedents.gender(other) == gender);
  }

  /** Returns the person named as subject behind a phrase with {@code his} that leads a sentence. */
  private Optional<Integer> ahead(int s, int i, Gender gender, Grammar grammar) {
    var wanted = gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
    var fronted = reading.tokens(s).get(i).tag().equals("PRP$") && grammar.subjectAbove(i) < 0;
    return fronted
        ? cast.names().in(s).stream()
            .filter(name -> name.from() > i && name.type() == EntityType.PERSON)
            .filter(name -> leads(s, i, grammar.top(name.from(), name.to()), grammar))
            .findFirst()
            .flatMap(cast::owner)
            .filter(chain -> antecedents.gender(chain) != wanted)
        : Optional.empty();
  }

  /** Tells whether {@code top} is a subject that the pronoun is no part of. */
  private boolean leads(int s, int i, int top, Grammar grammar) {
    return grammar.subject(top) && !reading.sentences().get(s).tree().subtree(top).get(i);
  }
}
