package io.github.quizette.exporter.course;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.FixedZip;
import io.github.quizette.exporter.Markup;
import io.github.quizette.exporter.PageText;
import io.github.quizette.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes an H5P package of content alone: a question set of choices and blanks. The site that takes
 * it must have the libraries, as every H5P site has once it made a question set.
 */
public final class H5pExporter implements Exporter {
  private static final int TITLE = 255;
  private static final int CREDITS = 5_000;
  private static final Pattern LANGUAGE = Pattern.compile("[-a-zA-Z]{1,10}");
  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("(CC BY(?:-NC)?(?:-SA|-ND)?)[ -]([1-4]\\.[05])");

  /** Names of licences that H5P has others for. */
  private static final Map<String, String> LICENCES =
      Map.of("CC0-1.0", "CC0 1.0", "CC0 1.0", "CC0 1.0", "CC0", "CC0 1.0", "PDDL", "ODC PDDL");

  private static final String UNDISCLOSED = "U";

  @Override
  public String name() {
    return "h5p";
  }

  @Override
  public String extension() {
    return "h5p";
  }

  @Override
  public String purpose() {
    return "question set for H5P, content without libraries";
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    try (var zip = new FixedZip(out)) {
      zip.entry("h5p.json", content -> head(deck, content));
      zip.entry("content/content.json", content -> H5pContent.write(deck, content));
    }
  }

  private static void head(Deck deck, OutputStream out) throws IOException {
    var json = JsonWriter.indented(out).object();
    json.name("title").text(Markup.label(CommonCartridgeExporter.title(deck), TITLE));
    json.name("language").text(language(deck));
    json.name("defaultLanguage").text(language(deck));
    json.name("mainLibrary").text(H5pContent.Library.QUESTION_SET.machineName());
    json.name("embedTypes").list().text("iframe").endList();
    licence(deck, json);
    var credits = Markup.label(String.join("; ", CreditedItem.credits(deck)), CREDITS);
    if (!credits.isEmpty()) {
      json.name("licenseExtras").text(credits);
      json.name("authorComments").text(credits);
    }
    json.name("preloadedDependencies").list();
    for (var library : H5pContent.libraries(deck)) {
      json.object().name("machineName").text(library.machineName());
      json.name("majorVersion").number(library.major());
      json.name("minorVersion").number(library.minor()).endObject();
    }
    json.endList().endObject().finish();
  }

  private static String language(Deck deck) {
    var language = PageText.language(deck.language());
    return LANGUAGE.matcher(language).matches() ? language : "und";
  }

  private static void licence(Deck deck, JsonWriter json) throws IOException {
    var named = Markup.line(deck.licence());
    var common = CREATIVE_COMMONS.matcher(named);
    if (common.matches()) {
      json.name("license").text(common.group(1)).name("licenseVersion").text(common.group(2));
    } else {
      json.name("license").text(LICENCES.getOrDefault(named, UNDISCLOSED));
    }
  }
}
