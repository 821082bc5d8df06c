package vn.ocop.examples.desk.registry;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Severity;

/** What can be wrong with a line of a registry beside its parts. */
public enum RegistryFinding implements FindingCode {
  /** A product stands on two lines. */
  DUPLICATE_PRODUCT;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String template(Locale locale) {
    return RegistryTexts.text(name(), locale);
  }
}
