package io.github.quizette.exporter.course;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.Markup;
import io.github.quizette.exporter.Xml;
import io.github.quizette.item.Stem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes Moodle XML: choices as {@code multichoice}, true/false items as {@code truefalse}, gaps as
 * {@code cloze}, or as {@code shortanswer} where an answer holds a character that a cloze gives a
 * meaning to.
 */
public final class MoodleXmlExporter implements Exporter {
  private static final int NAME = 100;
  private static final Pattern CLOZE_ANSWER = Pattern.compile("[^~}{#=/\\\\\"*&<>%:]*");

  @Override
  public String name() {
    return "moodle";
  }

  @Override
  public String extension() {
    return "moodle.xml";
  }

  @Override
  public String purpose() {
    return "question bank for Moodle, with categories, tags and feedback";
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    var xml = new Xml(out).open("quiz");
    category(deck, xml);
    for (var items = CreditedItem.live(deck).iterator(); items.hasNext(); ) {
      question(items.next(), xml);
    }
    xml.close().end();
  }

  private static void category(Deck deck, Xml xml) throws IOException {
    xml.open("question", "type", "category").open("category");
    xml.text("text", QuestionBank.category(deck)).close();
    xml.open("info", "format", "html");
    xml.text("text", Markup.paragraphs(CreditedItem.credits(deck))).close();
    xml.text("idnumber", deck.id() + " " + QuestionBank.release(deck)).close();
  }

  private static void question(CreditedItem item, Xml xml) throws IOException {
    var type = type(item);
    var cloze = type.equals("cloze");
    xml.open("question", "type", type);
    xml.open("name").text("text", Markup.label(item.stem(), NAME)).close();
    html(xml, "questiontext", cloze ? clozeText(item) : questionText(item));
    html(xml, "generalfeedback", Markup.paragraphs(item.explanation()));
    if (!cloze) {
      xml.text("defaultgrade", "1.0").text("penalty", "0.3333333").text("hidden", "0");
    }
    xml.text("idnumber", item.id());
    if (type.equals("truefalse")) {
      answers(item, "moodle_auto_format", xml);
    } else if (item.isChoice()) {
      choices(item, xml);
    } else if (!cloze) {
      xml.text("usecase", "0");
      for (var answer : item.accepted()) {
        xml.open("answer", "fraction", "100", "format", "plain_text");
        xml.text("text", answer.replace("*", "\\*")).close();
      }
    }
    tags(item, xml);
    xml.close();
  }

  private static String type(CreditedItem item) {
    if (!item.isChoice()) {
      return fitsCloze(item) ? "cloze" : "shortanswer";
    }
    return item.isTrueFalse() ? "truefalse" : "multichoice";
  }

  private static boolean fitsCloze(CreditedItem item) {
    return item.accepted().stream().allMatch(a -> CLOZE_ANSWER.matcher(a).matches())
        && !item.stem().contains("{")
        && !item.context().contains("{")
        && !item.hint().contains("{");
  }

  private static String questionText(CreditedItem item) {
    return Markup.paragraphs(List.of(item.context(), item.stem(), hint(item)));
  }

  private static String hint(CreditedItem item) {
    return item.hint().isBlank() ? "" : "(" + item.hint() + ")";
  }

  private static String clozeText(CreditedItem item) {
    var answers =
        item.accepted().stream().map(answer -> "=" + answer).collect(Collectors.joining("~"));
    return questionText(item).replace(Stem.GAP, "{1:SHORTANSWER:" + answers + "}");
  }

  private static void choices(CreditedItem item, Xml xml) throws IOException {
    xml.text("single", "true").text("shuffleanswers", "true").text("answernumbering", "abc");
    html(xml, "correctfeedback", "");
    html(xml, "partiallycorrectfeedback", "");
    html(xml, "incorrectfeedback", "");
    answers(item, "html", xml);
  }

  private static void answers(CreditedItem item, String format, Xml xml) throws IOException {
    for (var i = 0; i < item.options().size(); i++) {
      var option = item.options().get(i);
      xml.open("answer", "fraction", i == item.keyPlace() ? "100" : "0", "format", format);
      xml.text(
          "text", format.equals("html") ? Markup.html(option) : option.toLowerCase(Locale.ROOT));
      html(xml, "feedback", Markup.html(item.reasons().get(i)));
      xml.close();
    }
  }

  private static void tags(CreditedItem item, Xml xml) throws IOException {
    var tags = new ArrayList<String>();
    tags.add(item.item().difficulty().name().toLowerCase(Locale.ROOT));
    item.item().tags().stream().map(Markup::line).filter(tag -> !tag.isEmpty()).forEach(tags::add);
    xml.open("tags");
    for (var tag : tags.stream().distinct().toList()) {
      xml.open("tag").text("text", tag).close();
    }
    xml.close();
  }

  private static void html(Xml xml, String name, String markup) throws IOException {
    xml.open(name, "format", "html").text("text", markup).close();
  }
}
