package io.github.quizette.nlp;

import io.github.quizette.text.Entity;
import io.github.quizette.text.Mention;
import io.github.quizette.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Joins the names of one thing into an entity. */
final class NameChains {
  private NameChains() {}

  static List<Entity> link(List<Sentence> sentences, String body, List<FoundName> names) {
    var chains = new LinkedHashMap<String, List<FoundName>>();
    for (var name : names) {
      var text = name.span(sentences.get(name.sentence())).of(body);
      chains.computeIfAbsent(text, t -> new ArrayList<>()).add(name);
    }
    var entities = new ArrayList<Entity>();
    chains.forEach(
        (text, chain) -> {
          var index = entities.size();
          var mentions =
              chain.stream()
                  .map(name -> mention(name, sentences.get(name.sentence()), index))
                  .toList();
          var type = chain.get(0).type();
          entities.add(new Entity(index, type, text, List.of(), "", List.of(), "", mentions));
        });
    return entities;
  }

  private static Mention mention(FoundName name, Sentence in, int entity) {
    return new Mention(
        name.span(in), name.type(), in.index(), entity, Mention.Form.NAME, name.confidence());
  }
}
