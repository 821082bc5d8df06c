package vn.ocop.traceability.rule.place;

import java.util.function.BiConsumer;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.masterdata.ZoneShape;
import vn.ocop.traceability.rule.Reporter;

/** Goes through the zones that have a shape. */
final class ZoneShapes {

  private ZoneShapes() {}

  static void each(Chain chain, Reporter reporter, BiConsumer<Zone, ZoneShape> look) {
    for (Zone zone : chain.masterData().zones()) {
      zone.getShape().ifPresentOrElse(shape -> look.accept(zone, shape), reporter::notApplicable);
    }
  }

  /** Whether a shape can be measured: on the earth and of sound form. */
  static boolean isSound(ZoneShape shape) {
    return Shapes.positions(shape).allMatch(Box::onEarth) && ShapeFault.of(shape).isEmpty();
  }
}
