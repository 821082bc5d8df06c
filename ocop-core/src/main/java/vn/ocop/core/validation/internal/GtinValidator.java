package vn.ocop.core.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.internal.CheckDigit;
import vn.ocop.core.validation.Gtin;

/** Decides {@link Gtin}. */
public final class GtinValidator implements ConstraintValidator<Gtin, CharSequence> {

  /** For the validation provider. */
  public GtinValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || CheckDigit.isGtin(value.toString());
  }
}
