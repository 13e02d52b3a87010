package io.github.quizette.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows how far a run of several inputs is: a bar on a terminal, nothing elsewhere. */
final class Progress implements AutoCloseable {
  private final boolean shown;
  private @Nullable ProgressBar bar;

  private Progress(boolean shown) {
    this.shown = shown;
  }

  /** Returns a bar for more than one input on a terminal, else something that shows nothing. */
  static Progress of(Terminal terminal, int inputs, boolean quiet) {
    var progress = new Progress(terminal.interactive() && !quiet);
    if (inputs > 1) {
      progress.expect(inputs);
    }
    return progress;
  }

  /** So many more steps come. */
  void expect(long more) {
    if (bar != null) {
      bar.maxHint(bar.getMax() + more);
    } else if (shown) {
      bar = new ProgressBarBuilder().setTaskName("quizette").setInitialMax(more).build();
    }
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
