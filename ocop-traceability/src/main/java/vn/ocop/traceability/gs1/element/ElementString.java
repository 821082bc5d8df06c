package vn.ocop.traceability.gs1.element;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.traceability.gs1.Gs1Code;

/**
 * An element string (chuỗi phần tử): application identifiers with their values, in the order in
 * which they were printed or scanned.
 *
 * @param elements at least one element
 */
public record ElementString(List<Element> elements) {

  /** The character that scanners put in place of FNC1 between elements. */
  public static final char GROUP_SEPARATOR = '\u001d';

  /**
   * Keeps an unmodifiable copy.
   *
   * @param elements see the record
   */
  public ElementString {
    elements = List.copyOf(elements);
    if (elements.isEmpty()) {
      throw new IllegalArgumentException("elements is empty");
    }
  }

  /**
   * Reads text as printed below a bar code, {@code (01)08935001800019(10)A-7}, where it begins with
   * a bracket, and scanned data otherwise.
   *
   * @param text the text
   * @return the elements, or the first fault with its position in the text
   */
  public static Outcome<ElementString> parse(String text) {
    return text.startsWith("(") ? parseBracketed(text) : parseScanned(text);
  }

  /**
   * Reads text as printed below a bar code. A bracket inside a value is written {@code \(}.
   *
   * @param text the text
   * @return the elements, or the first fault with its position in the text: {@link Gs1Code#EMPTY},
   *     {@link Gs1Code#MALFORMED}, {@link Gs1Code#UNKNOWN_APPLICATION_IDENTIFIER} or a fault of a
   *     value
   */
  public static Outcome<ElementString> parseBracketed(String text) {
    return new BracketedReader(text).read();
  }

  /**
   * Reads scanned data: digits of identifiers and values without brackets, with FNC1 as the group
   * separator (ASCII 29) or {@code ^} behind values of open length. A symbology identifier such as
   * {@code ]C1} and an FNC1 at the front are passed over.
   *
   * @param text the text
   * @return the elements, or the first fault with its position in the text: {@link Gs1Code#EMPTY},
   *     {@link Gs1Code#UNKNOWN_APPLICATION_IDENTIFIER} or a fault of a value
   */
  public static Outcome<ElementString> parseScanned(String text) {
    return new ScannedReader(text).read();
  }

  /**
   * The value behind an identifier.
   *
   * @param code the digits of the application identifier
   * @return the value of its first element, or empty where there is none
   */
  public Optional<String> value(String code) {
    return elements.stream()
        .filter(element -> element.code().equals(code))
        .map(Element::value)
        .findFirst();
  }

  /**
   * Which identifiers stand here without those they need, beside those they exclude, or twice with
   * different values (GS1 General Specifications, data relationships).
   *
   * @return {@link Gs1Code#COMPANION_MISSING}, {@link Gs1Code#COMPANION_EXCLUDED} and {@link
   *     Gs1Code#REPEATED} in the order of the elements; empty where all stand together rightly
   */
  public List<Finding> companionFindings() {
    return Companions.check(elements);
  }

  /**
   * The text as printed below a bar code.
   *
   * @return each identifier in brackets, then its value
   */
  public String bracketed() {
    return elements.stream().map(Element::toString).collect(Collectors.joining());
  }

  /**
   * The data as scanned.
   *
   * @param separator what stands for FNC1, usually {@link #GROUP_SEPARATOR}
   * @return the elements in their order, a separator behind each value of open length but the last
   */
  public String scanned(char separator) {
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < elements.size(); i++) {
      if (i > 0 && !elements.get(i - 1).identifier().isFixedLength()) {
        data.append(separator);
      }
      data.append(elements.get(i).code()).append(elements.get(i).value());
    }
    return data.toString();
  }

  @Override
  public String toString() {
    return bracketed();
  }
}
