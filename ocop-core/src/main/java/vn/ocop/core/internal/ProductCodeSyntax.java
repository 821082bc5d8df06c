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

  /** How many parts a code had when there were districts. */
  public static final int FORMER_PARTS = 5;

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
      return List.of(wrongCount(parts.size(), PARTS));
    }
    List<CodeFault> faults = new ArrayList<>();
    int next = digits(parts.get(0), "province", 1, 2, faults);
    next = digits(parts.get(1), "commune", next, 5, faults);
    serialAndYear(parts.subList(2, PARTS), next, faults);
    return List.copyOf(faults);
  }

  /**
   * Looks for faults in a code of the time of districts.
   *
   * @param text the code
   * @return as {@link #faults}, with a part {@code district} between province and commune
   */
  public static List<CodeFault> formerFaults(String text) {
    List<String> parts = parts(text);
    if (parts.size() != FORMER_PARTS) {
      return List.of(wrongCount(parts.size(), FORMER_PARTS));
    }
    List<CodeFault> faults = new ArrayList<>();
    int next = digits(parts.get(0), "province", 1, 2, faults);
    next = digits(parts.get(1), "district", next, 3, faults);
    next = digits(parts.get(2), "commune", next, 5, faults);
    serialAndYear(parts.subList(3, FORMER_PARTS), next, faults);
    return List.copyOf(faults);
  }

  private static CodeFault wrongCount(int given, int expected) {
    return new CodeFault(
        CodeFault.Kind.PARTS, "code", 1, String.valueOf(given), String.valueOf(expected));
  }

  /** Returns where the part after this one begins. */
  private static int digits(
      String text, String part, int start, int digits, List<CodeFault> faults) {
    DigitSyntax.fault(text, part, start, digits, digits).ifPresent(faults::add);
    return start + text.length() + 1;
  }

  private static void serialAndYear(List<String> parts, int start, List<CodeFault> faults) {
    int year = start + parts.get(0).length() + 1;
    number(parts.get(0), "serial", start, 1, SERIAL_DIGITS, 1, MAX_SERIAL).ifPresent(faults::add);
    number(parts.get(1), "year", year, 4, 4, FIRST_YEAR, LAST_YEAR).ifPresent(faults::add);
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
