package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.fact.Fact;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Clause;
import io.github.quizette.text.Clause.Assertion;
import io.github.quizette.text.DependencyTree;
import io.github.quizette.text.Sentence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Says in one line what a story is about: its headline with month and year, or, without one, the
 * main clause of its lead, made to stand alone. It is the context line of items from further down
 * that would not tell their story.
 *
 * @param text the sentence with month and year and a full stop; empty where the lead makes none
 * @param sentence index of the sentence that it was made of, -1 for none
 * @param lemmas of its words, lower case
 */
record Opening(String text, int sentence, Set<String> lemmas) {
  private static final int LEAD_SENTENCES = 2;
  private static final int MOST_WORDS = 26;
  private static final int LONGEST_HEADLINE = 110;
  private static final int FEWEST_WORDS = 6;

  static final Opening NONE = new Opening("", -1, Set.of());

  Opening {
    lemmas = Set.copyOf(lemmas);
  }

  boolean present() {
    return !text.isEmpty();
  }

  /**
   * Finds the opening of a story by making its first main clauses stand alone, one after another.
   */
  static Opening of(AnnotatedArticle article, Story story, Standing standing) {
    var headline = headline(article, story);
    if (headline.present()) {
      return headline;
    }
    for (var clause : article.clauses()) {
      if (clause.sentence() >= LEAD_SENTENCES) {
        break;
      }
      var sentence = article.sentences().get(clause.sentence());
      if (clause.assertion() == Assertion.FACT
          && sentence.tree().head(clause.predicate()) == DependencyTree.ROOT) {
        var opening = of(article, sentence, clause, story, standing);
        if (opening.present()) {
          return opening;
        }
      }
    }
    return NONE;
  }

  /** The headline without the publisher's name behind a bar, with month and year. */
  private static Opening headline(AnnotatedArticle article, Story story) {
    var title = article.article().title();
    var bar = title.indexOf(" | ");
    var line = (bar > 0 ? title.substring(0, bar) : title).strip();
    if (line.isEmpty() || line.length() > LONGEST_HEADLINE) {
      return NONE;
    }
    if (story.date() != null) {
      var month = TimeAnchoring.monthOf(story.date());
      var year = line.contains(String.valueOf(story.date().getYear()));
      line = line + " (" + (year ? month.substring(0, month.indexOf(' ')) : month) + ")";
    }
    var lemmas = new HashSet<String>();
    var words = References.wordsOf(title);
    for (var sentence : article.sentences()) {
      for (var token : sentence.tokens()) {
        if (words.contains(token.form().toLowerCase(Locale.ROOT))) {
          lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
        }
      }
    }
    lemmas.addAll(words);
    return new Opening(line, 0, lemmas);
  }

  private static Opening of(
      AnnotatedArticle article, Sentence sentence, Clause clause, Story story, Standing standing) {
    var size = sentence.tokens().size();
    var nothing =
        new Answer(
            Answer.Kind.THING,
            sentence.tokens().get(size - 1).span(),
            size,
            size - 1,
            null,
            null,
            null);
    try {
      var fact = new Fact(clause, nothing, 1);
      var draft = Trimming.rewritten(article, fact, d -> standing.alone(d, story));
      Phrases.lowerFirst(draft);
      var text = CompletionWriter.statement(draft);
      var words = text.split(" ", -1).length;
      if (words > MOST_WORDS
          || words < FEWEST_WORDS
          || draft.clause().copular()
          || !told(article, draft)) {
        return NONE;
      }
      var lemmas = new HashSet<String>();
      draft.kept().stream()
          .mapToObj(token -> draft.token(token).lemma().toLowerCase(Locale.ROOT))
          .forEach(lemmas::add);
      return new Opening(text, sentence.index(), lemmas);
    } catch (RejectedException e) {
      return NONE; // a lead that cannot stand alone opens nothing
    }
  }

  /** Tells whether the sentence says what the headline says, and is not about the publisher. */
  private static boolean told(AnnotatedArticle article, Draft draft) {
    var title = References.wordsOf(article.article().title());
    var publisher = article.article().publisher();
    var shared = new HashSet<String>();
    for (var token : draft.kept().stream().toArray()) {
      var form = draft.lower(token);
      var lemma = draft.token(token).lemma().toLowerCase(Locale.ROOT);
      var near = title.stream().anyMatch(word -> Story.akin(word, lemma));
      if (draft.token(token).tag().matches("NN.*|VB.*|JJ.*|CD")
          && (title.contains(form) || title.contains(lemma) || near)) {
        shared.add(lemma);
      }
    }
    var own = !publisher.isEmpty() && CompletionWriter.statement(draft).contains(publisher);
    var lead = draft.sentence().index() == 0;
    return !own && (title.isEmpty() ? lead : shared.size() >= (lead ? 1 : 2));
  }
}
