package io.github.quizette.nlp;

import io.github.quizette.language.Gender;
import io.github.quizette.text.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves he, she and their forms, and it and its where the grammar leaves one reading. Whatever
 * is not sure, stands in a quotation or could mean somebody unnamed stays unresolved.
 */
final class PronounResolver {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");

  private final Reading reading;
  private final Cast cast;
  private final Quotes quotes;
  private final Antecedents antecedents;
  private final PersonPronouns persons;
  private final ThingPronouns things;
  private final List<Referral> referrals = new ArrayList<>();

  private PronounResolver(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
    this.quotes = new Quotes(reading.sentences());
    this.antecedents = new Antecedents(cast);
    this.persons = new PersonPronouns(reading, cast, antecedents);
    this.things = new ThingPronouns(reading, cast);
  }

  /** Returns the pronouns that are resolved, in the order of the text. */
  static List<Referral> find(Reading reading, Cast cast) {
    var resolver = new PronounResolver(reading, cast);
    for (var sentence : reading.sentences()) {
      resolver.read(sentence.index());
    }
    return List.copyOf(resolver.referrals);
  }

  private void read(int s) {
    var grammar = new Grammar(reading.sentences().get(s));
    var tokens = reading.tokens(s);
    for (var i = 0; i < tokens.size(); i++) {
      var name = cast.names().at(s, i);
      if (name.isPresent() && name.get().from() == i) {
        var top = grammar.top(i, name.get().to());
        var chain = cast.owner(name.get());
        var token = i;
        chain.ifPresent(owner -> see(s, owner, token, top, grammar));
      } else if (tokens.get(i).tag().startsWith("PRP")) {
        resolve(s, i, grammar);
      }
    }
  }

  private void see(int s, int chain, int token, int top, Grammar grammar) {
    antecedents.add(
        s,
        new Antecedent(
            chain,
            token,
            grammar.subject(top) || grammar.joinedSubject(top),
            grammar.object(top),
            quotes.inside(s, token)));
  }

  private void resolve(int s, int i, Grammar grammar) {
    var form = reading.tokens(s).get(i).form().toLowerCase(Locale.ROOT);
    if (quotes.inside(s, i) || honorific(s, i)) {
      return;
    }
    var gender =
        HE.contains(form) ? Gender.MALE : SHE.contains(form) ? Gender.FEMALE : Gender.UNKNOWN;
    var chain =
        gender != Gender.UNKNOWN
            ? persons.resolve(s, i, gender, grammar)
            : IT.contains(form) ? things.resolve(s, i, grammar) : Optional.<Integer>empty();
    chain.ifPresent(
        owner -> {
          if (gender != Gender.UNKNOWN) {
            antecedents.learn(owner, gender);
          }
          see(s, owner, i, i, grammar);
          referrals.add(new Referral(s, i, i + 1, owner, Mention.Form.PRONOUN, 0.9f));
        });
  }

  /** Tells whether the pronoun is part of a title: His Majesty. */
  private boolean honorific(int s, int i) {
    var tokens = reading.tokens(s);
    return i + 1 < tokens.size()
        && Set.of("Majesty", "Excellency", "Highness", "Holiness", "Honor", "Honour", "Grace")
            .contains(tokens.get(i + 1).form());
  }
}
