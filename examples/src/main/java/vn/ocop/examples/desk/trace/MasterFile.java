package vn.ocop.examples.desk.trace;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.json.MasterDataReader;
import vn.ocop.traceability.masterdata.json.MasterDataReport;

/**
 * Reads the file of master data; one with faults is refused, since every answer would lean on it.
 */
public final class MasterFile {

  private static final int MOST_FAULTS = 20;

  private MasterFile() {}

  /**
   * Reads a file.
   *
   * @param in the file
   * @param name its name, for the message
   * @param locale the language of the message
   * @return the master data
   * @throws IOException if it cannot be read or has faults, with every fault in its message
   */
  public static MasterData read(InputStream in, String name, Locale locale) throws IOException {
    MasterDataReport report = MasterDataReader.standard().read(in);
    List<Finding> errors =
        report.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      String faults =
          errors.stream()
              .limit(MOST_FAULTS)
              .map(finding -> "\n  " + fault(finding, locale))
              .collect(Collectors.joining());
      throw new IOException(TraceTexts.text("masterFaults", locale, Map.of("file", name)) + faults);
    }
    return report.masterData();
  }

  private static String fault(Finding finding, Locale locale) {
    return finding.code().name() + " " + finding.where() + ": " + finding.message(locale);
  }
}
