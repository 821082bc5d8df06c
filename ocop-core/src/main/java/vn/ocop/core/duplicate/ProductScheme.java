package vn.ocop.core.duplicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.core.duplicate.linkage.Comparison;
import vn.ocop.core.duplicate.linkage.Field;
import vn.ocop.core.duplicate.linkage.HardRule;
import vn.ocop.core.duplicate.linkage.LinkageScheme;
import vn.ocop.core.duplicate.reading.PartKind;

/** The fields of a product record, how they are compared, and which pairs are looked at. */
final class ProductScheme {

  private final Map<String, Field<ReadRecord, ?>> fields = new LinkedHashMap<>();
  private final RelationRules relations;
  private final LinkageScheme<ReadRecord> scheme;

  ProductScheme(DuplicatePolicy policy) {
    field("producer", new ProducerComparison());
    field("name", new NameComparison());
    field("place", new PlaceComparison());
    field("ingredient", new IngredientComparison());
    field("form", new PartComparison("form", PartKind.FORM));
    field("colour", new PartComparison("colour", PartKind.COLOUR));
    field("grade", new PartComparison("grade", PartKind.GRADE));
    field("degree", new DegreeComparison());
    field("size", new SizeComparison());
    field("gtin", new EqualityComparison("gtin", RegistryRecord::getGtin));
    field("code", new EqualityComparison("code", RegistryRecord::getProductCode));
    field("brand", new EqualityComparison("brand", RegistryRecord::getBrand));
    field(
        "set",
        new EqualityComparison("set", record -> record.getCriteriaSet().map(String::valueOf)));
    relations = new RelationRules(fields, policy);
    scheme = build(policy);
  }

  private <V> void field(String name, Comparison<ReadRecord, V> comparison) {
    fields.put(name, new Field<>(name, DuplicateTexts.label("field." + name), comparison));
  }

  private LinkageScheme<ReadRecord> build(DuplicatePolicy policy) {
    LinkageScheme.Builder<ReadRecord> builder =
        LinkageScheme.<ReadRecord>of(ReadRecord::key).thresholds(policy.thresholds());
    fields.values().forEach(builder::field);
    ProductBlocking.rules().forEach(builder::blocking);
    builder.hardRule(new HardRule<>("hard rules", relations::highest));
    return builder.build();
  }

  LinkageScheme<ReadRecord> scheme() {
    return scheme;
  }

  RelationRules relations() {
    return relations;
  }

  List<String> fieldNames() {
    return List.copyOf(fields.keySet());
  }
}
