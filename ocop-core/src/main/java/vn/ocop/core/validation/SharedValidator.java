package vn.ocop.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;

/**
 * One validator for the whole library: built once, on first use, and thread-safe.
 *
 * <p>It reads annotations only, no {@code META-INF/validation.xml}, and needs no expression
 * language on the path. The same object gives the same answer on every computer: the default locale
 * plays no part.
 */
public final class SharedValidator {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private SharedValidator() {}

  /** Loads on first use: building a factory takes a thousand times as long as using it. */
  private static final class Shared {
    static final ParameterMessageInterpolator PARAMETERS =
        new ParameterMessageInterpolator(Set.of(VIETNAMESE, Locale.ENGLISH), VIETNAMESE, false);
    static final LibraryMessages IN_VIETNAMESE = new LibraryMessages(PARAMETERS, VIETNAMESE);
    static final LibraryMessages IN_ENGLISH = new LibraryMessages(PARAMETERS, Locale.ENGLISH);
    static final ValidatorFactory FACTORY = build();
    static final Validator VI = FACTORY.getValidator();
    static final Validator EN =
        FACTORY.usingContext().messageInterpolator(IN_ENGLISH).getValidator();

    // The provider is named here, not looked up: the thread's class loader plays no part either.
    private static ValidatorFactory build() {
      return Validation.byProvider(HibernateValidator.class)
          .providerResolver(() -> List.of(new HibernateValidator()))
          .configure()
          .ignoreXmlConfiguration()
          .messageInterpolator(IN_VIETNAMESE)
          .buildValidatorFactory();
    }
  }

  /**
   * The shared validator with messages in one language.
   *
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @return the validator, the same one each time
   */
  public static Validator in(Locale locale) {
    return Messages.isVietnamese(locale) ? Shared.VI : Shared.EN;
  }

  /**
   * Validates an object and all that it holds under {@code @Valid}.
   *
   * @param object the object
   * @return a {@link ValidationFinding} for each violated constraint, sorted by path and code; the
   *     place is the path as field, for example {@code packagings[0].gtin}; the arguments are the
   *     constraint's attributes and, under {@code constraint}, its simple name
   */
  public static List<Finding> findings(Object object) {
    Objects.requireNonNull(object, "object");
    List<Finding> findings = new ArrayList<>();
    for (ConstraintViolation<Object> violation : Shared.VI.validate(object)) {
      findings.add(finding(violation));
    }
    findings.sort(
        Comparator.comparing((Finding finding) -> finding.where().toString())
            .thenComparing(finding -> finding.code().name())
            .thenComparing(finding -> finding.arguments().toString()));
    return List.copyOf(findings);
  }

  /**
   * Validates an object, to go on with it.
   *
   * @param object the object
   * @param <T> its type
   * @return the object itself, or the {@link #findings} against it
   */
  public static <T> Outcome<T> check(T object) {
    List<Finding> findings = findings(object);
    return findings.isEmpty() ? Outcome.of(object) : new Outcome.Failure<>(findings);
  }

  private static Finding finding(ConstraintViolation<?> violation) {
    Class<?> constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
    ValidationFinding code =
        ValidationFinding.of(violation.getConstraintDescriptor().getAnnotation().annotationType());
    String path = violation.getPropertyPath().toString();
    Where where = path.isEmpty() ? Where.nowhere() : Where.of(Where.Kind.FIELD, path);
    Finding finding = Finding.of(code, where).with("constraint", constraint.getSimpleName());
    Map<String, Object> attributes =
        new TreeMap<>(violation.getConstraintDescriptor().getAttributes());
    attributes.remove("message");
    for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
      if (!attribute.getValue().getClass().isArray()) {
        finding = finding.with(attribute.getKey(), attribute.getValue());
      }
    }
    return finding;
  }
}
