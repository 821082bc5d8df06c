package vn.ocop.core.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.internal.DigitSyntax;
import vn.ocop.core.validation.ProvinceCode;

/** Decides {@link ProvinceCode}. */
public final class ProvinceCodeValidator
    implements ConstraintValidator<ProvinceCode, CharSequence> {

  /** For the validation provider. */
  public ProvinceCodeValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || DigitSyntax.fault(value.toString(), "province", 1, 2, 2).isEmpty();
  }
}
