package vn.ocop.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.ocop.core.validation.internal.TermInOrderValidator;

/** The {@link Term} does not end before it begins. */
@Documented
@Constraint(validatedBy = TermInOrderValidator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TermInOrder {

  /**
   * The message or its key.
   *
   * @return by default the key of the library's own message
   */
  String message() default "{vn.ocop.core.validation.TermInOrder.message}";

  /**
   * The validation groups.
   *
   * @return by default none but the default group
   */
  Class<?>[] groups() default {};

  /**
   * What the caller wants to hand on to those who read the violation.
   *
   * @return by default nothing
   */
  Class<? extends Payload>[] payload() default {};
}
