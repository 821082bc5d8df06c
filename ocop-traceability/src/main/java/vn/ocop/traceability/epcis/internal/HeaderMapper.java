package vn.ocop.traceability.epcis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ocop.traceability.epcis.DocumentKind;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.epcis.EpcisHeader;
import vn.ocop.traceability.epcis.ImmutableEpcisHeader;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.internal.Nearest;

/** Makes a header of what a document says outside its events. */
final class HeaderMapper {

  private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)*");
  private static final List<String> TYPES =
      List.of("EPCISDocument", "EPCISQueryDocument", "EPCISMasterDataDocument");

  /** What may stand in a document beside what {@link EpcisHeader} has a place for. */
  private static final List<String> FIELDS =
      List.of(
          "instanceIdentifier",
          "sender",
          "receiver",
          "epcisHeader",
          "EPCISHeader",
          "vocabularyList",
          "VocabularyList");

  private final Values values;
  private final ExtensionMapper extensions;
  private final At at;

  HeaderMapper(Values values, At at) {
    this.values = values;
    this.extensions = new ExtensionMapper(values);
    this.at = at;
  }

  /** The header of a document. */
  EpcisHeader map(Node.Fields document) {
    ImmutableEpcisHeader.Builder header =
        EpcisHeader.builder().namespaces(values.names().declared()).kind(kind(document));
    List<Extensions.Field> more = new ArrayList<>();
    for (Node.Field field : document.fields()) {
      String name = field.name();
      Node value = field.value();
      switch (name) {
        case "type" -> {}
        case "@context" -> header.context(extensions.verbatim(value, at.field(name)));
        case "schemaVersion" -> header.schemaVersion(version(value));
        case "creationDate" ->
            header.creationDate(Optional.ofNullable(values.time(value, at, name)));
        case "id" -> header.id(Optional.ofNullable(values.uri(value, at, name)));
        case "queryName" -> header.queryName(Optional.ofNullable(values.anyText(value, at, name)));
        case "subscriptionID" ->
            header.subscriptionId(Optional.ofNullable(values.anyText(value, at, name)));
        default -> more.add(own(field));
      }
    }
    return header.fields(more.isEmpty() ? Extensions.none() : new Extensions(more)).build();
  }

  /** A field that is not the standard's: an extension, or a mistake. */
  private Extensions.Field own(Node.Field field) {
    Extensions.Field own = extensions.field(field, at, false);
    if (field.namespace() == null
        && own.name().namespace().isEmpty()
        && own.name().prefix().isEmpty()
        && !FIELDS.contains(field.name())) {
      values
          .report()
          .kept(
              EpcisCode.UNKNOWN_FIELD,
              at.field(field.name()),
              "field",
              field.name(),
              "suggestion",
              Nearest.to(field.name(), FIELDS));
    }
    return own;
  }

  private Optional<String> version(Node value) {
    String version = values.text(value, at, "schemaVersion");
    if (version != null && !VERSION.matcher(version).matches()) {
      values.wrongType(value, at.field("schemaVersion"), "schemaVersion", "version number");
    }
    return Optional.ofNullable(version);
  }

  private DocumentKind kind(Node.Fields document) {
    Node type = document.get("type");
    if (type == null) {
      return DocumentKind.CAPTURE;
    }
    String name = values.text(type, at, "type");
    if (name != null && !TYPES.contains(name)) {
      values.report().kept(EpcisCode.UNKNOWN_DOCUMENT_TYPE, at.field("type"), "text", name);
    }
    return "EPCISQueryDocument".equals(name) ? DocumentKind.QUERY : DocumentKind.CAPTURE;
  }

  /** Reports what every document must say and this one does not. */
  void require(Node.Fields document, String... fields) {
    for (String field : fields) {
      if (document.get(field) == null) {
        values.report().kept(EpcisCode.MISSING_FIELD, at, "field", field);
      }
    }
  }
}
