package vn.ocop.core.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.validation.Term;
import vn.ocop.core.validation.TermInOrder;

/** Decides {@link TermInOrder}; the violation lies at {@code expires}. */
public final class TermInOrderValidator implements ConstraintValidator<TermInOrder, Term> {

  /** For the validation provider. */
  public TermInOrderValidator() {}

  @Override
  public boolean isValid(@Nullable Term term, ConstraintValidatorContext context) {
    if (term == null || term.expires().isEmpty() || !term.expires().get().isBefore(term.issued())) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
        .addPropertyNode("expires")
        .addConstraintViolation();
    return false;
  }
}
