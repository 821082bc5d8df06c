package vn.ocop.traceability.supply.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.internal.Fraction;

/**
 * The greatest flow of a very small network by brute force: some corner of the polytope is best,
 * and at a corner all arcs but as many as there are inner nodes stand at one of their bounds.
 */
final class VertexSearch {

  record Arc(int from, int to, int capacity, Fraction gain) {}

  private final int sink;
  private final List<Arc> arcs;
  private Fraction best = Fraction.ZERO;

  private VertexSearch(int sink, List<Arc> arcs) {
    this.sink = sink;
    this.arcs = arcs;
  }

  /** From node 0 into the node of the highest number. */
  static Fraction greatest(int sink, List<Arc> arcs) {
    VertexSearch search = new VertexSearch(sink, arcs);
    // Each arc stands at 0, at its capacity, or is free.
    int states = (int) Math.pow(3, arcs.size());
    for (int state = 0; state < states; state++) {
      search.tryCorner(state);
    }
    return search.best;
  }

  private void tryCorner(int state) {
    Fraction[] flows = new Fraction[arcs.size()];
    List<Integer> free = new ArrayList<>();
    for (int arc = 0, rest = state; arc < arcs.size(); arc++, rest /= 3) {
      switch (rest % 3) {
        case 0 -> flows[arc] = Fraction.ZERO;
        case 1 -> flows[arc] = Fraction.of(arcs.get(arc).capacity());
        default -> free.add(arc);
      }
    }
    if (free.size() <= sink - 1 && solve(flows, free)) {
      Fraction arriving = excess(flows, sink);
      best = arriving.compareTo(best) > 0 ? arriving : best;
    }
  }

  /** What arrives at a node less what leaves it. */
  private Fraction excess(Fraction[] flows, int node) {
    Fraction sum = Fraction.ZERO;
    for (int arc = 0; arc < arcs.size(); arc++) {
      if (flows[arc] != null) {
        sum = sum.plus(coefficient(node, arcs.get(arc)).times(flows[arc]));
      }
    }
    return sum;
  }

  private static Fraction coefficient(int node, Arc arc) {
    if (arc.to() == node) {
      return arc.gain();
    }
    return arc.from() == node ? Fraction.of(-1) : Fraction.ZERO;
  }

  private boolean solve(Fraction[] flows, List<Integer> free) {
    Fraction[][] rows = new Fraction[sink - 1][free.size() + 1];
    for (int node = 1; node < sink; node++) {
      for (int column = 0; column < free.size(); column++) {
        rows[node - 1][column] = coefficient(node, arcs.get(free.get(column)));
      }
      rows[node - 1][free.size()] = Fraction.ZERO.minus(excess(flows, node));
    }
    Optional<Fraction[]> solution = eliminate(rows, free.size());
    if (solution.isEmpty()) {
      return false;
    }
    for (int column = 0; column < free.size(); column++) {
      Fraction flow = solution.get()[column];
      int arc = free.get(column);
      if (flow.signum() < 0 || flow.compareTo(Fraction.of(arcs.get(arc).capacity())) > 0) {
        return false;
      }
      flows[arc] = flow;
    }
    return true;
  }

  /** The only solution of a system, or empty where there is none or more than one. */
  private static Optional<Fraction[]> eliminate(Fraction[][] rows, int unknowns) {
    for (int column = 0; column < unknowns; column++) {
      int pivot = column;
      while (pivot < rows.length && rows[pivot][column].signum() == 0) {
        pivot++;
      }
      if (pivot >= rows.length) {
        return Optional.empty();
      }
      Fraction[] row = rows[pivot];
      rows[pivot] = rows[column];
      rows[column] = row;
      clear(rows, column);
    }
    for (int row = unknowns; row < rows.length; row++) {
      if (rows[row][unknowns].signum() != 0) {
        return Optional.empty();
      }
    }
    Fraction[] solution = new Fraction[unknowns];
    for (int row = 0; row < unknowns; row++) {
      solution[row] = rows[row][unknowns].over(rows[row][row]);
    }
    return Optional.of(solution);
  }

  private static void clear(Fraction[][] rows, int column) {
    Fraction[] pivot = rows[column];
    for (int other = 0; other < rows.length; other++) {
      if (other != column && rows[other][column].signum() != 0) {
        Fraction factor = rows[other][column].over(pivot[column]);
        for (int cell = column; cell < pivot.length; cell++) {
          rows[other][cell] = rows[other][cell].minus(pivot[cell].times(factor));
        }
      }
    }
  }
}
