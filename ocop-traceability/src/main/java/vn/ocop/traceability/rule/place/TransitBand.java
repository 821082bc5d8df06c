package vn.ocop.traceability.rule.place;

import java.time.Duration;
import java.util.List;
import vn.ocop.traceability.internal.DataFile;

/**
 * How long goods are plausibly on their way, a row of {@code transit-times.tsv}.
 *
 * @param kilometres the greatest distance it holds for
 * @param speed the highest mean speed over the straight way, kilometres per hour
 * @param longest the longest time
 */
record TransitBand(double kilometres, double speed, Duration longest) {

  private static final double SECONDS_PER_HOUR = 3_600.0;

  private static final List<TransitBand> ALL =
      DataFile.rows(TransitBand.class, "transit-times.tsv").stream()
          .map(
              row ->
                  new TransitBand(
                      Double.parseDouble(row.required(0)),
                      Double.parseDouble(row.required(1)),
                      Duration.ofHours(Long.parseLong(row.required(2)))))
          .toList();

  /** The band of a distance; the last one beyond all. */
  static TransitBand of(double kilometres) {
    return ALL.stream()
        .filter(band -> kilometres <= band.kilometres())
        .findFirst()
        .orElse(ALL.get(ALL.size() - 1));
  }

  /** The least time that a distance takes. */
  Duration shortest(double distance) {
    return Duration.ofSeconds((long) Math.floor(distance / speed * SECONDS_PER_HOUR));
  }
}
