package vn.ocop.core.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.validation.HasText;

/** Decides {@link HasText}. */
public final class HasTextValidator implements ConstraintValidator<HasText, CharSequence> {

  /** For the validation provider. */
  public HasTextValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || !value.toString().isBlank();
  }
}
