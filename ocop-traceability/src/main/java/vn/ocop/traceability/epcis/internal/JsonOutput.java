package vn.ocop.traceability.epcis.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.epcis.DocumentKind;
import vn.ocop.traceability.epcis.EpcisHeader;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.Extensions;

/** Writes documents and lines of events as JSON-LD. */
public final class JsonOutput {

  static final String STANDARD_CONTEXT =
      "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";

  private final JsonGenerator json;
  private final Names names;
  private final int open;
  private final boolean alone;

  private JsonOutput(JsonGenerator json, Names names, int open, boolean alone) {
    this.json = json;
    this.names = names;
    this.open = open;
    this.alone = alone;
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    return new JsonFactory()
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
        .setRootValueSeparator(null);
  }

  /** Begins lines of events. */
  public static JsonOutput lines(OutputStream out) throws IOException {
    return new JsonOutput(generator(out), Names.ofStandard(), 0, true);
  }

  /** Begins a document. */
  public static JsonOutput document(OutputStream out, EpcisHeader header) throws IOException {
    JsonGenerator json = generator(out);
    boolean query = header.getKind() == DocumentKind.QUERY;
    Names names = Names.ofStandard().with(declared(header));
    Prefixes prefixes = new Prefixes(names);
    prefixes.add(header.getFields());
    prefixes.settle();
    Leaves leaves = new Leaves(json, prefixes);
    json.writeStartObject();
    context(json, leaves, header, prefixes);
    leaves.text("id", header.getId());
    json.writeStringField("type", query ? "EPCISQueryDocument" : "EPCISDocument");
    json.writeStringField("schemaVersion", header.getSchemaVersion().orElse("2.0"));
    leaves.time("creationDate", header.getCreationDate());
    leaves.extensions(header.getFields());
    json.writeObjectFieldStart("epcisBody");
    if (query) {
      json.writeObjectFieldStart("queryResults");
      leaves.text("subscriptionID", header.getSubscriptionId());
      leaves.text("queryName", header.getQueryName());
      json.writeObjectFieldStart("resultsBody");
    }
    json.writeArrayFieldStart("eventList");
    return new JsonOutput(json, names.with(taken(prefixes)), query ? 4 : 2, false);
  }

  private static Map<String, String> declared(EpcisHeader header) {
    Map<String, String> declared = new LinkedHashMap<>();
    if (header.getContext().isPresent()) {
      declarations(header.getContext().get(), declared);
    } else {
      declared.putAll(header.getNamespaces());
    }
    return declared;
  }

  private static void declarations(ExtensionValue context, Map<String, String> into) {
    if (context instanceof ExtensionValue.ListValue list) {
      list.values().forEach(item -> declarations(item, into));
    } else if (context instanceof ExtensionValue.ObjectValue object) {
      for (Extensions.Field field : object.fields().fields()) {
        Optional<String> iri =
            field.value() instanceof ExtensionValue.ObjectValue definition
                ? definition.fields().text("@id")
                : field.value().asText();
        String name = field.name().localName();
        if (!name.startsWith("@")) {
          iri.ifPresent(namespace -> into.put(name, namespace));
        }
      }
    }
  }

  private static Map<String, String> taken(Prefixes prefixes) {
    Map<String, String> taken = new LinkedHashMap<>();
    prefixes.declared().forEach((prefix, iri) -> taken.put(prefix, iri == null ? "" : iri));
    return taken;
  }

  private static void context(
      JsonGenerator json, Leaves leaves, EpcisHeader header, Prefixes prefixes) throws IOException {
    json.writeArrayFieldStart("@context");
    if (header.getContext().isPresent()) {
      ExtensionValue context = header.getContext().get();
      if (context instanceof ExtensionValue.ListValue list) {
        for (ExtensionValue item : list.values()) {
          leaves.verbatim(item);
        }
      } else {
        leaves.verbatim(context);
      }
    } else {
      json.writeString(STANDARD_CONTEXT);
      namespaces(json, header.getNamespaces());
    }
    namespaces(json, prefixes.declared());
    json.writeEndArray();
  }

  private static void namespaces(JsonGenerator json, Map<String, ? extends @Nullable String> all)
      throws IOException {
    if (!all.isEmpty()) {
      json.writeStartObject();
      for (Map.Entry<String, ? extends @Nullable String> entry : all.entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
    }
  }

  /** Writes one event. */
  public void event(EpcisEvent event) throws IOException {
    new EventOutput(json, names, event).write(alone);
    if (alone) {
      json.writeRaw('\n');
    }
  }

  /** Ends the document. */
  public void close() throws IOException {
    if (open > 0) {
      json.writeEndArray();
      for (int i = 0; i < open; i++) {
        json.writeEndObject();
      }
    }
    json.close();
  }
}
