package vn.ocop.core.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.internal.DigitSyntax;
import vn.ocop.core.validation.CommuneCode;

/** Decides {@link CommuneCode}. */
public final class CommuneCodeValidator implements ConstraintValidator<CommuneCode, CharSequence> {

  /** For the validation provider. */
  public CommuneCodeValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || DigitSyntax.fault(value.toString(), "commune", 1, 5, 5).isEmpty();
  }
}
