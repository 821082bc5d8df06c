package vn.ocop.core.product;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** What can be found about products and their codes. */
public enum ProductFinding implements FindingCode {
  /** A product code does not consist of four parts. */
  CODE_PARTS(Severity.ERROR),
  /** A product code from the time of districts does not consist of five parts. */
  FORMER_CODE_PARTS(Severity.ERROR),
  /** A part of a product code has too few or too many digits. */
  CODE_LENGTH(Severity.ERROR),
  /** A character of a product code is not a digit. */
  CODE_CHARACTER(Severity.ERROR),
  /** The serial number or year of a product code lies outside its range. */
  CODE_RANGE(Severity.ERROR),
  /** The serial number of a product code is written with leading zeros. */
  SERIAL_PADDED(Severity.INFO),
  /** The product's code names another commune than the product. */
  CODE_OF_OTHER_COMMUNE(Severity.ERROR),
  /** This kind of producer may register tourism services only. */
  PRODUCER_NOT_ELIGIBLE(Severity.ERROR);

  private static final Messages MESSAGES = Messages.of(ProductFinding.class::getResourceAsStream);

  private final Severity severity;

  ProductFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }
}
