package vn.ocop.traceability.supply;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.ocop.traceability.internal.Fraction;
import vn.ocop.traceability.supply.PromiseQueue.PromiseArc;
import vn.ocop.traceability.supply.SupplyNetwork.HarvestArc;
import vn.ocop.traceability.supply.SupplyNetwork.ProcessArc;
import vn.ocop.traceability.supply.internal.GainNetwork;
import vn.ocop.traceability.supply.internal.OpenWays;

/**
 * What keeps a greatest flow from being greater.
 *
 * <p>Once nothing more can flow, some nodes still have more to give (an open way leads there from
 * the source) and others could still pass more on (an open way leads from there to the target). A
 * full arc from one of the first to one of the second is a limit by itself: opened, it closes a
 * way. Where there is none, the fewest full arcs that close a way together are named.
 *
 * <p>A promise that falls short takes whatever more comes its way before an order does; what could
 * only help such a promise is no limit of the order.
 */
final class LimitSearch {

  private final SupplyNetwork supply;
  private final GainNetwork most;
  private final OpenWays ways;
  private final int target;
  private final BitSet giving;
  private final BitSet passing;
  private final List<Unmet> unmet = new ArrayList<>();

  /** A promise that falls short, and the nodes from which more could reach it. */
  private record Unmet(PromiseArc promise, BitSet reaching) {}

  /**
   * A search.
   *
   * @param supply the situation
   * @param most its network, filled up to the target
   * @param target the node of the target
   */
  LimitSearch(SupplyNetwork supply, GainNetwork most, int target) {
    this.supply = supply;
    this.most = most;
    this.target = target;
    this.ways = new OpenWays(most);
    this.giving = ways.reachedFrom(supply.source());
    this.passing = ways.reaching(target);
    for (PromiseArc promise : supply.promises().arcs()) {
      if (most.open(promise.arc())) {
        unmet.add(new Unmet(promise, ways.reaching(promise.sink())));
      }
    }
  }

  /** The limits that count each alone. */
  List<SupplyLimit> alone() {
    LimitList limits = new LimitList();
    for (HarvestArc arc : supply.harvestArcs()) {
      if (serves(most.head(arc.arc()))) {
        limits.addHarvest(LimitKind.ZONE_AREA, arc.harvest(), supply.month(arc.slot()));
        limits.addHarvest(LimitKind.ZONE_YIELD, arc.harvest(), supply.month(arc.slot()));
      }
    }
    supply.harvests().forEach(harvest -> addSeason(limits, harvest));
    supply.processArcs().forEach(arc -> addProcess(limits, arc));
    for (PromiseArc arc : supply.promises().arcs()) {
      if (wouldGet(arc)) {
        limits.addPromise(arc.commitment());
      }
    }
    return limits.toList();
  }

  /** The fewest areas and capacities that count together; none where one of any kind does alone. */
  List<SupplyLimit> together(List<SupplyLimit> alone) {
    if (!unmet.isEmpty()
        || alone.stream().anyMatch(limit -> limit.kind() != LimitKind.PROCESSING_YIELD)) {
      return List.of();
    }
    BitSet priced = new BitSet();
    supply.harvestArcs().forEach(arc -> priced.set(arc.arc()));
    supply.processArcs().forEach(arc -> priced.set(arc.arc()));
    BitSet opened = new BitSet();
    ways.fewestOpened(supply.source(), target, priced).forEach(opened::set);
    LimitList limits = new LimitList();
    supply.harvestArcs().stream()
        .filter(arc -> opened.get(arc.arc()))
        .forEach(
            arc -> limits.addHarvest(LimitKind.ZONE_AREA, arc.harvest(), supply.month(arc.slot())));
    supply.processArcs().stream()
        .filter(arc -> opened.get(arc.arc()))
        .forEach(arc -> addCapacity(limits, arc));
    return limits.toList();
  }

  /** Whether more at a node would end in the target. */
  private boolean serves(int node) {
    return passing.get(node) && unmet.stream().noneMatch(promise -> promise.reaching().get(node));
  }

  /** Whether the order would get what a promise gives back. */
  private boolean wouldGet(PromiseArc given) {
    int node = most.tail(given.arc());
    return passing.get(node)
        && most.flow(given.arc()).signum() > 0
        && unmet.stream()
            .noneMatch(other -> !other.promise().equals(given) && other.reaching().get(node));
  }

  /** A harvest of the year after the day asked for, of a product that could be passed on before. */
  private void addSeason(LimitList limits, Harvest harvest) {
    LocalDate first = supply.by().plusDays(1);
    List<Slot> year = Slot.cut(first, supply.by(), first.plusYears(1).minusDays(1));
    List<Slot> later = year.stream().filter(slot -> harvest.in(slot).signum() > 0).toList();
    boolean wanted =
        harvest.classes().stream()
            .flatMap(product -> supply.products().until(supply.by(), product).stream())
            .anyMatch(this::serves);
    if (wanted) {
      Fraction sum = later.stream().map(harvest::in).reduce(Fraction.ZERO, Fraction::plus);
      var kilograms = sum.toDecimal(SupplyNetwork.GRAM, RoundingMode.FLOOR);
      later.forEach(slot -> limits.addHarvest(LimitKind.SEASON, harvest, kilograms, slot.month()));
    }
  }

  private void addProcess(LimitList limits, ProcessArc arc) {
    int in = most.tail(arc.arc());
    if (!serves(most.head(arc.arc()))) {
      return;
    }
    if (giving.get(in) && !passing.get(in)) {
      addCapacity(limits, arc);
    }
    if (most.flow(arc.arc()).signum() > 0) {
      limits.addProcess(
          LimitKind.PROCESSING_YIELD,
          arc.process().step(),
          arc.process().planned(),
          supply.month(arc.slot()));
    }
  }

  private void addCapacity(LimitList limits, ProcessArc arc) {
    arc.process()
        .step()
        .getMonthlyCapacity()
        .ifPresent(
            capacity ->
                limits.addProcess(
                    LimitKind.PROCESSING_CAPACITY,
                    arc.process().step(),
                    capacity,
                    supply.month(arc.slot())));
  }
}
