package vn.ocop.core.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.ocop.core.internal.CodeFault;
import vn.ocop.core.internal.ProductCodeSyntax;
import vn.ocop.core.place.Commune;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.PlaceRegister;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;

/**
 * The code under which a commune registers a product (mã số sản phẩm), {@code T-X-STT-20YY} in
 * Decision 26/2026/QĐ-TTg: province in two digits, commune in five (Decision 19/2025/QĐ-TTg), the
 * serial number that the commune gives, the year of evaluation.
 *
 * <p>The decision does not fix the width of the serial number. Codes that differ in its leading
 * zeros only are the same code, and are written without them.
 *
 * @param province the province
 * @param commune the commune
 * @param serial the serial number, 1 to 999,999,999
 * @param year the year of evaluation, 2000 to 2099
 */
public record ProductCode(ProvinceCode province, CommuneCode commune, int serial, int year) {

  /**
   * Checks the components.
   *
   * @param province see the record
   * @param commune see the record
   * @param serial see the record
   * @param year see the record
   */
  public ProductCode {
    Objects.requireNonNull(province, "province");
    Objects.requireNonNull(commune, "commune");
    requireRange("serial", serial, 1, ProductCodeSyntax.MAX_SERIAL);
    requireRange("year", year, ProductCodeSyntax.FIRST_YEAR, ProductCodeSyntax.LAST_YEAR);
  }

  private static void requireRange(String argument, int value, int from, int to) {
    if (value < from || value > to) {
      throw new IllegalArgumentException(
          argument + " lies outside " + from + " to " + to + ": " + value);
    }
  }

  /**
   * The code, for a caller who knows that the text is one.
   *
   * @param text a code, for example {@code 79-26734-12-2026}
   * @return the code
   * @throws IllegalArgumentException if the text is anything else
   */
  public static ProductCode of(String text) {
    List<Finding> faults = faults(text);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "text is not a product code: "
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
   *     form; or the faults from left to right, each at field {@code province}, {@code commune},
   *     {@code serial}, {@code year} or {@code code} and with the {@code position} of the wrong
   *     character or part, counted from 1: {@link ProductFinding#CODE_PARTS}, {@link
   *     ProductFinding#CODE_LENGTH}, {@link ProductFinding#CODE_CHARACTER}, {@link
   *     ProductFinding#CODE_RANGE}
   */
  public static Outcome<ProductCode> parse(String text) {
    List<Finding> faults = faults(text);
    if (!faults.isEmpty()) {
      return new Outcome.Failure<>(faults);
    }
    ProductCode code = read(text);
    List<Finding> remarks = new ArrayList<>();
    if (!code.format().equals(text)) {
      remarks.add(
          Finding.of(ProductFinding.SERIAL_PADDED, Where.of(Where.Kind.FIELD, "serial"))
              .with("code", text)
              .with("canonical", code.format()));
    }
    return new Outcome.Success<>(code, remarks);
  }

  private static ProductCode read(String text) {
    List<String> parts = ProductCodeSyntax.parts(text);
    return new ProductCode(
        ProvinceCode.of(parts.get(0)),
        CommuneCode.of(parts.get(1)),
        Integer.parseInt(parts.get(2)),
        Integer.parseInt(parts.get(3)));
  }

  private static List<Finding> faults(String text) {
    return ProductCodeSyntax.faults(text).stream().map(fault -> finding(text, fault)).toList();
  }

  static Finding finding(String text, CodeFault fault) {
    return finding(
        switch (fault.kind()) {
          case PARTS -> ProductFinding.CODE_PARTS;
          case LENGTH -> ProductFinding.CODE_LENGTH;
          case CHARACTER -> ProductFinding.CODE_CHARACTER;
          case RANGE -> ProductFinding.CODE_RANGE;
        },
        text,
        fault);
  }

  static Finding finding(ProductFinding code, String text, CodeFault fault) {
    return Finding.of(code, Where.of(Where.Kind.FIELD, fault.part()))
        .with("code", text)
        .with("part", fault.part())
        .with("position", fault.position())
        .with("given", fault.given())
        .with("expected", fault.expected());
  }

  /**
   * The commune that the code names, in a register.
   *
   * <p>A question apart from the form: a code of a year before the mergers of 1 July 2025 is well
   * formed and may name units that a later register does not hold.
   *
   * @param register the register
   * @return the commune, or what {@link PlaceRegister#locate} finds
   */
  public Outcome<Commune> placeIn(PlaceRegister register) {
    return register.locate(province, commune);
  }

  /**
   * The code in canonical form, the serial number without leading zeros.
   *
   * @return the text that {@link #parse} reads back
   */
  public String format() {
    return province + "-" + commune + "-" + serial + "-" + year;
  }

  @Override
  public String toString() {
    return format();
  }
}
