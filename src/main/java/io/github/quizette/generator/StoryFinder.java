package io.github.quizette.generator;

import io.github.quizette.language.NounKind;
import io.github.quizette.language.NounKinds;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Entity;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import io.github.quizette.text.TimeExpression;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a story is about. Stateless. */
final class StoryFinder {
  private static final int LEAD_SENTENCES = 2;
  private static final int OFTEN = 4;
  private static final int RECENT = 20;

  private StoryFinder() {}

  static Story of(AnnotatedArticle article) {
    var published = article.article().published();
    var told = published == null ? Optional.<LocalDate>empty() : day(article, published);
    return new Story(
        lemmas(article),
        central(article),
        event(article),
        told.orElse(published),
        told.isPresent());
  }

  /** Returns the first day of the last weeks that the lead names. */
  private static Optional<LocalDate> day(AnnotatedArticle article, LocalDate published) {
    return article.times().stream()
        .filter(time -> time.sentence() <= LEAD_SENTENCES)
        .map(TimeExpression::value)
        .filter(value -> value.matches("\\d{4}-\\d{2}-\\d{2}"))
        .flatMap(value -> DayDates.ofIso(value).stream())
        .filter(day -> !day.isAfter(published) && day.isAfter(published.minusDays(RECENT)))
        .findFirst();
  }

  private static Set<String> lemmas(AnnotatedArticle article) {
    var lemmas = new HashSet<String>();
    var words = References.wordsOf(article.article().title());
    for (var sentence : article.sentences()) {
      for (var token : sentence.tokens()) {
        var content = token.tag().matches("NN.*|VB.*|JJ.*");
        var lead = sentence.index() < LEAD_SENTENCES;
        if (content
            && (lead
                || words.contains(token.form().toLowerCase(Locale.ROOT))
                || words.contains(token.lemma().toLowerCase(Locale.ROOT)))) {
          lemmas.add(token.lemma());
        }
      }
    }
    lemmas.addAll(words);
    return lemmas;
  }

  private static Set<Integer> central(AnnotatedArticle article) {
    var central = new HashSet<Integer>();
    for (var entity : article.entities()) {
      if (inTitle(article, entity) || inLead(entity) || entity.mentions().size() >= OFTEN) {
        central.add(entity.index());
      }
    }
    return central;
  }

  private static boolean inLead(Entity entity) {
    return entity.mentions().stream()
        .anyMatch(m -> m.sentence() < LEAD_SENTENCES && m.form() == Mention.Form.NAME);
  }

  private static boolean inTitle(AnnotatedArticle article, Entity entity) {
    return ItemRules.shares(article.article().title(), entity.name());
  }

  /** The event that the headline names, or else the lead when it is named again. */
  private static @Nullable Entity event(AnnotatedArticle article) {
    return article.entities().stream()
        .filter(entity -> entity.type() == EntityType.EVENT && happening(entity.name()))
        .filter(
            entity -> inTitle(article, entity) || (inLead(entity) && entity.mentions().size() > 1))
        .findFirst()
        .orElse(null);
  }

  /** Tells whether the name says that something happens: a cup, a year's games, a storm. */
  private static boolean happening(String name) {
    var last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return name.matches(".*(1[89]|20)\\d\\d.*")
        || NounKinds.is(last, NounKind.EVENT)
        || NounKinds.is(last, NounKind.ACT);
  }
}
