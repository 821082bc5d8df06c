package vn.ocop.core.validation;

import java.lang.annotation.Annotation;
import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/**
 * What the shared validator can find: one code for each constraint of this package and for each
 * kind of constraint that Jakarta Validation brings.
 */
public enum ValidationFinding implements FindingCode {
  /** A value that must be there is absent, empty or blank. */
  MISSING,
  /** A text is there and holds white space only. */
  BLANK,
  /** A value is there that must not be. */
  UNEXPECTED,
  /** A text or collection is too short or too long. */
  SIZE,
  /** A text does not have the form that it should have. */
  WRONG_FORM,
  /** A text is not an e-mail address. */
  NOT_AN_EMAIL,
  /** A number lies below its lower bound. */
  TOO_SMALL,
  /** A number lies above its upper bound. */
  TOO_LARGE,
  /** A number is zero or negative. */
  NOT_POSITIVE,
  /** A number is negative. */
  NEGATIVE,
  /** A number is zero or positive. */
  NOT_NEGATIVE,
  /** A number is positive. */
  POSITIVE,
  /** A number has too many digits. */
  TOO_MANY_DIGITS,
  /** A day or time does not lie in the past. */
  NOT_PAST,
  /** A day or time lies in the future. */
  IN_FUTURE,
  /** A day or time does not lie in the future. */
  NOT_FUTURE,
  /** A day or time lies in the past. */
  IN_PAST,
  /** A statement that must hold does not. */
  NOT_TRUE,
  /** A statement that must not hold does. */
  NOT_FALSE,
  /** A text is not a product code. */
  PRODUCT_CODE,
  /** A text does not have the form of a province code. */
  PROVINCE_CODE,
  /** A text does not have the form of a commune code. */
  COMMUNE_CODE,
  /** A number is not that of a criteria set. */
  CRITERIA_SET_NUMBER,
  /** A text is not a GTIN. */
  GTIN,
  /** A term ends before it begins. */
  TERM_IN_ORDER,
  /** A constraint that this library does not know is not met. */
  OTHER;

  private static final Messages MESSAGES =
      Messages.of(ValidationFinding.class::getResourceAsStream);

  /**
   * The code of a constraint.
   *
   * @param constraint the constraint's annotation type
   * @return the code, {@link #OTHER} for a constraint that this library does not know
   */
  public static ValidationFinding of(Class<? extends Annotation> constraint) {
    return ConstraintCodes.of(constraint.getName()).orElse(OTHER);
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }
}
