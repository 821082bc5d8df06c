package vn.ocop.traceability.gs1.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.result.Outcome;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Place;

/** Reads element strings without brackets, as scanners give them. */
final class ScannedReader {

  private static final List<String> SYMBOLOGIES = List.of("]C1", "]e0", "]d2", "]Q3", "]J1");
  private static final int SYMBOLOGY_LENGTH = 3;
  private static final int LONGEST_IDENTIFIER = 4;

  private final String text;

  ScannedReader(String text) {
    this.text = text;
  }

  Outcome<ElementString> read() {
    int at = SYMBOLOGIES.stream().anyMatch(text::startsWith) ? SYMBOLOGY_LENGTH : 0;
    if (isSeparator(at)) {
      at++;
    }
    List<Element> elements = new ArrayList<>();
    do {
      if (at == text.length()) {
        return Outcome.failure(Place.in(Gs1Code.EMPTY, text, at, at));
      }
      Optional<ApplicationIdentifier> found =
          ApplicationIdentifiers.standard().startingAt(text, at);
      if (found.isEmpty()) {
        int end = Math.min(at + LONGEST_IDENTIFIER, text.length());
        return Outcome.failure(Place.in(Gs1Code.UNKNOWN_APPLICATION_IDENTIFIER, text, at, end));
      }
      ApplicationIdentifier identifier = found.get();
      int start = at + identifier.code().length();
      int end = endOfValue(start, identifier);
      Outcome<Element> element = Element.parse(identifier, text.substring(start, end));
      if (element instanceof Outcome.Success<Element> success) {
        elements.add(success.value());
      } else {
        return Outcome.failure(Place.moved(element.findings().get(0), start));
      }
      at = isSeparator(end) ? end + 1 : end;
      if (at > end && at == text.length()) {
        return Outcome.failure(Place.in(Gs1Code.EMPTY, text, at, at));
      }
    } while (at < text.length());
    return Outcome.of(new ElementString(elements));
  }

  private int endOfValue(int start, ApplicationIdentifier identifier) {
    int limit =
        identifier.isFixedLength()
            ? Math.min(start + identifier.longestLength(), text.length())
            : text.length();
    int end = start;
    while (end < limit && !isSeparator(end)) {
      end++;
    }
    return end;
  }

  private boolean isSeparator(int index) {
    return index < text.length()
        && (text.charAt(index) == ElementString.GROUP_SEPARATOR || text.charAt(index) == '^');
  }
}
