package vn.ocop.core.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.internal.ProductCodeSyntax;
import vn.ocop.core.validation.ProductCode;

/** Decides {@link ProductCode}. */
public final class ProductCodeValidator implements ConstraintValidator<ProductCode, CharSequence> {

  /** For the validation provider. */
  public ProductCodeValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || ProductCodeSyntax.faults(value.toString()).isEmpty();
  }
}
