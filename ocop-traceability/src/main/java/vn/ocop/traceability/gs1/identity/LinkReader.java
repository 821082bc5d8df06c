package vn.ocop.traceability.gs1.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.gs1.CharacterSet;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Place;
import vn.ocop.traceability.gs1.element.ApplicationIdentifier;
import vn.ocop.traceability.gs1.element.ApplicationIdentifiers;
import vn.ocop.traceability.gs1.element.Element;

/** Reads one Digital Link; the first fault ends the reading. */
final class LinkReader {

  private static final ApplicationIdentifiers TABLE = ApplicationIdentifiers.standard();
  private static final List<String> SCHEMES = List.of("https://", "HTTPS://", "http://", "HTTP://");
  private static final AsciiSet ADDRESS_CHARACTERS =
      AsciiSet.alphanumericAnd("-._~:/?#[]@!$&'()*+,;=%");
  private static final AsciiSet HOST_CHARACTERS = AsciiSet.alphanumericAnd("-.:[]");
  private static final int GTIN_LENGTH = 14;

  private final String text;
  private final LinkPolicy policy;
  private final List<Finding> warnings = new ArrayList<>();
  private Optional<Finding> fault = Optional.empty();

  LinkReader(String text, LinkPolicy policy) {
    this.text = text;
    this.policy = policy;
  }

  /** A stretch of the path between two slashes. */
  private record Segment(int from, int to) {}

  Outcome<DigitalLink> read() {
    int host = endOfScheme();
    if (host < 0) {
      return Outcome.failure(
          Place.in(Gs1Code.NOT_A_WEB_ADDRESS, text, 0, Math.min(1, text.length())));
    }
    fault = foreign(0, text.length(), ADDRESS_CHARACTERS);
    int hash = text.indexOf('#');
    int end = hash < 0 ? text.length() : hash;
    int question = text.indexOf('?');
    int pathEnd = question < 0 || question > end ? end : question;
    int path = text.indexOf('/', host);
    if (path < 0 || path > pathEnd) {
      path = pathEnd;
    }
    if (fault.isEmpty()) {
      fault =
          path == host
              ? Optional.of(Place.in(Gs1Code.NOT_A_WEB_ADDRESS, text, host, host))
              : foreign(host, path, HOST_CHARACTERS);
    }
    return fault.isPresent()
        ? Outcome.failure(fault.get())
        : readPath(path, pathEnd, end, hash < 0 ? "" : text.substring(hash + 1));
  }

  private int endOfScheme() {
    for (String scheme : SCHEMES) {
      if (text.startsWith(scheme)) {
        return scheme.length();
      }
    }
    return -1;
  }

  private Optional<Finding> foreign(int from, int to, AsciiSet allowed) {
    for (int i = from; i < to; i++) {
      if (!allowed.contains(text.charAt(i))) {
        return Optional.of(Place.in(Gs1Code.CHARACTER_NOT_ALLOWED_IN_ADDRESS, text, i, i + 1));
      }
    }
    return Optional.empty();
  }

  private Outcome<DigitalLink> readPath(int path, int pathEnd, int end, String fragment) {
    Optional<Segment> keyName = keyName(path, pathEnd);
    if (keyName.isEmpty()) {
      return Outcome.failure(Place.in(Gs1Code.NO_KEY_IN_PATH, text, path, path));
    }
    ApplicationIdentifier identifier = identifier(keyName.get()).orElseThrow();
    Segment value = segmentBehind(keyName.get().to(), pathEnd);
    Optional<Element> key = element(identifier, value, false);
    List<Element> qualifiers = new ArrayList<>();
    while (value.to() < pathEnd && fault.isEmpty()) {
      Segment name = segmentBehind(value.to(), pathEnd);
      value = segmentBehind(name.to(), pathEnd);
      qualifier(identifier, name, value, qualifiers);
    }
    if (fault.isPresent() || key.isEmpty()) {
      return Outcome.failure(fault.orElseThrow());
    }
    String stem = text.substring(0, keyName.get().from() - 1);
    List<Element> attributes = new ArrayList<>();
    List<String> others = new ArrayList<>();
    readQuery(pathEnd + 1, end, key.get(), qualifiers, attributes, others);
    return fault.isPresent()
        ? Outcome.failure(fault.get())
        : new Outcome.Success<>(
            new DigitalLink(stem, key.get(), qualifiers, attributes, others, fragment), warnings);
  }

  /** The rightmost primary key of the path that pairs of name and value follow to its end. */
  private Optional<Segment> keyName(int path, int pathEnd) {
    int to = pathEnd;
    while (to > path) {
      int slash = text.lastIndexOf('/', to - 1);
      if (slash <= path) {
        return Optional.empty();
      }
      Segment name = new Segment(text.lastIndexOf('/', slash - 1) + 1, slash);
      if (identifier(name).filter(ApplicationIdentifier::isKey).isPresent()) {
        return Optional.of(name);
      }
      to = name.from() - 1;
    }
    return Optional.empty();
  }

  private Segment segmentBehind(int slash, int pathEnd) {
    int next = text.indexOf('/', slash + 1);
    return new Segment(slash + 1, next < 0 || next > pathEnd ? pathEnd : next);
  }

  private Optional<ApplicationIdentifier> identifier(Segment segment) {
    String name = text.substring(segment.from(), segment.to());
    return TABLE.find(name).or(() -> TABLE.findAlias(name));
  }

  private void qualifier(
      ApplicationIdentifier key, Segment name, Segment value, List<Element> qualifiers) {
    Optional<ApplicationIdentifier> identifier = identifier(name);
    List<String> codes = new ArrayList<>(DigitalLink.codes(qualifiers));
    identifier.ifPresent(found -> codes.add(found.code()));
    if (identifier.isEmpty() || !key.allowsQualifiers(codes)) {
      fault =
          Optional.of(
              Place.in(Gs1Code.WRONG_QUALIFIER, text, name.from(), name.to())
                  .with("ai", key.code())
                  .with("expected", DigitalLink.spell(key.qualifierSequences())));
      return;
    }
    element(identifier.get(), value, false).ifPresent(qualifiers::add);
  }

  /** Reads a value; where it is faulty, the fault is kept and there is no element. */
  private Optional<Element> element(
      ApplicationIdentifier identifier, Segment place, boolean plusIsSpace) {
    fault = Percent.check(text, place.from(), place.to());
    if (fault.isPresent()) {
      return Optional.empty();
    }
    String value = Percent.decode(text, place.from(), place.to(), plusIsSpace);
    if (identifier.code().equals("01") && isShortGtin(value)) {
      Finding finding =
          Place.in(Gs1Code.GTIN_NOT_PADDED, text, place.from(), place.to())
              .with("length", value.length());
      if (!policy.shortGtinAllowed()) {
        fault =
            Optional.of(
                new Finding(finding.code(), Severity.ERROR, finding.where(), finding.arguments()));
        return Optional.empty();
      }
      warnings.add(finding);
      int zeros = GTIN_LENGTH - value.length();
      Outcome<Element> padded = Element.parse(identifier, "0".repeat(zeros) + value);
      return kept(padded, place, -zeros);
    }
    return kept(Element.parse(identifier, value), place, 0);
  }

  private Optional<Element> kept(Outcome<Element> outcome, Segment place, int shift) {
    if (outcome instanceof Outcome.Failure<Element> failure) {
      Finding finding = failure.findings().get(0);
      int index = Place.of(finding).orElse(1) - 1;
      int start = Percent.place(text, place.from(), Math.max(index + shift, 0));
      fault = Optional.of(Place.moved(finding, start - index));
    }
    return outcome.toOptional();
  }

  private static boolean isShortGtin(String value) {
    int length = value.length();
    return (length == 8 || length == 12 || length == 13)
        && CharacterSet.NUMERIC.check(value).isEmpty();
  }

  private void readQuery(
      int from,
      int end,
      Element key,
      List<Element> qualifiers,
      List<Element> attributes,
      List<String> others) {
    if (from > end) {
      return;
    }
    Set<String> seen = new HashSet<>();
    List<String> inPath = DigitalLink.codes(qualifiers);
    seen.add(key.code());
    seen.addAll(inPath);
    int at = from;
    while (at < end && fault.isEmpty()) {
      int ampersand = text.indexOf('&', at);
      int to = ampersand < 0 || ampersand > end ? end : ampersand;
      int equals = text.indexOf('=', at);
      if (equals > at && equals < to && isDigits(at, equals)) {
        String code = text.substring(at, equals);
        fault = attributeFault(code, at, equals, key.identifier(), inPath, seen);
        if (fault.isEmpty()) {
          element(TABLE.get(code), new Segment(equals + 1, to), true).ifPresent(attributes::add);
        }
      } else if (to > at) {
        others.add(text.substring(at, to));
      }
      at = to + 1;
    }
  }

  private Optional<Finding> attributeFault(
      String code,
      int from,
      int to,
      ApplicationIdentifier key,
      List<String> inPath,
      Set<String> seen) {
    Optional<ApplicationIdentifier> identifier = TABLE.find(code);
    Gs1Code problem;
    if (identifier.isEmpty()) {
      problem = Gs1Code.UNKNOWN_APPLICATION_IDENTIFIER;
    } else if (!seen.add(code)) {
      problem = Gs1Code.REPEATED;
    } else if (key.belongsInPath(inPath, code)) {
      problem = Gs1Code.BELONGS_IN_PATH;
    } else if (!identifier.get().isLinkAttribute()) {
      problem = Gs1Code.NOT_ALLOWED_IN_QUERY;
    } else {
      return Optional.empty();
    }
    String ai = problem == Gs1Code.BELONGS_IN_PATH ? key.code() : code;
    return Optional.of(Place.in(problem, text, from, to).with("ai", ai));
  }

  private boolean isDigits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!CharacterSet.NUMERIC.contains(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
