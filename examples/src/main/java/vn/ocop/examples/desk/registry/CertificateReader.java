package vn.ocop.examples.desk.registry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.law.DossierKind;
import vn.ocop.core.law.Star;
import vn.ocop.core.recognition.Certificate;
import vn.ocop.core.recognition.ReEvaluation;
import vn.ocop.core.recognition.Revocation;
import vn.ocop.core.recognition.RevocationCase;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.examples.desk.io.FieldReader;

/** Reads one recognition of a product. */
final class CertificateReader {

  private static final Set<String> FIELDS =
      Set.of(
          "decision",
          "kind",
          "stars",
          "decided",
          "issued",
          "lastDay",
          "filed",
          "complete",
          "result",
          "extensionRecorded",
          "revoked",
          "revocationCase",
          "revocationConcluded",
          "withdrawn");

  private CertificateReader() {}

  static Optional<Certificate> read(
      String product,
      ObjectNode object,
      Where where,
      List<Finding> faults,
      List<Finding> warnings) {
    int before = faults.size();
    FieldReader fields = new FieldReader(object, where, faults);
    fields.warnUnknown(FIELDS, warnings);
    Optional<String> decision = fields.required("decision", fields.text("decision"));
    Optional<Integer> stars = fields.required("stars", fields.number("stars", 1, 5));
    Optional<LocalDate> issued = fields.required("issued", fields.day("issued"));
    Optional<DossierKind> kind = fields.constant("kind", DossierKind.class);
    Optional<LocalDate> decided = fields.day("decided");
    Optional<LocalDate> lastDay = fields.day("lastDay");
    Optional<ReEvaluation> reEvaluation = reEvaluation(fields);
    Optional<LocalDate> extension = fields.day("extensionRecorded");
    Optional<Revocation> revocation = revocation(fields);
    Optional<LocalDate> withdrawn = fields.day("withdrawn");
    if (faults.size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        Certificate.builder()
            .product(product)
            .decision(decision.orElseThrow())
            .kind(kind.orElse(DossierKind.FIRST))
            .star(Star.of(stars.orElseThrow()))
            .decided(decided)
            .issued(issued.orElseThrow())
            .statedLastDay(lastDay)
            .reEvaluation(reEvaluation)
            .extensionRecorded(extension)
            .revocation(revocation)
            .withdrawn(withdrawn)
            .build());
  }

  private static Optional<ReEvaluation> reEvaluation(FieldReader fields) {
    Optional<LocalDate> filed = fields.day("filed");
    Optional<LocalDate> complete = fields.day("complete");
    Optional<LocalDate> result = fields.day("result");
    if (fields.node("complete").isPresent() || fields.node("result").isPresent()) {
      fields.required("filed", filed);
    }
    return filed.map(day -> new ReEvaluation(day, complete, result));
  }

  private static Optional<Revocation> revocation(FieldReader fields) {
    Optional<LocalDate> revoked = fields.day("revoked");
    Optional<RevocationCase> cause = fields.constant("revocationCase", RevocationCase.class);
    Optional<LocalDate> concluded = fields.day("revocationConcluded");
    if (fields.node("revocationCase").isPresent()
        || fields.node("revocationConcluded").isPresent()) {
      fields.required("revoked", revoked);
    }
    return revoked.map(day -> new Revocation(day, cause, concluded));
  }
}
