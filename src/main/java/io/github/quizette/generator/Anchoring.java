package io.github.quizette.generator;

import io.github.quizette.text.Entity;
import io.github.quizette.text.EntityType;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hangs a stem on its story: it must name somebody or something that the story is about, else the
 * event is named in front of it, and it must say when, in month and year. Stateless.
 */
final class Anchoring {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");

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
          "regard",
          "deem",
          "accuse",
          "believe",
          "credit",
          "describe");

  private static final int EARLY = 5;
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
      planned(draft, first);
    }
  }

  /** Says when, in front of the main clause of a lead. */
  static void date(Draft draft, Story story) throws RejectedException {
    var text = new Line(draft).add(draft.kept()).toString();
    lead(draft, "", YEAR.matcher(text).find() ? "" : when(draft, story));
  }

  private static boolean opens(Draft draft, Opening opening) {
    return opening.present()
        && draft.sentence().index() != opening.sentence()
        && !ItemRules.shares(opening.text(), Phrases.key(draft));
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
    if (story.date() == null || story.date().getDayOfMonth() <= DAYS_OF_DOUBT) {
      return ""; // at the start of a month, the news may be of the month before
    }
    var month = TimeAnchoring.monthOf(story.date());
    var clause = draft.clause();
    var first = clause.auxiliaries().isEmpty() ? clause.predicate() : clause.auxiliaries().get(0);
    var tag = draft.token(first).tag();
    var lemma = draft.token(first).lemma();
    if (tag.equals("MD") && lemma.equals("will")) {
      planned(draft, first);
      return "In " + month;
    }
    if (tag.equals("VBZ") || tag.equals("VBP")) {
      return "As of " + month;
    }
    var perfect = lemma.equals("have") && !clause.auxiliaries().isEmpty();
    var main =
        draft.tree().head(clause.predicate()) < 0 || draft.tree().is(clause.predicate(), "conj");
    var early =
        draft.sentence().index() < EARLY
            || (main && 2 * draft.sentence().index() < draft.article().sentences().size());
    var recent = early && !OLDER.contains(draft.token(clause.predicate()).lemma());
    return tag.equals("VBD") && !perfect && recent ? "In " + month : "";
  }

  /** Will do becomes was to do, for the month is past when the item is asked. */
  private static void planned(Draft draft, int will) throws RejectedException {
    var clause = draft.clause();
    var verb = clause.auxiliaries().size() > 1 ? clause.auxiliaries().get(1) : clause.predicate();
    if (verb <= will || draft.replaced(verb)) {
      throw new RejectedException("parse", "a future without its verb");
    }
    draft.replace(will, will, plural(draft) ? "were" : "was");
    draft.replace(verb, verb, "to " + draft.word(verb));
  }

  private static boolean plural(Draft draft) {
    var subject = draft.clause().subject().orElseThrow();
    var span = draft.token(subject).span();
    var named =
        draft.article().entities().stream()
            .flatMap(entity -> entity.mentions().stream())
            .filter(mention -> mention.span().contains(span))
            .findFirst();
    var joined =
        draft.tree().child(subject, "conj").stream()
            .anyMatch(
                other ->
                    named.isEmpty() || !named.get().span().contains(draft.token(other).span()));
    return joined || (named.isEmpty() && draft.token(subject).tag().equals("NNS"));
  }
}
