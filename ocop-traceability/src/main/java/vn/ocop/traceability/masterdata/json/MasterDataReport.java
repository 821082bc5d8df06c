package vn.ocop.traceability.masterdata.json;

import java.util.List;
import java.util.Objects;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.masterdata.MasterData;

/**
 * What came of reading master data.
 *
 * @param masterData the records that were accepted; none when the document was rejected
 * @param refused how many records were left out
 * @param rejected whether the policy rejects the document as a whole
 * @param findings what was found, in the document's order, with line and JSON pointer
 */
public record MasterDataReport(
    MasterData masterData, int refused, boolean rejected, List<Finding> findings) {

  /**
   * Keeps an unmodifiable copy of the findings.
   *
   * @param masterData see the record
   * @param refused see the record
   * @param rejected see the record
   * @param findings see the record
   */
  public MasterDataReport {
    Objects.requireNonNull(masterData, "masterData");
    findings = List.copyOf(findings);
  }
}
