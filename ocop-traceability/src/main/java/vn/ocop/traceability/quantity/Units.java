package vn.ocop.traceability.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.core.result.Bilingual;
import vn.ocop.traceability.internal.DataFile;

/** The units of measure the library knows, from the data file beside. */
public final class Units {

  private static final Map<String, Unit> BY_CODE = load();

  private Units() {}

  /**
   * The unit of a code.
   *
   * @param code a code of UN/ECE Recommendation 20
   * @return the unit, or empty where the library does not know it, which does not say that there is
   *     none
   */
  public static Optional<Unit> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * All units.
   *
   * @return the units in the data file's order
   */
  public static List<Unit> all() {
    return List.copyOf(BY_CODE.values());
  }

  private static Map<String, Unit> load() {
    Map<String, Unit> units = new LinkedHashMap<>();
    for (DataFile.Row row : DataFile.rows(Units.class, "units.tsv")) {
      Unit unit =
          new Unit(
              row.required(0),
              Dimension.valueOf(row.required(1)),
              new BigDecimal(row.required(2)),
              new Bilingual(row.required(3), row.required(4)));
      if (units.put(unit.code(), unit) != null) {
        throw row.fault("repeats " + unit.code());
      }
    }
    return units;
  }
}
