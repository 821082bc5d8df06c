package vn.ocop.traceability.epcis.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.event.ExtensionName;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.Extensions;

/** Keeps fields beyond the standard's own, in their order. */
final class ExtensionMapper {

  private static final ExtensionValue NULL = new ExtensionValue.NullValue();

  private final Values values;
  private final Set<String> reportedPrefixes = new HashSet<>();

  ExtensionMapper(Values values) {
    this.values = values;
  }

  /** One field of the standard's own objects that is not the standard's. */
  Extensions.Field field(Node.Field field, At at, boolean needsNamespace) {
    At here = at.field(field.name());
    ExtensionName name = name(field, here);
    if (needsNamespace && name.namespace().isEmpty() && name.prefix().isEmpty()) {
      values.report().kept(EpcisCode.NAME_WITHOUT_NAMESPACE, here, "field", field.name());
    }
    return new Extensions.Field(name, value(field.value(), here));
  }

  /** All fields of an object of a user's own, or of master data. */
  Extensions all(Node.Fields fields, At at, boolean needsNamespace) {
    if (fields.fields().isEmpty()) {
      return Extensions.none();
    }
    List<Extensions.Field> all = new ArrayList<>(fields.fields().size());
    for (Node.Field field : fields.fields()) {
      all.add(field(field, at, needsNamespace));
    }
    return new Extensions(all);
  }

  /** A value whose field names mean nothing but themselves, such as a JSON-LD context. */
  ExtensionValue verbatim(Node node, At at) {
    if (node instanceof Node.Items list) {
      List<ExtensionValue> items = new ArrayList<>(list.items().size());
      list.items().forEach(item -> items.add(verbatim(item, at)));
      return new ExtensionValue.ListValue(items);
    }
    if (node instanceof Node.Fields fields) {
      List<Extensions.Field> all = new ArrayList<>(fields.fields().size());
      for (Node.Field field : fields.fields()) {
        String name = field.name().isEmpty() ? "_" : field.name();
        all.add(new Extensions.Field(ExtensionName.plain(name), verbatim(field.value(), at)));
      }
      return new ExtensionValue.ObjectValue(new Extensions(all));
    }
    return value(node, at);
  }

  private ExtensionName name(Node.Field field, At at) {
    String printed = field.name();
    String namespace = field.namespace();
    if (namespace != null) {
      int colon = printed.indexOf(':');
      return new ExtensionName(
          namespace, printed.substring(colon + 1), colon < 0 ? "" : printed.substring(0, colon));
    }
    if (printed.isEmpty()) {
      values.report().lost(EpcisCode.EMPTY_VALUE, at, "field", "name");
      return ExtensionName.plain("_");
    }
    ExtensionName name = values.names().name(printed);
    if (name.namespace().isEmpty()
        && !name.prefix().isEmpty()
        && reportedPrefixes.add(name.prefix())) {
      values.report().kept(EpcisCode.UNDECLARED_PREFIX, at, "prefix", name.prefix());
    }
    return name;
  }

  ExtensionValue value(Node node, At at) {
    if (node instanceof Node.Text text) {
      return new ExtensionValue.TextValue(text.value());
    }
    if (node instanceof Node.Digits digits) {
      BigDecimal number = values.extensionNumber(digits.text(), at);
      return number == null ? NULL : new ExtensionValue.NumberValue(number);
    }
    if (node instanceof Node.Bool bool) {
      return new ExtensionValue.BooleanValue(bool.value());
    }
    if (node instanceof Node.Items list) {
      List<ExtensionValue> items = new ArrayList<>(list.items().size());
      for (int i = 0; i < list.items().size(); i++) {
        items.add(value(list.items().get(i), at.item(i)));
      }
      return new ExtensionValue.ListValue(items);
    }
    return node instanceof Node.Fields fields
        ? new ExtensionValue.ObjectValue(all(fields, at, false))
        : NULL;
  }
}
