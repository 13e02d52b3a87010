package io.github.quizette.nlp;

import io.github.quizette.language.NounKind;
import io.github.quizette.language.NounKinds;
import io.github.quizette.text.EntityType;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Resolves it and its to the body or country that is the subject above them, where the grammar
 * leaves one reading. Immutable.
 */
final class ThingPronouns {
  private static final Set<String> SPEECH =
      Set.of("say", "add", "announce", "warn", "note", "state", "tell", "report", "expect", "plan");

  private final Reading reading;
  private final Cast cast;

  ThingPronouns(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  /** Returns the chain of what the pronoun at {@code i} means; empty if that is not sure. */
  Optional<Integer> resolve(int s, int i, Grammar grammar) {
    if (grammar.relation(i).equals("expl") || empty(s, i, grammar)) {
      return Optional.empty();
    }
    var subject = grammar.subjectAbove(i);
    if (subject >= 0 && (beside(s, i, grammar) || thingBetween(s, subject, i, grammar))) {
      return Optional.empty();
    }
    if (subject >= 0) {
      return rivals(s, subject + 1, i) ? Optional.empty() : named(s, subject);
    }
    var head = grammar.head(i);
    var speaks =
        head >= 0 && grammar.subject(i) && SPEECH.contains(reading.tokens(s).get(head).lemma());
    return speaks && s > 0 && reading.sameBlock(s, s - 1) ? mainSubject(s - 1) : Optional.empty();
  }

  /** Tells whether {@code it} stands beside the subject in one clause, so cannot mean it. */
  private boolean beside(int s, int i, Grammar grammar) {
    return reading.tokens(s).get(i).form().equalsIgnoreCase("it") && !grammar.subject(i);
  }

  /** Tells whether a thing is spoken of between a subject and an {@code it} in another clause. */
  private boolean thingBetween(int s, int subject, int i, Grammar grammar) {
    var head = grammar.head(i);
    if (!grammar.subject(i) || head < 0 || grammar.relation(head).equals("ccomp")) {
      return false;
    }
    return IntStream.range(subject + 1, i)
        .filter(grammar::object)
        .mapToObj(reading.tokens(s)::get)
        .anyMatch(
            token -> token.tag().equals("NN") && !NounKinds.is(token.lemma(), NounKind.PERSON));
  }

  /** Tells whether another body or country is named in {@code [from, to)}. */
  private boolean rivals(int s, int from, int to) {
    var subject = cast.names().at(s, from - 1);
    return cast.names().in(s).stream()
        .filter(name -> name.from() >= from && name.from() < to)
        .filter(name -> subject.isEmpty() || !name.equals(subject.get()))
        .anyMatch(
            name ->
                name.type() == EntityType.ORGANIZATION
                    || name.type() == EntityType.LOCATION
                    || name.type() == EntityType.OTHER);
  }

  /** Tells whether it may stand for nothing: {@code it is possible that}. */
  private boolean empty(int s, int i, Grammar grammar) {
    var head = grammar.head(i);
    if (!grammar.subject(i) || head < 0) {
      return false;
    }
    var tag = reading.tokens(s).get(head).tag();
    var tree = reading.sentences().get(s).tree();
    var clause =
        tree.children(head).stream()
            .map(grammar::relation)
            .anyMatch(relation -> Set.of("csubj", "ccomp", "expl").contains(relation));
    return !tag.startsWith("V")
        || (clause && !SPEECH.contains(reading.tokens(s).get(head).lemma()));
  }

  private Optional<Integer> named(int s, int token) {
    var name = cast.names().at(s, token);
    return name.flatMap(cast::owner).filter(this::bodyOrCountry);
  }

  private boolean bodyOrCountry(int chain) {
    var known = cast.chains().get(chain);
    return known.type() == EntityType.ORGANIZATION
        || (known.type() == EntityType.LOCATION && known.kind().equals("country"));
  }

  private Optional<Integer> mainSubject(int s) {
    var tree = reading.sentences().get(s).tree();
    var grammar = new Grammar(reading.sentences().get(s));
    for (var i = 0; i < tree.size(); i++) {
      if (grammar.subject(i) && tree.head(i) >= 0 && tree.relation(tree.head(i)).equals("root")) {
        return named(s, i);
      }
    }
    return Optional.empty();
  }
}
