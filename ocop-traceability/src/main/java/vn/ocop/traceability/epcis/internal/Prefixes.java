package vn.ocop.traceability.epcis.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.ExtensionName;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.VocabularyTerm;

/** Which prefixes one event writes its extension names with, and which of them it must declare. */
final class Prefixes {

  private final Names known;
  private final Map<String, @Nullable String> declared = new LinkedHashMap<>();
  private final Set<ExtensionName> names = new LinkedHashSet<>();
  private final Map<String, String> inUse = new HashMap<>();
  private final Map<ExtensionName, String> printed = new LinkedHashMap<>();

  Prefixes(Names known) {
    this.known = known;
  }

  /** What the event must declare: namespace by prefix, null for one it must take back. */
  Map<String, @Nullable String> declared() {
    return declared;
  }

  /** Notes the names of fields; {@link #settle} then finds a prefix for each. */
  void add(Extensions extensions) {
    for (Extensions.Field field : extensions.fields()) {
      names.add(field.name());
      add(field.value());
    }
  }

  /** Finds the prefixes: names without a namespace cannot give way, so they come first. */
  void settle() {
    for (ExtensionName name : names) {
      if (name.namespace().isEmpty()) {
        use(name.prefix(), "");
        printed.put(name, name.printed());
      }
    }
    for (ExtensionName name : names) {
      if (!name.namespace().isEmpty()) {
        printed.put(name, print(name));
      }
    }
  }

  /** Keeps a user's own term as it is: no prefix that would change its sense may be in force. */
  void add(VocabularyTerm term) {
    int colon = term.value().indexOf(':');
    if (colon > 0 && !term.value().startsWith("//", colon + 1)) {
      use(term.value().substring(0, colon), "");
    }
  }

  private void add(ExtensionValue value) {
    if (value instanceof ExtensionValue.ListValue list) {
      list.values().forEach(this::add);
    } else if (value instanceof ExtensionValue.ObjectValue object) {
      add(object.fields());
    }
  }

  /** The name as it is to be written. */
  String printed(ExtensionName name) {
    return Objects.requireNonNull(printed.get(name));
  }

  private String print(ExtensionName name) {
    String prefix = name.prefix().isEmpty() ? "ns" : name.prefix();
    String free = prefix;
    for (int i = 1; !name.namespace().equals(inUse.getOrDefault(free, name.namespace())); i++) {
      free = prefix + i;
    }
    use(free, name.namespace());
    return free + ":" + name.localName();
  }

  /** Notes the sense of a prefix in this event, and declares it where the document differs. */
  private void use(String prefix, String namespace) {
    if (prefix.isEmpty() || inUse.putIfAbsent(prefix, namespace) != null) {
      return;
    }
    String outside = known.namespace(prefix);
    if (namespace.isEmpty() ? outside != null : !namespace.equals(outside)) {
      declared.put(prefix, namespace.isEmpty() ? null : namespace);
    }
  }
}
