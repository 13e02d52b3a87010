package io.github.quizette.exporter.course;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Markup;
import io.github.quizette.item.Stem;
import io.github.quizette.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an H5P question set holds. Every text in it is HTML. */
final class H5pContent {
  private static final int TITLE = 255;
  private static final int PASSED = 50;

  private H5pContent() {}

  /** The libraries that show a deck; a site takes each later minor version for an earlier one. */
  enum Library {
    QUESTION_SET("H5P.QuestionSet", 17),
    CHOICE("H5P.MultiChoice", 14),
    BLANKS("H5P.Blanks", 12);

    private final String machineName;
    private final int minor;

    Library(String machineName, int minor) {
      this.machineName = machineName;
      this.minor = minor;
    }

    String machineName() {
      return machineName;
    }

    int major() {
      return 1;
    }

    int minor() {
      return minor;
    }

    private String versioned() {
      return machineName + " " + major() + "." + minor;
    }
  }

  /** Returns the libraries that {@code deck} needs. */
  static List<Library> libraries(Deck deck) {
    var libraries = new ArrayList<>(List.of(Library.QUESTION_SET));
    CreditedItem.live(deck).map(H5pContent::library).distinct().sorted().forEach(libraries::add);
    return libraries;
  }

  private static Library library(CreditedItem item) {
    return item.isChoice() ? Library.CHOICE : Library.BLANKS;
  }

  static void write(Deck deck, OutputStream out) throws IOException {
    var json = JsonWriter.indented(out).object();
    introduction(deck, json);
    json.name("progressType").text("dots").name("passPercentage").number(PASSED);
    json.name("disableBackwardsNavigation").truth(false).name("randomQuestions").truth(false);
    json.name("questions").list();
    for (var items = CreditedItem.live(deck).iterator(); items.hasNext(); ) {
      question(items.next(), json);
    }
    json.endList();
    texts(json);
    end(json);
    json.name("override").object().name("checkButton").truth(true).endObject();
    json.endObject().finish();
  }

  private static void introduction(Deck deck, JsonWriter json) throws IOException {
    var credits = CreditedItem.credits(deck);
    json.name("introPage").object().name("showIntroPage").truth(true);
    json.name("startButtonText").text("Start");
    json.name("title").text(Markup.html(CommonCartridgeExporter.title(deck)));
    json.name("introduction").text(Markup.paragraphs(credits)).endObject();
  }

  private static void question(CreditedItem item, JsonWriter json) throws IOException {
    var library = library(item);
    json.object().name("params").object();
    if (item.isChoice()) {
      choice(item, json);
    } else {
      blank(item, json);
    }
    feedback(item, json);
    json.endObject().name("library").text(library.versioned());
    json.name("subContentId").text(id(item)).name("metadata").object();
    json.name("contentType").text(item.isChoice() ? "Multiple Choice" : "Fill in the Blanks");
    json.name("license").text("U").name("title").text(Markup.label(item.stem(), TITLE));
    json.endObject().endObject();
  }

  /** Returns an id of the form that H5P asks for, the same for every revision. */
  private static String id(CreditedItem item) {
    return UUID.nameUUIDFromBytes(item.id().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static void choice(CreditedItem item, JsonWriter json) throws IOException {
    json.name("question").text(Markup.paragraphs(List.of(item.context(), item.stem())));
    json.name("answers").list();
    for (var i = 0; i < item.options().size(); i++) {
      json.object().name("text").text(Markup.html(item.options().get(i)));
      json.name("correct").truth(i == item.keyPlace()).name("tipsAndFeedback").object();
      json.name("tip").text("").name("chosenFeedback").text(Markup.html(item.reasons().get(i)));
      json.name("notChosenFeedback").text("").endObject().endObject();
    }
    json.endList().name("behaviour").object();
    json.name("enableRetry").truth(true).name("enableSolutionsButton").truth(true);
    json.name("enableCheckButton").truth(true).name("type").text("single");
    json.name("singlePoint").truth(true).name("randomAnswers").truth(true);
    json.name("showSolutionsRequiresInput").truth(true).name("confirmCheckDialog").truth(false);
    json.name("confirmRetryDialog").truth(false).name("autoCheck").truth(false);
    json.name("passPercentage").number(100).name("showScorePoints").truth(true).endObject();
  }

  private static void blank(CreditedItem item, JsonWriter json) throws IOException {
    var task = item.context().isBlank() ? "Fill the gap." : item.context();
    json.name("text").text(Markup.paragraphs(List.of(task)));
    json.name("questions").list().text("<p>" + gap(item) + "</p>").endList();
    json.name("behaviour").object().name("enableRetry").truth(true);
    json.name("enableSolutionsButton").truth(true).name("enableCheckButton").truth(true);
    json.name("autoCheck").truth(false).name("caseSensitive").truth(false);
    json.name("showSolutionsRequiresInput").truth(true).name("separateLines").truth(false);
    json.name("confirmCheckDialog").truth(false).name("confirmRetryDialog").truth(false);
    json.name("acceptSpellingErrors").truth(false).endObject();
  }

  /** Returns the sentence with its answers between asterisks, apart by strokes, a tip behind. */
  private static String gap(CreditedItem item) {
    var stem = item.stem();
    var gap = stem.indexOf(Stem.GAP);
    var answers = item.accepted().stream().map(H5pContent::guarded);
    var tip = item.hint().isBlank() ? "" : ":" + guarded(item.hint());
    return guarded(stem.substring(0, gap))
        + "*"
        + answers.collect(Collectors.joining("/"))
        + tip
        + "*"
        + guarded(stem.substring(gap + Stem.GAP.length()));
  }

  /** Returns HTML in which no character means anything to the blanks. */
  private static String guarded(String text) {
    return Markup.html(text.replace('\n', ' '))
        .replace("*", "&#42;")
        .replace(":", "&#58;")
        .replace("/", "&#47;");
  }

  /** H5P takes plain text here, and shows it as HTML: so on one line, and escaped. */
  private static void feedback(CreditedItem item, JsonWriter json) throws IOException {
    var lines = item.explanation().stream().map(Markup::line).collect(Collectors.joining(" "));
    json.name("overallFeedback").list().object().name("from").number(0).name("to").number(100);
    json.name("feedback").text(Markup.html(lines)).endObject().endList();
  }

  private static void texts(JsonWriter json) throws IOException {
    json.name("texts").object().name("prevButton").text("Previous question");
    json.name("nextButton").text("Next question").name("finishButton").text("Finish");
    json.name("submitButton").text("Submit");
    json.name("textualProgress").text("Question: @current of @total questions");
    json.name("jumpToQuestion").text("Question %d of %total");
    json.name("questionLabel").text("Question");
    json.name("readSpeakerProgress").text("Question @current of @total");
    json.name("unansweredText").text("Unanswered").name("answeredText").text("Answered");
    json.name("currentQuestionText").text("Current question");
    json.name("navigationLabel").text("Questions").endObject();
  }

  private static void end(JsonWriter json) throws IOException {
    json.name("endGame").object().name("showResultPage").truth(true);
    json.name("showSolutionButton").truth(true).name("showRetryButton").truth(true);
    json.name("noResultMessage").text("Finished").name("message").text("Your result:");
    json.name("scoreBarLabel").text("You got @score out of @total points");
    json.name("overallFeedback").list().object().name("from").number(0).name("to").number(100);
    json.name("feedback").text("").endObject().endList();
    json.name("solutionButtonText").text("Show solution").name("retryButtonText").text("Retry");
    json.name("finishButtonText").text("Finish").name("submitButtonText").text("Submit");
    json.name("showAnimations").truth(false).name("skippable").truth(false);
    json.name("skipButtonText").text("Skip video").endObject();
  }
}
