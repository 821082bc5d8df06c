package vn.ocop.traceability.rule.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * An event that lists pieces one by one and also says how many there are of their class says the
 * same number twice (rule M6).
 *
 * <p>Id {@code SERIAL_COUNT_DIFFERS}.
 */
public final class SerialCountRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public SerialCountRule() {}

  @Override
  public String id() {
    return "SERIAL_COUNT_DIFFERS";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    if (!hasClasses(chain)) {
      reporter.notApplicable(chain.events().size());
      return;
    }
    for (ChainEvent event : chain.events()) {
      List<Movement> declared = declared(event);
      if (declared.isEmpty()) {
        reporter.notApplicable();
      } else {
        compare(event, declared, reporter);
      }
    }
  }

  private static boolean hasClasses(Chain chain) {
    for (TraceableObject object : chain.objects()) {
      if (object.kind() == ObjectKind.CLASS) {
        return true;
      }
    }
    return false;
  }

  /** Numbers of pieces of a class as a whole. */
  private static List<Movement> declared(ChainEvent event) {
    List<Movement> declared = new ArrayList<>(0);
    for (Movement movement : event.movements()) {
      if (movement.object().kind() == ObjectKind.CLASS && isCount(movement)) {
        declared.add(movement);
      }
    }
    return declared;
  }

  private static boolean isCount(Movement movement) {
    return movement
        .amount()
        .filter(amount -> amount.unit().isEmpty() && amount.quantity().isPresent())
        .isPresent();
  }

  private static void compare(ChainEvent event, List<Movement> declared, Reporter reporter) {
    Map<Key, Long> serials = new LinkedHashMap<>();
    for (Movement movement : event.movements()) {
      if (movement.object().kind() == ObjectKind.ITEM) {
        serials.merge(
            new Key(movement.object().productClass().orElse(""), movement.role()), 1L, Long::sum);
      }
    }
    for (Movement movement : declared) {
      Long listed = serials.get(new Key(movement.object().name(), movement.role()));
      BigDecimal said = movement.amount().flatMap(QuantityElement::quantity).orElseThrow();
      if (listed != null && said.compareTo(BigDecimal.valueOf(listed)) != 0) {
        reporter
            .violated()
            .at(event.event())
            .lot(movement.object().identifier())
            .figure("listed", listed)
            .figure("said", said, "")
            .report();
      }
    }
  }

  /** The pieces of one class on one side of an event. */
  private record Key(String productClass, Role role) {}
}
