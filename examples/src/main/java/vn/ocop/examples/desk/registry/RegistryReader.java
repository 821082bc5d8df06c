package vn.ocop.examples.desk.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.product.ProducerKind;
import vn.ocop.core.product.RepresentativeAttribute;
import vn.ocop.core.programme.ImmutableProgrammeProduct;
import vn.ocop.core.programme.OtherRecognition;
import vn.ocop.core.programme.ProgrammeProduct;
import vn.ocop.core.recognition.Certificate;
import vn.ocop.core.recognition.ExtensionPolicy;
import vn.ocop.core.recognition.HistoryCheck;
import vn.ocop.core.recognition.LifeRuleBook;
import vn.ocop.core.recognition.ProductLife;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Severity;
import vn.ocop.core.result.Where;
import vn.ocop.examples.desk.io.FieldReader;
import vn.ocop.examples.desk.io.JsonLine;
import vn.ocop.examples.desk.io.Line;

/**
 * Reads the lines of a registry, one product a line with all its recognitions. Keeps nothing of a
 * product but its id, to find one that stands on two lines.
 */
public final class RegistryReader {

  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "name",
          "code",
          "set",
          "commune",
          "producer",
          "otherRecognitions",
          "recognitions",
          "illustrative");
  private static final Set<String> PRODUCER_FIELDS = Set.of("id", "name", "kind", "representative");

  private final LifeRuleBook book;
  private final ExtensionPolicy policy;
  private final ProductPlace places;
  private final Set<String> seen = new HashSet<>();

  /**
   * A reader.
   *
   * @param book the rules on the life of certificates
   * @param policy how Article 12(3) is read
   * @param places finds the commune that a product code names
   */
  public RegistryReader(LifeRuleBook book, ExtensionPolicy policy, ProductPlace places) {
    this.book = book;
    this.policy = policy;
    this.places = places;
  }

  /**
   * Reads a line.
   *
   * @param line the line
   * @return the product, or what is wrong with it
   */
  public RegistryEntry read(Line line) {
    JsonLine json = JsonLine.read(line);
    List<Finding> faults = new ArrayList<>(json.faults());
    List<Finding> warnings = new ArrayList<>(0);
    if (json.object().isEmpty()) {
      return new RegistryEntry(
          line.number(), Optional.empty(), Optional.empty(), Optional.empty(), faults, warnings);
    }
    FieldReader fields = new FieldReader(json.object().get(), Where.nowhere(), faults);
    fields.warnUnknown(FIELDS, warnings);
    Optional<String> id = fields.required("id", fields.text("id"));
    Optional<String> name = fields.required("name", fields.text("name"));
    Optional<ProgrammeProduct> product = product(id.orElse("?"), fields, faults, warnings);
    if (id.isPresent() && !seen.add(id.get())) {
      fields.add(
          Finding.of(RegistryFinding.DUPLICATE_PRODUCT, Where.of(Where.Kind.FIELD, "id"))
              .with("id", id.get()));
    }
    return new RegistryEntry(
        line.number(),
        id,
        name,
        faults.isEmpty() ? product : Optional.empty(),
        List.copyOf(faults),
        List.copyOf(warnings));
  }

  private Optional<ProgrammeProduct> product(
      String id, FieldReader fields, List<Finding> faults, List<Finding> warnings) {
    ImmutableProgrammeProduct.Builder product =
        ProgrammeProduct.builder()
            .criteriaSet(fields.number("set", 1, 26))
            .commune(commune(fields, warnings));
    producer(fields, faults, warnings, product);
    for (JsonNode other : fields.list("otherRecognitions").orElse(List.of())) {
      fields
          .constant("otherRecognitions", other, OtherRecognition.class)
          .ifPresent(product::addOtherRecognitions);
    }
    Optional<ProductLife> life = life(id, fields, faults, warnings);
    return life.map(known -> product.life(known).build());
  }

  private Optional<CommuneCode> commune(FieldReader fields, List<Finding> warnings) {
    Optional<CommuneCode> ofCode =
        fields.text("code").flatMap(code -> places.of(code, fields, warnings));
    Optional<String> text = fields.text("commune");
    if (text.isEmpty()) {
      return ofCode;
    }
    Outcome<CommuneCode> commune = CommuneCode.parse(text.get());
    if (commune.toOptional().isEmpty()) {
      commune.findings().forEach(fields::add);
    }
    return commune.toOptional();
  }

  private static void producer(
      FieldReader fields,
      List<Finding> faults,
      List<Finding> warnings,
      ImmutableProgrammeProduct.Builder product) {
    Optional<JsonNode> node = fields.node("producer");
    if (node.isEmpty()) {
      return;
    }
    if (node.get().isTextual()) {
      product.producer(node.get().textValue());
      return;
    }
    if (!(node.get() instanceof ObjectNode object)) {
      fields.wrong("producer", new Bilingual("chuỗi ký tự hoặc đối tượng", "text or an object"));
      return;
    }
    FieldReader inner = new FieldReader(object, Where.of(Where.Kind.POINTER, "/producer"), faults);
    inner.warnUnknown(PRODUCER_FIELDS, warnings);
    product
        .producer(inner.text("id").or(() -> inner.text("name")))
        .producerKind(inner.constant("kind", ProducerKind.class));
    inner
        .list("representative")
        .ifPresent(
            attributes -> {
              Set<RepresentativeAttribute> held = EnumSet.noneOf(RepresentativeAttribute.class);
              for (JsonNode attribute : attributes) {
                inner
                    .constant("representative", attribute, RepresentativeAttribute.class)
                    .ifPresent(held::add);
              }
              product.representative(held);
            });
  }

  private Optional<ProductLife> life(
      String id, FieldReader fields, List<Finding> faults, List<Finding> warnings) {
    Optional<List<JsonNode>> nodes = fields.required("recognitions", fields.list("recognitions"));
    if (nodes.isPresent() && nodes.get().isEmpty()) {
      fields.wrong(
          "recognitions", new Bilingual("danh sách có ít nhất một mục", "a list of one or more"));
    }
    List<Certificate> certificates = new ArrayList<>(1);
    int index = 0;
    for (JsonNode node : nodes.orElse(List.of())) {
      Where where = Where.of(Where.Kind.POINTER, "/recognitions/" + index++);
      if (node instanceof ObjectNode object) {
        CertificateReader.read(id, object, where, faults, warnings).ifPresent(certificates::add);
      } else {
        faults.add(
            JsonLine.wrongType("recognitions", new Bilingual("các đối tượng", "objects"))
                .within(where));
      }
    }
    if (!faults.isEmpty() || certificates.isEmpty()) {
      return Optional.empty();
    }
    Outcome<ProductLife> life = ProductLife.of(certificates, book, policy);
    faults.addAll(life.findings());
    life.toOptional()
        .ifPresent(
            known -> {
              for (Finding finding : HistoryCheck.check(known, book)) {
                (finding.severity() == Severity.ERROR ? faults : warnings).add(finding);
              }
            });
    return life.toOptional();
  }
}
