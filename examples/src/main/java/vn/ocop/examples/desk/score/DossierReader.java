package vn.ocop.examples.desk.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ocop.core.law.Dossier;
import vn.ocop.core.law.DossierKind;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.examples.desk.io.JsonLine;

/** Reads the field {@code dossier}. */
final class DossierReader {

  private static final String FIELD = "dossier";

  private DossierReader() {}

  static Optional<Dossier> read(JsonNode node, List<Finding> faults) {
    if (!(node instanceof ObjectNode dossier)) {
      faults.add(JsonLine.wrongType(FIELD, new Bilingual("một đối tượng", "an object")));
      return Optional.empty();
    }
    Optional<DossierKind> kind = kind(dossier, faults);
    Optional<LocalDate> submitted = date(dossier, "submitted", faults);
    Optional<LocalDate> evaluated = date(dossier, "evaluated", faults);
    return kind.flatMap(k -> submitted.flatMap(s -> evaluated.map(e -> new Dossier(k, s, e))));
  }

  private static Optional<DossierKind> kind(ObjectNode dossier, List<Finding> faults) {
    Optional<String> text = text(dossier, "kind", faults);
    Optional<DossierKind> kind =
        text.flatMap(
            t -> Arrays.stream(DossierKind.values()).filter(k -> k.name().equals(t)).findFirst());
    if (text.isPresent() && kind.isEmpty()) {
      String kinds =
          Arrays.stream(DossierKind.values()).map(Enum::name).collect(Collectors.joining(", "));
      faults.add(
          at(
              "kind",
              JsonLine.wrongType(
                  "kind", new Bilingual("một trong: " + kinds, "one of: " + kinds))));
    }
    return kind;
  }

  private static Optional<LocalDate> date(ObjectNode dossier, String field, List<Finding> faults) {
    return text(dossier, field, faults)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeException e) {
                faults.add(
                    at(
                        field,
                        JsonLine.wrongType(
                            field,
                            new Bilingual("ngày dạng 2026-05-22", "a date like 2026-05-22"))));
                return Optional.empty();
              }
            });
  }

  private static Optional<String> text(ObjectNode dossier, String field, List<Finding> faults) {
    JsonNode node = dossier.get(field);
    if (node == null) {
      faults.add(at(field, JsonLine.missing(field)));
    } else if (!node.isTextual()) {
      faults.add(at(field, JsonLine.wrongType(field, new Bilingual("chuỗi ký tự", "text"))));
    } else {
      return Optional.of(node.textValue());
    }
    return Optional.empty();
  }

  private static Finding at(String field, Finding finding) {
    return new Finding(
        finding.code(),
        finding.severity(),
        Where.of(Where.Kind.FIELD, FIELD + "." + field),
        finding.arguments());
  }
}
