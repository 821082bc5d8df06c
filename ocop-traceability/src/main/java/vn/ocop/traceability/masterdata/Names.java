package vn.ocop.traceability.masterdata;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ocop.traceability.gs1.identity.CommonName;

/** Brings the identifiers of master data into the one spelling by which they are compared. */
final class Names {

  private Names() {}

  static List<String> classes(List<String> spellings) {
    return spellings.stream().map(CommonName::of).distinct().toList();
  }

  static List<String> places(List<String> spellings) {
    return spellings.stream().map(CommonName::ofPlace).distinct().toList();
  }

  static Optional<String> party(Optional<String> spelling) {
    return spelling.map(CommonName::ofParty);
  }

  /** The name of something that need not be said. */
  static String unlessBlank(String spelling, UnaryOperator<String> name) {
    return spelling.isBlank() ? "" : name.apply(spelling);
  }
}
