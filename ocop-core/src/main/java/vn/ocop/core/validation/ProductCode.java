package vn.ocop.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.ocop.core.validation.internal.ProductCodeValidator;

/**
 * The text is a product code of the form {@code T-X-STT-20YY} (Decision 26/2026/QĐ-TTg): province
 * in two digits, commune in five, serial number, year.
 */
@Documented
@Constraint(validatedBy = ProductCodeValidator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ProductCode {

  /**
   * The message or its key.
   *
   * @return by default the key of the library's own message
   */
  String message() default "{vn.ocop.core.validation.ProductCode.message}";

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
