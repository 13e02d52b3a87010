package io.github.quizette.exporter;

import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import io.github.quizette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence where names, times and amounts begin and end. */
final class MarkedText {
  private MarkedText() {}

  /**
   * A stretch of text.
   *
   * @param text as it stands
   * @param marks names of all marks it lies under, parted by blanks; null for none
   * @param labels of the marks that end here
   */
  record Piece(String text, @Nullable String marks, List<Label> labels) {}

  /**
   * What stands behind a marked text.
   *
   * @param text in short, such as {@code person 3}
   * @param href of the entity on the page; null if it has none
   */
  record Label(String text, @Nullable String href) {}

  private record Mark(Span span, String name, Label label) {}

  /** Returns the pieces of a sentence: all its text, in order. */
  static List<Piece> pieces(String body, ReadSentence read) {
    var marks = marks(read);
    var whole = read.sentence().span();
    var cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
    for (var mark : marks) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
    var pieces = new ArrayList<Piece>();
    for (var from = cuts.pollFirst(); !cuts.isEmpty(); from = cuts.pollFirst()) {
      pieces.add(piece(body, new Span(from, cuts.first()), marks));
    }
    return pieces;
  }

  private static Piece piece(String body, Span span, List<Mark> marks) {
    var over = marks.stream().filter(mark -> mark.span().contains(span)).toList();
    var names = over.stream().map(Mark::name).distinct().collect(Collectors.joining(" "));
    var ending =
        over.stream().filter(mark -> mark.span().end() == span.end()).map(Mark::label).toList();
    return new Piece(PageText.clean(span.of(body)), PageText.orNull(names), ending);
  }

  private static List<Mark> marks(ReadSentence read) {
    var marks = new ArrayList<Mark>();
    for (var mention : read.mentions()) {
      var name = mark(mention.type());
      var named = mention.form() == Mention.Form.NAME;
      var label =
          new Label(
              (named ? ReadingWords.of(mention.type()) : "→") + " " + (mention.entity() + 1),
              "#" + id(mention.entity()));
      marks.add(new Mark(mention.span(), named ? name : name + " refers", label));
    }
    for (var time : read.times()) {
      var label = new Label("= " + (time.resolved() ? time.value() : "?"), null);
      marks.add(new Mark(time.span(), "time", label));
    }
    for (var amount : read.amounts()) {
      var label = new Label("= " + PageText.clean(ReadingWords.value(amount)), null);
      marks.add(new Mark(amount.span(), "amount", label));
    }
    return marks;
  }

  /** Returns the name of the mark of a type. */
  static String mark(EntityType type) {
    return ReadingWords.of(type);
  }

  /** Returns the id of an entity on the page. */
  static String id(int entity) {
    return "e" + (entity + 1);
  }
}
