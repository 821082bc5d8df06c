package vn.ocop.traceability.rule.identity;

import java.util.Locale;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.event.Identifier;

/** How identifiers are written. */
final class Spelling {

  private Spelling() {}

  /** Whether an identifier is written as GS1 keys are. */
  static boolean claimsGs1(Identifier identifier) {
    String text = identifier.text();
    return text.startsWith("urn:epc:") || isWebAddress(identifier);
  }

  static boolean isWebAddress(Identifier identifier) {
    return identifier.text().startsWith("https://") || identifier.text().startsWith("http://");
  }

  /** A finding's sentence in both languages, to be put into another one. */
  static Bilingual sentence(Finding finding) {
    return new Bilingual(
        finding.message(Locale.forLanguageTag("vi")), finding.message(Locale.ENGLISH));
  }
}
