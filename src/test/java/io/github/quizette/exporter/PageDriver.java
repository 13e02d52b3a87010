package io.github.quizette.exporter;

import com.microsoft.playwright.Page;

/** Takes a quiz the quick way. */
final class PageDriver {
  private PageDriver() {}

  /** Answers every open item rightly, but the last wrongly. */
  static void finish(Page page) {
    var items = page.locator(".item:not(.done)");
    while (items.count() > 0) {
      var item = items.first();
      var wrong = items.count() == 1;
      var key = item.getAttribute("data-key");
      if (key == null) {
        item.locator("input").fill(wrong ? "-" : item.locator(".right b").textContent());
        item.locator("[data-do=check]").click();
      } else {
        var last = item.locator("label").last();
        (wrong && !key.equals("D") ? last : item.locator("label:has([value=" + key + "])")).click();
      }
    }
  }
}
