package vn.ocop.traceability.epcis.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An XML element in memory.
 *
 * @param name the name as printed, with its prefix
 * @param local the name without its prefix
 * @param namespace the namespace, empty for none
 * @param attributes the attributes; those without a namespace have null there
 * @param children the elements inside
 * @param text the text inside, without that of the elements inside, stripped of white space around
 * @param nil whether the element says that it is nil
 */
record XmlElement(
    String name,
    String local,
    String namespace,
    List<Node.Field> attributes,
    List<XmlElement> children,
    String text,
    boolean nil) {

  /** Whether this is an element of the standard: in one of its namespaces or in none. */
  boolean isStandard() {
    return XmlNames.isStandard(namespace);
  }

  /** The value of an attribute without a namespace, or null. */
  @Nullable Node attribute(String wanted) {
    for (Node.Field attribute : attributes) {
      if (attribute.name().equals(wanted)) {
        return attribute.value();
      }
    }
    return null;
  }
}
