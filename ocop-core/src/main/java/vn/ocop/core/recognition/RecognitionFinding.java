package vn.ocop.core.recognition;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Severity;

/** What can be found about certificates and their lives. */
public enum RecognitionFinding implements FindingCode {
  /** No rules on the life of certificates are known for this decision. */
  NO_LIFE_RULES(Severity.ERROR),
  /** The rules of the day have no filing window that is known. */
  WINDOW_UNKNOWN(Severity.ERROR),
  /** The rules of the day have no evaluation rounds that are known. */
  ROUNDS_UNKNOWN(Severity.ERROR),
  /** The level of government holds no evaluation rounds. */
  NO_ROUNDS_AT_LEVEL(Severity.ERROR),
  /** The certificate is dated before the decision that recognises the product. */
  ISSUED_BEFORE_DECIDED(Severity.ERROR),
  /** A day lies before the programme recognised any product. */
  BEFORE_PROGRAMME(Severity.ERROR),
  /** The decision named did not yet exist when the certificate was issued. */
  ISSUED_BEFORE_DECISION(Severity.ERROR),
  /** A certificate for fewer than three stars, which the law does not give. */
  STAR_WITHOUT_CERTIFICATE(Severity.ERROR),
  /** The recognising decision states another last day than its term gives. */
  STATED_TERM_DIFFERS(Severity.WARNING),
  /** Something happened to the certificate before it was issued. */
  EVENT_BEFORE_ISSUE(Severity.ERROR),
  /** The certificate is recorded both as revoked and as given back. */
  ENDED_TWICE(Severity.WARNING),
  /** The days of a re-evaluation or revocation do not follow each other. */
  DAYS_OUT_OF_ORDER(Severity.ERROR),
  /** A dossier for re-evaluation was filed before the window opened. */
  FILED_EARLY(Severity.WARNING),
  /** A dossier for re-evaluation was filed after the window closed. */
  FILED_LATE(Severity.WARNING),
  /** The result of a re-evaluation took longer than the law gives. */
  RESULT_LATE(Severity.WARNING),
  /** A revocation took longer than the law gives. */
  REVOCATION_LATE(Severity.WARNING),
  /** An extension is recorded for a certificate whose term ended before any rule allowed it. */
  EXTENSION_WITHOUT_RULE(Severity.WARNING),
  /** A product was recognised anew as if for the first time while a certificate was valid. */
  OVERLAPPING_RECOGNITION(Severity.ERROR),
  /** A product whose certificate was revoked was re-evaluated or upgraded. */
  REVOKED_RE_EVALUATED(Severity.ERROR),
  /** A re-evaluation or upgrade without an earlier certificate in the record. */
  NO_EARLIER_CERTIFICATE(Severity.WARNING),
  /** An upgrade that does not raise the rank. */
  UPGRADE_WITHOUT_RISE(Severity.WARNING);

  private final Severity severity;

  RecognitionFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String template(Locale locale) {
    return RecognitionTexts.message(name(), locale);
  }
}
