package io.github.quizette.generator;

import io.github.quizette.knowledge.Entry;
import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.knowledge.Sibling;
import io.github.quizette.language.SentenceCase;
import io.github.quizette.text.Entity;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Things of the key's kind from the fact tables that the article does not name. */
final class KnowledgePool implements DistractorPool, Kinds {
  private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}.]{2,6}");

  private final Knowledge knowledge;
  private final Giveaways giveaways;
  private final Peers peers;

  KnowledgePool(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.giveaways = new Giveaways(knowledge);
    this.peers = new Peers(giveaways);
  }

  @Override
  public List<Distractor> distractors(Draft draft, String key, int count) {
    var entity = draft.answer().entity();
    if (entity == null) {
      return List.of();
    }
    var date = draft.article().article().published();
    var entry = entry(draft, entity, key);
    if (entry.isEmpty() || giveaways.told(draft, entry.get()) || elsewhere(draft, entry.get())) {
      return List.of();
    }
    var named = named(draft);
    var found = new ArrayList<Distractor>();
    for (var sibling : knowledge.siblings(entry.get(), date)) {
      if (found.size() < count
          && !mentioned(named, sibling.entry())
          && !standsOut(key, sibling.entry().name())
          && peers.comparable(draft, entry.get(), sibling.entry())) {
        found.add(new Distractor(like(key, sibling.entry().name()), why(sibling)));
      }
    }
    return found.size() < count ? List.of() : found;
  }

  /**
   * Tells whether the story gives no reason to think of this place: a little known town of a
   * country that is not spoken of is most likely another of the same name.
   */
  private boolean elsewhere(Draft draft, Entry key) {
    if (!(key.kind().equals("city") || Peers.national(key.kind()))
        || draft.answer().entity() == null) {
      return false;
    }
    var body = draft.article().article().title() + " " + draft.article().article().body();
    var state = stateBehind(draft);
    var country = knowledge.country(key.country());
    if (!state.isEmpty()) {
      return !state.equals(key.region())
          && country.stream().noneMatch(c -> state.equals(c.name()) || c.aliases().contains(state));
    }
    return country.stream()
            .noneMatch(
                c ->
                    body.contains(c.name())
                        || c.aliases().stream().anyMatch(body::contains)
                        || c.adjectives().stream().anyMatch(body::contains))
        && key.fame() < 5;
  }

  /** Returns the name behind a comma behind the key, or "". */
  private static String stateBehind(Draft draft) {
    var comma = draft.answer().last() + 1;
    if (comma + 1 >= draft.size() || !draft.lower(comma).equals(",")) {
      return "";
    }
    var name = new StringBuilder();
    for (var i = comma + 1; i < draft.size() && draft.token(i).tag().startsWith("NNP"); i++) {
      name.append(name.isEmpty() ? "" : " ").append(draft.token(i).form());
    }
    return name.toString();
  }

  /** Tells whether the stem gives the key away, as a capital does its country. */
  boolean told(Draft draft) {
    var entity = draft.answer().entity();
    return entity != null
        && entry(draft, entity, Phrases.key(draft))
            .filter(key -> giveaways.told(draft, key))
            .isPresent();
  }

  /** Tells whether an option has a form of its own: {@code UAE}, {@code Manukau City}. */
  private static boolean standsOut(String key, String name) {
    return ACRONYM.matcher(key).matches() != ACRONYM.matcher(name).matches()
        || (name.matches(".* (City|State)") && !key.matches(".* (City|State)"));
  }

  /** Returns one sentence of the tables on the key; empty where they know none or are not sure. */
  String background(Draft draft) {
    var entity = draft.answer().entity();
    return entity == null
        ? ""
        : entry(draft, entity, Phrases.key(draft))
            .filter(entry -> !elsewhere(draft, entry))
            .flatMap(entry -> knowledge.background(entry, draft.article().article().published()))
            .orElse("");
  }

  /** Writes an option as the key is written: beside the United Nations in full, no UN. */
  private static String like(String key, String name) {
    return key.startsWith("United Nations ") && name.startsWith("UN ")
        ? "United Nations " + name.substring(3)
        : name;
  }

  private static String why(Sibling sibling) {
    return SentenceCase.capitalised(sibling.reason()) + "; the article does not name it.";
  }

  /** Finds the row that the key names; a name with several meanings is left alone. */
  private Optional<Entry> entry(Draft draft, Entity entity, String key) {
    var date = draft.article().article().published();
    return knowledge
        .find(entity.name(), entity.type(), date)
        .or(() -> knowledge.find(key, entity.type(), date))
        .filter(entry -> !otherName(draft, entry));
  }

  /** {@code the Queen} is nobody whom the tables call {@code Queen}. */
  private boolean otherName(Draft draft, Entry entry) {
    var before = draft.answer().first() - 1;
    return before >= 0
        && draft.lower(before).equals("the")
        && !entry.name().contains(" ")
        && entry.type() == EntityType.ORGANIZATION
        && !entry.name().equals(entry.name().toUpperCase(Locale.ROOT))
        && !knowledge.nameInSentence(entry).startsWith("the ");
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
