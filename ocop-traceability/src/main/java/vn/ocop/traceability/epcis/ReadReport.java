package vn.ocop.traceability.epcis;

import java.util.List;
import java.util.Objects;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Severity;

/**
 * What came of reading a document.
 *
 * @param header what the document says outside its events; of several documents, the last
 * @param accepted how many events were handed on
 * @param refused how many events were left out
 * @param complete whether the input was read to its end
 * @param rejected whether the acceptance rejects the document as a whole; events handed on before
 *     are to be thrown away
 * @param findings what was found, in the document's order, as many as the limits say
 */
public record ReadReport(
    EpcisHeader header,
    long accepted,
    long refused,
    boolean complete,
    boolean rejected,
    List<Finding> findings) {

  /**
   * Keeps an unmodifiable copy of the findings.
   *
   * @param header see the record
   * @param accepted see the record
   * @param refused see the record
   * @param complete see the record
   * @param rejected see the record
   * @param findings see the record
   */
  public ReadReport {
    Objects.requireNonNull(header, "header");
    findings = List.copyOf(findings);
  }

  /**
   * Whether anything is wrong with the document.
   *
   * @return true with at least one error
   */
  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
