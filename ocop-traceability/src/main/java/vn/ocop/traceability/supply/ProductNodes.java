package vn.ocop.traceability.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.internal.Fraction;
import vn.ocop.traceability.supply.internal.GainNetwork;

/**
 * The nodes of the classes of product in a network, one for each slot of time; what keeps is
 * carried on from slot to slot.
 */
final class ProductNodes {

  private final GainNetwork network;
  private final List<Slot> slots;
  private final Set<String> perishable = new HashSet<>();
  private final Map<String, int[]> classes = new HashMap<>();

  ProductNodes(GainNetwork network, List<Slot> slots, Iterable<String> perishable) {
    this.network = network;
    this.slots = slots;
    perishable.forEach(product -> this.perishable.add(CommonName.of(product)));
  }

  List<Slot> slots() {
    return slots;
  }

  /** The nodes of a class of product, one a slot; new ones where there are none yet. */
  int[] of(String product) {
    return classes.computeIfAbsent(
        product,
        name -> {
          int[] nodes = new int[slots.size()];
          for (int slot = 0; slot < nodes.length; slot++) {
            nodes[slot] = network.addNode();
            if (slot > 0 && keeps(name, slot - 1)) {
              network.addArc(nodes[slot - 1], nodes[slot], Fraction.ONE);
            }
          }
          return nodes;
        });
  }

  private boolean keeps(String product, int slot) {
    return !perishable.contains(product)
        || slots.get(slot).month().equals(slots.get(slot + 1).month());
  }

  /**
   * A node that takes a product from the first day to a day.
   *
   * @param into the network to add it to, the one of these nodes or a copy
   */
  int addTarget(GainNetwork into, String product, LocalDate day) {
    int target = into.addNode();
    until(day, product).forEach(node -> into.addArc(node, target, Fraction.ONE));
    return target;
  }

  /** The nodes of a class in the slots up to a day; none where nothing leads to the class. */
  List<Integer> until(LocalDate day, String product) {
    List<Integer> nodes = new ArrayList<>();
    int[] all = classes.getOrDefault(product, new int[0]);
    for (int slot = 0; slot < all.length && !slots.get(slot).last().isAfter(day); slot++) {
      nodes.add(all[slot]);
    }
    return nodes;
  }
}
