package vn.ocop.traceability.gs1.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.core.result.Outcome;
import vn.ocop.traceability.gs1.element.Element;
import vn.ocop.traceability.gs1.element.ElementString;

/**
 * A GS1 Digital Link (GS1 Digital Link Standard: URI Syntax): a web address whose path names a
 * thing and whose query may say more about it. Compressed addresses are not read.
 *
 * @param stem scheme, host and what stands before the key in the path
 * @param key the primary key
 * @param qualifiers what stands behind the key in the path
 * @param attributes the application identifiers of the query, in their order
 * @param otherParameters the parameters of the query that are none of GS1, as they were written
 * @param fragment what stands behind {@code #}, as it was written; empty where nothing does
 */
public record DigitalLink(
    String stem,
    Element key,
    List<Element> qualifiers,
    List<Element> attributes,
    List<String> otherParameters,
    String fragment) {

  private static final String CANONICAL_STEM = "https://id.gs1.org";

  /** Beside letters and digits; the apostrophe as in the reference hashes of CBV 2.0. */
  private static final AsciiSet AS_THEY_ARE = AsciiSet.alphanumericAnd("-._~'");

  /**
   * Keeps unmodifiable copies.
   *
   * @param stem see the record
   * @param key see the record
   * @param qualifiers see the record
   * @param attributes see the record
   * @param otherParameters see the record
   * @param fragment see the record
   */
  public DigitalLink {
    if (!key.identifier().isKey()) {
      throw new IllegalArgumentException("key is no primary key: " + key.identifier());
    }
    qualifiers = List.copyOf(qualifiers);
    attributes = List.copyOf(attributes);
    otherParameters = List.copyOf(otherParameters);
    List<String> codes = codes(qualifiers);
    if (!key.identifier().allowsQualifiers(codes)) {
      throw new IllegalArgumentException("qualifiers do not suit " + key.identifier() + codes);
    }
  }

  /**
   * Reads an address as the standard asks.
   *
   * @param text the address
   * @return the link, or the first fault with its position in the text
   */
  public static Outcome<DigitalLink> parse(String text) {
    return parse(text, LinkPolicy.STRICT);
  }

  /**
   * Reads an address.
   *
   * @param text the address
   * @param policy how strictly
   * @return the link, perhaps with warnings, or the first fault with its position in the text
   */
  public static Outcome<DigitalLink> parse(String text, LinkPolicy policy) {
    return new LinkReader(text, policy).read();
  }

  /**
   * The thing that the path names.
   *
   * @return the identity
   */
  public Gs1Identity identity() {
    return Gs1Identity.sound(key, qualifiers);
  }

  /**
   * All that the link says, in the order in which it says it.
   *
   * @return key, qualifiers and attributes
   */
  public ElementString elementString() {
    List<Element> elements = new ArrayList<>();
    elements.add(key);
    elements.addAll(qualifiers);
    elements.addAll(attributes);
    return new ElementString(elements);
  }

  /**
   * The address in its canonical form: at {@code id.gs1.org}, numbers instead of names, attributes
   * in the order of their numbers, nothing that is not of GS1, and percent-encoding where it is
   * needed only.
   *
   * @return the canonical address
   */
  public String canonicalUri() {
    StringBuilder uri = new StringBuilder(CANONICAL_STEM);
    appendTo(uri, key);
    qualifiers.forEach(qualifier -> appendTo(uri, qualifier));
    String query =
        attributes.stream()
            .sorted(Comparator.comparing(Element::code))
            .map(attribute -> attribute.code() + "=" + encode(attribute.value()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? uri.toString() : uri.append('?').append(query).toString();
  }

  static List<String> codes(List<Element> elements) {
    if (elements.isEmpty()) {
      return List.of();
    }
    List<String> codes = new ArrayList<>(elements.size());
    for (Element element : elements) {
      codes.add(element.code());
    }
    return codes;
  }

  static void appendTo(StringBuilder path, Element element) {
    path.append('/').append(element.code()).append('/');
    Percent.appendTo(path, element.value(), AS_THEY_ARE);
  }

  private static String encode(String value) {
    return Percent.encode(value, AS_THEY_ARE);
  }

  static String spell(List<List<String>> sequences) {
    return sequences.stream()
        .map(sequence -> sequence.stream().map(c -> "(" + c + ")").collect(Collectors.joining("")))
        .collect(Collectors.joining(" | "));
  }

  @Override
  public String toString() {
    return canonicalUri();
  }
}
