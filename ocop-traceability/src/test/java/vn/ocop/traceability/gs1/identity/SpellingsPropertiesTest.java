package vn.ocop.traceability.gs1.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.ocop.core.result.Outcome;
import vn.ocop.traceability.gs1.CharacterSet;
import vn.ocop.traceability.gs1.CheckDigit;
import vn.ocop.traceability.gs1.Place;
import vn.ocop.traceability.gs1.element.Element;
import vn.ocop.traceability.gs1.element.ElementString;

class SpellingsPropertiesTest {

  private static Arbitrary<String> digits(int length) {
    return Arbitraries.strings().numeric().ofLength(length);
  }

  private static Arbitrary<String> text(CharacterSet set, int longest) {
    return Arbitraries.strings()
        .withChars(set.characters().toCharArray())
        .ofMinLength(1)
        .ofMaxLength(longest);
  }

  private static Arbitrary<String> keyed(int length) {
    return digits(length - 1).map(CheckDigit::complete);
  }

  private static Arbitrary<String> printed(
      String key, Arbitrary<String> value, String qualifier, Arbitrary<String> more) {
    return Combinators.combine(value, more)
        .as((v, m) -> Element.of(key, v).toString() + Element.of(qualifier, m));
  }

  private static Arbitrary<String> printed(String key, Arbitrary<String> value) {
    return value.map(v -> Element.of(key, v).toString());
  }

  /** Printed element strings of each kind of thing that an EPC URN can name. */
  @Provide
  Arbitrary<String> things() {
    Arbitrary<String> x20 = text(CharacterSet.CSET_82, 20);
    return Arbitraries.oneOf(
        printed("01", keyed(14)),
        printed("01", keyed(14), "10", x20),
        printed("01", keyed(14), "21", x20),
        printed("01", keyed(14), "235", text(CharacterSet.CSET_82, 28)),
        printed("00", keyed(18)),
        printed("414", keyed(13)),
        printed("414", keyed(13), "254", x20.filter(extension -> !extension.equals("0"))),
        printed("417", keyed(13)),
        printed("8017", keyed(18)),
        printed("8018", keyed(18)),
        printed("402", keyed(17)),
        printed("253", keyed(13)),
        printed("253", keyed(13).flatMap(k -> text(CharacterSet.CSET_82, 17).map(s -> k + s))),
        printed("255", keyed(13).flatMap(k -> digits(12).map(s -> k + s))),
        printed("8003", keyed(13).map(k -> "0" + k)),
        printed(
            "8003", keyed(13).flatMap(k -> text(CharacterSet.CSET_82, 16).map(s -> "0" + k + s))),
        printed("8004", digits(12).flatMap(k -> text(CharacterSet.CSET_82, 18).map(s -> k + s))),
        printed("401", digits(12).flatMap(k -> text(CharacterSet.CSET_82, 18).map(s -> k + s))),
        printed("8006", keyed(14).map(k -> k + "0103")),
        printed("8006", keyed(14).map(k -> k + "0303"), "21", x20),
        printed(
            "8010",
            digits(12).flatMap(k -> text(CharacterSet.CSET_39, 18).map(s -> k + s)),
            "8011",
            Arbitraries.longs().between(1, 999_999_999_999L).map(String::valueOf)));
  }

  @Property(tries = 1000)
  void everySpellingLeadsToTheSameIdentity(
      @ForAll("things") String printed, @ForAll @IntRange(min = 6, max = 12) int prefixLength) {
    Gs1Identity thing = Gs1Identity.of(printed);
    ElementString elements = thing.elementString();
    assertThat(Gs1Identity.of(elements.bracketed())).isEqualTo(thing);
    assertThat(Gs1Identity.of("^" + elements.scanned('^'))).isEqualTo(thing);
    assertThat(Gs1Identity.of("]C1" + elements.scanned(ElementString.GROUP_SEPARATOR)))
        .isEqualTo(thing);
    assertThat(Gs1Identity.of(thing.canonicalUri())).isEqualTo(thing);
    EpcUrn urn = thing.epcUrn(prefixLength).orElseThrow();
    EpcUrn again = EpcUrn.parse(urn.text()).orElseThrow();
    assertThat(again.identity()).isEqualTo(thing);
    assertThat(again.text()).isEqualTo(urn.text());
  }

  @Property(tries = 500)
  void needlessPercentEncodingChangesNothing(
      @ForAll("things") String printed, @ForAll @IntRange(max = 40) int at) {
    Gs1Identity thing = Gs1Identity.of(printed);
    String uri = thing.canonicalUri();
    int slash = uri.lastIndexOf('/');
    int index = slash + 1 + at % (uri.length() - slash - 1);
    if (uri.substring(Math.max(slash, index - 2), index + 1).contains("%")) {
      return;
    }
    String encoded =
        uri.substring(0, index)
            + "%%%02x".formatted((int) uri.charAt(index))
            + uri.substring(index + 1);
    assertThat(Gs1Identity.of(encoded)).isEqualTo(thing);
  }

  @Property(tries = 500)
  void differentThingsDifferInEverySpelling(
      @ForAll("things") String one, @ForAll("things") String other) {
    Gs1Identity first = Gs1Identity.of(one);
    Gs1Identity second = Gs1Identity.of(other);
    assertThat(first.equals(second)).isEqualTo(one.equals(other));
    assertThat(first.epcUrn(7).orElseThrow().text().equals(second.epcUrn(7).orElseThrow().text()))
        .isEqualTo(one.equals(other));
  }

  @Property(tries = 1000)
  void aWrongDigitInAKeyIsCaughtInEverySpelling(
      @ForAll("trade items") String gtin,
      @ForAll @IntRange(max = 13) int at,
      @ForAll @IntRange(min = 1, max = 9) int off) {
    char wrong = (char) ('0' + (gtin.charAt(at) - '0' + off) % 10);
    String broken = gtin.substring(0, at) + wrong + gtin.substring(at + 1);
    for (String start : new String[] {"", "(01)", "01", "https://a/01/"}) {
      assertThat(Gs1Identity.parse(start + gtin).toOptional()).isPresent();
      assertThat(Gs1Identity.parse(start + broken).toOptional()).isEmpty();
    }
  }

  @Provide("trade items")
  Arbitrary<String> tradeItems() {
    return keyed(14);
  }

  @Provide("wild texts")
  Arbitrary<String> wildTexts() {
    Arbitrary<String> starts =
        Arbitraries.of(
            "",
            "(",
            "(01)",
            "]C1",
            "01",
            "https://",
            "https://a/01/",
            "https://a/8010/0614141A/",
            "https://a/01/08935001800019?",
            "https://[",
            "urn:epc:",
            "urn:epc:id:sgtin:",
            "urn:epc:id:itip:0614141.112341.",
            "urn:epc:idpat:",
            "urn:epc:class:lgtin:8935001.",
            "urn:epc:id:cpi:0614141.",
            "urn:epc:id:giai:0614141.",
            "^",
            "(10)");
    Arbitrary<String> parts =
        Arbitraries.of(
                "0",
                "1",
                "89",
                ".",
                "/",
                "%",
                "%4",
                "%00",
                "*",
                "(",
                ")",
                "\\",
                "&",
                "=",
                "10",
                "21",
                "#",
                "?",
                "^",
                "\u001d",
                "é",
                "\ud83c",
                "[1-3]",
                "06141410",
                "17=")
            .list()
            .ofMaxSize(12)
            .map(list -> String.join("", list));
    return Combinators.combine(starts, Arbitraries.oneOf(parts, Arbitraries.strings()))
        .as((start, rest) -> start + rest);
  }

  @Property(tries = 1000)
  void noTextMakesAReaderThrow(@ForAll("wild texts") String text) {
    check(Gs1Identity.parse(text), text);
    check(EpcUrn.parse(text), text);
    check(DigitalLink.parse(text), text);
    check(DigitalLink.parse(text, LinkPolicy.LENIENT), text);
    check(ElementString.parse(text), text);
    check(ElementString.parseScanned(text), text);
    check(ElementString.parseBracketed(text), text);
  }

  private static void check(Outcome<?> outcome, String text) {
    if (outcome.toOptional().isEmpty()) {
      Place.of(outcome.findings().get(0))
          .ifPresent(position -> assertThat(position).isBetween(1, text.length() + 1));
    }
  }
}
