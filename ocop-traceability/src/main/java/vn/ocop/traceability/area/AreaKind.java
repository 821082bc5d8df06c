package vn.ocop.traceability.area;

/** What an area code stands for. */
public enum AreaKind {
  /** A raw-material zone (vùng nguyên liệu), coded by the province or the producer. */
  RAW_MATERIAL_ZONE,
  /** A planting area (vùng trồng) with a code for export or domestic trade. */
  PLANTING_AREA,
  /** A packing house (cơ sở đóng gói). */
  PACKING_HOUSE
}
