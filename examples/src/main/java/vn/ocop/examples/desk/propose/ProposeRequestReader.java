package vn.ocop.examples.desk.propose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.product.HeldCertificate;
import vn.ocop.core.product.Standard;
import vn.ocop.core.product.StandardVocabulary;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.examples.desk.io.FieldReader;
import vn.ocop.examples.desk.io.JsonLine;
import vn.ocop.examples.desk.io.Line;
import vn.ocop.scoring.facts.FactSheet;
import vn.ocop.scoring.facts.TestReport;
import vn.ocop.scoring.proposal.JurorChoices;
import vn.ocop.scoring.sheet.ScoreSheet;

/** Reads a line; goes on after a fault, so that one answer names them all. */
public final class ProposeRequestReader {

  private static final Set<String> FIELDS =
      Set.of("id", "decision", "set", "date", "facts", "certificates", "tests", "juror", "choices");
  private static final Bilingual OBJECT = new Bilingual("một đối tượng", "an object");
  private static final Bilingual TERM =
      new Bilingual("ngày đầu không sau ngày cuối", "a first day that is not after the last");
  private static final Bilingual WHOLE = new Bilingual("số nguyên", "a whole number");
  private static final int SETS = 1_000_000;

  private final List<Finding> faults = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();

  private ProposeRequestReader() {}

  /**
   * Reads a line.
   *
   * @param line the line
   * @return what it asks, and what is wrong with it
   */
  public static ProposeRequest read(Line line) {
    JsonLine json = JsonLine.read(line);
    ProposeRequestReader reader = new ProposeRequestReader();
    reader.faults.addAll(json.faults());
    return json.object()
        .map(reader::read)
        .orElseGet(
            () ->
                new ProposeRequest(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    FactSheet.builder().build(),
                    Optional.empty(),
                    reader.faults,
                    List.of()));
  }

  private ProposeRequest read(ObjectNode object) {
    FieldReader fields = new FieldReader(object, Where.nowhere(), faults);
    fields.warnUnknown(FIELDS, warnings);
    Optional<String> id = fields.required("id", fields.text("id"));
    Optional<String> decision = fields.required("decision", fields.text("decision"));
    Optional<Integer> set = fields.required("set", fields.number("set", 0, SETS));
    Optional<LocalDate> date = fields.required("date", fields.day("date"));
    FactSheet.Builder sheet = FactSheet.builder();
    object(fields, "facts").ifPresent(facts -> new FactReader(sheet, faults).read(facts));
    fields.list("certificates").ifPresent(list -> sheet.certificates(certificates(list)));
    fields.list("tests").ifPresent(list -> sheet.tests(tests(list)));
    return new ProposeRequest(
        id, decision, set, date, sheet.build(), juror(fields), faults, warnings);
  }

  private static Optional<ObjectNode> object(FieldReader fields, String field) {
    Optional<JsonNode> node = fields.node(field);
    if (node.isPresent() && !node.get().isObject()) {
      fields.wrong(field, OBJECT);
    }
    return node.filter(JsonNode::isObject).map(ObjectNode.class::cast);
  }

  private Optional<FieldReader> item(String list, int place, JsonNode node) {
    Where where = Where.of(Where.Kind.POINTER, "/" + list + "/" + place);
    if (node instanceof ObjectNode object) {
      return Optional.of(new FieldReader(object, where, faults));
    }
    faults.add(JsonLine.wrongType(list, OBJECT).within(where));
    return Optional.empty();
  }

  private List<HeldCertificate> certificates(List<JsonNode> nodes) {
    List<HeldCertificate> held = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      item("certificates", i, nodes.get(i)).flatMap(this::certificate).ifPresent(held::add);
    }
    return held;
  }

  private Optional<HeldCertificate> certificate(FieldReader fields) {
    int before = faults.size();
    Optional<String> code = fields.required("standard", fields.text("standard"));
    Optional<Standard> standard = code.flatMap(StandardVocabulary.standard()::find);
    if (code.isPresent() && standard.isEmpty()) {
      fields.add(
          Finding.of(ProposeFinding.UNKNOWN_STANDARD, Where.of(Where.Kind.FIELD, "standard"))
              .with("standard", code.get()));
    }
    Optional<String> number = fields.required("number", fields.text("number"));
    Optional<String> issuer = fields.required("issuer", fields.text("issuer"));
    Optional<LocalDate> issued = fields.required("issued", fields.day("issued"));
    Optional<LocalDate> expires = fields.day("expires");
    if (faults.size() > before) {
      return Optional.empty();
    }
    if (expires.filter(issued.orElseThrow()::isAfter).isPresent()) {
      fields.wrong("expires", TERM);
    }
    return Optional.of(
        new HeldCertificate(
            standard.orElseThrow(),
            number.orElseThrow(),
            issuer.orElseThrow(),
            issued.orElseThrow(),
            expires));
  }

  private List<TestReport> tests(List<JsonNode> nodes) {
    List<TestReport> reports = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      item("tests", i, nodes.get(i)).flatMap(this::test).ifPresent(reports::add);
    }
    return reports;
  }

  private Optional<TestReport> test(FieldReader fields) {
    int before = faults.size();
    Optional<String> number = fields.required("number", fields.text("number"));
    Optional<LocalDate> dated = fields.required("dated", fields.day("dated"));
    Optional<LocalDate> validUntil = fields.day("validUntil");
    Optional<Integer> indicators =
        fields.required(
            "nutritionIndicators", fields.number("nutritionIndicators", 0, Integer.MAX_VALUE));
    if (faults.size() == before && validUntil.filter(dated.orElseThrow()::isAfter).isPresent()) {
      fields.wrong("validUntil", TERM);
    }
    return faults.size() > before
        ? Optional.empty()
        : Optional.of(
            new TestReport(
                number.orElseThrow(), dated.orElseThrow(), validUntil, indicators.orElseThrow()));
  }

  private Optional<JurorChoices> juror(FieldReader fields) {
    Optional<String> juror = fields.text("juror");
    Optional<ObjectNode> choices = object(fields, "choices");
    if (fields.node("choices").isPresent()) {
      fields.required("juror", juror);
    }
    Map<String, Integer> chosen = new LinkedHashMap<>();
    choices.ifPresent(
        object -> {
          for (Map.Entry<String, JsonNode> choice : object.properties()) {
            if (choice.getValue().isIntegralNumber() && choice.getValue().canConvertToInt()) {
              chosen.put(choice.getKey(), choice.getValue().intValue());
            } else {
              fields.wrong(choice.getKey(), WHOLE);
            }
          }
        });
    return juror.map(name -> new JurorChoices(name, ScoreSheet.of(chosen)));
  }
}
