package vn.ocop.core.product;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.ocop.core.internal.CodeFault;
import vn.ocop.core.internal.ProductCodeSyntax;
import vn.ocop.core.place.Commune;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.FormerCommune;
import vn.ocop.core.place.FormerPlaces;
import vn.ocop.core.place.PlaceRegister;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;

/**
 * The code of a product from the time of districts, {@code T-H-X-STT-20YY}: province, district and
 * commune of before 1 July 2025, the serial number, the year of evaluation; for example {@code
 * 83-829-28780-3-2022}.
 *
 * <p>The form is known from codes in use; that the form of Decision 148/QĐ-TTg prints it has not
 * been seen.
 *
 * @param province the province of that time
 * @param district the district, three digits
 * @param commune the commune of that time
 * @param serial the serial number, 1 to 999,999,999
 * @param year the year of evaluation, 2000 to 2099
 */
public record FormerProductCode(
    ProvinceCode province, String district, CommuneCode commune, int serial, int year) {

  /**
   * Checks the components.
   *
   * @param province see the record
   * @param district see the record
   * @param commune see the record
   * @param serial see the record
   * @param year see the record
   */
  public FormerProductCode {
    Objects.requireNonNull(province, "province");
    Objects.requireNonNull(district, "district");
    Objects.requireNonNull(commune, "commune");
    List<CodeFault> faults =
        ProductCodeSyntax.formerFaults(
            province + "-" + district + "-" + commune + "-" + serial + "-" + year);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          faults.get(0).part() + " is not that of a code: " + faults.get(0).given());
    }
  }

  /**
   * Whether a text has the five parts of this form, so that a caller knows which parser to ask.
   *
   * @param text the text
   * @return true for five parts between hyphens, sound or not
   */
  public static boolean hasForm(String text) {
    return ProductCodeSyntax.parts(text).size() == ProductCodeSyntax.FORMER_PARTS;
  }

  /**
   * The code, for a caller who knows that the text is one.
   *
   * @param text a code
   * @return the code
   * @throws IllegalArgumentException if the text is anything else
   */
  public static FormerProductCode of(String text) {
    List<Finding> faults = faults(text);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "text is not a former product code: "
              + faults.stream()
                  .map(fault -> fault.message(Locale.ENGLISH))
                  .collect(Collectors.joining("; ")));
    }
    return read(text);
  }

  /**
   * Reads a code from a text that may be anything.
   *
   * @param text the text
   * @return the code, with {@link ProductFinding#SERIAL_PADDED} where the text is not in canonical
   *     form; or the faults from left to right as {@link ProductCode#parse} gives them
   */
  public static Outcome<FormerProductCode> parse(String text) {
    List<Finding> faults = faults(text);
    if (!faults.isEmpty()) {
      return new Outcome.Failure<>(faults);
    }
    FormerProductCode code = read(text);
    return code.format().equals(text)
        ? Outcome.of(code)
        : new Outcome.Success<>(
            code,
            List.of(
                Finding.of(ProductFinding.SERIAL_PADDED, Where.of(Where.Kind.FIELD, "serial"))
                    .with("code", text)
                    .with("canonical", code.format())));
  }

  private static FormerProductCode read(String text) {
    List<String> parts = ProductCodeSyntax.parts(text);
    return new FormerProductCode(
        ProvinceCode.of(parts.get(0)),
        parts.get(1),
        CommuneCode.of(parts.get(2)),
        Integer.parseInt(parts.get(3)),
        Integer.parseInt(parts.get(4)));
  }

  private static List<Finding> faults(String text) {
    return ProductCodeSyntax.formerFaults(text).stream()
        .map(
            fault ->
                fault.kind() == CodeFault.Kind.PARTS
                    ? ProductCode.finding(ProductFinding.FORMER_CODE_PARTS, text, fault)
                    : ProductCode.finding(text, fault))
        .toList();
  }

  /**
   * The unit that the code names, in the list of its time.
   *
   * @param places the list
   * @return the commune, or what {@link FormerPlaces#locate} finds
   */
  public Outcome<FormerCommune> placeIn(FormerPlaces places) {
    return places.locate(province, district, commune);
  }

  /**
   * The commune of today in which the product is at home.
   *
   * @param places the list of the code's time
   * @param today the register of today
   * @return the commune, or why there is none that is certain: what {@link FormerPlaces#locate} or
   *     {@link FormerPlaces#successor} finds
   */
  public Outcome<Commune> placeToday(FormerPlaces places, PlaceRegister today) {
    return placeIn(places).flatMap(former -> FormerPlaces.successor(former, today));
  }

  /**
   * The code in canonical form, the serial number without leading zeros.
   *
   * @return the text that {@link #parse} reads back
   */
  public String format() {
    return province + "-" + district + "-" + commune + "-" + serial + "-" + year;
  }

  @Override
  public String toString() {
    return format();
  }
}
