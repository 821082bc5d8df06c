package vn.ocop.core.duplicate;

import vn.ocop.core.text.Locality;

/** Compares places through the merger of 1 July 2025. */
final class PlaceComparison extends RecordComparison<PlaceComparison.PlaceLevel> {

  /** The levels, as in the data file. */
  enum PlaceLevel {
    SAME_COMMUNE,
    SAME_DISTRICT,
    SAME_PROVINCE,
    OTHER_COMMUNE,
    OTHER_DISTRICT,
    OTHER_PROVINCE
  }

  PlaceComparison() {
    super("place", PlaceLevel.class);
  }

  @Override
  boolean speaks(ReadRecord record) {
    return record.place().precision() != Locality.Precision.NONE;
  }

  @Override
  PlaceLevel compare(ReadRecord left, ReadRecord right) {
    return PlaceLevel.valueOf(left.place().compare(right.place()).name());
  }

  @Override
  String quoted(ReadRecord left, ReadRecord right) {
    return written(left) + " / " + written(right);
  }

  private static String written(ReadRecord record) {
    return record
        .record()
        .getCommune()
        .or(record.record()::getDistrict)
        .or(record.record()::getProvince)
        .orElse("");
  }
}
