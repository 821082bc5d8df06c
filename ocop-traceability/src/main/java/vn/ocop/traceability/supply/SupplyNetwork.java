package vn.ocop.traceability.supply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.internal.Fraction;
import vn.ocop.traceability.masterdata.Commitment;
import vn.ocop.traceability.masterdata.Planting;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.supply.internal.GainNetwork;

/**
 * A situation as a network spread over months: harvests flow into classes of product, processes
 * lead from class to class at their yields, what keeps is carried on to the next month, promises
 * drain.
 */
final class SupplyNetwork {

  /** How far ahead a question may look. */
  static final int HORIZON_YEARS = 5;

  static final int GRAM = 3;

  record HarvestArc(int arc, Harvest harvest, int slot) {}

  record ProcessArc(int arc, ProcessChoice.Usable process, int slot) {}

  record PromiseArc(int arc, int sink, Commitment commitment) {}

  private final SupplySituation situation;
  private final LocalDate by;
  private final List<Slot> slots;
  private final Set<String> perishable = new HashSet<>();
  private final GainNetwork network = new GainNetwork();
  private final int source = network.addNode();
  private final Map<String, int[]> classes = new HashMap<>();
  private final List<Harvest> harvests = new ArrayList<>();
  private final List<HarvestArc> harvestArcs = new ArrayList<>();
  private final List<ProcessArc> processArcs = new ArrayList<>();
  private final List<PromiseArc> promises = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  SupplyNetwork(SupplySituation situation, LocalDate by) {
    this.situation = situation;
    this.by = by;
    LocalDate end = situation.getFirstDay().plusYears(HORIZON_YEARS);
    if (by.isBefore(situation.getFirstDay()) || by.isAfter(end)) {
      throw new IllegalArgumentException(
          "by is " + by + ", not from " + situation.getFirstDay() + " to " + end);
    }
    slots = Slot.cut(situation.getFirstDay(), by, lastDay(end));
    situation.getPerishable().forEach(product -> perishable.add(CommonName.of(product)));
    situation.getZones().forEach(this::addZone);
    ProcessChoice processes = new ProcessChoice(situation);
    findings.addAll(processes.findings());
    processes.usable().forEach(this::addProcess);
    situation.getStock().forEach(this::addStock);
    situation.getCommitments().stream()
        .sorted(Comparator.comparing(Commitment::month))
        .forEach(this::addPromise);
  }

  private LocalDate lastDay(LocalDate end) {
    YearMonth last =
        situation.getCommitments().stream()
            .map(Commitment::month)
            .max(Comparator.naturalOrder())
            .filter(month -> month.isAfter(YearMonth.from(by)))
            .orElse(YearMonth.from(by));
    YearMonth horizon = YearMonth.from(end);
    return (last.isAfter(horizon) ? horizon : last).atEndOfMonth();
  }

  private void addZone(Zone zone) {
    for (Planting planting : zone.getPlantings()) {
      Harvest harvest = new Harvest(zone, planting);
      Optional<SupplyFinding> gap = harvest.gap();
      if (gap.isPresent()) {
        findings.add(
            Finding.of(gap.get(), Where.of(Where.Kind.RECORD, zone.getCode()))
                .with("zone", zone.getCode())
                .with("crop", planting.getCrop()));
      } else {
        addHarvest(harvest);
      }
    }
  }

  private void addHarvest(Harvest harvest) {
    harvests.add(harvest);
    harvest.classes().forEach(this::nodes);
    for (int slot = 0; slot < slots.size(); slot++) {
      Fraction amount = harvest.in(slots.get(slot));
      if (amount.signum() > 0) {
        int pool = network.addNode();
        int arc = network.addArc(source, pool, Fraction.ONE, amount);
        harvestArcs.add(new HarvestArc(arc, harvest, slot));
        for (String product : harvest.classes()) {
          network.addArc(pool, nodes(product)[slot], Fraction.ONE);
        }
      }
    }
  }

  private void addProcess(ProcessChoice.Usable process) {
    for (int slot = 0; slot < slots.size(); slot++) {
      Fraction share = slots.get(slot).shareOfMonth();
      Optional<Fraction> capacity =
          process.step().getMonthlyCapacity().map(Fraction::of).map(share::times);
      int in = network.addNode();
      int out = network.addNode();
      int arc =
          capacity.isPresent()
              ? network.addArc(in, out, process.gain(), capacity.get())
              : network.addArc(in, out, process.gain());
      processArcs.add(new ProcessArc(arc, process, slot));
      for (String input : process.inputs()) {
        network.addArc(nodes(input)[slot], in, Fraction.ONE);
      }
      for (String output : process.outputs()) {
        network.addArc(out, nodes(output)[slot], Fraction.ONE);
      }
    }
  }

  private void addStock(String product, BigDecimal kilograms) {
    int first = nodes(CommonName.of(product))[0];
    network.addArc(source, first, Fraction.ONE, Fraction.of(kilograms));
  }

  private void addPromise(Commitment promise) {
    YearMonth month = promise.month();
    if (month.isBefore(slots.get(0).month())) {
      findings.add(about(promise, SupplyFinding.PROMISE_IN_THE_PAST));
      return;
    }
    int slot = slots.size() - 1;
    if (month.isAfter(slots.get(slot).month())) {
      findings.add(about(promise, SupplyFinding.PROMISE_FAR_AHEAD));
    }
    while (slots.get(slot).month().isAfter(month)) {
      slot--;
    }
    int sink = network.addNode();
    int tail = nodes(CommonName.of(promise.product()))[slot];
    int arc = network.addArc(tail, sink, Fraction.ONE, Fraction.of(promise.kilograms()));
    promises.add(new PromiseArc(arc, sink, promise));
  }

  private static Finding about(Commitment promise, SupplyFinding code) {
    return Finding.of(code, Where.of(Where.Kind.RECORD, promise.product()))
        .with("product", promise.product())
        .with("kilograms", promise.kilograms().toPlainString())
        .with("month", promise.month());
  }

  /** The nodes of a class of product, one a slot. */
  private int[] nodes(String product) {
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

  /** Serves the promises one after the other, the earliest first. */
  List<Shortfall> keepPromises() {
    List<Shortfall> missing = new ArrayList<>();
    for (PromiseArc promise : promises) {
      Fraction owed = Fraction.of(promise.commitment().kilograms());
      Fraction lacking = owed.minus(network.maximise(source, promise.sink()));
      if (lacking.signum() > 0) {
        missing.add(
            new Shortfall(promise.commitment(), lacking.toDecimal(GRAM, RoundingMode.CEILING)));
      }
    }
    return missing;
  }

  /**
   * A node that takes a product from the first day to a day.
   *
   * @param into the network to add it to, this one's or a copy
   */
  int addTarget(GainNetwork into, String product, LocalDate day) {
    int target = into.addNode();
    int[] nodes = classes.getOrDefault(product, new int[0]);
    for (int slot = 0; slot < nodes.length && !slots.get(slot).last().isAfter(day); slot++) {
      into.addArc(nodes[slot], target, Fraction.ONE);
    }
    return target;
  }

  /** The nodes of a class in the slots up to the day asked for. */
  List<Integer> nodesInTime(String product) {
    List<Integer> nodes = new ArrayList<>();
    int[] all = classes.getOrDefault(product, new int[0]);
    for (int slot = 0; slot < all.length && !slots.get(slot).last().isAfter(by); slot++) {
      nodes.add(all[slot]);
    }
    return nodes;
  }

  /** Whether a harvest, a process or a stock gives this class of product. */
  boolean leadsTo(String product) {
    return harvests.stream().anyMatch(harvest -> harvest.classes().contains(product))
        || processArcs.stream().anyMatch(arc -> arc.process().outputs().contains(product))
        || situation.getStock().keySet().stream().map(CommonName::of).anyMatch(product::equals);
  }

  GainNetwork network() {
    return network;
  }

  int source() {
    return source;
  }

  LocalDate by() {
    return by;
  }

  YearMonth month(int slot) {
    return slots.get(slot).month();
  }

  List<Harvest> harvests() {
    return harvests;
  }

  List<HarvestArc> harvestArcs() {
    return harvestArcs;
  }

  List<ProcessArc> processArcs() {
    return processArcs;
  }

  List<PromiseArc> promises() {
    return promises;
  }

  List<Finding> findings() {
    return findings;
  }
}
