package io.github.quizette.nlp;

import io.github.quizette.text.Article;
import io.github.quizette.text.Entity;
import io.github.quizette.text.Mention;
import io.github.quizette.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Makes the entities of an article from the names found in it, with all that refers to them. */
final class EntityReader {
  private final Reading reading;
  private final Cast cast;
  private final List<Referral> referrals;

  private EntityReader(Reading reading, Cast cast, List<Referral> referrals) {
    this.reading = reading;
    this.cast = cast;
    this.referrals = referrals;
  }

  /** Returns the entities in the order of their first names. */
  static List<Entity> read(Article article, List<Sentence> sentences, List<FoundName> names) {
    var reading = new Reading(article, sentences);
    var cast = Cast.of(reading, names);
    var referrals = new ArrayList<>(PronounResolver.find(reading, cast));
    referrals.addAll(DescriptionResolver.find(reading, cast));
    return new EntityReader(reading, cast, referrals).entities();
  }

  private List<Entity> entities() {
    var mentions = new ArrayList<List<Mention>>();
    for (var index = 0; index < cast.chains().size(); index++) {
      var own = new ArrayList<Mention>();
      for (var name : cast.chains().get(index).names()) {
        own.add(mention(name, index));
      }
      mentions.add(own);
    }
    for (var referral : referrals) {
      mentions.get(referral.chain()).add(mention(referral));
    }
    var entities = new ArrayList<Entity>();
    for (var own : mentions) {
      own.sort((one, two) -> one.span().compareTo(two.span()));
      entities.add(entity(entities.size(), own));
    }
    return entities;
  }

  private Mention mention(FoundName name, int index) {
    var type = cast.chains().get(index).type();
    return new Mention(
        reading.span(name), type, name.sentence(), index, Mention.Form.NAME, name.confidence());
  }

  private Mention mention(Referral referral) {
    var span = reading.span(referral.sentence(), referral.from(), referral.to());
    var type = cast.chains().get(referral.chain()).type();
    return new Mention(
        span, type, referral.sentence(), referral.chain(), referral.form(), referral.confidence());
  }

  private Entity entity(int index, List<Mention> mentions) {
    var chain = cast.chains().get(index);
    return new Entity(
        index,
        chain.type(),
        plain(chain.name()),
        aliases(chain),
        chain.kind(),
        roles(chain),
        chain.country(),
        mentions);
  }

  private List<String> aliases(Chain chain) {
    var aliases = new TreeSet<>(chain.aliases());
    chain.names().forEach(name -> aliases.add(plain(reading.text(name))));
    aliases.remove(plain(chain.name()));
    return List.copyOf(aliases);
  }

  private List<String> roles(Chain chain) {
    var known = new LinkedHashSet<String>();
    var roles = new ArrayList<String>();
    for (var name : chain.names()) {
      for (var role : cast.roles(name)) {
        if (RoleWords.kin(reading.tokens(role.sentence()).get(role.head()).form())) {
          continue;
        }
        var text = plain(reading.text(role.sentence(), role.from(), role.to()));
        if (known.add(text.toLowerCase(Locale.ROOT))) {
          roles.add(text);
        }
      }
    }
    return roles;
  }

  private static String plain(String text) {
    return text.replace('\n', ' ');
  }
}
