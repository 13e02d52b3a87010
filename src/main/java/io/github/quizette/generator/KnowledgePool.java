package io.github.quizette.generator;

import io.github.quizette.knowledge.Entry;
import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.knowledge.Sibling;
import io.github.quizette.text.Entity;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Things of the key's kind from the fact tables that the article does not name. */
final class KnowledgePool implements DistractorPool, Kinds {
  private static final List<String> WORLDWIDE =
      List.of(
          "head-of",
          "foreign-min",
          "president",
          "prime",
          "athlete",
          "footballer",
          "activist",
          "author",
          "scientist",
          "artist",
          "musician",
          "central-bank",
          "executive",
          "igo",
          "head",
          "leader",
          "ceo",
          "director",
          "actor",
          "singer",
          "driver",
          "tennis",
          "golfer");

  private final Knowledge knowledge;

  KnowledgePool(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public List<Distractor> distractors(Draft draft, String key, int count) {
    var entity = draft.answer().entity();
    if (entity == null) {
      return List.of();
    }
    var date = draft.article().article().published();
    var entry = entry(draft, entity, key);
    if (entry.isEmpty()) {
      return List.of();
    }
    var named = named(draft);
    var found = new ArrayList<Distractor>();
    for (var sibling : knowledge.siblings(entry.get(), date)) {
      if (found.size() < count
          && !mentioned(named, sibling.entry())
          && comparable(entry.get(), sibling.entry())) {
        found.add(new Distractor(sibling.entry().name(), why(sibling)));
      }
    }
    return found.size() < count ? List.of() : found;
  }

  /**
   * A minister stands beside ministers of the same cabinet, but for the world's best known posts.
   */
  private static boolean comparable(Entry key, Entry other) {
    return key.type() != EntityType.PERSON
        || key.country().equals(other.country())
        || WORLDWIDE.stream().anyMatch(post -> key.kind().contains(post));
  }

  private static String why(Sibling sibling) {
    return sibling.reason() + "; not named in the article";
  }

  /** Finds the row that the key names; a name with several meanings is left alone. */
  private Optional<Entry> entry(Draft draft, Entity entity, String key) {
    var date = draft.article().article().published();
    return knowledge
        .find(entity.name(), entity.type(), date)
        .or(() -> knowledge.find(key, entity.type(), date));
  }

  /** Returns every name in the article, lower case. */
  private static Set<String> named(Draft draft) {
    var names = new HashSet<String>();
    var body = draft.article().article().body();
    for (var entity : draft.article().entities()) {
      names.add(entity.name().toLowerCase(Locale.ROOT));
      entity.aliases().forEach(alias -> names.add(alias.toLowerCase(Locale.ROOT)));
      for (var mention : entity.mentions()) {
        if (mention.form() == Mention.Form.NAME) {
          names.add(mention.span().of(body).toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  private boolean mentioned(Set<String> named, Entry entry) {
    if (named.contains(entry.name().toLowerCase(Locale.ROOT))
        || entry.aliases().stream()
            .anyMatch(alias -> named.contains(alias.toLowerCase(Locale.ROOT)))) {
      return true;
    }
    return entry.type() == EntityType.LOCATION
        && knowledge.country(entry.country()).stream()
            .filter(country -> country.name().equals(entry.name()))
            .flatMap(country -> country.adjectives().stream())
            .anyMatch(adjective -> named.contains(adjective.toLowerCase(Locale.ROOT)));
  }

  @Override
  public String kindOf(Entity entity) {
    return knowledge
        .find(entity.name(), entity.type(), null)
        .map(knowledge::kindWords)
        .map(words -> words.get(words.size() - 1))
        .orElse("");
  }

  /** Tells whether a name needs no introduction in a quiz. */
  boolean famous(String name) {
    return knowledge.find(name).filter(entry -> entry.fame() >= 4).isPresent();
  }
}
