package vn.ocop.core.validation;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;

/** Which constraint leads to which code. */
final class ConstraintCodes {

  private static final String KEY_END = ".message}";

  private static final Map<String, ValidationFinding> CODES =
      Map.ofEntries(
          Map.entry(NotNull.class.getName(), ValidationFinding.MISSING),
          Map.entry(NotEmpty.class.getName(), ValidationFinding.MISSING),
          Map.entry(NotBlank.class.getName(), ValidationFinding.MISSING),
          Map.entry(HasText.class.getName(), ValidationFinding.BLANK),
          Map.entry(Null.class.getName(), ValidationFinding.UNEXPECTED),
          Map.entry(Size.class.getName(), ValidationFinding.SIZE),
          Map.entry(Pattern.class.getName(), ValidationFinding.WRONG_FORM),
          Map.entry(Email.class.getName(), ValidationFinding.NOT_AN_EMAIL),
          Map.entry(Min.class.getName(), ValidationFinding.TOO_SMALL),
          Map.entry(DecimalMin.class.getName(), ValidationFinding.TOO_SMALL),
          Map.entry(Max.class.getName(), ValidationFinding.TOO_LARGE),
          Map.entry(DecimalMax.class.getName(), ValidationFinding.TOO_LARGE),
          Map.entry(Positive.class.getName(), ValidationFinding.NOT_POSITIVE),
          Map.entry(PositiveOrZero.class.getName(), ValidationFinding.NEGATIVE),
          Map.entry(Negative.class.getName(), ValidationFinding.NOT_NEGATIVE),
          Map.entry(NegativeOrZero.class.getName(), ValidationFinding.POSITIVE),
          Map.entry(Digits.class.getName(), ValidationFinding.TOO_MANY_DIGITS),
          Map.entry(Past.class.getName(), ValidationFinding.NOT_PAST),
          Map.entry(PastOrPresent.class.getName(), ValidationFinding.IN_FUTURE),
          Map.entry(Future.class.getName(), ValidationFinding.NOT_FUTURE),
          Map.entry(FutureOrPresent.class.getName(), ValidationFinding.IN_PAST),
          Map.entry(AssertTrue.class.getName(), ValidationFinding.NOT_TRUE),
          Map.entry(AssertFalse.class.getName(), ValidationFinding.NOT_FALSE),
          Map.entry(ProductCode.class.getName(), ValidationFinding.PRODUCT_CODE),
          Map.entry(ProvinceCode.class.getName(), ValidationFinding.PROVINCE_CODE),
          Map.entry(CommuneCode.class.getName(), ValidationFinding.COMMUNE_CODE),
          Map.entry(CriteriaSetNumber.class.getName(), ValidationFinding.CRITERIA_SET_NUMBER),
          Map.entry(Gtin.class.getName(), ValidationFinding.GTIN),
          Map.entry(TermInOrder.class.getName(), ValidationFinding.TERM_IN_ORDER));

  private ConstraintCodes() {}

  /** The code of a constraint by the full name of its annotation type. */
  static Optional<ValidationFinding> of(String constraint) {
    return Optional.ofNullable(CODES.get(constraint));
  }

  /** The code of the constraint whose default message, {@code {constraint.message}}, this is. */
  static Optional<ValidationFinding> ofMessageKey(String template) {
    return template.startsWith("{") && template.endsWith(KEY_END)
        ? of(template.substring(1, template.length() - KEY_END.length()))
        : Optional.empty();
  }
}
