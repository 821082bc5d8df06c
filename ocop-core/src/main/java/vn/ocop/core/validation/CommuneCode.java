package vn.ocop.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.ocop.core.validation.internal.CommuneCodeValidator;

/**
 * The text has the form of a commune code: five digits (Decision 19/2025/QĐ-TTg). Whether the code
 * is in use is a question for {@code PlaceRegister}.
 */
@Documented
@Constraint(validatedBy = CommuneCodeValidator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface CommuneCode {

  /**
   * The message or its key.
   *
   * @return by default the key of the library's own message
   */
  String message() default "{vn.ocop.core.validation.CommuneCode.message}";

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
