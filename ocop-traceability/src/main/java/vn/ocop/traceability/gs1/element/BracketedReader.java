package vn.ocop.traceability.gs1.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Place;

/** Reads element strings whose identifiers stand in brackets. */
final class BracketedReader {

  private final String text;

  BracketedReader(String text) {
    this.text = text;
  }

  Outcome<ElementString> read() {
    if (text.isEmpty()) {
      return Outcome.failure(Place.in(Gs1Code.EMPTY, text, 0, 0));
    }
    List<Element> elements = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int close = text.indexOf(')', at);
      if (text.charAt(at) != '(' || close < 0) {
        return Outcome.failure(
            Place.in(Gs1Code.MALFORMED, text, at, at + 1).with("expected", "(01)…"));
      }
      Optional<ApplicationIdentifier> identifier =
          ApplicationIdentifiers.standard().find(text.substring(at + 1, close));
      if (identifier.isEmpty()) {
        return Outcome.failure(
            Place.in(Gs1Code.UNKNOWN_APPLICATION_IDENTIFIER, text, at + 1, close));
      }
      int start = close + 1;
      int end = endOfValue(start);
      String value = text.substring(start, end).replace("\\(", "(");
      Outcome<Element> element = Element.parse(identifier.get(), value);
      if (element instanceof Outcome.Success<Element> success) {
        elements.add(success.value());
      } else {
        return Outcome.failure(inText(element.findings().get(0), start));
      }
      at = end;
    }
    return Outcome.of(new ElementString(elements));
  }

  private int endOfValue(int start) {
    int end = text.indexOf('(', start);
    while (end > start && text.charAt(end - 1) == '\\') {
      end = text.indexOf('(', end + 1);
    }
    return end < 0 ? text.length() : end;
  }

  /** Moves a position in a value to the text, where an escaped bracket takes two characters. */
  private Finding inText(Finding finding, int start) {
    int index = Place.of(finding).orElse(1) - 1;
    int at = start;
    for (int i = 0; i < index; i++) {
      at += text.startsWith("\\(", at) ? 2 : 1;
    }
    return Place.moved(finding, at - index);
  }
}
