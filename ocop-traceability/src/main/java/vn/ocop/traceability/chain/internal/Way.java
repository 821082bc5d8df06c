package vn.ocop.traceability.chain.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * What happened to something, one after the other, kept once for all that went along with it.
 *
 * <p>Beside every happening stands what two, four, eight and so on of them come to, so that
 * whatever came since any of them is told by a few.
 *
 * @param <S> what happens
 */
final class Way<S> {

  private final BinaryOperator<S> join;
  private final List<List<S>> bySize = new ArrayList<>();

  /**
   * Begins with nothing.
   *
   * @param join makes one of two that came one after the other
   */
  Way(BinaryOperator<S> join) {
    this.join = join;
    bySize.add(new ArrayList<>(2));
  }

  /**
   * How much happened.
   *
   * @return the number of happenings
   */
  int length() {
    return bySize.get(0).size();
  }

  /**
   * Takes what happened next.
   *
   * @param next what happened
   */
  void add(S next) {
    S block = next;
    for (int size = 0; ; size++) {
      if (size == bySize.size()) {
        bySize.add(new ArrayList<>(1));
      }
      List<S> blocks = bySize.get(size);
      blocks.add(block);
      if (blocks.size() % 2 == 1) {
        return;
      }
      block = join.apply(blocks.get(blocks.size() - 2), block);
    }
  }

  /**
   * What came since a moment.
   *
   * @param length the length of the way at that moment
   * @return what happened since, in order, much of it joined to one: about twice the logarithm of
   *     its number
   */
  List<S> since(int length) {
    List<S> parts = new ArrayList<>();
    int at = length;
    while (at < length()) {
      int largest = 31 - Integer.numberOfLeadingZeros(length() - at);
      int size = Math.min(Integer.numberOfTrailingZeros(at), largest);
      parts.add(bySize.get(size).get(at >> size));
      at += 1 << size;
    }
    return parts;
  }
}
