package vn.ocop.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decisions that exist in tests only. */
final class SampleDecisions {

  static final List<StarBand> BANDS =
      List.of(
          new StarBand(Star.FIVE, 90),
          new StarBand(Star.FOUR, 70),
          new StarBand(Star.THREE, 50),
          new StarBand(Star.TWO, 30),
          new StarBand(Star.ONE, 0));

  private SampleDecisions() {}

  static Decision decision(String shortNumber, Period inForce) {
    return decision(shortNumber + "/QĐ-TTg", shortNumber, inForce, BANDS);
  }

  static Decision decision(
      String number, String shortNumber, Period inForce, List<StarBand> bands) {
    return new Decision(
        number,
        shortNumber,
        LocalDate.of(2020, 1, 1),
        inForce,
        Optional.of("I"),
        List.of(),
        bands,
        List.of(),
        Map.of());
  }
}
