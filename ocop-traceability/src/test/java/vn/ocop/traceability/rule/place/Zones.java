package vn.ocop.traceability.rule.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.MasterDataBuilder;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.masterdata.ZoneShape;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;

/** Zones for tests of their shapes. */
final class Zones {

  private Zones() {}

  /** A ring from longitudes and latitudes in turn. */
  static List<Position> ring(String... numbers) {
    List<Position> ring = new ArrayList<>();
    for (int i = 0; i < numbers.length; i += 2) {
      ring.add(Position.of(numbers[i], numbers[i + 1]));
    }
    return ring;
  }

  /** A square of a hundredth of a degree whose corner in the south-west is given; about 115 ha. */
  static ZoneShape square(String west, String south) {
    BigDecimal size = new BigDecimal("0.010000");
    String east = new BigDecimal(west).add(size).toPlainString();
    String north = new BigDecimal(south).add(size).toPlainString();
    return ZoneShape.polygon(ring(west, south, east, south, east, north, west, north, west, south));
  }

  static Zone zone(String code, ZoneShape shape, String hectares) {
    return Zone.builder().code(code).shape(shape).hectares(new BigDecimal(hectares)).build();
  }

  static List<RuleFinding> check(ChainRule rule, Zone... zones) {
    MasterDataBuilder data = MasterData.builder();
    for (Zone zone : zones) {
      data.zone(zone);
    }
    return Checked.by(rule, Chain.of(List.of(), data.build()));
  }

  static List<RuleFinding> check(ChainRule rule, ZoneShape shape) {
    return check(rule, Zone.builder().code("Z1").shape(shape).build());
  }
}
