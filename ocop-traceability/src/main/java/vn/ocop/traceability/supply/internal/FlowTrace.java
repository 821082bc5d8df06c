package vn.ocop.traceability.supply.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Objects;
import vn.ocop.traceability.internal.Fraction;

/**
 * Follows what arrives at a node of a network back to where it comes from. Flow that also serves
 * other nodes is told apart in the order of the arcs, first come first.
 */
public final class FlowTrace {

  private final GainNetwork network;
  private final int sink;
  private final int[] waitingFor;
  private final Fraction[] used;
  private final Fraction[] need;
  private final ArrayDeque<Integer> ready = new ArrayDeque<>();

  private FlowTrace(GainNetwork network, int sink) {
    this.network = Objects.requireNonNull(network, "network");
    this.sink = sink;
    this.waitingFor = new int[network.nodes()];
    this.used = zeros(network.halves());
    this.need = zeros(network.nodes());
  }

  private static Fraction[] zeros(int length) {
    Fraction[] zeros = new Fraction[length];
    Arrays.fill(zeros, Fraction.ZERO);
    return zeros;
  }

  /**
   * Follows the whole inflow of a node.
   *
   * @param network the network with its flow
   * @param sink the node
   * @return by arc, how much of what enters it goes to the node; 0 for backward halves
   */
  public static Fraction[] back(GainNetwork network, int sink) {
    return new FlowTrace(network, sink).follow();
  }

  private Fraction[] follow() {
    for (int arc = 0; arc < network.halves(); arc += 2) {
      if (carries(arc)) {
        waitingFor[network.tail(arc)]++;
      }
    }
    for (int node = 0; node < waitingFor.length; node++) {
      if (waitingFor[node] == 0) {
        ready.add(node);
      }
    }
    while (!ready.isEmpty()) {
      share(ready.remove());
    }
    return used;
  }

  private boolean carries(int arc) {
    return network.flow(arc).signum() > 0;
  }

  /** Asks what flows into a node, arc by arc, for what the node has to give. */
  private void share(int node) {
    Fraction missing = need[node];
    for (int back : network.leaving(node)) {
      int arc = back ^ 1;
      if (arc % 2 != 0 || !carries(arc)) {
        continue;
      }
      Fraction arriving = network.flow(arc).times(network.gain(arc));
      Fraction taken = node == sink ? arriving : arriving.min(missing);
      missing = missing.minus(taken);
      used[arc] = taken.over(network.gain(arc));
      int tail = network.tail(arc);
      need[tail] = need[tail].plus(used[arc]);
      if (--waitingFor[tail] == 0) {
        ready.add(tail);
      }
    }
  }
}
