package vn.ocop.traceability.masterdata.json;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/** Gathers what is wrong with a document. */
final class Faults {

  private static final int LONGEST_QUOTE = 100;

  private final int limit;
  private final List<Finding> findings = new ArrayList<>();
  private int count;

  Faults(int limit) {
    this.limit = limit;
  }

  /** How many faults there are so far, those that are no longer listed included. */
  int count() {
    return count;
  }

  List<Finding> findings() {
    return findings;
  }

  void add(MasterDataCode code, int line, String pointer, Object... arguments) {
    count++;
    if (findings.size() >= limit) {
      return;
    }
    Where where = Where.of(Where.Kind.LINE, Integer.toString(line));
    Finding finding =
        Finding.of(code, pointer.isEmpty() ? where : where.then(Where.Kind.POINTER, pointer));
    for (int i = 0; i < arguments.length; i += 2) {
      finding = finding.with((String) arguments[i], arguments[i + 1]);
    }
    findings.add(finding);
  }

  static String shortened(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }
}
