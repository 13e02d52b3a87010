package io.github.quizette.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows how far a run of several inputs is: a bar on a terminal, nothing elsewhere. */
final class Progress implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** Returns a bar for more than one input on a terminal, else something that shows nothing. */
  static Progress of(Terminal terminal, int inputs, boolean quiet) {
    return new Progress(
        terminal.interactive() && inputs > 1 && !quiet
            ? new ProgressBarBuilder().setTaskName("quizette").setInitialMax(inputs).build()
            : null);
  }

  /** One more input is done. */
  void step(String name) {
    if (bar != null) {
      bar.setExtraMessage(name);
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
