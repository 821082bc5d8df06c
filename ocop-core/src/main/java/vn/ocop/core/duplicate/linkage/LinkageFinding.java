package vn.ocop.core.duplicate.linkage;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** What can be found while records are linked. */
public enum LinkageFinding implements FindingCode {
  /** Keys of a blocking rule are shared by too many records and were passed over. */
  KEYS_TOO_COMMON(Severity.INFO),
  /** Records were compared with no other, because all their keys are too common. */
  RECORDS_NOT_COMPARED(Severity.WARNING),
  /** Records were compared with no other, because no rule gives them a key. */
  RECORDS_WITHOUT_KEY(Severity.WARNING),
  /** The registry is too small to estimate from: the documented defaults stand. */
  REGISTRY_TOO_SMALL(Severity.INFO);

  private static final Messages MESSAGES = Messages.of(LinkageFinding.class::getResourceAsStream);

  private final Severity severity;

  LinkageFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }
}
