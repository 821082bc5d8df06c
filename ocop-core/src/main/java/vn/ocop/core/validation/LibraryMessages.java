package vn.ocop.core.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Makes the messages of violations in one language, whatever the computer's own locale is.
 *
 * <p>The default messages of known constraints come from this library's bundle: the provider has no
 * Vietnamese, and some of its messages need an expression language that is not on the path.
 * Messages that a caller wrote on a constraint are kept.
 *
 * @param parameters fills in the constraint's attributes
 * @param locale the language
 */
record LibraryMessages(ParameterMessageInterpolator parameters, Locale locale)
    implements MessageInterpolator {

  @Override
  public String interpolate(String template, Context context) {
    return interpolate(template, context, locale);
  }

  @Override
  public String interpolate(String template, Context context, Locale asked) {
    String text =
        ConstraintCodes.ofMessageKey(template).map(code -> code.template(asked)).orElse(template);
    return parameters.interpolate(text, context, asked);
  }
}
