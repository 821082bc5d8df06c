package vn.ocop.traceability.rule.graph;

import java.util.Arrays;

/** Gathers the edges of a directed graph whose nodes are numbers. */
final class Edges {

  private static final int[] NONE = new int[0];

  private final int[][] successors;
  private final int[] sizes;

  Edges(int nodes) {
    successors = new int[nodes][];
    sizes = new int[nodes];
    Arrays.fill(successors, NONE);
  }

  void add(int from, int to) {
    int size = sizes[from];
    if (size == successors[from].length) {
      successors[from] = Arrays.copyOf(successors[from], Math.max(2, size * 2));
    }
    successors[from][size] = to;
    sizes[from]++;
  }

  /** The successors of every node. */
  int[][] toArray() {
    for (int i = 0; i < sizes.length; i++) {
      successors[i] = Arrays.copyOf(successors[i], sizes[i]);
    }
    return successors;
  }
}
