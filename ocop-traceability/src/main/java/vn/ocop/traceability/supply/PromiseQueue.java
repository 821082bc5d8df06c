package vn.ocop.traceability.supply;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.internal.Fraction;
import vn.ocop.traceability.masterdata.Commitment;
import vn.ocop.traceability.supply.internal.GainNetwork;

/** The promises of a situation as drains of its network, the earliest first. */
final class PromiseQueue {

  /** A promise: the arc that its product leaves by, and the node where it arrives. */
  record PromiseArc(int arc, int sink, Commitment commitment) {}

  private final GainNetwork network;
  private final ProductNodes products;
  private final List<PromiseArc> queue = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  PromiseQueue(GainNetwork network, ProductNodes products, List<Commitment> promises) {
    this.network = network;
    this.products = products;
    promises.stream().sorted(Comparator.comparing(Commitment::month)).forEach(this::add);
  }

  private void add(Commitment promise) {
    List<Slot> slots = products.slots();
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
    int tail = products.of(CommonName.of(promise.product()))[slot];
    int arc = network.addArc(tail, sink, Fraction.ONE, Fraction.of(promise.kilograms()));
    queue.add(new PromiseArc(arc, sink, promise));
  }

  private static Finding about(Commitment promise, SupplyFinding code) {
    return Finding.of(code, Where.of(Where.Kind.RECORD, promise.product()))
        .with("product", promise.product())
        .with("kilograms", promise.kilograms().toPlainString())
        .with("month", promise.month());
  }

  /**
   * Serves the promises one after the other.
   *
   * @param source where flow begins
   * @return what is missing of each that falls short
   */
  List<Shortfall> serve(int source) {
    List<Shortfall> missing = new ArrayList<>();
    for (PromiseArc promise : queue) {
      Fraction owed = Fraction.of(promise.commitment().kilograms());
      Fraction lacking = owed.minus(network.maximise(source, promise.sink()));
      if (lacking.signum() > 0) {
        missing.add(
            new Shortfall(
                promise.commitment(), lacking.toDecimal(SupplyNetwork.GRAM, RoundingMode.CEILING)));
      }
    }
    return missing;
  }

  List<PromiseArc> arcs() {
    return queue;
  }

  List<Finding> findings() {
    return findings;
  }
}
