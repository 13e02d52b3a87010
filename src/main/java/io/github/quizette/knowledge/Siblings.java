package io.github.quizette.knowledge;

import io.github.quizette.language.Gender;
import io.github.quizette.text.EntityType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds and ranks the things that may stand beside another as wrong options. */
final class Siblings {
  private static final int MOST = 12;

  /** From so many of the same group on, others are not needed. */
  private static final int ENOUGH = 3;

  private static final int WIDEST_FAME_GAP = 2;
  private static final Comparator<Sibling> BEST_FIRST =
      Comparator.comparingInt(Sibling::score)
          .reversed()
          .thenComparing(sibling -> sibling.entry().name())
          .thenComparing(sibling -> sibling.entry().id());

  private final CountryTable countries;
  private final KindTable kinds;
  private final Overlaps overlaps;

  Siblings(CountryTable countries, KindTable kinds, Overlaps overlaps) {
    this.countries = countries;
    this.kinds = kinds;
    this.overlaps = overlaps;
  }

  /**
   * Ranks the candidates.
   *
   * @param sameKind all entries of the kind, and of kinds that may stand in for it
   */
  List<Sibling> of(Entry key, List<Entry> sameKind, @Nullable LocalDate asOf) {
    Kind kind = kinds.get(key.kind(), key.type());
    Tenure tenure = Tenure.of(kind, key, asOf);
    if (tenure.unknown()) {
      return List.of();
    }
    List<Sibling> found = new ArrayList<>();
    for (Entry candidate : sameKind) {
      if (fits(kind, key, candidate) && tenure.admits(candidate)) {
        found.add(
            new Sibling(candidate, reason(kind, key, candidate, tenure), score(key, candidate)));
      }
    }
    found.sort(BEST_FIRST);
    List<Sibling> sameGroup =
        found.stream().filter(sibling -> grouped(key, sibling.entry())).toList();
    return distinct(kind.worldwide() && sameGroup.size() >= ENOUGH ? sameGroup : found);
  }

  private boolean fits(Kind kind, Entry key, Entry candidate) {
    if (candidate.id().equals(key.id()) || !shares(kind, key, candidate)) {
      return false;
    }
    int gap = WIDEST_FAME_GAP + (kind.within() == Kind.Within.GROUP ? 1 : 0);
    boolean near = Math.abs(key.fame() - candidate.fame()) <= gap;
    return near && !dependent(key, candidate) && !overlaps.overlap(key, candidate);
  }

  private static boolean shares(Kind kind, Entry key, Entry candidate) {
    return switch (kind.within()) {
      case NOTHING -> true;
      case COUNTRY -> key.country().equals(candidate.country());
      case GROUP -> key.group().equals(candidate.group());
    };
  }

  /** Keeps territories from sovereign states, and capitals that a country only claims. */
  private boolean dependent(Entry key, Entry candidate) {
    Country one = countries.get(key.country()).orElse(null);
    Country other = countries.get(candidate.country()).orElse(null);
    if (one == null || other == null) {
      return false;
    }
    if (key.kind().equals("country") || key.kind().equals("nationality")) {
      return one.status().equals("territory:" + other.code())
          || other.status().equals("territory:" + one.code())
          || (other.territory() && !one.territory())
          || other.code().equals("EH");
    }
    boolean otherOffice = kindsDiffer(key, candidate) && key.type() == EntityType.PERSON;
    return (otherOffice && one.code().equals(other.code()))
        || one.otherCapitals().contains(candidate.name())
        || (key.kind().equals("capital") && one.code().equals(other.code()));
  }

  private static boolean grouped(Entry key, Entry candidate) {
    return !key.group().isEmpty() && key.group().equals(candidate.group());
  }

  private static boolean kindsDiffer(Entry key, Entry candidate) {
    return !key.kind().equals(candidate.kind());
  }

  private int score(Entry key, Entry candidate) {
    Kind kind = kinds.get(key.kind(), key.type());
    int weight = kind.worldwide() ? 1 : kind.office() ? 3 : 4;
    int score = weight * nearness(key, candidate);
    score += 6 * candidate.fame() - 8 * Math.abs(key.fame() - candidate.fame());
    if (grouped(key, candidate)) {
      score += 20;
    }
    if (!key.role().isEmpty() && key.role().equals(candidate.role())) {
      score += 8;
    }
    if (key.kind().equals("city") && key.country().equals(candidate.country())) {
      score += 16;
    }
    if (kindsDiffer(key, candidate)) {
      score -= 6;
    }
    if (status(candidate)) {
      score -= 15;
    }
    return score - sizeGap(key, candidate) - genderGap(key, candidate);
  }

  private boolean status(Entry candidate) {
    return candidate.kind().equals("country")
        && countries.get(candidate.country()).map(Country::status).orElse("").equals("disputed");
  }

  private int nearness(Entry key, Entry candidate) {
    if (key.country().isEmpty() != candidate.country().isEmpty()) {
      return 0;
    }
    if (key.country().isEmpty()) {
      boolean same = !key.region().isEmpty() && key.region().equals(candidate.region());
      return same ? 9 : 4;
    }
    int near = countries.nearness(key.country(), candidate.country());
    boolean sameState = near == 10 && !key.region().isEmpty() && !candidate.region().isEmpty();
    return sameState && !key.region().equals(candidate.region()) ? 9 : near;
  }

  private static int sizeGap(Entry key, Entry candidate) {
    if (key.size() == 0 || candidate.size() == 0) {
      return 0;
    }
    int bits = Long.numberOfLeadingZeros(key.size()) - Long.numberOfLeadingZeros(candidate.size());
    return Math.min(12, 2 * Math.abs(bits));
  }

  private static int genderGap(Entry key, Entry candidate) {
    if (key.gender() == Gender.UNKNOWN || key.gender() == candidate.gender()) {
      return 0;
    }
    return candidate.gender() == Gender.UNKNOWN ? 12 : 60;
  }

  private String reason(Kind kind, Entry key, Entry candidate, Tenure tenure) {
    StringBuilder reason = new StringBuilder("same kind: ").append(kind.word());
    String country = countries.get(key.country()).map(Country::nameInSentence).orElse("");
    int near =
        key.country().isEmpty() || candidate.country().isEmpty()
            ? 0
            : countries.nearness(key.country(), candidate.country());
    if (grouped(key, candidate)) {
      reason.append("; both: ").append(key.group());
    } else if (key.kind().equals("country") && near == 9) {
      reason.append("; neighbour of ").append(country);
    } else if (near == 10) {
      reason.append("; also of ").append(country);
    } else if (near == 9) {
      reason.append("; of a neighbour of ").append(country);
    } else if (near == 7) {
      reason.append("; same part of the world");
    }
    return reason.append(tenure.note()).toString();
  }

  /** Drops further rows of a name, and candidates that overlap a better one. */
  private List<Sibling> distinct(List<Sibling> ranked) {
    List<Sibling> kept = new ArrayList<>(MOST);
    Set<String> names = new HashSet<>();
    for (Sibling sibling : ranked) {
      if (kept.size() == MOST) {
        break;
      }
      boolean clashes =
          kept.stream().anyMatch(other -> overlaps.overlap(other.entry(), sibling.entry()));
      if (names.add(sibling.entry().name()) && !clashes) {
        kept.add(sibling);
      }
    }
    return List.copyOf(kept);
  }
}
