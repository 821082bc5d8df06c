package vn.ocop.traceability.testing.fault;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ocop.traceability.masterdata.ImmutableZone;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.masterdata.ZoneShape;
import vn.ocop.traceability.testing.RandomChain;
import vn.ocop.traceability.testing.RandomZones;
import vn.ocop.traceability.testing.TestEvents;

/** Faults in how the land of a zone is drawn, and in where it lies. */
final class ZoneFaults {

  /** The code of a garden that a fault adds, from which nothing comes. */
  private static final String ADDED = "VN-LSOR-9999";

  private static final int FEW_DECIMALS = 4;

  private ZoneFaults() {}

  /** The numbers of a zone's positions are exchanged. */
  static void exchanged(RandomChain chain, Submission submission) {
    redraw(
        chain,
        submission,
        ring ->
            ring.stream()
                .map(
                    corner ->
                        new Position(
                            /* longitude= */ corner.latitude(), /* latitude= */ corner.longitude()))
                .toList());
  }

  /** The line around a zone crosses itself. */
  static void crossing(RandomChain chain, Submission submission) {
    redraw(
        chain,
        submission,
        ring -> {
          List<Position> crossed = new ArrayList<>(ring);
          Collections.swap(crossed, 1, 2);
          return crossed;
        });
  }

  /** The line around a zone does not come back to where it begins. */
  static void open(RandomChain chain, Submission submission) {
    redraw(chain, submission, ring -> ring.subList(0, ring.size() - 1));
  }

  /** The line around a zone goes there and back. */
  static void thereAndBack(RandomChain chain, Submission submission) {
    redraw(chain, submission, ring -> List.of(ring.get(0), ring.get(1), ring.get(0)));
  }

  /** The line around a zone goes there and back, and stops on its way. */
  static void withoutArea(RandomChain chain, Submission submission) {
    redraw(chain, submission, ring -> List.of(ring.get(0), ring.get(1), ring.get(1), ring.get(0)));
  }

  private static void redraw(
      RandomChain chain, Submission submission, UnaryOperator<List<Position>> how) {
    submission
        .data()
        .changeZone(
            chain.zoneCode(0),
            zone ->
                zone.withShape(
                    ZoneShape.polygon(
                        how.apply(
                            zone.getShape().orElseThrow().polygons().get(0).rings().get(0)))));
  }

  /** A garden lies nowhere on the earth. */
  static void nowhere(RandomChain chain, Submission submission) {
    submission.data().put(added(Position.of("206.940000", "21.800000")).build());
  }

  /** A garden lies in the Gulf of Thailand, and nobody says of which province it is. */
  static void abroad(RandomChain chain, Submission submission) {
    submission.data().put(ofNoProvince(Position.of("100.500000", "9.500000")));
  }

  /** A garden lies behind the border in the west, and nobody says of which province it is. */
  static void behindBorder(RandomChain chain, Submission submission) {
    submission.data().put(ofNoProvince(Position.of("104.500000", "15.000000")));
  }

  private static Zone ofNoProvince(Position point) {
    return added(point).commune(Optional.empty()).province(Optional.empty()).build();
  }

  /** A garden lies in the neighbouring province. */
  static void outsideProvince(RandomChain chain, Submission submission) {
    submission.data().put(added(Position.of("106.000000", "22.700000")).build());
  }

  private static ImmutableZone.Builder added(Position point) {
    return RandomZones.garden(ADDED, TestEvents.place(99_001)).shape(ZoneShape.point(point));
  }

  /** A zone is said to be half again as large as it is drawn. */
  static void otherArea(RandomChain chain, Submission submission) {
    submission.data().changeZone(chain.zoneCode(0), zone -> zone.withHectares(new BigDecimal("3")));
  }

  /** A garden of five hectares is no more than a point. */
  static void pointTooLarge(RandomChain chain, Submission submission) {
    submission
        .data()
        .changeZone(chain.plainZoneCode(), zone -> zone.withHectares(new BigDecimal("5")));
  }

  /** A garden is known to ten metres. */
  static void imprecise(RandomChain chain, Submission submission) {
    submission
        .data()
        .changeZone(
            chain.plainZoneCode(),
            zone -> {
              Position exact = zone.getShape().orElseThrow().points().get(0);
              return zone.withShape(
                  ZoneShape.point(
                      new Position(rounded(exact.longitude()), rounded(exact.latitude()))));
            });
  }

  private static BigDecimal rounded(BigDecimal degrees) {
    return degrees.setScale(FEW_DECIMALS, RoundingMode.HALF_UP);
  }

  /** A garden lies on land of the first zone. */
  static void overlapping(RandomChain chain, Submission submission) {
    submission
        .data()
        .put(
            RandomZones.garden(ADDED, TestEvents.place(99_001))
                .shape(submission.data().zone(chain.zoneCode(0)).getShape())
                .build());
  }
}
