package io.github.quizette.exporter.paper;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.PageText;
import io.github.quizette.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a schema.org {@code Quiz} as JSON-LD, for pages that search engines read. */
public final class JsonLdExporter implements Exporter {
  @Override
  public String name() {
    return "jsonld";
  }

  @Override
  public String extension() {
    return "jsonld";
  }

  @Override
  public String purpose() {
    return "schema.org Quiz, for pages that search engines read";
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    var json = JsonWriter.indented(out).object();
    json.name("@context").text("https://schema.org").name("@type").text("Quiz");
    json.name("identifier").text(deck.id()).name("name").text(PageText.clean(deck.title()));
    json.name("inLanguage").text(PageText.language(deck.language()));
    json.name("isBasedOn").list();
    for (var article : deck.articles()) {
      article(article, json);
    }
    json.endList().name("hasPart").list();
    for (var items = CreditedItem.live(deck).iterator(); items.hasNext(); ) {
      question(items.next(), json);
    }
    json.endList().endObject().finish();
  }

  private static void article(Deck.Source article, JsonWriter json) throws IOException {
    json.object().name("@type").text("NewsArticle");
    var address = PageText.address(article.url());
    if (address != null) {
      json.name("url").text(address);
    }
    if (!article.publisher().isBlank()) {
      json.name("publisher").object().name("@type").text("Organization");
      json.name("name").text(PageText.clean(article.publisher())).endObject();
    }
    if (article.published() != null) {
      json.name("datePublished").text(article.published().toString());
    }
    if (!article.licence().isBlank()) {
      json.name("license").text(PageText.clean(article.licence()));
    }
    json.endObject();
  }

  private static void question(CreditedItem item, JsonWriter json) throws IOException {
    json.object().name("@type").text("Question").name("identifier").text(item.id());
    json.name("eduQuestionType").text(item.isChoice() ? "Multiple choice" : "Fill in the blank");
    json.name("text").text(item.asked());
    json.name("acceptedAnswer");
    answer(item.key(), String.join("\n", item.explanation()), json);
    if (item.isChoice()) {
      json.name("suggestedAnswer").list();
      for (var i = 0; i < item.options().size(); i++) {
        if (i != item.keyPlace()) {
          answer(item.options().get(i), item.reasons().get(i), json);
        }
      }
      json.endList();
    }
    json.endObject();
  }

  private static void answer(String text, String why, JsonWriter json) throws IOException {
    json.object().name("@type").text("Answer").name("text").text(text);
    if (!why.isBlank()) {
      json.name("answerExplanation").object().name("@type").text("Comment");
      json.name("text").text(why).endObject();
    }
    json.endObject();
  }
}
