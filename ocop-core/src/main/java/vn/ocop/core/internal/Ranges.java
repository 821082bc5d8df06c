package vn.ocop.core.internal;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Shares out large work: over the threads of the pool that calls, by default the common one. What
 * comes out does not depend on how many those are.
 */
public final class Ranges {

  private static final int LARGE = 50_000;
  private static final int MOST = 32;

  private Ranges() {}

  /**
   * Work on a range.
   *
   * @param <T> what it gives
   */
  @FunctionalInterface
  public interface Work<T> {

    /**
     * Works on a range.
     *
     * @param start its first number
     * @param end the number behind its last one
     * @return what came out
     */
    T on(int start, int end);
  }

  /**
   * Works on all numbers below a size, in several ranges at once where there are many.
   *
   * @param size how many numbers
   * @param work what is done with a range; on several threads
   * @param <T> what it gives
   * @return what came out, in the order of the ranges
   */
  public static <T> List<T> map(int size, Work<T> work) {
    int ranges = size < LARGE ? 1 : MOST;
    return each(
        ranges,
        size,
        range ->
            work.on(
                (int) ((long) size * range / ranges), (int) ((long) size * (range + 1) / ranges)));
  }

  /**
   * Does several things, at once where each is large.
   *
   * @param things how many
   * @param size how large each is
   * @param work what is done; on several threads
   * @param <T> what it gives
   * @return what came out, in order
   */
  public static <T> List<T> each(int things, int size, IntFunction<T> work) {
    IntStream numbers = IntStream.range(0, things);
    return (size < LARGE ? numbers : numbers.parallel()).mapToObj(work).toList();
  }
}
