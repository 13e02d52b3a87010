package io.github.quizette.generator;

import io.github.quizette.fact.Fact;
import io.github.quizette.generator.QuizSettings.Kind;
import io.github.quizette.item.Item;
import io.github.quizette.text.AnnotatedArticle;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes a fact as an item that stands alone and keeps every rule, and rates it. Threads may share
 * it.
 */
final class CandidateWriter {
  private final Standing standing;
  private final QuestionWriter questions;
  private final PlaceWriter places;
  private final CompletionWriter completions = new CompletionWriter();
  private final DistractorPool pool;
  private final Predicate<Draft> told;
  private final Introductions introductions;
  private final ItemFactory factory;
  private final Worth worth;
  private final RankingModel ranking;
  private final List<ItemRule> rules = ItemRules.all();

  CandidateWriter(
      References references,
      Kinds kinds,
      DistractorPool pool,
      Predicate<Draft> told,
      Introductions introductions,
      Function<Draft, String> background,
      Worth worth,
      RankingModel ranking) {
    this.standing = new Standing(references);
    this.questions = new QuestionWriter(kinds);
    this.places = new PlaceWriter(kinds);
    this.pool = pool;
    this.told = told;
    this.introductions = introductions;
    this.factory = new ItemFactory(background);
    this.worth = worth;
    this.ranking = ranking;
  }

  /** Returns what may open a stem of the story. */
  Opening opening(AnnotatedArticle article, Story story) {
    return Opening.of(article, story, standing);
  }

  /**
   * Writes one kind of item; throws with the rule that is in the way, and the doubt if it is one.
   *
   * @param fresh the sentence as it stands in the article, with the doubts that are tolerated
   */
  Candidate write(Draft fresh, Kind kind, Story story, Opening opening, QuizSettings settings)
      throws RejectedException {
    var draft = standing(fresh, story, opening);
    Phrases.lowerFirst(draft);
    Phrases.lowerNouns(draft);
    Gaps.whole(draft);
    var item = kind == Kind.CHOICE ? choice(draft, settings) : cloze(draft, story);
    sound(item);
    wanted(draft, item, settings);
    return candidate(draft, story, item, fresh.fact());
  }

  /** Returns the clause as it stands alone, without the phrases that would not. */
  private Draft standing(Draft fresh, Story story, Opening opening) throws RejectedException {
    return Trimming.rewritten(
        fresh,
        draft -> {
          Keys.check(draft);
          standing.apply(draft, story, opening);
          Specifics.check(draft, story);
        });
  }

  private Candidate candidate(Draft draft, Story story, Item item, Fact fact) {
    var features = Features.of(draft, story, item);
    features.put("worth", worth.of(draft));
    return new Candidate(
        item, fact, ranking.probability(features), features, fact.answer().span(), false);
  }

  private Item choice(Draft draft, QuizSettings settings) throws RejectedException {
    var statement = CompletionWriter.statement(draft);
    var gap = completions.write(draft, statement);
    var phrasing =
        questions
            .write(draft, statement)
            .or(() -> places.write(draft, statement))
            .or(() -> gap)
            .orElseThrow(() -> new RejectedException("form", "no question reads well"));
    var distractors = pool.distractors(draft, phrasing.key(), settings.options() - 1);
    if (distractors.isEmpty()) {
      throw new RejectedException("distractors", "no plausible wrong options of the key's kind");
    }
    return factory.choice(draft, phrasing, distractors);
  }

  private Item cloze(Draft draft, Story story) throws RejectedException {
    introductions.add(draft);
    Gaps.check(draft);
    if (told.test(draft)) {
      told(draft);
    }
    if (CompletionWriter.first(draft)) {
      Anchoring.front(draft, story);
    }
    var phrasing =
        completions
            .typed(draft, CompletionWriter.statement(draft))
            .orElseThrow(() -> new RejectedException("form", "the gap would come first"));
    return factory.cloze(draft, phrasing);
  }

  /** A town beside its country is worth asking still; a capital that is called one is not. */
  private static void told(Draft draft) throws RejectedException {
    var reason = "the stem gives the key away";
    var entity = draft.answer().entity();
    var text = new Line(draft).add(draft.lead()).addWithGap(draft.kept()).toString();
    var country = entity != null && entity.kind().equals("country");
    if (country || text.contains("capital")) {
      throw new RejectedException("gap", reason);
    }
    draft.doubt(Doubt.TOLD, "gap", reason);
  }

  /** Leaves out what the user does not want. */
  private static void wanted(Draft draft, Item item, QuizSettings settings)
      throws RejectedException {
    if (!settings.difficulties().contains(item.difficulty())) {
      throw new RejectedException("difficulty", item.difficultyWhy());
    }
    for (var topic : Sensitive.topics(draft)) {
      if (settings.avoid().contains(topic)) {
        throw new RejectedException("avoided", "its sentence is " + topic.tag());
      }
    }
  }

  private void sound(Item item) throws RejectedException {
    for (var rule : rules) {
      var flaws = rule.check(item);
      if (!flaws.isEmpty()) {
        throw new RejectedException(rule.name(), flaws.get(0).message());
      }
    }
  }
}
