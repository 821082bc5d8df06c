package vn.ocop.core.result;

import java.util.Locale;

/** Two codes to test findings with. */
enum SampleFinding implements FindingCode {
  TOO_MANY(Severity.ERROR, "Có {count} phiếu", "There are {count} ballots"),
  UNUSUAL(Severity.WARNING, "Lạ", "Unusual");

  private final Severity severity;
  private final String vi;
  private final String en;

  SampleFinding(Severity severity, String vi, String en) {
    this.severity = severity;
    this.vi = vi;
    this.en = en;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String template(Locale locale) {
    return Messages.isVietnamese(locale) ? vi : en;
  }
}
