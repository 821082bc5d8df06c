package vn.ocop.traceability.epcis;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.Extensions;

/** What a document says outside its events. */
@Value.Immutable
public interface EpcisHeader {

  /**
   * Starts the header of a capture document of version 2.0.
   *
   * @return a builder
   */
  static ImmutableEpcisHeader.Builder builder() {
    return ImmutableEpcisHeader.builder();
  }

  /**
   * What the document is.
   *
   * @return the kind
   */
  @Value.Default
  default DocumentKind getKind() {
    return DocumentKind.CAPTURE;
  }

  /**
   * The version of EPCIS.
   *
   * @return for example {@code 2.0}, or empty where it is not said
   */
  Optional<String> getSchemaVersion();

  /**
   * When the document was made.
   *
   * @return the time, or empty where it is not said
   */
  Optional<OffsetDateTime> getCreationDate();

  /**
   * The document's identifier.
   *
   * @return the identifier, or empty where it has none
   */
  Optional<String> getId();

  /**
   * The name of the query that this answers.
   *
   * @return the name; empty for other documents
   */
  Optional<String> getQueryName();

  /**
   * The subscription that this answers.
   *
   * @return the identifier, or empty where there is none
   */
  Optional<String> getSubscriptionId();

  /**
   * The JSON-LD context as printed.
   *
   * @return the context; empty where there is none, as in XML
   */
  Optional<ExtensionValue> getContext();

  /**
   * The namespaces that the whole document declares.
   *
   * @return namespace by prefix, in the document's order, without the prefixes of the standard
   *     context
   */
  Map<String, String> getNamespaces();

  /**
   * All other fields: sender, receiver, the header with its master data, extensions.
   *
   * @return the fields in the document's order
   */
  @Value.Default
  default Extensions getFields() {
    return Extensions.none();
  }
}
