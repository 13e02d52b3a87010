package io.github.quizette.generator;

import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Interaction.TextEntry;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.ContentId;
import io.github.quizette.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts a phrasing, its options and its evidence together into an item. Stateless. */
final class ItemFactory {
  private final Function<Draft, String> background;

  /**
   * Makes a factory.
   *
   * @param background one true sentence on the key from the tables, or empty
   */
  ItemFactory(Function<Draft, String> background) {
    this.background = background;
  }

  /** How many topic words become tags. */
  private static final int TOPICS = 3;

  /** Makes a choice; numbers and dates stand in ascending order, the rest in a seeded one. */
  Item choice(Draft draft, Phrasing phrasing, List<Distractor> distractors) {
    var options = new ArrayList<Option>();
    options.add(new Option(phrasing.key(), true, "The source sentence says so."));
    distractors.forEach(d -> options.add(new Option(d.text(), false, d.why())));
    var id = id(draft, "choice");
    if (!draft.answer().kind().named()) {
      options.sort(Comparator.comparing(option -> Numbers.rank(option.text())));
    } else {
      options.sort(Comparator.comparing(Option::text));
      Collections.shuffle(options, new Random(ContentId.seed(id)));
    }
    return item(draft, id, phrasing, new Choice(options));
  }

  /** Makes a completion to be typed. */
  Item cloze(Draft draft, Phrasing phrasing) {
    var key = phrasing.key();
    return item(
        draft,
        id(draft, "cloze"),
        phrasing,
        new TextEntry(key, accepted(draft, key), hint(draft, key)));
  }

  private Item item(Draft draft, String id, Phrasing phrasing, Interaction interaction) {
    var article = draft.article().article();
    var difficulty = difficulty(draft, interaction);
    return new Item(
        id,
        form(draft, phrasing),
        phrasing.stem(),
        interaction,
        draft.opening(),
        phrasing.statement(),
        background.apply(draft),
        article.published(),
        difficulty,
        why(difficulty),
        tags(draft),
        evidence(draft, phrasing.key()));
  }

  /** The fact's sentence, and the one with the full key where the fact's has a part of it only. */
  private static List<Evidence> evidence(Draft draft, String key) {
    var own = evidence(draft.article(), draft.sentence());
    if (own.quote().contains(key)) {
      return List.of(own);
    }
    return draft.article().sentences().stream()
        .map(sentence -> evidence(draft.article(), sentence))
        .filter(other -> other.quote().contains(key))
        .findFirst()
        .map(other -> List.of(own, other))
        .orElse(List.of(own));
  }

  private static Evidence evidence(AnnotatedArticle article, Sentence sentence) {
    return new Evidence(
        article.article().id(),
        sentence.span().of(article.article().body()),
        sentence.span(),
        sentence.paragraph());
  }

  private static String form(Draft draft, Phrasing phrasing) {
    var kind = draft.answer().kind().name().toLowerCase(Locale.ROOT);
    return phrasing.form() + "-" + kind;
  }

  /** The identity of the fact: article, predicate, the other arguments' lemmas, the role asked. */
  private static String id(Draft draft, String interaction) {
    var clause = draft.clause();
    var answer = draft.answer();
    var subject = clause.subject();
    var object = clause.object();
    var head = head(draft);
    return ContentId.of(
        "q",
        draft.article().article().id(),
        draft.token(clause.predicate()).lemma(),
        subject.isPresent() && !answer.covers(subject.getAsInt())
            ? draft.token(subject.getAsInt()).lemma()
            : "",
        object.isPresent() && !answer.covers(object.getAsInt())
            ? draft.token(object.getAsInt()).lemma()
            : "",
        draft.tree().relation(head),
        draft.tree().head(head) < 0 ? "" : draft.token(draft.tree().head(head)).lemma(),
        answer.kind().name(),
        "clause",
        interaction);
  }

  private static int head(Draft draft) {
    for (var i = draft.answer().first(); i <= draft.answer().last(); i++) {
      if (!draft.answer().covers(draft.tree().head(i)) || draft.tree().head(i) < 0) {
        return i;
      }
    }
    return draft.answer().last();
  }

  private static List<String> accepted(Draft draft, String key) {
    var accepted = new TreeSet<String>();
    var entity = draft.answer().entity();
    if (entity != null) {
      accepted.add(entity.name());
      accepted.addAll(entity.aliases());
    }
    accepted.addAll(Numbers.variants(key));
    accepted.remove(key);
    var list = new ArrayList<String>();
    list.add(key);
    list.addAll(accepted);
    return list;
  }

  private static String hint(Draft draft, String key) {
    var entity = draft.answer().entity();
    if (entity != null && !entity.kind().isEmpty() && !ItemRules.shares(key, entity.kind())) {
      return entity.kind();
    }
    return switch (draft.answer().kind()) {
      case PERSON -> "a person";
      case LOCATION -> "a place";
      case MONEY -> "an amount of money";
      case PERCENT -> "a percentage";
      case COUNT, ORDINAL -> "a number";
      case QUANTITY -> "a number and its unit";
      case AGE -> "an age";
      case SCORE -> "a score";
      case DURATION -> "a span of time";
      case DATE -> "a date";
      default -> "";
    };
  }

  private static Difficulty difficulty(Draft draft, Interaction interaction) {
    var entity = draft.answer().entity();
    if (entity != null && entity.mentions().size() >= 3) {
      return Difficulty.EASY;
    }
    return interaction instanceof TextEntry && draft.answer().kind().numeric()
        ? Difficulty.HARD
        : Difficulty.MEDIUM;
  }

  private static String why(Difficulty difficulty) {
    return switch (difficulty) {
      case EASY -> "the key is named three times or more in the article";
      case MEDIUM -> "the key is named once or twice in the article";
      case HARD -> "a number to be recalled without options";
    };
  }

  private static List<String> tags(Draft draft) {
    var tags = new TreeSet<String>();
    draft.article().salience().topics().stream().limit(TOPICS).forEach(tags::add);
    Sensitive.topics(draft).forEach(topic -> tags.add(topic.tag()));
    tags.add(draft.answer().kind().name().toLowerCase(Locale.ROOT));
    return List.copyOf(tags);
  }
}
