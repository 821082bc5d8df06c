package vn.ocop.traceability.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private final SupplySituation situation;
  private final LocalDate by;
  private final List<Slot> slots;
  private final GainNetwork network = new GainNetwork();
  private final int source = network.addNode();
  private final ProductNodes products;
  private final PromiseQueue promises;
  private final List<Harvest> harvests = new ArrayList<>();
  private final List<HarvestArc> harvestArcs = new ArrayList<>();
  private final List<ProcessArc> processArcs = new ArrayList<>();
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
    products = new ProductNodes(network, slots, situation.getPerishable());
    situation.getZones().forEach(this::addZone);
    ProcessChoice processes = new ProcessChoice(situation);
    findings.addAll(processes.findings());
    processes.usable().forEach(this::addProcess);
    situation.getStock().forEach(this::addStock);
    promises = new PromiseQueue(network, products, situation.getCommitments());
    findings.addAll(promises.findings());
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
    harvest.classes().forEach(products::of);
    for (int slot = 0; slot < slots.size(); slot++) {
      Fraction amount = harvest.in(slots.get(slot));
      if (amount.signum() > 0) {
        int pool = network.addNode();
        int arc = network.addArc(source, pool, Fraction.ONE, amount);
        harvestArcs.add(new HarvestArc(arc, harvest, slot));
        for (String product : harvest.classes()) {
          network.addArc(pool, products.of(product)[slot], Fraction.ONE);
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
        network.addArc(products.of(input)[slot], in, Fraction.ONE);
      }
      for (String output : process.outputs()) {
        network.addArc(out, products.of(output)[slot], Fraction.ONE);
      }
    }
  }

  private void addStock(String product, BigDecimal kilograms) {
    int first = products.of(CommonName.of(product))[0];
    network.addArc(source, first, Fraction.ONE, Fraction.of(kilograms));
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

  ProductNodes products() {
    return products;
  }

  PromiseQueue promises() {
    return promises;
  }

  List<Finding> findings() {
    return findings;
  }
}
