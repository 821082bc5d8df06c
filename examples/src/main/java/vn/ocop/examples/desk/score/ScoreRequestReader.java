package vn.ocop.examples.desk.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.law.Dossier;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.examples.desk.io.JsonLine;
import vn.ocop.examples.desk.io.Line;
import vn.ocop.examples.desk.io.LineFinding;
import vn.ocop.examples.desk.score.ScoreRequest.RequestedBallot;

/**
 * Reads a line of the command {@code score}; goes on after a fault, so that one answer names them
 * all.
 */
public final class ScoreRequestReader {

  private static final Set<String> FIELDS =
      Set.of("id", "decision", "dossier", "set", "choices", "ballots", "disqualifiers");
  private static final Set<String> BALLOT_FIELDS = Set.of("juror", "choices");

  private final List<Finding> faults = new ArrayList<>(0);
  private final List<Finding> warnings = new ArrayList<>(0);

  private ScoreRequestReader() {}

  /**
   * Reads a line.
   *
   * @param line the line
   * @return what it asks, and what is wrong with it
   */
  public static ScoreRequest read(Line line) {
    JsonLine json = JsonLine.read(line);
    ScoreRequestReader reader = new ScoreRequestReader();
    if (json.object().isPresent()) {
      for (Finding fault : json.faults()) {
        reader.faults.add(atCriterion(fault, json.object().get()));
      }
      return reader.read(json.object().get());
    }
    return new ScoreRequest(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        json.faults(),
        List.of());
  }

  /** A key that stands twice among the choices is a criterion with two choices. */
  private static Finding atCriterion(Finding fault, ObjectNode object) {
    Optional<String> key = fault.where().get(Where.Kind.FIELD);
    if (key.isPresent() && object.path("choices").has(key.get())) {
      return new Finding(
          fault.code(),
          fault.severity(),
          Where.of(Where.Kind.CRITERION, key.get()),
          fault.arguments());
    }
    return fault;
  }

  private ScoreRequest read(ObjectNode object) {
    Optional<String> id = text(object, "id");
    Optional<String> decision = Optional.empty();
    Optional<Dossier> dossier = Optional.empty();
    if (object.has("decision") && object.has("dossier")) {
      faults.add(conflict("decision", "dossier"));
    } else if (object.has("dossier")) {
      dossier = DossierReader.read(object.get("dossier"), faults);
    } else {
      decision = text(object, "decision");
    }
    Optional<Integer> set = set(object);
    Optional<Map<String, Integer>> choices = Optional.empty();
    Optional<List<RequestedBallot>> ballots = Optional.empty();
    if (object.has("choices") && object.has("ballots")) {
      faults.add(conflict("choices", "ballots"));
    } else if (object.has("ballots")) {
      ballots = ballots(object.get("ballots"));
    } else {
      choices = choices(object, Where.nowhere());
    }
    List<String> disqualifiers = disqualifiers(object.get("disqualifiers"));
    warnUnknown(object, FIELDS, Where.nowhere());
    return new ScoreRequest(
        id, decision, dossier, set, choices, ballots, disqualifiers, faults, warnings);
  }

  private static Finding conflict(String field, String other) {
    return Finding.of(LineFinding.CONFLICTING_FIELDS, Where.of(Where.Kind.FIELD, other))
        .with("field", field)
        .with("other", other);
  }

  private Optional<String> text(ObjectNode object, String field) {
    JsonNode node = object.get(field);
    if (node == null) {
      faults.add(JsonLine.missing(field));
      return Optional.empty();
    }
    if (!node.isTextual()) {
      faults.add(JsonLine.wrongType(field, new Bilingual("chuỗi ký tự", "text")));
      return Optional.empty();
    }
    return Optional.of(node.textValue());
  }

  private Optional<Integer> set(ObjectNode object) {
    JsonNode node = object.get("set");
    if (node == null) {
      faults.add(JsonLine.missing("set"));
    } else if (!node.isIntegralNumber()) {
      faults.add(JsonLine.wrongType("set", new Bilingual("số nguyên", "a whole number")));
    } else if (node.canConvertToInt()) {
      return Optional.of(node.intValue());
    } else {
      faults.add(ScoreFindings.unknownSet(node.asText()));
    }
    return Optional.empty();
  }

  private Optional<Map<String, Integer>> choices(ObjectNode object, Where where) {
    JsonNode node = object.get("choices");
    if (node == null) {
      faults.add(JsonLine.missing("choices").within(where));
      return Optional.empty();
    }
    if (!(node instanceof ObjectNode members)) {
      faults.add(
          JsonLine.wrongType("choices", new Bilingual("một đối tượng", "an object")).within(where));
      return Optional.empty();
    }
    Map<String, Integer> choices = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : members.properties()) {
      readChoice(member.getKey(), member.getValue(), choices, where);
    }
    return Optional.of(choices);
  }

  private void readChoice(
      String criterion, JsonNode node, Map<String, Integer> choices, Where where) {
    if (!node.isIntegralNumber()) {
      faults.add(ScoreFindings.choiceType(criterion).within(where));
    } else if (!node.canConvertToInt()) {
      faults.add(ScoreFindings.choiceOutOfRange(criterion, node.asText()).within(where));
    } else {
      choices.put(criterion, node.intValue());
    }
  }

  private Optional<List<RequestedBallot>> ballots(JsonNode node) {
    if (!node.isArray()) {
      faults.add(JsonLine.wrongType("ballots", new Bilingual("một danh sách", "a list")));
      return Optional.empty();
    }
    List<RequestedBallot> ballots = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      Where place = Where.of(Where.Kind.POINTER, "/ballots/" + i);
      if (node.get(i) instanceof ObjectNode ballot) {
        JsonNode juror = ballot.get("juror");
        Where member = place;
        if (juror == null) {
          faults.add(JsonLine.missing("juror").within(place));
        } else if (!juror.isTextual()) {
          faults.add(
              JsonLine.wrongType("juror", new Bilingual("chuỗi ký tự", "text")).within(place));
        } else {
          member = place.then(Where.Kind.JUROR, juror.textValue());
        }
        Optional<Map<String, Integer>> choices = choices(ballot, member);
        warnUnknown(ballot, BALLOT_FIELDS, member);
        if (juror != null && juror.isTextual() && choices.isPresent()) {
          ballots.add(new RequestedBallot(juror.textValue(), choices.get()));
        }
      } else {
        faults.add(
            JsonLine.wrongType("ballots", new Bilingual("các đối tượng", "objects")).within(place));
      }
    }
    return Optional.of(ballots);
  }

  private List<String> disqualifiers(@Nullable JsonNode node) {
    List<String> codes = new ArrayList<>();
    if (node == null) {
      return codes;
    }
    if (!node.isArray()) {
      faults.add(JsonLine.wrongType("disqualifiers", new Bilingual("một danh sách", "a list")));
      return codes;
    }
    for (JsonNode code : node) {
      if (code.isTextual()) {
        codes.add(code.textValue());
      } else {
        faults.add(
            JsonLine.wrongType("disqualifiers", new Bilingual("danh sách mã", "a list of codes")));
      }
    }
    return codes;
  }

  private void warnUnknown(ObjectNode object, Set<String> known, Where where) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!known.contains(field.getKey())) {
        warnings.add(
            Finding.of(LineFinding.UNKNOWN_FIELD, Where.of(Where.Kind.FIELD, field.getKey()))
                .with("field", field.getKey())
                .within(where));
      }
    }
  }
}
