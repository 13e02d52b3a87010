package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.language.WordTiers;
import io.github.quizette.text.Entity;
import io.github.quizette.text.EntityType;
import java.text.Normalizer;
import java.time.Month;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hangs a stem on its story: it must name somebody or something that the story is about, else the
 * event is named in front of it, and it must say when, in month and year. Stateless.
 */
final class Anchoring {
  private static final Set<String> FRONTED =
      Set.of("during", "after", "before", "following", "amid", "despite");

  private static final Set<EntityType> PLACED = Set.of(EntityType.LOCATION, EntityType.EVENT);

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");

  private static final Pattern WHEN = Pattern.compile("in (\\p{Lu}\\p{L}+ )?(1[89]|20)\\d\\d");

  /** Verbs of founding and of lives: what they tell is older than the story. */
  private static final Set<String> OLDER =
      Set.of(
          "bear",
          "found",
          "grow",
          "graduate",
          "study",
          "marry",
          "serve",
          "attend",
          "earn",
          "receive",
          "hold",
          "work",
          "live",
          "build",
          "invent",
          "begin",
          "join",
          "establish",
          "create",
          "introduce",
          "discover",
          "know",
          "use",
          "consider",
          "perform",
          "have",
          "own",
          "teach",
          "regard",
          "deem",
          "accuse",
          "believe",
          "credit",
          "describe");

  private static final int EARLY = 5;
  private static final int NEXT = 2;
  private static final int DAYS_OF_DOUBT = 3;

  private Anchoring() {}

  /**
   * Adds what is missing in front of {@code draft}: the opening of the story, else its event and
   * its date. Throws when nothing ties the stem to the story.
   */
  static void apply(Draft draft, Story story, Opening opening) throws RejectedException {
    if (opens(draft, opening)) {
      draft.opening(opening.text());
      return;
    }
    var text = new Line(draft).add(draft.lead()).addWithGap(draft.kept()).toString();
    var event = linked(draft, story, text) ? "" : event(draft, story, text);
    if (event.isEmpty() && !linked(draft, story, text)) {
      throw new RejectedException("unanchored", "nothing in the stem tells which story it is of");
    }
    var dated = YEAR.matcher(text + event).find();
    if (dated) {
      wasTo(draft, story);
    }
    lead(draft, event, dated ? "" : when(draft, story));
  }

  /** What would be done in the month of the story is past when it is asked about. */
  private static void wasTo(Draft draft, Story story) throws RejectedException {
    var clause = draft.clause();
    var first = clause.auxiliaries().isEmpty() ? clause.predicate() : clause.auxiliaries().get(0);
    var date = story.date();
    if (date == null || !draft.token(first).lemma().equals("will") || draft.replaced(first)) {
      return;
    }
    var month = TimeAnchoring.monthOf(date);
    if (draft.kept().stream().anyMatch(t -> draft.replaced(t) && draft.word(t).endsWith(month))) {
      planned();
    }
  }

  /** Says when, in front of a gap that would come first, where that is known. */
  static void front(Draft draft, Story story) throws RejectedException {
    if (draft.lead().isEmpty() && (moved(draft) || placed(draft))) {
      return;
    }
    if (draft.lead().isEmpty() && draft.sentence().index() <= NEXT) {
      var when = when(draft, story);
      var text = new Line(draft).add(draft.kept()).toString();
      if (when.startsWith("In ") && !YEAR.matcher(text).find()) {
        draft.lead(when + ",");
      }
    }
  }

  /** Moves the month or year that the clause itself tells to its front. */
  private static boolean moved(Draft draft) {
    var predicate = draft.clause().predicate();
    for (var i = draft.kept().nextSetBit(0); i >= 0; i = draft.next(i)) {
      var head = draft.tree().head(i);
      var own = head == predicate || (head >= 0 && draft.tree().head(head) == predicate);
      if (own
          && i > predicate
          && draft.replaced(i)
          && !draft.answer().covers(i)
          && WHEN.matcher(draft.word(i)).matches()) {
        var words = draft.word(i);
        var before = draft.previous(i);
        if (before < 0 || draft.lower(before).equals(",")) {
          return false;
        }
        draft.drop(i);
        draft.lead("I" + words.substring(1) + ",");
        return true;
      }
    }
    return false;
  }

  /** Moves where or after what it was, told at the end of the clause, to its front. */
  private static boolean placed(Draft draft) {
    var tree = draft.tree();
    var predicate = draft.clause().predicate();
    if (draft.clause().object().isEmpty()) {
      return false;
    }
    for (var child : tree.children(predicate)) {
      var phrase = tree.subtree(child);
      phrase.and(draft.kept());
      var first = phrase.nextSetBit(0);
      var end = draft.next(phrase.length() - 1);
      if (child > predicate
          && tree.is(child, "obl")
          && first >= 0
          && fronted(draft, first, child)
          && draft.tree().confidence(child) >= Confidence.CORE
          && (end < 0 || draft.lower(end).equals("."))
          && !phrase.get(draft.answer().first())
          && draft.previous(first) >= 0
          && !draft.lower(draft.previous(first)).equals(",")) {
        var words = new Line(draft).add(phrase).toString();
        if (draft.drop(phrase)) {
          draft.lead(Phrases.capitalised(words) + ",");
          return true;
        }
      }
    }
    return false;
  }

  private static boolean fronted(Draft draft, int preposition, int noun) {
    var word = draft.lower(preposition);
    if (!word.matches("in|at")) {
      return FRONTED.contains(word);
    }
    return draft.article().entities().stream()
        .filter(e -> PLACED.contains(e.type()))
        .flatMap(e -> e.mentions().stream())
        .anyMatch(m -> m.span().contains(draft.token(noun).span()));
  }

  /** Says when, in front of the main clause of a lead. */
  static void date(Draft draft, Story story) throws RejectedException {
    var text = new Line(draft).add(draft.kept()).toString();
    lead(draft, "", YEAR.matcher(text).find() ? "" : when(draft, story));
  }

  private static boolean opens(Draft draft, Opening opening) {
    return opening.present()
        && draft.sentence().index() != opening.sentence()
        && !ItemRules.shares(opening.text(), Phrases.key(draft))
        && !hinted(opening.text(), draft);
  }

  /** Tells whether the opening has a part of the name of the person who is asked for. */
  private static boolean hinted(String opening, Draft draft) {
    var person = draft.answer().kind() == Answer.Kind.PERSON;
    if (!person && draft.answer().kind() != Answer.Kind.ORGANIZATION) {
      return false;
    }
    var words = References.wordsOf(folded(opening));
    return References.wordsOf(folded(Phrases.key(draft))).stream()
        .filter(part -> part.length() > 3 && (person || !WordTiers.listed(part)))
        .anyMatch(words::contains);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static void lead(Draft draft, String event, String when) {
    var lead = (event.isEmpty() ? when : when.isEmpty() ? event : event + lowered(when)).strip();
    if (!lead.isEmpty()) {
      var own = draft.lead();
      draft.lead(own.isEmpty() ? lead + "," : lead + ", " + lowered(own));
    }
  }

  private static String lowered(String words) {
    return words.isEmpty() ? "" : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  private static boolean linked(Draft draft, Story story, String text) {
    var key = Phrases.key(draft);
    if (draft.sentence().index() == 0 && story.date() != null) {
      return true; // the lead tells the story itself
    }
    return story.central().stream()
        .map(index -> draft.article().entities().get(index))
        .filter(entity -> entity.type() != EntityType.NATIONALITY)
        .filter(entity -> !entity.equals(draft.answer().entity()))
        .anyMatch(entity -> named(text, entity) && !ItemRules.shares(entity.name(), key));
  }

  private static boolean named(String text, Entity entity) {
    var words = " " + text.replaceAll("[^\\p{L}\\p{N}.-]+", " ") + " ";
    return ItemRules.shares(text, entity.name())
        || entity.aliases().stream().anyMatch(alias -> words.contains(" " + alias + " "));
  }

  private static String event(Draft draft, Story story, String text) {
    @Nullable Entity event = story.event();
    if (event == null
        || event.equals(draft.answer().entity())
        || ItemRules.shares(event.name(), Phrases.key(draft))
        || ItemRules.shares(Phrases.key(draft), event.name())
        || text.contains(event.name())) {
      return "";
    }
    var article = Character.isDigit(event.name().charAt(0)) || event.name().contains(" ");
    return "At " + (article && !event.name().startsWith("the ") ? "the " : "") + event.name() + " ";
  }

  /** Returns when the clause holds, as words in front of it; empty when that is not known. */
  private static String when(Draft draft, Story story) throws RejectedException {
    var date = story.date();
    var doubtful = date != null && !story.sure() && date.getDayOfMonth() <= DAYS_OF_DOUBT;
    if (date == null || (doubtful && date.getMonth() == Month.JANUARY)) {
      return "";
    }
    // at the start of a month, the news may be of the month before
    var month = doubtful ? String.valueOf(date.getYear()) : TimeAnchoring.monthOf(date);
    var clause = draft.clause();
    var first = clause.auxiliaries().isEmpty() ? clause.predicate() : clause.auxiliaries().get(0);
    var tag = draft.token(first).tag();
    var lemma = draft.token(first).lemma();
    if (tag.equals("MD") && lemma.equals("will")) {
      planned();
      return "In " + month;
    }
    if (tag.equals("VBZ") || tag.equals("VBP")) {
      if (draft.sentence().index() <= NEXT && Perfects.told(draft)) {
        return "In " + month;
      }
      throw new RejectedException("time", "how things stood in a month: judges pass one in eight");
    }
    var perfect = lemma.equals("have") && !clause.auxiliaries().isEmpty();
    var main =
        draft.tree().head(clause.predicate()) < 0 || draft.tree().is(clause.predicate(), "conj");
    var early =
        draft.sentence().index() < EARLY
            || (main && 2 * draft.sentence().index() < draft.article().sentences().size());
    var recent =
        early
            && !(clause.copular() && draft.sentence().index() > 0)
            && !OLDER.contains(draft.token(clause.predicate()).lemma());
    return tag.equals("VBD") && !perfect && recent ? "In " + month : "";
  }

  /** Will do would become was to do: judges pass one in ten of such sentences. */
  private static void planned() throws RejectedException {
    throw new RejectedException("assertion", "what was to come, told as of its month");
  }
}
