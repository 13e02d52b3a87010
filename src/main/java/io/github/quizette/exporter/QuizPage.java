package io.github.quizette.exporter;

import io.github.quizette.deck.Deck;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import io.github.quizette.item.Statements;
import io.github.quizette.item.Stem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code templates/quiz.html} sees as {@code page}; {@code templates/README.md} explains each
 * field. Plain text throughout, never markup; what is not known is null.
 */
record QuizPage(
    String id,
    String title,
    @Nullable String version,
    String language,
    String direction,
    int count,
    String counted,
    @Nullable String origin,
    @Nullable String context,
    @Nullable String licence,
    @Nullable ProfileView profile,
    List<SourceView> sources,
    List<ItemView> items,
    String style,
    String script,
    String policy) {

  /** An article: headline, address, publisher and day. */
  record SourceView(String title, @Nullable String url, @Nullable String origin) {}

  /** An option of a choice; {@code why} says why it is right, or why it is not. */
  record OptionView(String letter, String text, @Nullable String why, boolean correct) {}

  /** A sentence that proves a key, cut where the key stands, and the article it is from. */
  record EvidenceView(List<KeyMarks.Piece> pieces, @Nullable SourceView source) {}

  /** An item: one of the two ways to respond, named by {@code fragment}. */
  record ItemView(
      int number,
      String id,
      String fragment,
      String form,
      String difficulty,
      String tags,
      @Nullable String context,
      String before,
      @Nullable List<String> lines,
      boolean gap,
      String after,
      List<OptionView> options,
      String key,
      @Nullable String letter,
      @Nullable List<String> variants,
      @Nullable String hint,
      @Nullable String rationale,
      @Nullable String background,
      @Nullable String asOf,
      List<EvidenceView> evidence) {}

  /** Returns the page of a deck's notes that are neither rejected nor retired. */
  static QuizPage of(
      Deck deck, Optional<String> version, String style, String script, String policy) {
    var sources =
        deck.articles().stream()
            .collect(Collectors.toMap(Deck.Source::id, Function.identity(), (a, b) -> a));
    var context = CommonContext.of(deck);
    var items = new ArrayList<ItemView>();
    for (var note : deck.notes()) {
      if (note.live()) {
        var item = note.item();
        var own = context.found() ? null : PageText.orNull(item.context());
        items.add(view(items.size() + 1, item, own, sources));
      }
    }
    return new QuizPage(
        PageText.clean(deck.id()),
        deck.title().isBlank() ? "Quiz" : PageText.clean(deck.title()),
        version.orElse(null),
        PageText.language(deck.language()),
        PageText.direction(deck.language()),
        items.size(),
        PageText.count(items.size(), "question"),
        origin(deck),
        PageText.orNull(context.line()),
        PageText.orNull(deck.licence()),
        ProfileView.of(deck.profile(), items.size()),
        deck.articles().stream().map(QuizPage::view).toList(),
        List.copyOf(items),
        style,
        script,
        policy);
  }

  /** Returns publisher and day of the one article, or the number of articles; null if not known. */
  static @Nullable String origin(Deck deck) {
    var articles = deck.articles();
    return switch (articles.size()) {
      case 0 -> null;
      case 1 -> PageText.origin(articles.get(0).publisher(), articles.get(0).published());
      default -> "from " + PageText.count(articles.size(), "article");
    };
  }

  private static SourceView view(Deck.Source source) {
    var title = source.title().isBlank() ? "The article" : PageText.clean(source.title());
    return new SourceView(
        title,
        PageText.address(source.url()),
        PageText.origin(source.publisher(), source.published()));
  }

  private static ItemView view(
      int number, Item item, @Nullable String context, Map<String, Deck.Source> sources) {
    var stem = PageText.clean(item.stem().text());
    var gap = item.stem() instanceof Stem.Completion ? stem.indexOf(Stem.GAP) : stem.length();
    var options = options(item.interaction());
    var accept = accept(item.interaction());
    var entry = item.interaction() instanceof Interaction.TextEntry text ? text : null;
    var variants = accept.stream().filter(form -> !form.equals(item.key())).toList();
    return new ItemView(
        number,
        PageText.clean(item.id()),
        entry == null ? "fragments/choice" : "fragments/text-entry",
        PageText.clean(item.form()),
        item.difficulty().name().toLowerCase(Locale.ROOT),
        PageText.clean(String.join(" ", item.tags())),
        context,
        stem.substring(0, gap),
        lines(item, stem),
        gap < stem.length(),
        gap < stem.length() ? stem.substring(gap + Stem.GAP.length()) : "",
        options,
        PageText.clean(item.key()),
        options.stream()
            .filter(OptionView::correct)
            .map(OptionView::letter)
            .findFirst()
            .orElse(null),
        variants.isEmpty() ? null : variants.stream().map(PageText::clean).toList(),
        entry == null ? null : PageText.orNull(entry.hint()),
        PageText.orNull(item.rationale()),
        PageText.orNull(item.background()),
        asOf(item, sources),
        item.evidence().stream().map(proof -> view(proof, forms(item, accept), sources)).toList());
  }

  /** Returns the lines of a stem with several statements; null for any other. */
  private static @Nullable List<String> lines(Item item, String stem) {
    return item.form().equals(Statements.SET) ? stem.lines().toList() : null;
  }

  /** Returns the day for which the key holds, unless it is the day of the article. */
  private static @Nullable String asOf(Item item, Map<String, Deck.Source> sources) {
    var day = item.asOf();
    var source = sources.get(item.evidence().get(0).article());
    return day == null || (source != null && day.equals(source.published()))
        ? null
        : PageText.day(day);
  }

  /** Returns what to mark in the evidence: nothing where the key only judges statements. */
  private static List<String> forms(Item item, List<String> accept) {
    return Statements.judged(item.form()) ? List.of() : accept;
  }

  private static List<String> accept(Interaction interaction) {
    return interaction instanceof Interaction.TextEntry entry
        ? Stream.concat(Stream.of(entry.key()), entry.accept().stream()).distinct().toList()
        : List.of(interaction.key());
  }

  private static List<OptionView> options(Interaction interaction) {
    var views = new ArrayList<OptionView>();
    if (interaction instanceof Interaction.Choice choice) {
      for (var option : choice.options()) {
        views.add(
            new OptionView(
                String.valueOf((char) ('A' + views.size())),
                PageText.clean(option.text()),
                PageText.orNull(option.why()),
                option.correct()));
      }
    }
    return List.copyOf(views);
  }

  private static EvidenceView view(
      Evidence proof, List<String> forms, Map<String, Deck.Source> sources) {
    var source = sources.get(proof.article());
    return new EvidenceView(
        KeyMarks.cut(PageText.clean(proof.quote()), forms.stream().map(PageText::clean).toList()),
        source == null ? null : view(source));
  }
}
