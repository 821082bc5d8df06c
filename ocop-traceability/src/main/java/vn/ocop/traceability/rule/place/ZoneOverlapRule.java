package vn.ocop.traceability.rule.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Two zones do not share land (rule P3): the same land would be counted twice.
 *
 * <p>Id {@code ZONES_OVERLAP}; parameter {@code tolerance}, per cent of the smaller zone.
 */
public final class ZoneOverlapRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public ZoneOverlapRule() {}

  /** A zone on the plane. */
  private record Land(Zone zone, MultiPolygon polygons) {}

  @Override
  public String id() {
    return "ZONES_OVERLAP";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    double tolerance = context.decimal("tolerance").movePointLeft(2).doubleValue();
    List<Land> lands = new ArrayList<>();
    ZoneShapes.each(
        chain,
        reporter,
        (zone, shape) -> {
          if (!shape.polygons().isEmpty() && ZoneShapes.isSound(shape)) {
            lands.add(new Land(zone, Shapes.inMetres(shape)));
          }
        });
    lands.sort(Comparator.comparing(land -> land.zone().getCode()));
    STRtree tree = new STRtree();
    for (int i = 0; i < lands.size(); i++) {
      tree.insert(lands.get(i).polygons().getEnvelopeInternal(), i);
    }
    for (int i = 0; i < lands.size(); i++) {
      for (Object other : tree.query(lands.get(i).polygons().getEnvelopeInternal())) {
        if (other instanceof Integer j && j > i) {
          check(lands.get(i), lands.get(j), tolerance, reporter);
        }
      }
    }
  }

  private static void check(Land one, Land other, double tolerance, Reporter reporter) {
    double shared =
        OverlayNGRobust.overlay(one.polygons(), other.polygons(), OverlayNG.INTERSECTION).getArea();
    double smaller = Math.min(one.polygons().getArea(), other.polygons().getArea());
    if (shared > smaller * tolerance) {
      reporter
          .violated()
          .with("zone", one.zone().getCode())
          .with("other", other.zone().getCode())
          .figure("shared", Shapes.hectares(shared), "ha")
          .report();
    }
  }
}
