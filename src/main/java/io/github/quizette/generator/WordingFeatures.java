package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.item.Item;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the finished wording of an item shows: features of the ranking. Stateless. */
final class WordingFeatures {
  private static final Set<String> SMALL = Set.of("one", "two", "three", "four", "2", "3", "4");
  private static final Pattern PARTY = Pattern.compile("\\bPart(y|ies)\\b");

  /** Patterns of stems, by the name of their feature. */
  private static final Map<String, Pattern> STEMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("key.atleast", Pattern.compile("(more than|over|at least) ____")),
              Map.entry(
                  "key.about",
                  Pattern.compile("(nearly|almost|about|roughly|around|approximately|some) ____")),
              Map.entry("stem.including", Pattern.compile("\\bincluding\\b")),
              Map.entry("stem.the", Pattern.compile("^The \\p{Ll}")),
              Map.entry("stem.according", Pattern.compile("According to")),
              Map.entry("stem.will", Pattern.compile("\\b(will|is to|are to)\\b")),
              Map.entry("stem.perfect", Pattern.compile("\\b(has|have) \\p{L}+ed\\b")),
              Map.entry("stem.quote", Pattern.compile("[\"“]")),
              Map.entry("stem.brackets", Pattern.compile("\\(.+\\)")),
              Map.entry("gap.first", Pattern.compile("^In (\\p{Lu}\\p{L}+ )?\\d{4},? (the )?____")),
              Map.entry("gap.last", Pattern.compile("____[.?]$")),
              Map.entry("gap.described", Pattern.compile("____, (the|a|an|former) ")),
              Map.entry("gap.joined", Pattern.compile("\\b(and|or) ____|____ (and|or)\\b")),
              Map.entry("gap.says", Pattern.compile("____,? (said|says|told|announced|stated)\\b")),
              Map.entry(
                  "gap.minor",
                  Pattern.compile(
                      "(?i)(spokes\\p{L}+|director|professor|scientist|researcher|analyst|officer"
                          + "|attorney|lawyer|judge|captain|constable|sheriff|reporter|host|coach"
                          + "|author|editor|manager) ____")),
              Map.entry(
                  "gap.major",
                  Pattern.compile(
                      "(?i)(president|minister|king|queen|chancellor|pope|governor|secretary"
                          + "|senator) ____"))));

  private static final Pattern OWNER = Pattern.compile("____['’]");

  private WordingFeatures() {}

  /** Adds the features of the wording. */
  static void add(Draft draft, Item item, Map<String, Double> features) {
    var stem = item.stem().text();
    var kind = draft.answer().kind();
    STEMS.forEach((name, pattern) -> put(features, name, pattern.matcher(stem).find()));
    put(features, "key.party", PARTY.matcher(item.key()).find());
    put(features, "key.the", item.key().startsWith("the "));
    put(
        features,
        "key.small",
        kind == Answer.Kind.COUNT && SMALL.contains(item.key().toLowerCase(Locale.ROOT)));
    var owner = OWNER.matcher(stem).find();
    put(features, "owner.body", owner && kind == Answer.Kind.ORGANIZATION);
    put(features, "owner.place", owner && kind == Answer.Kind.LOCATION);
    put(features, "doubts.two", draft.tolerated().size() > 1);
  }

  private static void put(Map<String, Double> features, String name, boolean holds) {
    if (holds) {
      features.put(name, 1.0);
    }
  }
}
