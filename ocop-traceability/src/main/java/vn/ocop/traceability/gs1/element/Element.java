package vn.ocop.traceability.gs1.element;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Place;

/** An application identifier with a value that is known to be sound. */
public final class Element {

  private final ApplicationIdentifier identifier;
  private final String value;

  private Element(ApplicationIdentifier identifier, String value) {
    this.identifier = identifier;
    this.value = value;
  }

  /**
   * Reads an element.
   *
   * @param code the digits of the application identifier
   * @param value the value
   * @return the element, {@link Gs1Code#UNKNOWN_APPLICATION_IDENTIFIER}, or the first fault of the
   *     value with its position in the value
   */
  public static Outcome<Element> parse(String code, String value) {
    Optional<ApplicationIdentifier> identifier = ApplicationIdentifiers.standard().find(code);
    return identifier.isEmpty()
        ? Outcome.failure(Place.in(Gs1Code.UNKNOWN_APPLICATION_IDENTIFIER, code, 0, code.length()))
        : parse(identifier.get(), value);
  }

  /**
   * Reads an element.
   *
   * @param identifier the application identifier
   * @param value the value
   * @return the element, or the first fault of the value with its position in the value
   */
  public static Outcome<Element> parse(ApplicationIdentifier identifier, String value) {
    Optional<Finding> fault = identifier.check(value);
    return fault.isEmpty()
        ? Outcome.of(new Element(identifier, value))
        : Outcome.failure(within(identifier, fault.get()));
  }

  /**
   * An element that is known to be sound.
   *
   * @param code the digits of the application identifier
   * @param value the value
   * @return the element
   * @throws IllegalArgumentException if {@link #parse(String, String)} refuses it
   */
  public static Element of(String code, String value) {
    Outcome<Element> outcome = parse(code, value);
    return outcome
        .toOptional()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "value of ("
                        + code
                        + "): "
                        + outcome.findings().get(0).message(Locale.ENGLISH)));
  }

  /** A finding about a value, with the field that the value stands in. */
  static Finding within(ApplicationIdentifier identifier, Finding finding) {
    return finding.within(Where.of(Where.Kind.FIELD, identifier.toString()));
  }

  /**
   * The application identifier.
   *
   * @return what the value means
   */
  public ApplicationIdentifier identifier() {
    return identifier;
  }

  /**
   * The digits of the application identifier.
   *
   * @return two to four digits
   */
  public String code() {
    return identifier.code();
  }

  /**
   * The value.
   *
   * @return the value as it stands in a bar code
   */
  public String value() {
    return value;
  }

  /**
   * The dates that this element holds, for example one for (17) and one or two for the harvest date
   * (7007).
   *
   * @param referenceYear the year by which the century is found, see {@link Gs1Date#parse}
   * @return the dates in their order; empty where the element holds no date
   */
  public List<Gs1Date> dates(int referenceYear) {
    List<Gs1Date> dates = new ArrayList<>();
    int at = 0;
    for (Component component : identifier.components()) {
      int end = Math.min(at + component.longest(), value.length());
      boolean date =
          component.checks().contains(ContentCheck.DATE)
              || component.checks().contains(ContentCheck.DATE_OR_MONTH);
      if (date && end > at) {
        dates.add(Gs1Date.parse(value.substring(at, end), referenceYear).orElseThrow());
      }
      at = end;
    }
    return List.copyOf(dates);
  }

  /**
   * The measure that this element holds: the identifiers (31nn) to (36nn) say with their last digit
   * where the decimal point stands.
   *
   * @return the exact number, its unit given by the identifier's title, or empty for identifiers
   *     that are no measures
   */
  public Optional<BigDecimal> measure() {
    String code = code();
    boolean measure =
        code.length() == 4
            && code.charAt(0) == '3'
            && code.charAt(1) >= '1'
            && code.charAt(1) <= '6';
    return measure
        ? Optional.of(new BigDecimal(new BigInteger(value), code.charAt(3) - '0'))
        : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Element that
        && identifier.equals(that.identifier)
        && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(identifier, value);
  }

  @Override
  public String toString() {
    return identifier + value.replace("(", "\\(");
  }
}
