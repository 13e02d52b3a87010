package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.knowledge.Country;
import io.github.quizette.knowledge.Entry;
import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.knowledge.Sibling;
import io.github.quizette.language.SentenceCase;
import io.github.quizette.text.Entity;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Things of the key's kind from the fact tables that the article does not name. */
final class KnowledgePool implements DistractorPool, Kinds {
  private static final Set<String> WORLDWIDE =
      Set.of(
          "foreign-minister",
          "athlete",
          "footballer",
          "scientist",
          "author",
          "singer",
          "actor",
          "tennis-player",
          "f1-driver",
          "film-director",
          "painter",
          "composer",
          "tech-founder",
          "ceo",
          "central-banker",
          "football-coach",
          "activist",
          "finance-minister",
          "defence-minister");

  /** Kinds whose members do such different work that one would never stand for another. */
  private static final Set<String> MIXED =
      Set.of(
          "us-agency",
          "sports-body",
          "military",
          "seat-of-power",
          "services-company",
          "igo",
          "health-body",
          "science-body",
          "ngo",
          "property-company",
          "media-company",
          "parliament",
          "nasa-centre",
          "world-region",
          "continent",
          "region",
          "rainforest",
          "landmark",
          "un-mission",
          "union",
          "think-tank",
          "conglomerate",
          "us-law",
          "eu-law",
          "treaty",
          "award",
          "film",
          "tv-show",
          "museum");

  /** Kinds of which a story has members of one country. */
  private static final Set<String> NATIONAL =
      Set.of(
          "party",
          "us-department",
          "uk-department",
          "telecoms-company",
          "retailer",
          "police",
          "intelligence",
          "court",
          "utility",
          "university");

  private static final Set<String> TITLES =
      Set.of(" minister", " secretary", " president", " chancellor", " of state", " premier");

  private static final int FAMOUS = 5;

  /** Whoever follows the news knows who held these offices, in the largest countries, and when. */
  private static final Set<String> HEADS =
      Set.of("president", "vice-president", "prime-minister", "chancellor", "monarch", "pope");

  /** People without dates in the tables are of today; older stories know others. */
  private static final int LAST_OF_ANOTHER_TIME = 2019;

  private final Knowledge knowledge;

  KnowledgePool(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public List<Distractor> distractors(Draft draft, String key, int count) {
    var entity = draft.answer().entity();
    if (entity == null) {
      return List.of();
    }
    var date = draft.article().article().published();
    var entry = entry(draft, entity, key);
    if (entry.isEmpty() || told(draft, entry.get()) || elsewhere(draft, entry.get())) {
      return List.of();
    }
    var named = named(draft);
    var found = new ArrayList<Distractor>();
    for (var sibling : knowledge.siblings(entry.get(), date)) {
      if (found.size() < count
          && !mentioned(named, sibling.entry())
          && acronym(key) == acronym(sibling.entry().name())
          && comparable(draft, entry.get(), sibling.entry())
          && (!stateNamed(draft) || entry.get().region().equals(sibling.entry().region()))) {
        found.add(new Distractor(like(key, sibling.entry().name()), why(sibling)));
      }
    }
    return found.size() < count ? List.of() : found;
  }

  /**
   * A minister stands beside ministers of the same cabinet, but for the world's best known posts.
   */
  private boolean comparable(Draft draft, Entry key, Entry other) {
    return switch (key.type()) {
      case PERSON ->
          key.gender() == other.gender()
              && titled(draft, other)
              && !younger(draft, other)
              && (key.country().equals(other.country())
                  || (WORLDWIDE.contains(key.kind()) && !countryNamed(draft, key)));
      case ORGANIZATION ->
          key.kind().equals(other.kind())
              && !MIXED.contains(key.kind())
              && (key.country().equals(other.country())
                  || (!NATIONAL.contains(key.kind()) && !countryNamed(draft, key)));
      case LOCATION ->
          !MIXED.contains(key.kind())
              && (!key.kind().equals("city")
                  || key.region().isEmpty()
                  || key.country().equals(other.country()));
      default -> !MIXED.contains(key.kind());
    };
  }

  /** Tells whether the title in front of the gap could be the other person's. */
  private static boolean titled(Draft draft, Entry other) {
    var title = new StringBuilder();
    var at = draft.previous(draft.answer().first());
    while (at >= 0 && draft.token(at).tag().matches("NN.*|IN")) {
      title.insert(0, " " + draft.lower(at));
      at = draft.previous(at);
    }
    var words = title.toString().replace('-', ' ');
    var office = TITLES.stream().anyMatch(words::endsWith);
    return !office || words.endsWith(" " + other.role().replace('-', ' '));
  }

  /** Tells whether the other person may have been a child when the story was written. */
  private static boolean younger(Draft draft, Entry other) {
    var date = draft.article().article().published();
    return date != null
        && date.getYear() < LAST_OF_ANOTHER_TIME
        && other.period().from().isEmpty()
        && other.period().to().isEmpty();
  }

  /** Tells whether a state or country stands right behind the key. */
  private static boolean stateNamed(Draft draft) {
    var next = draft.next(draft.answer().last());
    var name = next < 0 ? -1 : draft.next(next);
    return name > 0
        && draft.lower(next).equals(",")
        && draft.token(name).tag().startsWith("NNP")
        && draft.answer().kind() == Answer.Kind.LOCATION;
  }

  /**
   * Tells whether the story gives no reason to think of this place: a little known town of a
   * country that is not spoken of is most likely another of the same name.
   */
  private boolean elsewhere(Draft draft, Entry key) {
    if (!(key.kind().equals("city") || NATIONAL.contains(key.kind()))
        || draft.answer().entity() == null) {
      return false;
    }
    var body = draft.article().article().title() + " " + draft.article().article().body();
    var state = stateBehind(draft);
    var country = knowledge.country(key.country());
    if (!state.isEmpty()) {
      return !state.equals(key.region())
          && country.stream().noneMatch(c -> state.equals(c.name()) || c.aliases().contains(state));
    }
    return country.stream()
            .noneMatch(
                c ->
                    body.contains(c.name())
                        || c.aliases().stream().anyMatch(body::contains)
                        || c.adjectives().stream().anyMatch(body::contains))
        && key.fame() < 5;
  }

  /** Returns the name behind a comma behind the key, or "". */
  private static String stateBehind(Draft draft) {
    var comma = draft.answer().last() + 1;
    if (comma + 1 >= draft.size() || !draft.lower(comma).equals(",")) {
      return "";
    }
    var name = new StringBuilder();
    for (var i = comma + 1; i < draft.size() && draft.token(i).tag().startsWith("NNP"); i++) {
      name.append(name.isEmpty() ? "" : " ").append(draft.token(i).form());
    }
    return name.toString();
  }

  /** Tells whether the stem gives a place away: a capital beside its country, or the reverse. */
  private boolean told(Draft draft, Entry key) {
    if (key.type() == EntityType.PERSON) {
      return (key.fame() == FAMOUS || key.kind().equals("vice-president"))
          && HEADS.contains(key.kind())
          && Trivia.office(draft);
    }
    if (key.type() != EntityType.LOCATION) {
      return false;
    }
    var words =
        new Line(draft)
            .add(draft.opening())
            .add(draft.lead())
            .addWithGap(draft.kept())
            .toString()
            .toLowerCase(Locale.ROOT);
    if (key.kind().equals("country") && placed(draft, key)) {
      return true;
    }
    return knowledge.country(key.country()).stream()
        .anyMatch(
            country ->
                key.name().equals(country.capital())
                    ? names(words, country.name()) || adjective(words, country)
                    : key.name().equals(country.name())
                        && (names(words, country.capital()) || adjective(words, country)));
  }

  /** Tells whether the stem gives the key away, as a capital does its country. */
  boolean told(Draft draft) {
    var entity = draft.answer().entity();
    return entity != null
        && entry(draft, entity, Phrases.key(draft)).filter(key -> told(draft, key)).isPresent();
  }

  /** Tells names such as UAE and NATO, which stand out among words, from others. */
  private static boolean acronym(String name) {
    return name.matches("[\\p{Lu}.]{2,6}");
  }

  /** Returns one sentence of the tables on the key; empty where they know none or are not sure. */
  String background(Draft draft) {
    var entity = draft.answer().entity();
    return entity == null
        ? ""
        : entry(draft, entity, Phrases.key(draft))
            .filter(entry -> !elsewhere(draft, entry))
            .flatMap(entry -> knowledge.background(entry, draft.article().article().published()))
            .orElse("");
  }

  /** Tells whether the stem names a town or region of the country that is asked for. */
  private static boolean placed(Draft draft, Entry key) {
    var index = draft.sentence().index();
    return draft.article().entities().stream()
        .filter(entity -> entity.type() == EntityType.LOCATION)
        .filter(entity -> entity.country().equals(key.country()))
        .filter(entity -> !entity.equals(draft.answer().entity()))
        .flatMap(entity -> entity.mentions().stream())
        .anyMatch(m -> m.sentence() == index && draft.keeps(draft.at(m.span())));
  }

  /** Tells whether the stem names the country of a person, so that foreigners would stand out. */
  private boolean countryNamed(Draft draft, Entry key) {
    var words = new Line(draft).addWithGap(draft.kept()).toString().toLowerCase(Locale.ROOT);
    return knowledge.country(key.country()).stream()
        .anyMatch(country -> names(words, country.name()) || adjective(words, country));
  }

  private static boolean adjective(String words, Country country) {
    return country.adjectives().stream().anyMatch(adjective -> names(words, adjective));
  }

  private static boolean names(String words, String name) {
    return !name.isEmpty() && words.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Writes an option as the key is written: beside the United Nations in full, no UN. */
  private static String like(String key, String name) {
    return key.startsWith("United Nations ") && name.startsWith("UN ")
        ? "United Nations " + name.substring(3)
        : name;
  }

  private static String why(Sibling sibling) {
    return SentenceCase.capitalised(sibling.reason()) + "; the article does not name it.";
  }

  /** Finds the row that the key names; a name with several meanings is left alone. */
  private Optional<Entry> entry(Draft draft, Entity entity, String key) {
    var date = draft.article().article().published();
    return knowledge
        .find(entity.name(), entity.type(), date)
        .or(() -> knowledge.find(key, entity.type(), date))
        .filter(entry -> !otherName(draft, entry));
  }

  /** {@code the Queen} is nobody whom the tables call {@code Queen}. */
  private boolean otherName(Draft draft, Entry entry) {
    var before = draft.answer().first() - 1;
    return before >= 0
        && draft.lower(before).equals("the")
        && !entry.name().contains(" ")
        && entry.type() == EntityType.ORGANIZATION
        && !entry.name().equals(entry.name().toUpperCase(Locale.ROOT))
        && !knowledge.nameInSentence(entry).startsWith("the ");
  }

  /** Returns every name in the article, lower case. */
  private static Set<String> named(Draft draft) {
    var names = new HashSet<String>();
    var body = draft.article().article().body();
    for (var entity : draft.article().entities()) {
      names.add(entity.name().toLowerCase(Locale.ROOT));
      entity.aliases().forEach(alias -> names.add(alias.toLowerCase(Locale.ROOT)));
      for (var mention : entity.mentions()) {
        if (mention.form() == Mention.Form.NAME) {
          names.add(mention.span().of(body).toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  private boolean mentioned(Set<String> named, Entry entry) {
    if (named.contains(entry.name().toLowerCase(Locale.ROOT))
        || entry.aliases().stream()
            .anyMatch(alias -> named.contains(alias.toLowerCase(Locale.ROOT)))) {
      return true;
    }
    return entry.type() == EntityType.LOCATION
        && knowledge.country(entry.country()).stream()
            .filter(country -> country.name().equals(entry.name()))
            .flatMap(country -> country.adjectives().stream())
            .anyMatch(adjective -> named.contains(adjective.toLowerCase(Locale.ROOT)));
  }

  @Override
  public String kindOf(Entity entity) {
    return knowledge
        .find(entity.name(), entity.type(), null)
        .map(knowledge::kindWords)
        .map(words -> words.get(words.size() - 1))
        .orElse("");
  }

  /** Tells whether a name needs no introduction in a quiz. */
  boolean famous(String name) {
    return knowledge.find(name).filter(entry -> entry.fame() >= 4).isPresent();
  }
}
