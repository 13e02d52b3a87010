package io.github.quizette.nlp;

import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves {@code the agency}, {@code the minister} and {@code the country} to the one thing named
 * so far that has this role or is of this kind. If the article names two, or speaks of another one
 * without a name, they stay unresolved.
 */
final class DescriptionResolver {
  private static final Set<String> PLAIN_KINDS =
      Set.of(
          "agency",
          "company",
          "bank",
          "ministry",
          "department",
          "country",
          "island",
          "court",
          "committee",
          "university",
          "airline",
          "party",
          "fund",
          "council",
          "parliament",
          "club",
          "commission",
          "treaty",
          "resolution",
          "convention",
          "tournament",
          "storm",
          "hurricane",
          "museum",
          "newspaper",
          "broadcaster",
          "carmaker",
          "retailer",
          "institute",
          "union",
          "association",
          "foundation",
          "federation",
          "senate",
          "police",
          "peninsula");

  private final Reading reading;
  private final Cast cast;
  private final Map<String, Set<Integer>> named = new HashMap<>();
  private final Set<String> spoilt = new HashSet<>();
  private final List<Referral> referrals = new ArrayList<>();

  private DescriptionResolver(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  /** Returns the descriptions that are resolved, in the order of the text. */
  static List<Referral> find(Reading reading, Cast cast) {
    var resolver = new DescriptionResolver(reading, cast);
    var quotes = new Quotes(reading.sentences());
    for (var sentence : reading.sentences()) {
      for (var i = 0; i < sentence.tokens().size(); i++) {
        resolver.read(sentence.index(), i, quotes);
      }
    }
    return List.copyOf(resolver.referrals);
  }

  private void read(int s, int i, Quotes quotes) {
    var name = cast.names().at(s, i);
    if (name.isPresent()) {
      if (name.get().from() == i) {
        introduce(name.get());
      }
      return;
    }
    var token = reading.tokens(s).get(i);
    var noun = token.lemma().toLowerCase(Locale.ROOT);
    if (!token.tag().startsWith("NN") || !telling(noun) || role(s, i)) {
      return;
    }
    var bare = i > 0 && reading.tokens(s).get(i - 1).form().equalsIgnoreCase("the");
    if (!bare || token.tag().equals("NNS") || goesOn(s, i)) {
      spoil(s, i, noun, token.tag());
    } else if (!quotes.inside(s, i)) {
      only(noun)
          .ifPresent(
              chain ->
                  referrals.add(
                      new Referral(s, i - 1, i + 1, chain, Mention.Form.DESCRIPTION, 0.85f)));
    }
  }

  private static boolean telling(String noun) {
    return PLAIN_KINDS.contains(noun) || (RoleWords.head(noun) && !RoleWords.kin(noun));
  }

  private void introduce(FoundName name) {
    var chain = cast.owner(name).orElse(-1);
    if (chain < 0) {
      return;
    }
    for (var role : cast.roles(name)) {
      var head = reading.tokens(role.sentence()).get(role.head()).lemma();
      put(head, chain);
    }
    var known = cast.chains().get(chain);
    if (known.type() != EntityType.PERSON && known.type() != EntityType.NATIONALITY) {
      put(lastWord(known.kind()), chain);
      put(lastWord(known.name()), chain);
    }
  }

  private void put(String noun, int chain) {
    var lower = noun.toLowerCase(Locale.ROOT);
    if (telling(lower)) {
      named.computeIfAbsent(lower, n -> new HashSet<>()).add(chain);
    }
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /** Notes that the article speaks of others of the kind: {@code a company}, {@code ministers}. */
  private void spoil(int s, int i, String noun, String tag) {
    var relation = new Grammar(reading.sentences().get(s)).relation(i);
    if (!relation.equals("compound") || tag.equals("NNS")) {
      spoilt.add(noun);
    }
  }

  /**
   * Tells whether the phrase says more than the noun: {@code the president of}, a name after it.
   */
  private boolean goesOn(int s, int i) {
    var tokens = reading.tokens(s);
    if (i + 1 >= tokens.size()) {
      return false;
    }
    var next = tokens.get(i + 1);
    return next.tag().startsWith("N")
        || next.tag().startsWith("W")
        || next.form().equals("of")
        || next.form().equals("-")
        || next.form().equals("for")
        || next.form().equals("that");
  }

  private boolean role(int s, int i) {
    for (var name : cast.names().in(s)) {
      for (var role : cast.roles(name)) {
        if (role.from() <= i && i < role.to()) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Integer> only(String noun) {
    var chains = named.getOrDefault(noun, Set.of());
    return chains.size() == 1 && !spoilt.contains(noun)
        ? Optional.of(chains.iterator().next())
        : Optional.empty();
  }
}
