package vn.ocop.traceability.epcis.internal;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.ExtensionName;

/** What the prefixes of a document, and of one event in it, stand for. */
final class Names {

  private static final Map<String, String> STANDARD = standard();
  private static final int CACHE = 2_000;

  private final Map<String, String> namespaces;
  private final Map<String, String> declared;
  private final Map<String, ExtensionName> cache = new HashMap<>();
  private final TextPool pool;

  private Names(Map<String, String> namespaces, Map<String, String> declared, TextPool pool) {
    this.pool = pool;
    this.namespaces = namespaces;
    this.declared = Collections.unmodifiableMap(declared);
  }

  /** The prefixes of the standard context only. */
  static Names ofStandard() {
    return new Names(STANDARD, Map.of(), new TextPool());
  }

  /** These prefixes and those a JSON-LD context declares on top. */
  Names with(@Nullable Node context) {
    if (context == null) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>();
    declarations(context, more);
    return with(more);
  }

  /** These prefixes and more; an empty namespace takes a prefix back. */
  Names with(Map<String, String> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, String> all = new HashMap<>(namespaces);
    all.putAll(more);
    Map<String, String> own = new LinkedHashMap<>(declared);
    own.putAll(more);
    all.values().removeIf(String::isEmpty);
    own.values().removeIf(String::isEmpty);
    return new Names(all, own, pool);
  }

  private static void declarations(@Nullable Node context, Map<String, String> into) {
    if (context instanceof Node.Items list) {
      list.items().forEach(item -> declarations(item, into));
    } else if (context instanceof Node.Fields fields) {
      for (Node.Field field : fields.fields()) {
        Node value =
            field.value() instanceof Node.Fields definition ? definition.get("@id") : field.value();
        if (value instanceof Node.Text iri && !field.name().startsWith("@")) {
          into.put(field.name(), iri.value());
        } else if (value instanceof Node.Null) {
          into.put(field.name(), "");
        }
      }
    }
  }

  /** Lets equal texts of the document share one object. */
  TextPool pool() {
    return pool;
  }

  /** Namespace by prefix, without the standard ones. */
  Map<String, String> declared() {
    return declared;
  }

  /** What a prefix stands for, or null. */
  @Nullable String namespace(String prefix) {
    return namespaces.get(prefix);
  }

  /** The name of an extension as printed; without a namespace where the prefix is not declared. */
  ExtensionName name(String printed) {
    ExtensionName known = cache.get(printed);
    if (known == null) {
      known = make(printed);
      if (cache.size() < CACHE) {
        cache.put(printed, known);
      }
    }
    return known;
  }

  private ExtensionName make(String printed) {
    int colon = printed.indexOf(':');
    if (colon > 0 && colon < printed.length() - 1) {
      String prefix = printed.substring(0, colon);
      String rest = printed.substring(colon + 1);
      String namespace = namespaces.get(prefix);
      if (namespace != null) {
        return new ExtensionName(namespace, rest, prefix);
      }
      if (isIri(prefix, rest)) {
        int end = 1 + Math.max(printed.lastIndexOf('/'), printed.lastIndexOf('#'));
        end = end == 0 ? 1 + printed.lastIndexOf(':') : end;
        if (end < printed.length()) {
          return new ExtensionName(printed.substring(0, end), printed.substring(end), "");
        }
      }
      return new ExtensionName("", rest, prefix);
    }
    String term = namespaces.get(printed);
    return term == null || declared.get(printed) == null || term.indexOf(':') <= 0
        ? ExtensionName.plain(printed)
        : make(term);
  }

  private static boolean isIri(String prefix, String rest) {
    return rest.startsWith("//") || prefix.equals("urn");
  }

  /** A text whose prefix is declared, written out in full; any other text as it is. */
  String expand(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0 || text.startsWith("//", colon + 1)) {
      return text;
    }
    String namespace = declared.get(text.substring(0, colon));
    return namespace == null ? text : namespace + text.substring(colon + 1);
  }

  private static Map<String, String> standard() {
    Map<String, String> prefixes = new HashMap<>();
    DataFile.rows("standard-prefixes.tsv").forEach(row -> prefixes.put(row.get(0), row.get(1)));
    return Map.copyOf(prefixes);
  }
}
