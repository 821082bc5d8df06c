package vn.ocop.traceability.rule.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.Border;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A raw-material zone lies in the province it is said to lie in (rule P3), within the border that
 * the caller brings.
 *
 * <p>Id {@code ZONE_OUTSIDE_PROVINCE}; parameter {@code tolerance}, per cent of the zone's area
 * that may lie outside, since borders are drawn coarser than zones. Undecided, once for each
 * province, where its border is not given or not sound; not applicable to a zone without a province
 * or a sound shape.
 */
public final class InsideProvinceRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public InsideProvinceRule() {}

  @Override
  public String id() {
    return "ZONE_OUTSIDE_PROVINCE";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    BigDecimal tolerance = context.decimal("tolerance");
    Map<ProvinceCode, List<Zone>> zones = new TreeMap<>(Comparator.comparing(ProvinceCode::value));
    ZoneShapes.each(
        chain,
        reporter,
        (zone, shape) -> {
          if (zone.getProvince().isPresent() && ZoneShapes.isSound(shape)) {
            zones.computeIfAbsent(zone.getProvince().get(), p -> new ArrayList<>()).add(zone);
          } else {
            reporter.notApplicable();
          }
        });
    zones.forEach(
        (province, inIt) ->
            check(chain.masterData().border(province), province, inIt, tolerance, reporter));
  }

  private static void check(
      Optional<Border> border,
      ProvinceCode province,
      List<Zone> zones,
      BigDecimal tolerance,
      Reporter reporter) {
    Optional<BorderLand> land = border.flatMap(BorderLand::of);
    if (land.isEmpty()) {
      (border.isEmpty() ? reporter.undecided() : reporter.undecided("unsound"))
          .with("province", province.value())
          .figure("zones", zones.size())
          .report();
      return;
    }
    for (Zone zone : zones) {
      BigDecimal outside = land.get().outside(zone.getShape().orElseThrow());
      if (outside.compareTo(tolerance) > 0) {
        reporter
            .violated()
            .with("zone", zone.getCode())
            .with("province", province.value())
            .figure("outside", outside, "%")
            .report();
      }
    }
  }
}
