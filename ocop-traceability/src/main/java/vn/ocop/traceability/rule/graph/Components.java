package vn.ocop.traceability.rule.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The strongly connected components of a directed graph (Tarjan 1972, "Depth-first search and
 * linear graph algorithms"), without recursion, in time that grows with nodes and edges.
 */
final class Components {

  private static final int NOT_SEEN = -1;

  private final int[][] successors;
  private final int[] order;
  private final int[] low;
  private final boolean[] open;
  private final int[] nextEdge;
  private final IntStack path = new IntStack();
  private final IntStack waiting = new IntStack();
  private final List<int[]> rings = new ArrayList<>();
  private int clock;

  private Components(int[][] successors) {
    this.successors = successors;
    this.order = new int[successors.length];
    this.low = new int[successors.length];
    this.open = new boolean[successors.length];
    this.nextEdge = new int[successors.length];
    Arrays.fill(order, NOT_SEEN);
  }

  /** The components that hold a ring: of several nodes, or of one that follows itself. */
  static List<int[]> withRings(int[][] successors) {
    Components components = new Components(successors);
    for (int node = 0; node < successors.length; node++) {
      if (components.order[node] == NOT_SEEN) {
        components.visit(node);
      }
    }
    return components.rings;
  }

  private void visit(int start) {
    enter(start);
    while (!path.isEmpty()) {
      int node = path.peek();
      if (nextEdge[node] < successors[node].length) {
        int next = successors[node][nextEdge[node]];
        nextEdge[node]++;
        if (order[next] == NOT_SEEN) {
          enter(next);
        } else if (open[next]) {
          low[node] = Math.min(low[node], order[next]);
        }
      } else {
        leave(path.pop());
      }
    }
  }

  private void enter(int node) {
    order[node] = clock;
    low[node] = clock;
    clock++;
    open[node] = true;
    path.push(node);
    waiting.push(node);
  }

  private void leave(int node) {
    if (!path.isEmpty()) {
      low[path.peek()] = Math.min(low[path.peek()], low[node]);
    }
    if (low[node] == order[node]) {
      close(node);
    }
  }

  private void close(int root) {
    int[] component = waiting.popDownTo(root);
    for (int node : component) {
      open[node] = false;
    }
    boolean followsItself = Arrays.stream(successors[root]).anyMatch(next -> next == root);
    if (component.length > 1 || followsItself) {
      Arrays.sort(component);
      rings.add(component);
    }
  }

  /** A stack of numbers. */
  private static final class IntStack {
    private int[] values = new int[64];
    private int size;

    boolean isEmpty() {
      return size == 0;
    }

    int peek() {
      return values[size - 1];
    }

    void push(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size] = value;
      size++;
    }

    int pop() {
      size--;
      return values[size];
    }

    int[] popDownTo(int value) {
      int end = size;
      while (pop() != value) {
        // Everything above the root of a component belongs to it.
      }
      return Arrays.copyOfRange(values, size, end);
    }
  }
}
