package vn.ocop.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The written form of a product code, {@code T-X-STT-20YY}: province in two digits, commune in
 * five, the commune's serial number, the year of evaluation.
 */
public final class ProductCodeSyntax {

  /** The largest serial number that is read: nine digits, so that it fits an {@code int}. */
  public static final int MAX_SERIAL = 999_999_999;

  /** The first year that the form can hold. */
  public static final int FIRST_YEAR = 2000;

  /** The last year that the form can hold. */
  public static final int LAST_YEAR = 2099;

  private static final int PARTS = 4;
  private static final int SERIAL_DIGITS = 9;

  private ProductCodeSyntax() {}

  /**
   * The parts of the text.
   *
   * @param text the code
   * @return what stands between the hyphens, empty parts included
   */
  public static List<String> parts(String text) {
    return List.of(text.split("-", -1));
  }

  /**
   * Looks for faults.
   *
   * @param text the code
   * @return at most one fault a part, from left to right; only the wrong count where the parts
   *     cannot be told apart
   */
  public static List<CodeFault> faults(String text) {
    List<String> parts = parts(text);
    if (parts.size() != PARTS) {
      return List.of(
          new CodeFault(
              CodeFault.Kind.PARTS,
              "code",
              1,
              String.valueOf(parts.size()),
              String.valueOf(PARTS)));
    }
    int commune = 1 + parts.get(0).length() + 1;
    int serial = commune + parts.get(1).length() + 1;
    int year = serial + parts.get(2).length() + 1;
    List<CodeFault> faults = new ArrayList<>();
    DigitSyntax.fault(parts.get(0), "province", 1, 2, 2).ifPresent(faults::add);
    DigitSyntax.fault(parts.get(1), "commune", commune, 5, 5).ifPresent(faults::add);
    number(parts.get(2), "serial", serial, 1, SERIAL_DIGITS, 1, MAX_SERIAL).ifPresent(faults::add);
    number(parts.get(3), "year", year, 4, 4, FIRST_YEAR, LAST_YEAR).ifPresent(faults::add);
    return List.copyOf(faults);
  }

  private static Optional<CodeFault> number(
      String text, String part, int start, int least, int most, int from, int to) {
    Optional<CodeFault> fault = DigitSyntax.fault(text, part, start, least, most);
    if (fault.isPresent()) {
      return fault;
    }
    int value = Integer.parseInt(text);
    return value < from || value > to
        ? Optional.of(new CodeFault(CodeFault.Kind.RANGE, part, start, text, from + "-" + to))
        : Optional.empty();
  }
}
