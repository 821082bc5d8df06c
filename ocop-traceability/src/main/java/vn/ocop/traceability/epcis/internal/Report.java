package vn.ocop.traceability.epcis.internal;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Severity;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.epcis.EpcisCode;

/** Gathers the findings about one event, or about what stands outside the events. */
final class Report {

  private final int line;
  private final List<Finding> findings = new ArrayList<>(0);
  private boolean lost;

  /** Begins a report; the line is 0 where it is not known. */
  Report(int line) {
    this.line = line;
  }

  /** Reports something whose content could be kept. */
  void kept(EpcisCode code, At at, Object... arguments) {
    kept(code, at.toString(), arguments);
  }

  void kept(EpcisCode code, String pointer, Object... arguments) {
    findings.add(finding(code, pointer, arguments));
  }

  /** Reports something that is usually an error and here a warning only. */
  void warn(EpcisCode code, At at, Object... arguments) {
    Finding finding = finding(code, at.toString(), arguments);
    findings.add(new Finding(code, Severity.WARNING, finding.where(), finding.arguments()));
  }

  private Finding finding(EpcisCode code, String pointer, Object... arguments) {
    Where where = line == 0 ? Where.nowhere() : Where.of(Where.Kind.LINE, Integer.toString(line));
    if (!pointer.isEmpty()) {
      where = where.then(Where.Kind.POINTER, pointer);
    }
    Finding finding = Finding.of(code, where);
    for (int i = 0; i < arguments.length; i += 2) {
      finding = finding.with((String) arguments[i], arguments[i + 1]);
    }
    return finding;
  }

  /** Reports something whose content could not be kept: the event would not say what it said. */
  void lost(EpcisCode code, At at, Object... arguments) {
    lost = true;
    kept(code, at, arguments);
  }

  void lost(EpcisCode code, String pointer, Object... arguments) {
    lost = true;
    kept(code, pointer, arguments);
  }

  List<Finding> findings() {
    return findings;
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Whether a part of the content is missing from what was built. */
  boolean isLost() {
    return lost;
  }
}
