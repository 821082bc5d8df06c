package vn.ocop.traceability.epcis.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Severity;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.epcis.Acceptance;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.epcis.EpcisHeader;
import vn.ocop.traceability.epcis.EventSink;
import vn.ocop.traceability.epcis.ReadPolicy;
import vn.ocop.traceability.epcis.ReadReport;
import vn.ocop.traceability.event.EpcisEvent;

/** Hands events and findings on as the policy says, and counts them. */
public final class Output {

  private final ReadPolicy policy;
  private final EventSink sink;
  private final List<Finding> findings = new ArrayList<>();
  private EpcisHeader header = EpcisHeader.builder().build();
  private long accepted;
  private long refused;
  private long cutOff;
  private boolean errors;
  private boolean complete = true;

  /** Begins a document. */
  public Output(ReadPolicy policy, EventSink sink) {
    this.policy = policy;
    this.sink = sink;
  }

  ReadPolicy policy() {
    return policy;
  }

  /** Takes what was found outside the events. */
  void findings(Report report) {
    report.findings().forEach(this::finding);
  }

  private void finding(Finding finding) {
    errors |= finding.severity() == Severity.ERROR;
    if (findings.size() < policy.limits().getFindings()) {
      findings.add(finding);
      sink.finding(finding);
    } else {
      cutOff++;
    }
  }

  /** Takes an event, or the fact that there is none, with what was found about it. */
  void event(@Nullable EpcisEvent event, Report report) {
    findings(report);
    boolean good =
        switch (policy.acceptance()) {
          case REJECT_ALL -> !errors;
          case ACCEPT_GOOD -> !report.hasErrors();
          case ACCEPT_READABLE -> !report.isLost();
        };
    if (event != null && good) {
      accepted++;
      sink.event(event);
    } else {
      refused++;
    }
  }

  /** Says that nothing behind this place can be read. */
  void broken(Report report) {
    complete = false;
    findings(report);
  }

  void header(EpcisHeader found) {
    header = found;
  }

  /** Ends the document. */
  public ReadReport report() {
    List<Finding> all = new ArrayList<>(findings);
    if (cutOff > 0) {
      Finding rest = Finding.of(EpcisCode.FINDINGS_CUT_OFF, Where.nowhere()).with("count", cutOff);
      all.add(rest);
    }
    boolean rejected = errors && policy.acceptance() == Acceptance.REJECT_ALL;
    return new ReadReport(header, accepted, refused, complete, rejected, all);
  }
}
