package io.github.quizette.text;

/** What makes an article less fit to be asked about than plain news. */
public enum Trait {
  /** Comment, editorial, column, review: its own statements are views, not facts. */
  OPINION,
  /** Entries through a day, the newest first. */
  LIVE_BLOG,
  /** A list of other articles, an index, a front page. */
  LISTING,
  /** How to cook or make something. */
  RECIPE,
  /** One of several pages of an article. */
  ONE_PAGE_OF_SEVERAL,
  /** The publisher shows the whole to subscribers only: this may be its beginning. */
  PAYWALLED,
  /** Too few sentences for a quiz. */
  SHORT
}
