package io.github.quizette.nlp;

import io.github.quizette.language.Gender;
import io.github.quizette.language.NounKind;
import io.github.quizette.language.NounKinds;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import io.github.quizette.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Resolves he, she and their forms, and it and its where the grammar leaves one reading. Whatever
 * is not sure, stands in a quotation or could mean somebody unnamed stays unresolved.
 */
final class PronounResolver {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> SPEECH =
      Set.of("say", "add", "announce", "warn", "note", "state", "tell", "report", "expect", "plan");

  /** A mention of a chain that a later pronoun may take up. */
  private record Seen(int chain, int token, boolean subject, boolean object, boolean quoted) {}

  private final Reading reading;
  private final Cast cast;
  private final Quotes quotes;
  private final Map<Integer, List<Seen>> seen = new HashMap<>();
  private final Map<Integer, Gender> learned = new HashMap<>();
  private final List<Referral> referrals = new ArrayList<>();

  private PronounResolver(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
    this.quotes = new Quotes(reading.sentences());
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
    var here = new ArrayList<Seen>();
    seen.put(s, here);
    var tokens = reading.tokens(s);
    for (var i = 0; i < tokens.size(); i++) {
      var name = cast.names().at(s, i);
      if (name.isPresent() && name.get().from() == i) {
        var top = grammar.top(i, name.get().to());
        var chain = cast.owner(name.get());
        var token = i;
        chain.ifPresent(owner -> here.add(see(s, owner, token, top, grammar)));
      } else if (tokens.get(i).tag().startsWith("PRP")) {
        resolve(s, i, grammar, here);
      }
    }
  }

  private Seen see(int s, int chain, int token, int top, Grammar grammar) {
    return new Seen(
        chain,
        token,
        grammar.subject(top) || grammar.joinedSubject(top),
        grammar.object(top),
        quotes.inside(s, token));
  }

  private void resolve(int s, int i, Grammar grammar, List<Seen> here) {
    var form = reading.tokens(s).get(i).form().toLowerCase(Locale.ROOT);
    if (quotes.inside(s, i) || honorific(s, i)) {
      return;
    }
    var gender =
        HE.contains(form) ? Gender.MALE : SHE.contains(form) ? Gender.FEMALE : Gender.UNKNOWN;
    var chain =
        gender != Gender.UNKNOWN
            ? person(s, i, gender, grammar)
            : IT.contains(form) ? thing(s, i, grammar) : Optional.<Integer>empty();
    chain.ifPresent(
        owner -> {
          if (gender != Gender.UNKNOWN) {
            learned.putIfAbsent(owner, gender);
          }
          here.add(see(s, owner, i, i, grammar));
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

  private Optional<Integer> person(int s, int i, Gender gender, Grammar grammar) {
    var here = candidates(s, i, gender, grammar);
    if (!here.isEmpty()) {
      return among(s, i, here, gender, grammar);
    }
    var ahead = ahead(s, i, gender, grammar);
    if (ahead.isPresent() || !strangers(s, 0, i, gender).isEmpty()) {
      return ahead;
    }
    var before = s > 0 ? candidates(s - 1, Integer.MAX_VALUE, gender, grammar) : List.<Seen>of();
    if (before.isEmpty() && s > 1 && sameBlock(s, s - 2)) {
      var none = strangers(s - 1, 0, reading.tokens(s - 1).size(), gender).isEmpty();
      var far = candidates(s - 2, Integer.MAX_VALUE, gender, grammar);
      return none && chains(far).size() == 1 ? sole(s - 2, far, gender) : Optional.empty();
    }
    return s > 0 ? fromBefore(s - 1, i, before, gender, grammar) : Optional.empty();
  }

  private boolean sameBlock(int one, int two) {
    return reading.sentences().get(one).block() == reading.sentences().get(two).block();
  }

  /** Chooses among the persons named in front of the pronoun in its own sentence. */
  private Optional<Integer> among(int s, int i, List<Seen> here, Gender gender, Grammar grammar) {
    var chains = chains(here);
    var subjects = chains(here.stream().filter(Seen::subject).toList());
    var possessive = reading.tokens(s).get(i).tag().equals("PRP$");
    var last = here.get(here.size() - 1);
    if (possessive && coordinated(s, i, last)) {
      return Optional.of(last.chain());
    }
    var strangers = strangers(s, 0, i, gender);
    if (chains.size() == 1) {
      var subject = !subjects.isEmpty();
      var rival =
          s > 0
              && candidates(s - 1, Integer.MAX_VALUE, gender, grammar).stream()
                  .anyMatch(seen -> !chains.contains(seen.chain()));
      return (subject || (strangers.isEmpty() && (possessive || !rival)))
              && (strangers.isEmpty() || !subjectAmong(s, strangers))
          ? Optional.of(chains.get(0))
          : Optional.empty();
    }
    var objects = here.stream().anyMatch(Seen::object);
    return subjects.size() == 1
            && !objects
            && strangers.isEmpty()
            && !surer(here, subjects.get(0), gender)
        ? Optional.of(subjects.get(0))
        : Optional.empty();
  }

  /** Tells whether a person and the pronoun's noun are joined: {@code Smith and his team}. */
  private boolean coordinated(int s, int i, Seen last) {
    var name = cast.names().at(s, last.token());
    return reading.tokens(s).get(i - 1).form().equals("and")
        && name.filter(found -> found.to() == i - 1).isPresent();
  }

  private boolean subjectAmong(int s, List<Integer> tokens) {
    var grammar = new Grammar(reading.sentences().get(s));
    return tokens.stream().anyMatch(grammar::subject);
  }

  /** Chooses among the persons of the sentence before. */
  private Optional<Integer> fromBefore(
      int before, int i, List<Seen> candidates, Gender gender, Grammar grammar) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    if (chains(candidates).size() == 1) {
      return sole(before, candidates, gender);
    }
    var subjects =
        chains(candidates.stream().filter(seen -> seen.subject() && !seen.quoted()).toList());
    var strangers = strangers(before, 0, reading.tokens(before).size(), gender);
    var leads = grammar.subject(i) || i == 0;
    return leads
            && subjects.size() == 1
            && !subjectAmong(before, strangers)
            && !surer(candidates, subjects.get(0), gender)
        ? Optional.of(subjects.get(0))
        : Optional.empty();
  }

  /** Returns the only candidate unless somebody unnamed may be meant. */
  private Optional<Integer> sole(int s, List<Seen> candidates, Gender gender) {
    var strangers = strangers(s, 0, reading.tokens(s).size(), gender);
    var subject = candidates.stream().anyMatch(Seen::subject);
    var known = gender(candidates.get(0).chain()) != Gender.UNKNOWN;
    var safe = strangers.isEmpty() ? subject || known : subject && !subjectAmong(s, strangers);
    return safe ? Optional.of(candidates.get(0).chain()) : Optional.empty();
  }

  /**
   * Tells whether another than the chosen one is known to be of this sex, and the chosen is not.
   */
  private boolean surer(List<Seen> candidates, int chosen, Gender gender) {
    return gender(chosen) == Gender.UNKNOWN
        && chains(candidates).stream()
            .anyMatch(other -> other != chosen && gender(other) == gender);
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
            .filter(chain -> gender(chain) != wanted)
        : Optional.empty();
  }

  /** Tells whether {@code top} is a subject that the pronoun is no part of. */
  private boolean leads(int s, int i, int top, Grammar grammar) {
    return grammar.subject(top) && !reading.sentences().get(s).tree().subtree(top).get(i);
  }

  private static List<Integer> chains(List<Seen> seen) {
    return seen.stream().map(Seen::chain).distinct().toList();
  }

  /** Returns the persons in front of a token whom a pronoun of this sex may mean. */
  private List<Seen> candidates(int s, int before, Gender gender, Grammar grammar) {
    var wanted = gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
    var object = before != Integer.MAX_VALUE && grammar.object(before);
    return seen.getOrDefault(s, List.of()).stream()
        .filter(mention -> mention.token() < before)
        .filter(mention -> cast.chains().get(mention.chain()).type() == EntityType.PERSON)
        .filter(mention -> gender(mention.chain()) != wanted)
        .filter(mention -> before == Integer.MAX_VALUE || !mention.quoted())
        .filter(mention -> !(object && mention.subject()))
        .toList();
  }

  private Gender gender(int chain) {
    var known = cast.chains().get(chain).gender();
    return known != Gender.UNKNOWN ? known : learned.getOrDefault(chain, Gender.UNKNOWN);
  }

  /** Returns the nouns for a person who is not named, in {@code [from, to)} of a sentence. */
  private List<Integer> strangers(int s, int from, int to, Gender gender) {
    var found = new ArrayList<Integer>();
    var tokens = reading.tokens(s);
    for (var i = from; i < Math.min(to, tokens.size()); i++) {
      if (tokens.get(i).tag().equals("NN") && stranger(tokens.get(i), gender) && !told(s, i)) {
        found.add(i);
      }
    }
    return found;
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

  /** Resolves it and its to the body or country that is the subject above them. */
  private Optional<Integer> thing(int s, int i, Grammar grammar) {
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
    return speaks && s > 0 && sameBlock(s, s - 1) ? mainSubject(s - 1) : Optional.empty();
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
