package io.github.quizette.generator;

import io.github.quizette.fact.Fact;
import io.github.quizette.generator.QuizSettings.Kind;
import io.github.quizette.item.Quiz;
import io.github.quizette.item.Rejection;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Clause.Assertion;
import io.github.quizette.text.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tries each fact as a question with options and as a completion, keeps what passes every rule, and
 * chooses a set.
 */
public final class FactQuizGenerator implements QuizGenerator {
  /** The most doubts that a candidate may have and still be ranked. */
  private static final int MOST_DOUBTS = 2;

  private final CandidateWriter writer;
  private final RankingModel ranking;
  private final Selection selection = new Selection();

  FactQuizGenerator(CandidateWriter writer, RankingModel ranking) {
    this.writer = writer;
    this.ranking = ranking;
  }

  @Override
  public Quiz generate(
      AnnotatedArticle article, List<Fact> facts, @Nullable Told headline, QuizSettings settings) {
    var rejections = new ArrayList<Rejection>();
    var candidates = candidates(article, facts, headline, settings.sources(), rejections);
    var selected = selection.choose(candidates, settings.sources());
    var quiz = Examination.compose(article, settings, selected, candidates);
    var chosen = quiz.used();
    candidates.stream()
        .filter(candidate -> !chosen.contains(candidate))
        .map(candidate -> left(article, candidate, settings.choosiness()))
        .forEach(rejections::add);
    return new Quiz(
        Titles.of(article, chosen),
        List.of(article.article()),
        quiz.items(),
        facts.size(),
        rejections,
        ItemScores.of(quiz.items(), chosen));
  }

  /**
   * Returns the items of the quiz that {@link #generate} makes of the same, in the same order, with
   * what they were chosen by.
   */
  public List<RankedItem> ranked(
      AnnotatedArticle article, List<Fact> facts, @Nullable Told headline, QuizSettings settings) {
    var chosen =
        selection.choose(
            candidates(article, facts, headline, settings, new ArrayList<>()), settings);
    var items = KeyPlaces.balanced(chosen.stream().map(Candidate::item).toList());
    return IntStream.range(0, items.size())
        .mapToObj(
            i ->
                new RankedItem(
                    items.get(i), chosen.get(i).score(), new TreeMap<>(chosen.get(i).features())))
        .toList();
  }

  /** Says why a sound item was not chosen. */
  private static Rejection left(
      AnnotatedArticle article, Candidate candidate, Choosiness choosiness) {
    var unlikely = !choosiness.likely(candidate);
    return new Rejection(
        candidate.choice() ? "choice" : "cloze",
        candidate.fact().clause().sentence(),
        candidate.place().of(article.article().body()),
        unlikely ? "ranking" : "choosing",
        unlikely
            ? String.format(
                Locale.ROOT, "judges would pass it in %.0f of 100 cases", 100 * candidate.score())
            : "another item asks this or would give it away, or is more likely to pass");
  }

  /** Returns all sound items on facts and headline, and adds why others are not. */
  List<Candidate> candidates(
      AnnotatedArticle article,
      List<Fact> facts,
      @Nullable Told headline,
      QuizSettings settings,
      List<Rejection> rejections) {
    var candidates = candidates(article, facts, settings, rejections);
    if (headline != null) {
      candidates(headline.article(), headline.facts(), settings, rejections).stream()
          .flatMap(candidate -> backed(article, headline, candidate).stream())
          .forEach(candidates::add);
    }
    return candidates;
  }

  /** Returns an item on a headline with the sentence that bears it out; empty without one. */
  private Optional<Candidate> backed(AnnotatedArticle article, Told headline, Candidate told) {
    var draft = new Draft(headline.article(), told.fact());
    return Backing.of(article, draft, told.item().key())
        .map(
            place -> {
              var features = new TreeMap<>(told.features());
              features.put("place.headline", 1.0);
              return new Candidate(
                  Backing.item(told.item(), article, place),
                  told.fact(),
                  ranking.probability(features),
                  features,
                  place.key(),
                  true);
            });
  }

  /** Returns all sound items on the facts, before the choice, and adds why others are not. */
  List<Candidate> candidates(
      AnnotatedArticle article,
      List<Fact> facts,
      QuizSettings settings,
      List<Rejection> rejections) {
    var story = StoryFinder.of(article);
    var opening = writer.opening(article, story);
    var candidates = new ArrayList<Candidate>();
    var opinion = article.article().traits().contains(Trait.OPINION);
    for (var fact : facts) {
      if (opinion && !attributed(article, fact)) {
        rejections.add(ownView(article, fact));
        continue;
      }
      for (var kind : Kind.values()) {
        if (settings.kinds().contains(kind)) {
          attempts(article, fact, kind, story, opening, settings, rejections, candidates);
        }
      }
    }
    return candidates;
  }

  /** Tells whether a fact is what somebody named said, or that he or she said it. */
  private static boolean attributed(AnnotatedArticle article, Fact fact) {
    var clause = fact.clause();
    if (clause.assertion() == Assertion.CLAIM) {
      return clause.speaker().isPresent();
    }
    var tokens = article.sentences().get(clause.sentence()).tokens();
    return clause.assertion() == Assertion.FACT
        && Verbs.TALK.contains(tokens.get(clause.predicate()).lemma())
        && clause.subject().isPresent()
        && tokens.get(clause.subject().getAsInt()).tag().startsWith("N");
  }

  private static Rejection ownView(AnnotatedArticle article, Fact fact) {
    return new Rejection(
        "choice",
        fact.clause().sentence(),
        fact.answer().span().of(article.article().body()),
        "opinion",
        "an opinion piece says so itself: only what it says others said is asked");
  }

  /** Tries a fact by every rule, then in spite of a doubt or two. */
  private void attempts(
      AnnotatedArticle article,
      Fact fact,
      Kind kind,
      Story story,
      Opening opening,
      QuizSettings settings,
      List<Rejection> rejections,
      List<Candidate> candidates) {
    var doubts = EnumSet.noneOf(Doubt.class);
    while (true) {
      var fresh = new Draft(article, fact, EnumSet.copyOf(doubts));
      try {
        candidates.add(writer.write(fresh, kind, story, opening, settings));
        return;
      } catch (RejectedException e) {
        if (e.doubt() == null || doubts.size() == MOST_DOUBTS || !doubts.add(e.doubt())) {
          rejections.add(rejection(fresh, kind, e)); // what stood against it in the end
          return;
        }
      }
    }
  }

  private static Rejection rejection(Draft draft, Kind kind, RejectedException e) {
    return new Rejection(
        kind == Kind.CHOICE ? "choice" : "cloze",
        draft.sentence().index(),
        draft.answer().span().of(draft.article().article().body()),
        e.rule(),
        e.reason());
  }
}
