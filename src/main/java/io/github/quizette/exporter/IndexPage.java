package io.github.quizette.exporter;

import io.github.quizette.deck.Deck;
import io.github.quizette.item.Interaction;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page of links to many quizzes: by month, newest first, and by topic, with counts.
 * Immutable, may be shared by threads.
 */
public final class IndexPage {
  private static final int TOPICS = 4;
  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing(Entry::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(Entry::title)
          .thenComparing(Entry::file);

  /** Topics of as many quizzes stay as they are, by name. */
  private static final Comparator<GroupView> MOST_QUIZZES_FIRST =
      Comparator.comparing((GroupView group) -> group.quizzes().size()).reversed();

  private final PageTemplates templates;

  /**
   * Makes a writer.
   *
   * @param templates a folder with a user's own {@code index.html} or {@code index.css}
   */
  public IndexPage(Optional<Path> templates) {
    this.templates = new PageTemplates(templates);
  }

  /**
   * A quiz as the index lists it.
   *
   * @param file of the quiz page, beside the index
   * @param title as shown
   * @param day of the newest article, or null
   * @param origin publisher and day, or number of articles; null if not known
   * @param choices number of items answered by picking an option
   * @param clozes number of items answered by writing into a gap
   * @param topics the most frequent tags first; may be empty
   */
  public record Entry(
      String file,
      String title,
      @Nullable LocalDate day,
      @Nullable String origin,
      int choices,
      int clozes,
      List<String> topics) {
    public Entry {
      topics = List.copyOf(topics);
    }

    /** Returns the entry of {@code deck}, whose page is {@code file}. */
    public static Entry of(String file, Deck deck) {
      var items =
          deck.notes().stream().filter(note -> note.live()).map(note -> note.item()).toList();
      var choices =
          (int) items.stream().filter(i -> i.interaction() instanceof Interaction.Choice).count();
      var tags = new TreeMap<String, Integer>();
      for (var item : items) {
        item.tags().stream()
            .filter(tag -> !item.form().endsWith("-" + tag)) // the kind of key is no topic
            .forEach(tag -> tags.merge(tag, 1, Integer::sum));
      }
      var topics =
          tags.entrySet().stream()
              .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
              .limit(TOPICS)
              .map(Map.Entry::getKey)
              .toList();
      var day =
          deck.articles().stream()
              .map(Deck.Source::published)
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(null);
      return new Entry(
          file, titleOf(deck), day, QuizPage.origin(deck), choices, items.size() - choices, topics);
    }
  }

  /** Returns the title, or for a quiz that has none of its own what all its items are about. */
  private static String titleOf(Deck deck) {
    var context = CommonContext.of(deck).line();
    return deck.title().equals(Deck.UNTITLED) && !context.isEmpty() ? context : deck.title();
  }

  /** What {@code templates/index.html} sees as {@code page}. */
  record View(
      String title,
      String counted,
      List<GroupView> months,
      List<GroupView> topics,
      String style,
      String policy) {}

  /** The quizzes of a month, those without a date, or those of a topic. */
  record GroupView(String name, String counted, List<QuizView> quizzes) {}

  /** A quiz: address, title, origin, counts and topics in words; what is not known is null. */
  record QuizView(
      String href,
      String title,
      @Nullable String origin,
      String counted,
      @Nullable String topics) {}

  /**
   * Writes the index in UTF-8; leaves {@code out} open.
   *
   * @throws BrokenTemplateException if a template is wrong; then nothing was written
   */
  public void write(String title, List<Entry> entries, OutputStream out) throws IOException {
    var months = new LinkedHashMap<String, List<Entry>>();
    var topics = new TreeMap<String, List<Entry>>();
    for (var entry : entries.stream().sorted(NEWEST_FIRST).toList()) {
      months.computeIfAbsent(month(entry.day()), name -> new ArrayList<>()).add(entry);
      for (var topic : entry.topics()) {
        topics.computeIfAbsent(topic, name -> new ArrayList<>()).add(entry);
      }
    }
    var style = InlineText.of(templates, "index.css", "</style");
    var page =
        new View(
            PageText.clean(title),
            counted(entries),
            groups(months),
            groups(topics).stream().sorted(MOST_QUIZZES_FIRST).toList(),
            style.text(),
            "default-src 'none'; style-src "
                + style.digest()
                + "; base-uri 'none'; form-action 'none'");
    out.write(templates.render("index", Map.of("page", page)).getBytes(StandardCharsets.UTF_8));
  }

  private static String month(@Nullable LocalDate day) {
    return day == null ? "Without a date" : PageText.day(day).replaceFirst("^\\d+ ", "");
  }

  private static List<GroupView> groups(Map<String, List<Entry>> named) {
    return named.entrySet().stream()
        .map(
            group ->
                new GroupView(
                    PageText.clean(group.getKey()),
                    counted(group.getValue()),
                    group.getValue().stream().map(IndexPage::view).toList()))
        .toList();
  }

  private static String counted(List<Entry> entries) {
    var items = entries.stream().mapToInt(entry -> entry.choices() + entry.clozes()).sum();
    return (entries.size() == 1 ? "1 quiz" : entries.size() + " quizzes")
        + ", "
        + PageText.count(items, "question");
  }

  private static QuizView view(Entry entry) {
    var parts = new ArrayList<String>();
    if (entry.choices() > 0) {
      parts.add(entry.choices() + " multiple choice");
    }
    if (entry.clozes() > 0) {
      parts.add(entry.clozes() + " to fill in");
    }
    return new QuizView(
        href(entry.file()),
        entry.title().isBlank() ? entry.file() : PageText.clean(entry.title()),
        entry.origin(),
        parts.isEmpty() ? "no question" : String.join(", ", parts),
        PageText.orNull(String.join(", ", entry.topics())));
  }

  /** Returns a file name as a relative address: never one with a scheme or a host. */
  private static String href(String file) {
    try {
      return new URI(null, null, "./" + file.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a file name: " + file, e);
    }
  }
}
