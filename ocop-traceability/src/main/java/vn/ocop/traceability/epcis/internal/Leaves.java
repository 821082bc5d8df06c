package vn.ocop.traceability.epcis.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.VocabularyTerm;

/** Writes the leaves of one event, each only if it is there. */
final class Leaves {

  private final JsonGenerator json;
  private final Prefixes prefixes;

  Leaves(JsonGenerator json, Prefixes prefixes) {
    this.json = json;
    this.prefixes = prefixes;
  }

  void text(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    }
  }

  void term(String field, Optional<VocabularyTerm> value) throws IOException {
    text(field, value.map(VocabularyTerm::value));
  }

  void time(String field, Optional<OffsetDateTime> value) throws IOException {
    text(field, value.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
  }

  void number(String field, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(field, value.get());
    }
  }

  void bool(String field, Optional<Boolean> value) throws IOException {
    if (value.isPresent()) {
      json.writeBooleanField(field, value.get());
    }
  }

  void texts(String field, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(field);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }

  void identifiers(String field, List<Identifier> values) throws IOException {
    texts(field, values.stream().map(Identifier::text).toList());
  }

  void terms(String field, List<VocabularyTerm> values) throws IOException {
    texts(field, values.stream().map(VocabularyTerm::value).toList());
  }

  void extensions(Extensions extensions) throws IOException {
    for (Extensions.Field field : extensions.fields()) {
      json.writeFieldName(prefixes.printed(field.name()));
      value(field.value());
    }
  }

  void value(ExtensionValue value) throws IOException {
    value(value, false);
  }

  /** A value whose field names mean nothing but themselves, such as a JSON-LD context. */
  void verbatim(ExtensionValue value) throws IOException {
    value(value, true);
  }

  private void value(ExtensionValue value, boolean verbatim) throws IOException {
    if (value instanceof ExtensionValue.TextValue text) {
      json.writeString(text.value());
    } else if (value instanceof ExtensionValue.NumberValue number) {
      json.writeNumber(number.value());
    } else if (value instanceof ExtensionValue.BooleanValue bool) {
      json.writeBoolean(bool.value());
    } else if (value instanceof ExtensionValue.ListValue list) {
      json.writeStartArray();
      for (ExtensionValue item : list.values()) {
        value(item, verbatim);
      }
      json.writeEndArray();
    } else if (value instanceof ExtensionValue.ObjectValue object) {
      json.writeStartObject();
      for (Extensions.Field field : object.fields().fields()) {
        json.writeFieldName(verbatim ? field.name().localName() : prefixes.printed(field.name()));
        value(field.value(), verbatim);
      }
      json.writeEndObject();
    } else {
      json.writeNull();
    }
  }
}
