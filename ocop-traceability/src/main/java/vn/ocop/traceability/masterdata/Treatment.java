package vn.ocop.traceability.masterdata;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An entry of a zone's field log: plant protection or veterinary medicine was used (nhật ký đồng
 * ruộng).
 *
 * @param day when
 * @param crop the crop it was used on; blank where all crops of the zone are meant
 * @param substance what was used
 * @param preHarvestDays how many days must pass before harvest (thời gian cách ly); empty where the
 *     entry does not say
 */
public record Treatment(LocalDate day, String crop, String substance, OptionalInt preHarvestDays) {

  /**
   * Refuses a negative interval.
   *
   * @param day see the record
   * @param crop see the record
   * @param substance see the record
   * @param preHarvestDays see the record
   */
  public Treatment {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(crop, "crop");
    Objects.requireNonNull(substance, "substance");
    if (preHarvestDays.isPresent() && preHarvestDays.getAsInt() < 0) {
      throw new IllegalArgumentException("preHarvestDays is " + preHarvestDays.getAsInt());
    }
  }
}
