package vn.ocop.traceability.supply.internal;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.internal.Fraction;

/**
 * The greatest plain flow over the ways of one gain, by Dinic's blocking flows.
 *
 * <p>Counted in what arrives at the sink, an arc on a way of the greatest gain neither gains nor
 * loses; this makes the amounts of all such arcs comparable.
 */
final class TightFlow {

  private final GainNetwork network;
  private final @Nullable Fraction[] labels;
  private final int source;
  private final int sink;
  private int[] levels = new int[0];
  private int[] next = new int[0];

  TightFlow(GainNetwork network, @Nullable Fraction[] labels, int source, int sink) {
    this.network = network;
    this.labels = labels;
    this.source = source;
    this.sink = sink;
  }

  /** Sends all that these ways carry; gives what arrives. */
  Fraction send() {
    Fraction total = Fraction.ZERO;
    while (level()) {
      next = new int[network.nodes()];
      int[] path = new int[network.nodes()];
      for (int length = walk(path); length > 0; length = walk(path)) {
        total = total.plus(fill(path, length));
      }
    }
    return total;
  }

  private boolean tight(int tail, int arc) {
    Fraction at = labels[tail];
    Fraction ahead = labels[network.head(arc)];
    return at != null
        && ahead != null
        && network.open(arc)
        && network.gain(arc).times(ahead).equals(at);
  }

  /** Counts steps from the source; false where the sink is out of reach. */
  private boolean level() {
    levels = GainNetwork.filled(network.nodes(), -1);
    levels[source] = 0;
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    queue.add(source);
    while (!queue.isEmpty() && levels[sink] < 0) {
      int node = queue.remove();
      for (int arc : network.leaving(node)) {
        int head = network.head(arc);
        if (levels[head] < 0 && tight(node, arc)) {
          levels[head] = levels[node] + 1;
          queue.add(head);
        }
      }
    }
    return levels[sink] >= 0;
  }

  /** Finds one way by the levels, arc by arc; gives its length, 0 where there is none. */
  private int walk(int[] path) {
    int length = 0;
    int node = source;
    while (node != sink) {
      if (next[node] < network.leaving(node).size()) {
        int arc = network.leaving(node).get(next[node]);
        if (levels[network.head(arc)] == levels[node] + 1 && tight(node, arc)) {
          path[length++] = arc;
          node = network.head(arc);
        } else {
          next[node]++;
        }
      } else if (length == 0) {
        return 0;
      } else {
        node = network.head(path[--length] ^ 1);
        next[node]++;
      }
    }
    return length;
  }

  private Fraction fill(int[] path, int length) {
    Fraction arriving = null;
    for (int step = 0; step < length; step++) {
      Fraction room = network.room(path[step]);
      if (room != null) {
        Fraction carried = room.times(label(path[step] ^ 1));
        arriving = arriving == null ? carried : arriving.min(carried);
      }
    }
    if (arriving == null) {
      throw new IllegalArgumentException("nothing limits the flow into node " + sink);
    }
    for (int step = 0; step < length; step++) {
      network.push(path[step], arriving.over(label(path[step] ^ 1)));
    }
    return arriving;
  }

  /** The label of the node that an arc enters. */
  private Fraction label(int arc) {
    Fraction label = labels[network.head(arc)];
    if (label == null) {
      throw new IllegalStateException("a way leads through a node without a label");
    }
    return label;
  }
}
