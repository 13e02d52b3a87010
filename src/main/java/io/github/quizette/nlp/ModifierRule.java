package io.github.quizette.nlp;

import org.jspecify.annotations.Nullable;

/** {@code early Monday}, {@code mid-2019}, {@code the end of March}, {@code earlier this year}. */
final class ModifierRule implements TimeRule {
  private final TimeRule rest;

  /**
   * Makes the rule.
   *
   * @param rest finds what may be modified
   */
  ModifierRule(TimeRule rest) {
    this.rest = rest;
  }

  @Override
  public @Nullable TimeMatch match(TimeContext context, int i) {
    var text = context.text();
    if (text.is(i, "early", "late", "mid", "earlier", "later")) {
      var at = text.dash(i + 1) ? i + 2 : i + 1;
      var inner =
          rest.match(context, text.is(i, "early", "late") && text.is(at, "on") ? at + 1 : at);
      return inner == null || inner.value().startsWith("P") || inner.value().contains("/")
          ? null
          : inner;
    }
    var at = text.is(i, "the") ? i + 1 : i;
    if (text.is(at, "early", "late", "mid") && at > i) {
      return decade(context, text.dash(at + 1) ? at + 2 : at + 1);
    }
    if (!text.is(at, "end", "start", "beginning", "middle") || !text.is(at + 1, "of")) {
      return null;
    }
    var inner = rest.match(context, at + 2);
    return inner == null || inner.value().startsWith("P") ? null : inner;
  }

  /** {@code the late 1990s}, {@code the early 20th century}. */
  private @Nullable TimeMatch decade(TimeContext context, int at) {
    var inner = rest.match(context, at);
    return inner != null && inner.value().endsWith("X") ? inner : null;
  }
}
