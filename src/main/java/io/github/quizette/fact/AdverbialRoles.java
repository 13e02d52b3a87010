package io.github.quizette.fact;

import io.github.quizette.language.NounKind;
import io.github.quizette.language.NounKinds;
import io.github.quizette.text.Amount;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Clause;
import io.github.quizette.text.ClausePart.Role;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.Span;
import io.github.quizette.text.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what adverbial phrases of one article do: place, time, agent and so on. */
final class AdverbialRoles {
  private static final Set<String> PLACING =
      Set.of(
          "in",
          "at",
          "on",
          "near",
          "from",
          "to",
          "into",
          "through",
          "across",
          "around",
          "outside",
          "inside",
          "within",
          "along",
          "off",
          "over",
          "above",
          "below",
          "under",
          "between",
          "toward",
          "towards",
          "throughout",
          "beyond",
          "past",
          "via",
          "onto",
          "beneath",
          "beside",
          "behind");

  private final Map<Integer, List<Span>> times = new HashMap<>();
  private final Map<Integer, List<Span>> amounts = new HashMap<>();
  private final Map<Integer, List<Mention>> mentions = new HashMap<>();

  AdverbialRoles(AnnotatedArticle article) {
    for (TimeExpression time : article.times()) {
      times.computeIfAbsent(time.sentence(), any -> new ArrayList<>()).add(time.span());
    }
    for (Amount amount : article.amounts()) {
      if (amount.kind() != Amount.Kind.ORDINAL && amount.kind() != Amount.Kind.AGE) {
        amounts.computeIfAbsent(amount.sentence(), any -> new ArrayList<>()).add(amount.span());
      }
    }
    for (var entity : article.entities()) {
      for (var mention : entity.mentions()) {
        mentions.computeIfAbsent(mention.sentence(), any -> new ArrayList<>()).add(mention);
      }
    }
  }

  /** Returns what an oblique does in its clause. */
  Role of(Clause clause, Sentence sentence, int head) {
    var tree = sentence.tree();
    var span = sentence.tokens().get(head).span();
    var marker = tree.child(head, "case");
    var preposition = marker.isPresent() ? sentence.tokens().get(marker.getAsInt()).lemma() : "";
    if (clause.passive() && preposition.equals("by")) {
      return stands(times, sentence, span) ? Role.TIME : Role.AGENT;
    }
    if (stands(times, sentence, span) || tree.relation(head).equals("obl:tmod")) {
      return Role.TIME;
    }
    if (stands(amounts, sentence, span)) {
      return Role.AMOUNT;
    }
    var type = type(sentence, head);
    if (preposition.equals("with") && (type == EntityType.PERSON || companion(sentence, head))) {
      return Role.COMPANION;
    }
    return PLACING.contains(preposition) && place(sentence, head, type)
        ? Role.PLACE
        : Role.ADVERBIAL;
  }

  /** Returns {@link Role#TIME} for an adverb of time such as {@code yesterday}; null for others. */
  @Nullable Role adverb(Sentence sentence, int head) {
    return stands(times, sentence, sentence.tokens().get(head).span()) ? Role.TIME : null;
  }

  private static boolean stands(Map<Integer, List<Span>> found, Sentence sentence, Span word) {
    return found.getOrDefault(sentence.index(), List.of()).stream()
        .anyMatch(span -> span.overlaps(word));
  }

  private @Nullable EntityType type(Sentence sentence, int head) {
    var word = sentence.tokens().get(head).span();
    return mentions.getOrDefault(sentence.index(), List.of()).stream()
        .filter(mention -> mention.span().overlaps(word))
        .map(Mention::type)
        .findFirst()
        .orElse(null);
  }

  private boolean companion(Sentence sentence, int head) {
    var type = type(sentence, head);
    return type == EntityType.ORGANIZATION
        || type == EntityType.LOCATION
        || NounKinds.is(sentence.tokens().get(head).lemma(), NounKind.PERSON)
        || NounKinds.is(sentence.tokens().get(head).lemma(), NounKind.GROUP);
  }

  private static boolean place(Sentence sentence, int head, @Nullable EntityType type) {
    return type == null
        ? NounKinds.is(sentence.tokens().get(head).lemma(), NounKind.LOCATION)
        : type == EntityType.LOCATION;
  }
}
