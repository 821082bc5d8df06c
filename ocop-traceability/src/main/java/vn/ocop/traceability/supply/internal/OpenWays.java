package vn.ocop.traceability.supply.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** Where more could flow in a network as it is filled: the ways over arcs that have room. */
public final class OpenWays {

  private final GainNetwork network;

  /**
   * The ways of a network.
   *
   * @param network the network; what flows in it later counts as well
   */
  public OpenWays(GainNetwork network) {
    this.network = Objects.requireNonNull(network, "network");
  }

  /**
   * A cheapest way from a node to another, where open arcs cost nothing.
   *
   * @param source where it begins
   * @param sink where it ends
   * @param priced arcs that may be taken though they are full, at the cost of one each
   * @return the priced arcs on the way, in order; empty where there is no way
   */
  public List<Integer> fewestOpened(int source, int sink, BitSet priced) {
    int[] cost = GainNetwork.filled(network.nodes(), Integer.MAX_VALUE);
    int[] via = GainNetwork.filled(network.nodes(), -1);
    boolean[] done = new boolean[network.nodes()];
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    cost[source] = 0;
    queue.add(source);
    while (!queue.isEmpty()) {
      int node = queue.removeFirst();
      if (done[node]) {
        continue;
      }
      done[node] = true;
      for (int arc : network.leaving(node)) {
        boolean free = network.open(arc);
        if (!free && !priced.get(arc)) {
          continue;
        }
        int head = network.head(arc);
        int there = cost[node] + (free ? 0 : 1);
        if (there < cost[head]) {
          cost[head] = there;
          via[head] = arc;
          if (free) {
            queue.addFirst(head);
          } else {
            queue.addLast(head);
          }
        }
      }
    }
    List<Integer> opened = new ArrayList<>();
    for (int node = sink; via[node] >= 0; node = network.tail(via[node])) {
      if (!network.open(via[node])) {
        opened.add(0, via[node]);
      }
    }
    return opened;
  }

  /**
   * The nodes that more could reach from a node.
   *
   * @param source where it begins
   * @return the nodes to which an open way leads
   */
  public BitSet reachedFrom(int source) {
    return reach(source, false);
  }

  /**
   * The nodes from which more could reach a node.
   *
   * @param sink where it ends
   * @return the nodes from which an open way leads there
   */
  public BitSet reaching(int sink) {
    return reach(sink, true);
  }

  private BitSet reach(int start, boolean against) {
    BitSet reached = new BitSet();
    int[] stack = new int[network.nodes()];
    int size = 0;
    stack[size++] = start;
    reached.set(start);
    while (size > 0) {
      int node = stack[--size];
      for (int half : network.leaving(node)) {
        int next = network.head(half);
        if (!reached.get(next) && network.open(against ? half ^ 1 : half)) {
          reached.set(next);
          stack[size++] = next;
        }
      }
    }
    return reached;
  }
}
