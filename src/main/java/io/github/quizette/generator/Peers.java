package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.knowledge.Entry;
import java.util.Set;

/**
 * Tells which members of the key's kind could stand in its place: ministers of the same cabinet,
 * parties of the same country, towns of the same region.
 */
final class Peers {
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

  private static final Set<String> TITLES =
      Set.of(" minister", " secretary", " president", " chancellor", " of state", " premier");

  /** People without dates in the tables are of today; older stories know others. */
  private static final int LAST_OF_ANOTHER_TIME = 2019;

  private final Giveaways giveaways;

  Peers(Giveaways giveaways) {
    this.giveaways = giveaways;
  }

  /** Tells whether stories have members of this kind of one country. */
  static boolean national(String kind) {
    return NATIONAL.contains(kind);
  }

  /** Tells whether {@code other} could stand in the place of {@code key}. */
  boolean comparable(Draft draft, Entry key, Entry other) {
    return alike(draft, key, other) && (!stateNamed(draft) || key.region().equals(other.region()));
  }

  /**
   * A minister stands beside ministers of the same cabinet, but for the world's best known posts.
   */
  private boolean alike(Draft draft, Entry key, Entry other) {
    return switch (key.type()) {
      case PERSON ->
          key.gender() == other.gender()
              && titled(draft, other)
              && !younger(draft, other)
              && (key.country().equals(other.country())
                  || (WORLDWIDE.contains(key.kind()) && !giveaways.countryNamed(draft, key)));
      case ORGANIZATION ->
          key.kind().equals(other.kind())
              && !MIXED.contains(key.kind())
              && (key.country().equals(other.country())
                  || (!NATIONAL.contains(key.kind()) && !giveaways.countryNamed(draft, key)));
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
}
