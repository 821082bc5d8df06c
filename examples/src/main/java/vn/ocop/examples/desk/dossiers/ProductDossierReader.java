package vn.ocop.examples.desk.dossiers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.PlaceRegister;
import vn.ocop.core.product.Producer;
import vn.ocop.core.product.ProducerKind;
import vn.ocop.core.product.Product;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.validation.SharedValidator;
import vn.ocop.examples.desk.io.JsonLine;
import vn.ocop.examples.desk.io.Line;
import vn.ocop.examples.desk.score.ScoreRequest;
import vn.ocop.examples.desk.score.ScoreRequestReader;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.sheet.ScoreSheet;

/**
 * Reads a dossier: a line of the command {@code score} with product, producer and commune beside
 * it.
 */
public final class ProductDossierReader {

  private final CriteriaCatalogue law;
  private final PlaceRegister places;

  /**
   * A reader.
   *
   * @param law the criteria sets
   * @param places the communes
   */
  public ProductDossierReader(CriteriaCatalogue law, PlaceRegister places) {
    this.law = law;
    this.places = places;
  }

  /**
   * Reads and scores a dossier.
   *
   * @param line the line
   * @return product and result, or why the product cannot be told
   */
  public Outcome<ProductDossier> read(Line line) {
    JsonLine json = JsonLine.read(line);
    if (json.object().isEmpty()) {
      return new Outcome.Failure<>(json.faults());
    }
    ScoreRequest request = ScoreRequestReader.read(line);
    return product(json.object().get(), request)
        .map(
            product ->
                new ProductDossier(product, places.commune(product.getCommune()), card(request)));
  }

  private static Outcome<Product> product(ObjectNode object, ScoreRequest request) {
    List<Finding> faults = new ArrayList<>();
    Optional<String> name = text(object, "product", "product", faults);
    JsonNode producer = object.path("producer");
    Optional<String> producerName = text(producer, "name", "producer.name", faults);
    Optional<ProducerKind> kind = kind(producer, faults);
    Outcome<CommuneCode> commune =
        text(object, "commune", "commune", faults)
            .map(CommuneCode::parse)
            .orElseGet(() -> new Outcome.Failure<>(faults));
    if (faults.isEmpty()) {
      faults.addAll(commune.findings());
    }
    if (!faults.isEmpty() || request.set().isEmpty()) {
      faults.addAll(request.faults());
      return new Outcome.Failure<>(faults);
    }
    return SharedValidator.check(
        Product.builder()
            .id(request.id())
            .name(name.orElseThrow())
            .producer(
                Producer.builder()
                    .name(producerName.orElseThrow())
                    .kind(kind.orElseThrow())
                    .build())
            .commune(commune.orElseThrow())
            .criteriaSet(request.set().get())
            .build());
  }

  private static Optional<ProducerKind> kind(JsonNode producer, List<Finding> faults) {
    Optional<String> text = text(producer, "kind", "producer.kind", faults);
    Optional<ProducerKind> kind =
        text.flatMap(
            t -> Arrays.stream(ProducerKind.values()).filter(k -> k.name().equals(t)).findFirst());
    if (text.isPresent() && kind.isEmpty()) {
      String kinds = Arrays.toString(ProducerKind.values());
      faults.add(
          JsonLine.wrongType(
              "producer.kind", new Bilingual("một trong " + kinds, "one of " + kinds)));
    }
    return kind;
  }

  private static Optional<String> text(
      JsonNode node, String field, String path, List<Finding> faults) {
    JsonNode value = node.path(field);
    if (value.isMissingNode()) {
      faults.add(JsonLine.missing(path));
    } else if (!value.isTextual()) {
      faults.add(JsonLine.wrongType(path, new Bilingual("chuỗi ký tự", "text")));
    } else {
      return Optional.of(value.textValue());
    }
    return Optional.empty();
  }

  private Outcome<Scorecard> card(ScoreRequest request) {
    if (!request.faults().isEmpty() || request.choices().isEmpty()) {
      return new Outcome.Failure<>(request.faults());
    }
    ScoreSheet sheet = new ScoreSheet(request.choices().get(), request.disqualifiers());
    return law.find(request.decision().orElseThrow())
        .flatMap(sets -> sets.find(request.set().orElseThrow()))
        .flatMap(set -> set.score(sheet));
  }
}
