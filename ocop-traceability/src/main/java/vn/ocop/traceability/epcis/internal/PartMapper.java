package vn.ocop.traceability.epcis.internal;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.event.BusinessTransaction;
import vn.ocop.traceability.event.ErrorDeclaration;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.PersistentDisposition;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.internal.Nearest;

/** Reads the parts of an event that are objects themselves. */
final class PartMapper {

  private final Values values;
  private final ExtensionMapper extensions;

  PartMapper(Values values, ExtensionMapper extensions) {
    this.values = values;
    this.extensions = extensions;
  }

  @Nullable Place place(Node node, At at, String name) {
    Node.Fields fields = values.fields(node, at, name);
    if (fields == null) {
      return null;
    }
    Identifier id = null;
    List<Extensions.Field> more = new ArrayList<>(0);
    for (Node.Field field : fields.fields()) {
      if (field.name().equals("id")) {
        id = values.identifier(field.value(), at, "id");
      } else {
        more.add(extensions.field(field, at, false));
      }
    }
    if (id == null) {
      missing(fields, at, "id");
      return null;
    }
    return new Place(id, more.isEmpty() ? Extensions.none() : new Extensions(more));
  }

  @Nullable QuantityElement quantity(Node node, At at) {
    Node.Fields fields = values.fields(node, at, "quantityElement");
    if (fields == null) {
      return null;
    }
    Identifier epcClass = null;
    BigDecimal quantity = null;
    String unit = null;
    for (Node.Field field : fields.fields()) {
      switch (field.name()) {
        case "epcClass" -> epcClass = values.identifier(field.value(), at, "epcClass");
        case "quantity" -> quantity = values.number(field.value(), at, "quantity");
        case "uom" -> unit = values.unit(field.value(), at, "uom");
        default -> unknown(field, at, List.of("epcClass", "quantity", "uom"));
      }
    }
    if (epcClass == null) {
      missing(fields, at, "epcClass");
      return null;
    }
    return new QuantityElement(epcClass, Optional.ofNullable(quantity), Optional.ofNullable(unit));
  }

  @Nullable BusinessTransaction transaction(Node node, At at) {
    Node.Fields fields = values.fields(node, at, "bizTransaction");
    if (fields == null) {
      return null;
    }
    VocabularyTerm type = null;
    Identifier id = null;
    for (Node.Field field : fields.fields()) {
      switch (field.name()) {
        case "type" ->
            type = values.term(Vocabulary.BUSINESS_TRANSACTION_TYPE, field.value(), at, "type");
        case "bizTransaction" -> id = values.identifier(field.value(), at, "bizTransaction");
        default -> unknown(field, at, List.of("type", "bizTransaction"));
      }
    }
    if (id == null) {
      missing(fields, at, "bizTransaction");
      return null;
    }
    return new BusinessTransaction(Optional.ofNullable(type), id);
  }

  /** A source or destination; its identifier stands in the field of that name. */
  @Nullable SourceOrDestination end(Node node, At at, String idField) {
    Node.Fields fields = values.fields(node, at, idField);
    if (fields == null) {
      return null;
    }
    VocabularyTerm type = null;
    Identifier id = null;
    for (Node.Field field : fields.fields()) {
      if (field.name().equals("type")) {
        type = values.term(Vocabulary.SOURCE_DESTINATION_TYPE, field.value(), at, "type");
      } else if (field.name().equals(idField)) {
        id = values.identifier(field.value(), at, idField);
      } else {
        unknown(field, at, List.of("type", idField));
      }
    }
    if (type == null || id == null) {
      missing(fields, at, type == null ? "type" : idField);
      return null;
    }
    return new SourceOrDestination(type, id);
  }

  @Nullable PersistentDisposition persistentDisposition(Node node, At at) {
    Node.Fields fields = values.fields(node, at, "persistentDisposition");
    if (fields == null) {
      return null;
    }
    List<VocabularyTerm> set = List.of();
    List<VocabularyTerm> unset = List.of();
    for (Node.Field field : fields.fields()) {
      if (field.name().equals("set")) {
        set = dispositions(field, at);
      } else if (field.name().equals("unset")) {
        unset = dispositions(field, at);
      } else {
        unknown(field, at, List.of("set", "unset"));
      }
    }
    if (set.isEmpty() && unset.isEmpty()) {
      values.report().kept(EpcisCode.MISSING_FIELD, at, "field", "set");
      return null;
    }
    return new PersistentDisposition(set, unset);
  }

  private List<VocabularyTerm> dispositions(Node.Field field, At at) {
    return values.list(
        field.value(),
        at,
        field.name(),
        (item, place) -> values.term(Vocabulary.DISPOSITION, item, place, ""));
  }

  @Nullable ErrorDeclaration errorDeclaration(Node node, At at) {
    Node.Fields fields = values.fields(node, at, "errorDeclaration");
    if (fields == null) {
      return null;
    }
    OffsetDateTime time = null;
    VocabularyTerm reason = null;
    List<String> correctives = List.of();
    List<Extensions.Field> more = new ArrayList<>(0);
    for (Node.Field field : fields.fields()) {
      switch (field.name()) {
        case "declarationTime" -> time = values.time(field.value(), at, "declarationTime");
        case "reason" -> reason = values.term(Vocabulary.ERROR_REASON, field.value(), at, "reason");
        case "correctiveEventIDs" ->
            correctives = values.uris(field.value(), at, "correctiveEventIDs");
        default -> more.add(extensions.field(field, at, true));
      }
    }
    if (time == null) {
      missing(fields, at, "declarationTime");
      return null;
    }
    return new ErrorDeclaration(
        time,
        Optional.ofNullable(reason),
        correctives,
        more.isEmpty() ? Extensions.none() : new Extensions(more));
  }

  private void missing(Node.Fields fields, At at, String field) {
    Node value = fields.get(field);
    if (value == null || Values.isBlank(value)) {
      values.report().lost(EpcisCode.MISSING_FIELD, at, "field", field);
    }
  }

  private void unknown(Node.Field field, At at, List<String> known) {
    values
        .report()
        .lost(
            EpcisCode.UNKNOWN_FIELD,
            at.field(field.name()),
            "field",
            field.name(),
            "suggestion",
            Nearest.to(field.name(), known));
  }
}
