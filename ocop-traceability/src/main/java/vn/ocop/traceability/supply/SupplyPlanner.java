package vn.ocop.traceability.supply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.internal.Fraction;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.supply.SupplyNetwork.HarvestArc;
import vn.ocop.traceability.supply.internal.FlowTrace;
import vn.ocop.traceability.supply.internal.GainNetwork;

/**
 * Answers what can be supplied in a situation.
 *
 * <p>Exact: the answers are greatest flows in fractions, rounded only where they are given out.
 * What is planned with:
 *
 * <ul>
 *   <li>a harvest is area times yield, the declared yield but no more than the standard, spread
 *       evenly over the days of its season; what the master data does not say is not counted;
 *   <li>a process takes any of its inputs and makes any one of its products from them, up to its
 *       capacity, of which a part of a month has its share;
 *   <li>promises are served first, the earliest before the later, so that an order never takes away
 *       what is promised;
 *   <li>goods keep from month to month unless the situation calls them perishable.
 * </ul>
 *
 * <pre>{@code
 * SupplyPlanner planner = new SupplyPlanner(situation);
 * OrderAnswer answer = planner.order("8936012340019", new BigDecimal("2000"), LocalDate.of(2026, 9, 30));
 * answer.isMet();
 * answer.explanation().forEach(sentence -> System.out.println(sentence.message(locale)));
 * }</pre>
 */
public final class SupplyPlanner {

  private final SupplySituation situation;

  /**
   * A planner for a situation.
   *
   * @param situation zones, processes, promises and stock
   */
  public SupplyPlanner(SupplySituation situation) {
    this.situation = Objects.requireNonNull(situation, "situation");
  }

  /**
   * Whether an order can be met.
   *
   * @param product the class of product in any spelling
   * @param kilograms how much, above 0
   * @param by the last day of delivery, from the situation's first day to five years later
   * @return the answer with its reasons
   */
  public OrderAnswer order(String product, BigDecimal kilograms, LocalDate by) {
    if (kilograms.signum() <= 0) {
      throw new IllegalArgumentException("kilograms is " + kilograms + ", not above 0");
    }
    String name = CommonName.of(product);
    Fraction ordered = Fraction.of(kilograms);
    SupplyNetwork supply = new SupplyNetwork(situation, by);
    List<Shortfall> shortfalls = supply.promises().serve(supply.source());
    GainNetwork most = supply.network().copy();
    int target = supply.products().addTarget(most, name, by);
    Fraction possible = most.maximise(supply.source(), target);
    LimitSearch limits = new LimitSearch(supply, most, target);
    List<SupplyLimit> alone = limits.alone();
    return ImmutableOrderAnswer.builder()
        .product(name)
        .ordered(kilograms)
        .by(by)
        .possible(possible.toDecimal(SupplyNetwork.GRAM, RoundingMode.FLOOR))
        .isMet(possible.compareTo(ordered) >= 0)
        .deliveries(deliveries(supply, name, ordered))
        .limits(alone)
        .jointLimits(limits.together(alone))
        .shortfalls(shortfalls)
        .findings(findings(supply, name))
        .build();
  }

  /**
   * What can be delivered of a product, month by month, beside all promises. Each month is answered
   * by itself: what is delivered in one month is no longer there in the next.
   *
   * @param product the class of product in any spelling
   * @param last the last month, from the situation's first month to five years later
   * @return the months from the first to the last
   */
  public List<MonthlySupply> months(String product, YearMonth last) {
    String name = CommonName.of(product);
    SupplyNetwork supply = new SupplyNetwork(situation, last.atEndOfMonth());
    supply.promises().serve(supply.source());
    List<MonthlySupply> months = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    for (YearMonth month = YearMonth.from(situation.getFirstDay());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      GainNetwork network = supply.network().copy();
      int target = supply.products().addTarget(network, name, month.atEndOfMonth());
      BigDecimal total =
          network
              .maximise(supply.source(), target)
              .toDecimal(SupplyNetwork.GRAM, RoundingMode.FLOOR);
      months.add(new MonthlySupply(month, total, total.subtract(before)));
      before = total;
    }
    return months;
  }

  private static List<Finding> findings(SupplyNetwork supply, String product) {
    List<Finding> findings = new ArrayList<>(supply.findings());
    if (!supply.leadsTo(product)) {
      findings.add(
          Finding.of(SupplyFinding.NOTHING_LEADS_THERE, Where.of(Where.Kind.RECORD, product))
              .with("product", product));
    }
    return findings;
  }

  private record Delivery(Zone zone, String crop, YearMonth month) {}

  /** Fills the network up to what is ordered, and looks which harvests that takes. */
  private static List<ZoneDelivery> deliveries(
      SupplyNetwork supply, String product, Fraction ordered) {
    GainNetwork network = supply.network();
    int gathered = supply.products().addTarget(network, product, supply.by());
    int order = network.addNode();
    network.addArc(gathered, order, Fraction.ONE, ordered);
    network.maximise(supply.source(), order);
    Fraction[] used = FlowTrace.back(network, order);
    Map<Delivery, Fraction> sums = new LinkedHashMap<>();
    for (HarvestArc arc : supply.harvestArcs()) {
      if (used[arc.arc()].signum() > 0) {
        sums.merge(
            new Delivery(
                arc.harvest().zone(), arc.harvest().planting().getCrop(), supply.month(arc.slot())),
            used[arc.arc()],
            Fraction::plus);
      }
    }
    List<ZoneDelivery> deliveries = new ArrayList<>();
    sums.forEach(
        (key, sum) ->
            deliveries.add(
                new ZoneDelivery(
                    key.zone().getCode(),
                    key.zone().getName().orElse(""),
                    key.crop(),
                    key.month(),
                    sum.toDecimal(SupplyNetwork.GRAM, RoundingMode.CEILING))));
    return deliveries;
  }
}
