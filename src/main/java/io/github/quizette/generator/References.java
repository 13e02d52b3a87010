package io.github.quizette.generator;

import io.github.quizette.text.Entity;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Says in full whom a draft speaks of: pronouns, bare surnames and short names become names. */
final class References {
  /** What a journal prints, and is not. */
  private static final Set<String> STUDIES =
      Set.of("study", "report", "paper", "research", "survey", "article", "finding");

  /** Two surnames that stand for two people: {@code Biden-Harris}. */
  private static final Pattern PAIR = Pattern.compile("\\p{Lu}\\p{L}+-\\p{Lu}\\p{L}+");

  private final Predicate<String> famous;
  private final Bearers bearers;

  /**
   * Makes a stage.
   *
   * @param famous tells whether a name needs no introduction
   * @param leaders knows whom a title and a family name mean
   */
  References(Predicate<String> famous, Leaders leaders) {
    this.famous = famous;
    this.bearers = new Bearers(leaders);
  }

  /** Resolves references in {@code draft}; throws when one cannot be resolved. */
  void apply(Draft draft) throws RejectedException {
    var said = new HashSet<Integer>();
    for (var token = 0; token < draft.size(); token++) {
      if (draft.keeps(token) && !draft.replaced(token)) {
        var mention = mentionAt(draft, token);
        if (mention.isPresent()) {
          named(draft, mention.get(), said);
        } else {
          Bearers.surname(draft, token);
          Pronouns.check(draft, token);
        }
      }
    }
  }

  private static Optional<Mention> mentionAt(Draft draft, int token) {
    var start = draft.token(token).span().start();
    return draft.article().entities().stream()
        .flatMap(entity -> entity.mentions().stream())
        .filter(mention -> mention.sentence() == draft.sentence().index())
        .filter(mention -> mention.span().start() == start)
        .findFirst();
  }

  private void named(Draft draft, Mention mention, Set<Integer> said) throws RejectedException {
    var first = draft.at(mention.span());
    var last = draft.upTo(mention.span());
    if (last < first) {
      throw new RejectedException("name", "a name cuts a word");
    }
    var entity = draft.article().entities().get(mention.entity());
    if (entity.type() == EntityType.PERSON && first == last) {
      bearers.check(draft, entity, first);
    }
    if (draft.answer().covers(first)) {
      said.add(entity.index());
      return;
    }
    if (isAnswer(draft, entity)) {
      var reason = "the key is named again in the stem";
      if (mention.form() == Mention.Form.NAME) {
        throw new RejectedException("key-in-stem", reason, first);
      }
      draft.doubt(Doubt.AGAIN, "key-in-stem", reason, first);
      return;
    }
    switch (mention.form()) {
      case NAME -> name(draft, entity, first, last, said.add(entity.index()));
      case PRONOUN -> {
        var waits = draft.token(first).tag().equals("PRP$") && subject(draft, entity, first);
        pronounOf(draft, entity, first, !waits && !said.add(entity.index()));
      }
      case DESCRIPTION -> description(draft, entity, first, last, !said.add(entity.index()));
    }
  }

  private static boolean isAnswer(Draft draft, Entity entity) {
    var answer = draft.answer().entity();
    return answer != null && answer.index() == entity.index();
  }

  private void name(Draft draft, Entity entity, int first, int last, boolean firstTime)
      throws RejectedException {
    var compound =
        (first > 0 && draft.lower(first - 1).equals("-") && draft.glued(first))
            || (last + 1 < draft.size()
                && draft.lower(last + 1).equals("-")
                && draft.glued(last + 1));
    if (!firstTime || entity.type() == EntityType.NATIONALITY || compound) {
      return;
    }
    if (entity.type() == EntityType.PERSON && PAIR.matcher(entity.name()).matches()) {
      throw new RejectedException("reference", "two people in one name", first);
    }
    if (entity.type() == EntityType.PERSON && modifies(draft, last)) {
      return; // the Biden Administration
    }
    if (entity.type() == EntityType.PERSON) {
      if (first == last && Bearers.shared(draft, entity, first)) {
        throw new RejectedException("reference", "a name of unclear bearer", first);
      }
      if (!entity.name().contains(" ") && !famous.test(entity.name())) {
        draft.replace(first, last, bearers.fullName(draft, entity, first));
        return;
      }
      person(draft, entity, first, last);
    } else if (!famous.test(Bearers.text(draft, first, last))
        && longer(draft, entity, first, last)) {
      var article =
          Bearers.text(draft, first, last).startsWith("The ") && !entity.name().startsWith("The ");
      draft.replace(first, last, (article ? "the " : "") + entity.name());
    }
  }

  /** Tells whether a name stands before the noun that it modifies. */
  private static boolean modifies(Draft draft, int last) {
    var next = last + 1;
    return next < draft.size()
        && draft.keeps(next)
        && (draft.token(next).tag().startsWith("NN") || draft.lower(next).matches("[-–—/]"))
        && draft.tree().head(last) > last;
  }

  private static boolean longer(Draft draft, Entity entity, int first, int last) {
    return entity.name().length() > Bearers.text(draft, first, last).length()
        && !draft.tree().is(last, "compound");
  }

  /** A person is introduced by full name and role, unless the sentence or fame does that. */
  private void person(Draft draft, Entity entity, int first, int last) throws RejectedException {
    if (first > 0 && draft.keeps(first - 1) && draft.lower(first - 1).equals("the")) {
      throw new RejectedException("reference", "a family, or a name that is no person's", first);
    }
    var start = Bearers.titled(draft, first);
    var behind = draft.next(draft.next(last));
    var junior = behind > 0 && draft.lower(behind).matches("jr\\.?|sr\\.?");
    var introduced =
        junior || start < first || apposed(draft, first, last) || subjectOfRole(draft, entity);
    var next = draft.next(last);
    var owned = first > 0 && draft.keeps(first - 1) && draft.token(first - 1).tag().equals("POS");
    var owner = owned || (next >= 0 && draft.token(next).tag().equals("POS"));
    if (introduced
        || owner
        || famous.test(Persons.name(entity))
        || Persons.roles(entity).isEmpty()) {
      draft.replace(first, last, Persons.inSentence(entity));
      return;
    }
    var role = Persons.roles(entity).get(0);
    var body = draft.article().article().body();
    if (body.contains(role + " " + Persons.name(entity))) {
      draft.replace(first, last, Persons.role(role) + " " + Persons.name(entity));
    } else if (role.split(" ", -1).length <= 8) {
      var end = draft.next(last);
      var fenced = end < 0 || ",.;".contains(draft.word(end)) ? "" : ",";
      draft.replace(first, last, Persons.name(entity) + ", " + role + fenced);
    } else {
      draft.replace(first, last, Persons.inSentence(entity));
    }
  }

  /** Tells whether the sentence itself gives the role as its predicate or beside the name. */
  private static boolean subjectOfRole(Draft draft, Entity entity) {
    var roles = new HashSet<String>();
    entity.roles().forEach(role -> roles.addAll(wordsOf(role)));
    return draft.kept().stream()
        .filter(token -> draft.token(token).tag().startsWith("NN"))
        .anyMatch(
            token ->
                draft.token(token).lemma().length() > 3
                    && roles.contains(draft.token(token).lemma().toLowerCase(Locale.ROOT)));
  }

  private static boolean apposed(Draft draft, int first, int last) {
    for (var i = first; i <= last; i++) {
      for (var child : draft.tree().children(i)) {
        if (draft.keeps(child) && draft.tree().is(child, "appos")) {
          return true;
        }
      }
      if (draft.tree().is(i, "appos") && draft.keeps(draft.tree().head(i))) {
        return true;
      }
    }
    return false;
  }

  private static void pronounOf(Draft draft, Entity entity, int token, boolean again)
      throws RejectedException {
    if (again) {
      return; // its name stands before it in the stem
    }
    var form = draft.lower(token);
    var possessive = draft.token(token).tag().equals("PRP$");
    if (possessive && subject(draft, entity, token)) {
      return; // for her work, Ms Berg was honoured
    }
    if (form.endsWith("self")) {
      throw new RejectedException("reference", "'" + form + "' has no name before it", token);
    }
    var role = Persons.roles(entity).stream().findFirst().orElse("");
    var body = draft.article().article().body();
    var name =
        !role.isEmpty() && body.contains(role + " " + Persons.name(entity))
            ? Persons.role(role) + " " + Persons.name(entity)
            : Persons.inSentence(entity);
    draft.replace(token, token, possessive ? possessive(name) : name);
  }

  /** Tells whether the subject behind a token names the entity, which its owner may wait for. */
  private static boolean subject(Draft draft, Entity entity, int token) {
    var subject = draft.clause().subject().orElse(-1);
    if (subject <= token || !draft.keeps(subject) || draft.answer().covers(subject)) {
      return false;
    }
    var span = draft.token(subject).span();
    return entity.mentions().stream()
        .anyMatch(m -> m.form() == Mention.Form.NAME && m.span().contains(span));
  }

  static String possessive(String name) {
    return name.endsWith("s") ? name + "’" : name + "’s";
  }

  private static void description(Draft draft, Entity entity, int first, int last, boolean again)
      throws RejectedException {
    if (STUDIES.contains(draft.token(last).lemma()) && !entity.name().contains("tudy")) {
      throw new RejectedException("reference", "a study is not what it stands in", last);
    }
    if (!again) {
      draft.replace(first, last, entity.name());
    }
  }

  /** Returns lower-case words of {@code text}, for comparing names. */
  static Set<String> wordsOf(String text) {
    var words = new HashSet<String>();
    for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
