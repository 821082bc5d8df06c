package vn.ocop.traceability.gs1.identity;

import java.util.List;
import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.gs1.CharacterSet;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Place;
import vn.ocop.traceability.gs1.element.Element;

/** Writes identities as EPC URNs. */
final class UrnWriter {

  /** Of CSET 82 only {@code " % & / < > ?} are written as percent sequences. */
  private static final AsciiSet AS_THEY_ARE = AsciiSet.alphanumericAnd("!'()*+,-.:;=_");

  private static final int ITEM_LENGTH = 14;

  private UrnWriter() {}

  static Outcome<EpcUrn> urn(Gs1Identity identity, int prefixLength) {
    for (EpcScheme scheme : EpcScheme.values()) {
      if (names(scheme, identity)) {
        return prefixFault(scheme, identity, prefixLength)
            .<Outcome<EpcUrn>>map(Outcome::failure)
            .orElseGet(() -> Outcome.of(new EpcUrn(scheme, prefixLength, identity)));
      }
    }
    return Outcome.failure(
        Finding.of(Gs1Code.NO_URN, Where.nowhere()).with("ai", identity.key().code()));
  }

  /** Whether a scheme can name such a thing. */
  static boolean names(EpcScheme scheme, Gs1Identity identity) {
    if (!scheme.keyCode().equals(identity.key().code())) {
      return false;
    }
    List<Element> qualifiers = identity.qualifiers();
    if (qualifiers.isEmpty()) {
      return scheme.tail() == EpcScheme.Tail.NONE || scheme == EpcScheme.SGLN || scheme.hasClass();
    }
    return qualifiers.size() == 1 && scheme.qualifierCode().equals(qualifiers.get(0).code());
  }

  /** Why a key of free text cannot begin with so many digits of company prefix. */
  static Optional<Finding> prefixFault(EpcScheme scheme, Gs1Identity identity, int prefixLength) {
    String value = identity.key().value();
    if (scheme.reference() != EpcScheme.Reference.TEXT) {
      return Optional.empty();
    }
    for (int i = 0; i < prefixLength; i++) {
      if (i == value.length() || !CharacterSet.NUMERIC.contains(value.charAt(i))) {
        return Optional.of(
            Place.in(Gs1Code.NO_COMPANY_PREFIX, value, i, Math.min(i + 1, value.length()))
                .with("expected", prefixLength));
      }
    }
    return value.length() > prefixLength
        ? Optional.empty()
        : Optional.of(Place.in(Gs1Code.PART_MISSING, value, value.length(), value.length()));
  }

  static String text(EpcUrn urn) {
    EpcScheme scheme = urn.scheme();
    String value = urn.identity().key().value();
    int prefix = urn.companyPrefixLength();
    StringBuilder text = new StringBuilder(64).append("urn:epc:");
    text.append(scheme == EpcScheme.LGTIN ? "class" : urn.isPattern() ? "idpat" : "id");
    text.append(':').append(scheme.urnName()).append(':');
    switch (scheme.reference()) {
      case TEXT ->
          text.append(value, 0, prefix)
              .append('.')
              .append(Percent.encode(value.substring(prefix), AS_THEY_ARE));
      case FIRST_DIGIT_MOVED ->
          text.append(value, 1, 1 + prefix)
              .append('.')
              .append(value.charAt(0))
              .append(value, 1 + prefix, scheme.digits());
      case DIGITS -> {
        int from = scheme.filler().length();
        text.append(value, from, from + prefix)
            .append('.')
            .append(value, from + prefix, from + scheme.digits());
      }
    }
    if (scheme == EpcScheme.ITIP) {
      text.append('.').append(value, ITEM_LENGTH, ITEM_LENGTH + 2);
      text.append('.').append(value, ITEM_LENGTH + 2, ITEM_LENGTH + 4);
    }
    if (scheme.tail() != EpcScheme.Tail.NONE) {
      text.append('.').append(urn.isPattern() ? "*" : Percent.encode(tail(urn), AS_THEY_ARE));
    }
    return text.toString();
  }

  private static String tail(EpcUrn urn) {
    EpcScheme scheme = urn.scheme();
    if (scheme.tail() == EpcScheme.Tail.APPENDED) {
      int keyLength = scheme.filler().length() + scheme.digits() + 1;
      return urn.identity().key().value().substring(keyLength);
    }
    List<Element> qualifiers = urn.identity().qualifiers();
    return qualifiers.isEmpty() ? "0" : qualifiers.get(0).value();
  }
}
