package vn.ocop.traceability.rule.vocabulary;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.internal.Nearest;
import vn.ocop.traceability.quantity.Unit;
import vn.ocop.traceability.quantity.Units;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.EventFields;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Units are codes of UN/ECE Recommendation 20, and of a dimension that the library knows.
 *
 * <p>Id {@code UNIT_UNKNOWN}. A code of the right form that the library does not know is undecided,
 * once for each code: the Recommendation lists more than two thousand.
 */
public final class UnitRule implements CaptureRule {

  private static final Set<EpcisCode> CODES = EnumSet.of(EpcisCode.BAD_UNIT);
  private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,3}");
  private static final List<String> KNOWN = Units.all().stream().map(Unit::code).toList();

  /** The one object needed: the rule holds nothing. */
  public UnitRule() {}

  @Override
  public String id() {
    return "UNIT_UNKNOWN";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    capture.readerFindings(CODES).forEach(finding -> reporter.adopted(finding).report());
    Set<String> units = new TreeSet<>();
    for (EpcisEvent event : capture.events()) {
      enter(event.inputAmounts(), units);
      enter(event.amounts(), units);
    }
    if (!units.stream().allMatch(unit -> FORM.matcher(unit).matches())) {
      capture
          .madeEvents()
          .forEach(
              event -> {
                check(event, "/inputQuantityList", event.inputAmounts(), reporter);
                check(event, EventFields.amounts(event.getType()), event.amounts(), reporter);
              });
    }
    units.stream()
        .filter(unit -> FORM.matcher(unit).matches() && Units.find(unit).isEmpty())
        .forEach(unit -> reporter.undecided().with("unit", unit).report());
  }

  private static void enter(List<QuantityElement> amounts, Set<String> units) {
    for (QuantityElement amount : amounts) {
      amount.unit().ifPresent(units::add);
    }
  }

  private static void check(
      EpcisEvent event, String list, List<QuantityElement> amounts, Reporter reporter) {
    for (int i = 0; i < amounts.size(); i++) {
      String unit = amounts.get(i).unit().orElse("KGM");
      if (!FORM.matcher(unit).matches()) {
        reporter
            .violated()
            .at(event, list + "/" + i + "/uom")
            .with("unit", unit)
            .with("suggestion", Nearest.to(unit, KNOWN))
            .report();
      }
    }
  }
}
