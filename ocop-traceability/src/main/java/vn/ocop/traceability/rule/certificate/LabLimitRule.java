package vn.ocop.traceability.rule.certificate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.SensorElement;
import vn.ocop.traceability.event.SensorReport;
import vn.ocop.traceability.rule.EventRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A laboratory result in an event's sensor reports stays within its limit (EPCIS 2.0, section
 * 7.3.7, {@code chemicalSubstance}, {@code microorganism}).
 *
 * <p>Id {@code LAB_LIMIT_EXCEEDED}. Parameter {@code limits}: entries {@code substance unit
 * greatest} with commas between them, the substance as the report names it. The limits are those of
 * the product's technical regulation, which the caller brings; without any the rule does not apply.
 * A result in another unit is undecided.
 */
public final class LabLimitRule implements EventRule {

  /** The one object needed: the rule holds nothing. */
  public LabLimitRule() {}

  private record Limit(String unit, BigDecimal greatest) {}

  @Override
  public String id() {
    return "LAB_LIMIT_EXCEEDED";
  }

  @Override
  public void check(EpcisEvent event, RuleContext context, Reporter reporter) {
    if (event.getSensorElements().isEmpty()) {
      return;
    }
    Map<String, Limit> limits = limits(context);
    for (SensorElement element : event.getSensorElements()) {
      for (SensorReport report : element.reports()) {
        String substance = report.getChemicalSubstance().or(report::getMicroorganism).orElse("");
        Limit limit = limits.get(substance);
        BigDecimal value = report.getValue().or(report::getMaximumValue).orElse(null);
        if (limit == null || value == null) {
          reporter.notApplicable();
        } else {
          check(event, substance, value, report.getUnit().orElse(""), limit, reporter);
        }
      }
    }
  }

  private static void check(
      EpcisEvent event,
      String substance,
      BigDecimal value,
      String unit,
      Limit limit,
      Reporter reporter) {
    boolean comparable = unit.equals(limit.unit());
    if (comparable && value.compareTo(limit.greatest()) <= 0) {
      return;
    }
    var draft = comparable ? reporter.violated() : reporter.undecided();
    event.everyObject().forEach(draft::lot);
    draft
        .at(event, "/sensorElementList")
        .with("substance", substance)
        .figure("found", value, unit)
        .figure("limit", limit.greatest(), limit.unit())
        .report();
  }

  private static Map<String, Limit> limits(RuleContext context) {
    Map<String, Limit> limits = new HashMap<>();
    for (String entry : context.words("limits")) {
      String[] parts = entry.split(" +", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException("limits: " + entry + " is not substance, unit, number");
      }
      limits.put(parts[0], new Limit(parts[1], new BigDecimal(parts[2])));
    }
    return limits;
  }
}
