package vn.ocop.traceability.hash;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.traceability.event.ExtensionName;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.Extensions;

/** Fields beyond the standard's own as the hash wants them: sorted, with their namespaces. */
final class CanonicalExtensions {

  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String TEXT = "#text";

  private CanonicalExtensions() {}

  /** All fields, sorted, as one text. */
  static String of(Extensions extensions) {
    List<String> all = new ArrayList<>();
    addTo(all, extensions);
    all.sort(ByCodePoint.ORDER);
    return String.join("", all);
  }

  /** Adds each field as a text of its own. */
  static void addTo(List<String> into, Extensions extensions) {
    for (Extensions.Field field : extensions.fields()) {
      if (!isComment(field.name()) && !field.name().localName().equals(TEXT)) {
        add(into, name(field.name()), field.value());
      }
    }
  }

  private static void add(List<String> into, String name, ExtensionValue value) {
    if (value instanceof ExtensionValue.ListValue list) {
      list.values().forEach(item -> into.add(name + item(item)));
    } else {
      into.add(name + item(value));
    }
  }

  private static String item(ExtensionValue value) {
    if (value instanceof ExtensionValue.ObjectValue object) {
      String text = object.fields().get("", TEXT).map(CanonicalExtensions::item).orElse("");
      return text + of(object.fields());
    }
    if (value instanceof ExtensionValue.ListValue list) {
      List<String> items = new ArrayList<>();
      add(items, "", list);
      items.sort(ByCodePoint.ORDER);
      return String.join("", items);
    }
    if (value instanceof ExtensionValue.NumberValue number) {
      return "=" + CanonicalValue.of(number.value());
    }
    String text = value.asText().orElse("").strip();
    return text.isEmpty() ? "" : "=" + CanonicalValue.of(text);
  }

  private static boolean isComment(ExtensionName name) {
    return name.localName().equals("comment")
        && (name.namespace().equals(RDFS) || name.printed().equals("comment"));
  }

  /** The name with its namespace in braces; an attribute of XML without its mark. */
  private static String name(ExtensionName name) {
    String local =
        name.localName().startsWith("@") ? name.localName().substring(1) : name.localName();
    if (!name.namespace().isEmpty()) {
      return "{" + name.namespace() + "}" + local;
    }
    return name.prefix().isEmpty() ? local : name.prefix() + ":" + local;
  }
}
