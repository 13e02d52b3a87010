package io.github.quizette.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what kind of thing a common noun names: a person, a group, a place …
 *
 * <p>Singular nouns, compounds by their last word. Safe for any number of threads; the table is
 * read at the first use.
 */
public final class NounKinds {
  /**
   * The kind that most uses of a noun have.
   *
   * @param kind the kind
   * @param share the part of its uses that are of this kind, in per cent, 40 to 100
   */
  public record Use(NounKind kind, int share) {}

  /** Read once, on first use. */
  private static final class Table {
    static final Map<String, Use> USES = read();

    private static Map<String, Use> read() {
      Map<String, Use> uses = new HashMap<>(1 << 15);
      Map<Use, Use> shared = new HashMap<>();
      Rows.read(
          NounKinds.class,
          "nouns.tsv.gz",
          row -> {
            Use use = new Use(NounKind.ofCell(row.cell(1)), Integer.parseInt(row.cell(2)));
            Use same = shared.putIfAbsent(use, use);
            uses.put(row.cell(0), same == null ? use : same);
          });
      return uses;
    }
  }

  private NounKinds() {}

  /** Returns what a singular noun mostly names; empty for a noun that is not listed. */
  public static Optional<Use> of(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    Use whole = Table.USES.get(lower);
    if (whole == null) {
      int cut = Math.max(lower.lastIndexOf(' '), lower.lastIndexOf('-')) + 1;
      whole = cut == 0 ? null : Table.USES.get(lower.substring(cut));
    }
    return Optional.ofNullable(whole);
  }

  /** Tells whether a noun names this kind of thing in at least half of its uses. */
  public static boolean is(String noun, NounKind kind) {
    return of(noun).filter(use -> use.kind() == kind && use.share() >= 50).isPresent();
  }

  static boolean known(String noun) {
    return Table.USES.containsKey(noun.toLowerCase(Locale.ROOT));
  }
}
