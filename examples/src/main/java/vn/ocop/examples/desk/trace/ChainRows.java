package vn.ocop.examples.desk.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.ocop.examples.desk.trace.ChainGraph.Flow;
import vn.ocop.examples.desk.trace.ChainGraph.Node;

/**
 * Gives each node of a picture its height. What hangs together stands in one band, the bands one
 * below the other; within a band what went into one thing stands together, before what went into
 * the next.
 */
final class ChainRows {

  private final int step;
  private final Map<Node, Integer> middles = new HashMap<>();
  private int bottom;

  /**
   * Lays out nodes.
   *
   * @param nodes the nodes with their layers
   * @param top where the first band begins
   * @param step the distance between two nodes of one layer
   */
  ChainRows(List<Node> nodes, int top, int step) {
    this.step = step;
    this.bottom = top;
    Set<Node> placed = new HashSet<>();
    for (Node node : nodes) {
      if (!placed.contains(node)) {
        List<Node> band = together(node);
        placed.addAll(band);
        place(inReadingOrder(band));
      }
    }
  }

  int middle(Node node) {
    return middles.getOrDefault(node, 0);
  }

  int bottom() {
    return bottom;
  }

  private static List<Node> together(Node start) {
    List<Node> band = new ArrayList<>(List.of(start));
    Set<Node> seen = new HashSet<>(band);
    for (int i = 0; i < band.size(); i++) {
      for (Flow flow : band.get(i).in) {
        if (seen.add(flow.from)) {
          band.add(flow.from);
        }
      }
      for (Flow flow : band.get(i).out) {
        if (seen.add(flow.to)) {
          band.add(flow.to);
        }
      }
    }
    return band;
  }

  /** From each end back to its beginnings, depth first, without recursion. */
  private static List<Node> inReadingOrder(List<Node> band) {
    List<Node> order = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    ArrayDeque<Node> open = new ArrayDeque<>();
    List<Node> starts = new ArrayList<>(band.stream().filter(node -> node.out.isEmpty()).toList());
    starts.addAll(band);
    for (Node start : starts) {
      open.push(start);
      while (!open.isEmpty()) {
        Node node = open.pop();
        if (seen.add(node)) {
          order.add(node);
          for (int i = node.in.size() - 1; i >= 0; i--) {
            open.push(node.in.get(i).from);
          }
        }
      }
    }
    return order;
  }

  /** Puts each node beside the average of what leads to it, but below its neighbour. */
  private void place(List<Node> band) {
    TreeMap<Integer, List<Node>> layers = new TreeMap<>();
    band.forEach(node -> layers.computeIfAbsent(node.layer, any -> new ArrayList<>()).add(node));
    int top = bottom;
    for (List<Node> layer : layers.values()) {
      int free = top + step / 2;
      for (Node node : layer) {
        int y = Math.max(free, wish(node));
        middles.put(node, y);
        free = y + step;
        bottom = Math.max(bottom, y + step / 2);
      }
    }
  }

  private int wish(Node node) {
    int sum = 0;
    int count = 0;
    for (Flow flow : node.in) {
      Integer y = middles.get(flow.from);
      if (y != null) {
        sum += y;
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
