package vn.ocop.traceability.event;

import java.util.Objects;

/**
 * The name of an extension field.
 *
 * <p>Two names are equal when namespace and local name are; the prefix is only how a document
 * shortens the namespace and counts where there is no namespace.
 *
 * @param namespace the namespace the prefix stands for, as declared ({@code
 *     https://example.com/ns/}); empty where the document declares none
 * @param localName the rest of the name, never empty
 * @param prefix the document's short form of the namespace; empty where the name has none
 */
public record ExtensionName(String namespace, String localName, String prefix) {

  /**
   * Refuses an empty local name.
   *
   * @param namespace see the record
   * @param localName see the record
   * @param prefix see the record
   */
  public ExtensionName {
    Objects.requireNonNull(namespace, "namespace");
    Objects.requireNonNull(prefix, "prefix");
    if (Objects.requireNonNull(localName, "localName").isEmpty()) {
      throw new IllegalArgumentException("localName is empty");
    }
  }

  /**
   * A name without namespace.
   *
   * @param localName the name
   * @return the name
   */
  public static ExtensionName plain(String localName) {
    return new ExtensionName("", localName, "");
  }

  /**
   * The name in full.
   *
   * @return namespace and local name; without a namespace the name as the document prints it
   */
  public String iri() {
    return namespace.isEmpty() ? printed() : namespace + localName;
  }

  /**
   * The name as the document prints it.
   *
   * @return prefix, colon and local name; without a prefix the name in full
   */
  public String printed() {
    return prefix.isEmpty() ? namespace + localName : prefix + ":" + localName;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExtensionName that
        && namespace.equals(that.namespace)
        && localName.equals(that.localName)
        && (!namespace.isEmpty() || prefix.equals(that.prefix));
  }

  @Override
  public int hashCode() {
    return 31 * namespace.hashCode() + localName.hashCode();
  }
}
