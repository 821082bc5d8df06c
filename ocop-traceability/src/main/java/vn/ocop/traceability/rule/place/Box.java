package vn.ocop.traceability.rule.place;

import java.math.BigDecimal;
import java.util.List;
import vn.ocop.traceability.internal.DataFile;
import vn.ocop.traceability.masterdata.Position;

/** A box between two meridians and two parallels. */
record Box(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {

  private static final List<Box> VIET_NAM =
      DataFile.rows(Box.class, "viet-nam.tsv").stream()
          .map(
              row ->
                  new Box(
                      new BigDecimal(row.required(1)),
                      new BigDecimal(row.required(2)),
                      new BigDecimal(row.required(3)),
                      new BigDecimal(row.required(4))))
          .toList();

  private static final Box EARTH =
      new Box(
          BigDecimal.valueOf(-180),
          BigDecimal.valueOf(-90),
          BigDecimal.valueOf(180),
          BigDecimal.valueOf(90));

  /** Whether a position may lie in Viet Nam. */
  static boolean inVietNam(Position position) {
    return VIET_NAM.stream().anyMatch(box -> box.contains(position));
  }

  /** Whether there is such a position on the earth. */
  static boolean onEarth(Position position) {
    return EARTH.contains(position);
  }

  /** The position with longitude and latitude exchanged. */
  static Position swapped(Position position) {
    return new Position(position.latitude(), position.longitude());
  }

  private boolean contains(Position position) {
    return position.longitude().compareTo(west) >= 0
        && position.longitude().compareTo(east) <= 0
        && position.latitude().compareTo(south) >= 0
        && position.latitude().compareTo(north) <= 0;
  }
}
