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
    return switch (left.place().compare(right.place())) {
      case SAME_COMMUNE -> PlaceLevel.SAME_COMMUNE;
      case SAME_DISTRICT -> PlaceLevel.SAME_DISTRICT;
      case SAME_PROVINCE -> PlaceLevel.SAME_PROVINCE;
      case OTHER_COMMUNE -> PlaceLevel.OTHER_COMMUNE;
      case OTHER_DISTRICT -> PlaceLevel.OTHER_DISTRICT;
      case OTHER_PROVINCE -> PlaceLevel.OTHER_PROVINCE;
      case UNKNOWN -> throw new IllegalStateException("a record that speaks has no place");
    };
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
