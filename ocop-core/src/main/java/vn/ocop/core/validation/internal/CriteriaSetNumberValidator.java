package vn.ocop.core.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.validation.CriteriaSetNumber;

/** Decides {@link CriteriaSetNumber}. */
public final class CriteriaSetNumberValidator
    implements ConstraintValidator<CriteriaSetNumber, Integer> {

  /** For the validation provider. */
  public CriteriaSetNumberValidator() {}

  @Override
  public boolean isValid(@Nullable Integer value, ConstraintValidatorContext context) {
    return value == null || (value >= 1 && value <= 26);
  }
}
