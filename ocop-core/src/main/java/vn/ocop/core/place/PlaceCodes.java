package vn.ocop.core.place;

import java.util.Locale;
import java.util.Optional;
import vn.ocop.core.internal.CodeFault;
import vn.ocop.core.internal.DigitSyntax;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/** What the codes of provinces and communes have in common: a fixed number of digits. */
final class PlaceCodes {

  private PlaceCodes() {}

  static Optional<Finding> fault(String text, String field, int digits) {
    return DigitSyntax.fault(text, field, 1, digits, digits)
        .map(
            fault ->
                Finding.of(
                        fault.kind() == CodeFault.Kind.CHARACTER
                            ? PlaceFinding.CODE_CHARACTER
                            : PlaceFinding.CODE_LENGTH,
                        Where.of(Where.Kind.FIELD, field))
                    .with("code", text)
                    .with("position", fault.position())
                    .with("given", fault.given())
                    .with("digits", digits));
  }

  static void require(String text, String field, int digits) {
    fault(text, field, digits)
        .ifPresent(
            finding -> {
              throw new IllegalArgumentException(
                  field + " " + text + ": " + finding.message(Locale.ENGLISH));
            });
  }
}
