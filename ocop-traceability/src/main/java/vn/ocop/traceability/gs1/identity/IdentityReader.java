package vn.ocop.traceability.gs1.identity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.gs1.CharacterSet;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Gtin;
import vn.ocop.traceability.gs1.Place;
import vn.ocop.traceability.gs1.element.Element;
import vn.ocop.traceability.gs1.element.ElementString;

/** Finds out which spelling a text is and reads it. */
final class IdentityReader {

  private static final int SHORTEST_ELEMENT_STRING = 16;

  private IdentityReader() {}

  static Outcome<Gs1Identity> read(String text) {
    if (text.isEmpty()) {
      return Outcome.failure(Place.in(Gs1Code.EMPTY, text, 0, 0));
    }
    if (startsWith(text, "urn:")) {
      return EpcUrn.parse(text).map(EpcUrn::identity);
    }
    if (startsWith(text, "http:") || startsWith(text, "https:")) {
      return DigitalLink.parse(text, LinkPolicy.LENIENT).map(DigitalLink::identity);
    }
    char first = text.charAt(0);
    if (CharacterSet.NUMERIC.contains(first)) {
      return text.length() < SHORTEST_ELEMENT_STRING
          ? Gtin.parse(text).map(Gs1Identity::of)
          : ElementString.parseScanned(text).flatMap(Gs1Identity::of);
    }
    if ("(]^".indexOf(first) >= 0 || first == ElementString.GROUP_SEPARATOR) {
      return ElementString.parse(text).flatMap(Gs1Identity::of);
    }
    return Outcome.failure(Finding.of(Gs1Code.UNKNOWN_SPELLING, Where.nowhere()));
  }

  static Outcome<Gs1Identity> read(ElementString string) {
    List<Element> keys =
        string.elements().stream().filter(e -> e.identifier().isKey()).distinct().toList();
    if (keys.isEmpty()) {
      return Outcome.failure(Finding.of(Gs1Code.NO_KEY, Where.nowhere()));
    }
    if (keys.size() > 1) {
      String codes = keys.stream().map(e -> "(" + e.code() + ")").collect(Collectors.joining(", "));
      return Outcome.failure(
          Finding.of(Gs1Code.SEVERAL_KEYS, Where.nowhere()).with("expected", codes));
    }
    Element key = keys.get(0);
    List<Element> qualifiers = List.of();
    for (List<String> sequence : key.identifier().qualifierSequences()) {
      if (qualifiers.isEmpty()) {
        qualifiers =
            string.elements().stream()
                .filter(element -> sequence.contains(element.code()))
                .distinct()
                .sorted(Comparator.comparingInt(element -> sequence.indexOf(element.code())))
                .toList();
      }
    }
    for (int i = 1; i < qualifiers.size(); i++) {
      Element element = qualifiers.get(i);
      if (element.code().equals(qualifiers.get(i - 1).code())) {
        return Outcome.failure(
            Finding.of(Gs1Code.REPEATED, Gs1Identity.field(element)).with("ai", element.code()));
      }
    }
    return Outcome.of(Gs1Identity.sound(key, qualifiers));
  }

  private static boolean startsWith(String text, String start) {
    return text.regionMatches(true, 0, start, 0, start.length());
  }
}
