package vn.ocop.examples.desk.io;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how far a long input is read; stays silent for the first second. */
public final class Progress implements AutoCloseable {

  private static final long PATIENCE_NANOS = 1_000_000_000L;
  private static final int LINES_BETWEEN_LOOKS = 1024;

  private final String task;
  private final long size;
  private final long start = System.nanoTime();
  private long lines;
  private @Nullable ProgressBar bar;

  /**
   * The progress of one input.
   *
   * @param task what is done, in a word or two
   * @param size the input's bytes, or -1 where that is not known
   */
  public Progress(String task, long size) {
    this.task = task;
    this.size = size;
  }

  /**
   * Counts a line.
   *
   * @param bytesRead how far the input is read
   */
  public void line(long bytesRead) {
    lines++;
    if (lines % LINES_BETWEEN_LOOKS != 0) {
      return;
    }
    if (bar == null && System.nanoTime() - start > PATIENCE_NANOS) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(size)
              .setUnit(" MB", 1_000_000)
              .setStyle(ProgressBarStyle.ASCII)
              .build();
    }
    if (bar != null) {
      bar.stepTo(bytesRead);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
