package vn.ocop.traceability.gs1.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.gs1.CharacterSet;
import vn.ocop.traceability.gs1.CheckDigit;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Place;
import vn.ocop.traceability.gs1.element.Element;

/** Reads one EPC URN; the first fault ends the reading. */
final class UrnReader {

  private static final String START = "urn:epc:";
  private static final String ID = "id";
  private static final String CLASS = "class";
  private static final String PATTERN = "idpat";
  private static final String TO_BE_ENCODED = "\"#&/<>?";
  private static final String ITIP_PART = "01";

  private final String text;
  private Optional<Finding> fault = Optional.empty();

  /** Where the part to be read next begins. */
  private int at;

  UrnReader(String text) {
    this.text = text;
  }

  Outcome<EpcUrn> read() {
    if (!text.regionMatches(true, 0, START, 0, START.length())) {
      return Outcome.failure(Finding.of(Gs1Code.UNKNOWN_SPELLING, Where.nowhere()));
    }
    int kindEnd = text.indexOf(':', START.length());
    String kind = kindEnd < 0 ? "" : text.substring(START.length(), kindEnd);
    if (!kind.equals(ID) && !kind.equals(CLASS) && !kind.equals(PATTERN)) {
      return Outcome.failure(
          unknown(START.length(), kindEnd < 0 ? text.length() : kindEnd, "id, class, idpat"));
    }
    int nameEnd = text.indexOf(':', kindEnd + 1);
    int nameTo = nameEnd < 0 ? text.length() : nameEnd;
    Optional<EpcScheme> scheme =
        EpcScheme.named(text.substring(kindEnd + 1, nameTo))
            .filter(found -> (found == EpcScheme.LGTIN) == kind.equals(CLASS));
    if (scheme.isEmpty() || nameEnd < 0) {
      return Outcome.failure(unknown(kindEnd + 1, nameTo, names(kind)));
    }
    at = nameEnd + 1;
    return read(scheme.get(), kind.equals(PATTERN));
  }

  private Finding unknown(int from, int to, String expected) {
    return Place.in(Gs1Code.UNKNOWN_SCHEME, text, from, to).with("expected", expected);
  }

  private static String names(String kind) {
    return Arrays.stream(EpcScheme.values())
        .filter(scheme -> (scheme == EpcScheme.LGTIN) == kind.equals(CLASS))
        .map(EpcScheme::urnName)
        .collect(Collectors.joining(", "));
  }

  private Outcome<EpcUrn> read(EpcScheme scheme, boolean pattern) {
    String prefix = digits(EpcUrn.SHORTEST_PREFIX, EpcUrn.LONGEST_PREFIX, pattern);
    if (fault.isEmpty()) {
      nextPart();
    }
    if (fault.isPresent()) {
      return Outcome.failure(fault.get());
    }
    Outcome<Gs1Identity> identity =
        scheme.reference() == EpcScheme.Reference.TEXT
            ? readText(scheme, prefix, pattern)
            : readDigits(scheme, prefix, pattern);
    return identity.map(found -> new EpcUrn(scheme, prefix.length(), found));
  }

  private Outcome<Gs1Identity> readText(EpcScheme scheme, String prefix, boolean pattern) {
    int from = at;
    int end = text.length();
    if (scheme.tail() == EpcScheme.Tail.QUALIFIER) {
      int dot = text.indexOf('.', from);
      end = dot < 0 ? end : dot;
    }
    if (pattern && text.startsWith("*", from)) {
      return Outcome.failure(Place.in(Gs1Code.PATTERN_TOO_WIDE, text, from, from + 1));
    }
    Optional<Element> key =
        from == end ? missing(from) : element(scheme.keyCode(), prefix, from, end);
    at = end;
    return key.isEmpty() ? failed() : withTail(scheme, key.get(), pattern);
  }

  private Outcome<Gs1Identity> readDigits(EpcScheme scheme, String prefix, boolean pattern) {
    int length = scheme.digits() - prefix.length();
    String reference = digits(length, length, pattern);
    if (fault.isPresent()) {
      return failed();
    }
    String body =
        scheme.reference() == EpcScheme.Reference.FIRST_DIGIT_MOVED
            ? reference.charAt(0) + prefix + reference.substring(1)
            : prefix + reference;
    String value = scheme.filler() + CheckDigit.complete(body);
    if (scheme == EpcScheme.ITIP) {
      nextPart();
      int piece = at;
      String pieces = fault.isEmpty() ? digits(2, 2, pattern) : ITIP_PART;
      if (fault.isEmpty()) {
        nextPart();
      }
      String total = fault.isEmpty() ? digits(2, 2, pattern) : ITIP_PART;
      if (fault.isPresent()) {
        return failed();
      }
      Outcome<Element> item = Element.parse(scheme.keyCode(), value + pieces + total);
      if (item instanceof Outcome.Failure<Element> failure) {
        Finding finding = failure.findings().get(0);
        int index = Place.of(finding).orElse(1) - 1 - value.length();
        int shift = index >= 2 ? 1 : 0;
        return Outcome.failure(Place.moved(finding, piece + shift - value.length()));
      }
      return withTail(scheme, item.orElseThrow(), pattern);
    }
    if (scheme.tail() == EpcScheme.Tail.APPENDED) {
      nextPart();
      if (fault.isPresent()) {
        return failed();
      }
      boolean open = pattern && isOpenTail();
      Optional<Element> key = element(scheme.keyCode(), value, at, open ? at : text.length());
      return key.isEmpty() ? failed() : Outcome.of(Gs1Identity.sound(key.get(), List.of()));
    }
    return withTail(scheme, Element.of(scheme.keyCode(), value), pattern);
  }

  private Outcome<Gs1Identity> withTail(EpcScheme scheme, Element key, boolean pattern) {
    if (scheme.tail() == EpcScheme.Tail.NONE) {
      return at == text.length()
          ? Outcome.of(Gs1Identity.sound(key, List.of()))
          : Outcome.failure(surplus());
    }
    nextPart();
    if (fault.isPresent()) {
      return failed();
    }
    if (pattern && isOpenTail()) {
      return scheme.hasClass()
          ? Outcome.of(Gs1Identity.sound(key, List.of()))
          : Outcome.failure(Place.in(Gs1Code.PATTERN_TOO_WIDE, text, at, at + 1));
    }
    Optional<Element> tail = element(scheme.qualifierCode(), "", at, text.length());
    return tail.isEmpty() ? failed() : Outcome.of(Gs1Identity.sound(key, List.of(tail.get())));
  }

  private boolean isOpenTail() {
    return text.startsWith("*", at) && at + 1 == text.length();
  }

  private Finding surplus() {
    return Place.in(Gs1Code.WRONG_LENGTH, text, at, text.length())
        .with("expected", at)
        .with("length", text.length());
  }

  /** Passes over the dot before the next part. */
  private void nextPart() {
    if (text.startsWith(".", at)) {
      at++;
    } else {
      fault =
          Optional.of(
              at < text.length() ? surplus() : Place.in(Gs1Code.PART_MISSING, text, at, at));
    }
  }

  /** The digits up to the next dot, so many of them. */
  private String digits(int shortest, int longest, boolean pattern) {
    int from = at;
    while (at < text.length() && CharacterSet.NUMERIC.contains(text.charAt(at))) {
      at++;
    }
    int length = at - from;
    if (at < text.length() && text.charAt(at) != '.') {
      Gs1Code code =
          pattern && (text.charAt(at) == '*' || text.charAt(at) == '[')
              ? Gs1Code.PATTERN_TOO_WIDE
              : Gs1Code.NOT_A_DIGIT;
      fault = Optional.of(Place.in(code, text, at, at + 1));
    } else if (length < shortest || length > longest) {
      int place = Math.min(from + longest, at);
      fault =
          Optional.of(
              Place.in(Gs1Code.WRONG_LENGTH, text, place, at)
                  .with("expected", shortest == longest ? "" + longest : shortest + "–" + longest)
                  .with("length", length));
    }
    return text.substring(from, at);
  }

  private Optional<Element> missing(int place) {
    fault = Optional.of(Place.in(Gs1Code.PART_MISSING, text, place, place));
    return Optional.empty();
  }

  /** An element of which a stretch of the text gives the end. */
  private Optional<Element> element(String code, String start, int from, int to) {
    fault = Percent.check(text, from, to);
    for (int i = from; i < to && fault.isEmpty(); i++) {
      if (TO_BE_ENCODED.indexOf(text.charAt(i)) >= 0) {
        fault =
            Optional.of(
                Place.in(Gs1Code.CHARACTER_NOT_ALLOWED, text, i, i + 1).with("expected", "%…"));
      }
    }
    if (fault.isPresent()) {
      return Optional.empty();
    }
    Outcome<Element> outcome = Element.parse(code, start + Percent.decode(text, from, to, false));
    if (outcome instanceof Outcome.Failure<Element> failure) {
      Finding finding = failure.findings().get(0);
      int index = Place.of(finding).orElse(1) - 1;
      int place = Percent.place(text, from, Math.max(index - start.length(), 0));
      fault = Optional.of(Place.moved(finding, place - index));
    }
    return outcome.toOptional();
  }

  private Outcome<Gs1Identity> failed() {
    return Outcome.failure(fault.orElseThrow());
  }
}
