package vn.ocop.traceability.epcis.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings an event of EPCIS 1.2 or 2.0 in XML into the shape that JSON gives it: lists without the
 * elements around their items, and without the wrappers that 1.2 put around what came later.
 */
final class XmlShape {

  private static final Set<String> WRAPPERS = Set.of("extension", "baseExtension");
  private static final Set<String> TEXT_LISTS =
      Set.of("epcList", "childEPCs", "inputEPCList", "outputEPCList", "correctiveEventIDs");
  private static final Set<String> OBJECT_LISTS =
      Set.of("quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList");
  private static final Set<String> TYPED_LISTS =
      Set.of("bizTransactionList", "sourceList", "destinationList");
  private static final Set<String> REPEATED = Set.of("certificationInfo", "set", "unset");

  private XmlShape() {}

  /** The fields of an event, its type among them. */
  static Node.Fields event(XmlElement event) {
    List<Node.Field> fields = new ArrayList<>();
    fields.add(new Node.Field("type", null, new Node.Text(event.local())));
    standard(event, fields);
    return new Node.Fields(group(fields));
  }

  /** The fields of an object of the standard. */
  private static void standard(XmlElement element, List<Node.Field> fields) {
    for (XmlElement child : element.children()) {
      if (child.isStandard() && WRAPPERS.contains(child.local())) {
        standard(child, fields);
      } else if (isOwnInWrapper(element, child)) {
        fields.add(new Node.Field(child.local(), "", generic(child)));
      } else if (child.isStandard()) {
        if (!child.nil()) {
          fields.add(new Node.Field(child.local(), null, standardValue(child)));
        }
      } else {
        fields.add(extension(child));
      }
    }
  }

  /** In a wrapper, version 1.2 allows fields of a user's own without a namespace. */
  private static boolean isOwnInWrapper(XmlElement element, XmlElement child) {
    return child.namespace().isEmpty()
        && element.local().equals("extension")
        && EventFields.named(child.local()) == null;
  }

  private static Node standardValue(XmlElement element) {
    String name = element.local();
    if (TEXT_LISTS.contains(name)) {
      return items(element, item -> new Node.Text(item.text()));
    }
    if (OBJECT_LISTS.contains(name)) {
      return items(element, XmlShape::object);
    }
    if (TYPED_LISTS.contains(name)) {
      return items(element, XmlShape::typed);
    }
    return switch (name) {
      case "sensorElementList" -> items(element, XmlShape::sensorElement);
      case "ilmd" -> masterData(element);
      case "readPoint", "bizLocation", "errorDeclaration", "persistentDisposition" ->
          object(element);
      default -> element.children().isEmpty() ? new Node.Text(element.text()) : generic(element);
    };
  }

  /** How an item of a list becomes a value. */
  private interface Shape {
    Node of(XmlElement item);
  }

  private static Node items(XmlElement list, Shape shape) {
    return new Node.Items(list.children().stream().map(shape::of).toList());
  }

  private static Node object(XmlElement element) {
    List<Node.Field> fields = new ArrayList<>();
    standard(element, fields);
    return new Node.Fields(group(fields));
  }

  /** {@code <source type="…">…</source>}: the element's name is the name of its text. */
  private static Node typed(XmlElement element) {
    List<Node.Field> fields = new ArrayList<>(element.attributes());
    fields.add(new Node.Field(element.local(), null, new Node.Text(element.text())));
    return new Node.Fields(fields);
  }

  private static Node sensorElement(XmlElement element) {
    List<Node.Field> fields = new ArrayList<>();
    List<Node> reports = new ArrayList<>();
    for (XmlElement child : element.children()) {
      if (child.isStandard() && child.local().equals("sensorReport")) {
        reports.add(new Node.Fields(child.attributes()));
      } else if (child.isStandard() && child.local().equals("sensorMetadata")) {
        fields.add(new Node.Field("sensorMetadata", null, new Node.Fields(child.attributes())));
      } else if (child.isStandard() && WRAPPERS.contains(child.local())) {
        standard(child, fields);
      } else {
        fields.add(extension(child));
      }
    }
    fields.add(new Node.Field("sensorReport", null, new Node.Items(reports)));
    return new Node.Fields(group(fields));
  }

  private static Node masterData(XmlElement element) {
    List<Node.Field> fields = new ArrayList<>();
    for (XmlElement child : element.children()) {
      if (child.isStandard() && WRAPPERS.contains(child.local())) {
        standard(child, fields);
      } else {
        fields.add(extension(child));
      }
    }
    return new Node.Fields(group(fields));
  }

  /** A field of a user's own. */
  static Node.Field extension(XmlElement element) {
    String namespace = element.namespace();
    return new Node.Field(element.name(), namespace.isEmpty() ? null : namespace, generic(element));
  }

  /** Text where there is nothing else; otherwise fields, with attributes marked by an at sign. */
  private static Node generic(XmlElement element) {
    if (element.nil()) {
      return Node.Null.INSTANCE;
    }
    if (element.children().isEmpty() && element.attributes().isEmpty()) {
      return new Node.Text(element.text());
    }
    List<Node.Field> fields = new ArrayList<>();
    for (Node.Field attribute : element.attributes()) {
      fields.add(
          new Node.Field(marked(attribute.name()), attribute.namespace(), attribute.value()));
    }
    element.children().forEach(child -> fields.add(extension(child)));
    if (!element.text().isEmpty()) {
      fields.add(new Node.Field("#text", null, new Node.Text(element.text())));
    }
    return new Node.Fields(group(fields));
  }

  /** The name of an attribute: {@code @unit}, {@code example:@unit}. */
  private static String marked(String name) {
    int local = name.indexOf(':') + 1;
    return name.substring(0, local) + "@" + name.substring(local);
  }

  /** Elements of one name become one field with a list, where the first of them stood. */
  private static List<Node.Field> group(List<Node.Field> fields) {
    Map<List<String>, List<Node.Field>> groups = new LinkedHashMap<>();
    for (Node.Field field : fields) {
      String namespace = field.namespace() == null ? "" : field.namespace();
      groups
          .computeIfAbsent(List.of(field.name(), namespace), key -> new ArrayList<>(1))
          .add(field);
    }
    List<Node.Field> grouped = new ArrayList<>(groups.size());
    for (List<Node.Field> group : groups.values()) {
      Node.Field first = group.get(0);
      boolean list = first.namespace() == null && REPEATED.contains(first.name());
      grouped.add(
          group.size() == 1 && !list
              ? first
              : new Node.Field(
                  first.name(),
                  first.namespace(),
                  new Node.Items(group.stream().map(Node.Field::value).toList())));
    }
    return grouped;
  }
}
