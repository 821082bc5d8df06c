package vn.ocop.traceability.gs1.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.gs1.Giai;
import vn.ocop.traceability.gs1.Gln;
import vn.ocop.traceability.gs1.Grai;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Gtin;
import vn.ocop.traceability.gs1.Lot;
import vn.ocop.traceability.gs1.Place;
import vn.ocop.traceability.gs1.PublicVectors;
import vn.ocop.traceability.gs1.Serial;
import vn.ocop.traceability.gs1.Sscc;
import vn.ocop.traceability.gs1.element.Element;
import vn.ocop.traceability.gs1.element.ElementString;

class Gs1IdentityTest {

  private static final String GS = String.valueOf(ElementString.GROUP_SEPARATOR);

  private static void assertOne(Gs1Identity expected, String... spellings) {
    for (String spelling : spellings) {
      Outcome<Gs1Identity> outcome = Gs1Identity.parse(spelling);
      assertThat(outcome.findings().stream().filter(f -> f.severity() == Severity.ERROR))
          .as(spelling)
          .isEmpty();
      assertThat(outcome.orElseThrow())
          .as(spelling)
          .isEqualTo(expected)
          .hasSameHashCodeAs(expected);
    }
  }

  @Test
  void aClassIsOneInAllItsSpellings() {
    assertOne(
        Gs1Identity.of(Gtin.of("614141000036")),
        "614141000036",
        "0614141000036",
        "00614141000036",
        "(01)00614141000036",
        "0100614141000036",
        "]C10100614141000036",
        GS + "0100614141000036" + "17261231",
        "https://id.gs1.org/01/00614141000036",
        "https://id.gs1.org/01/614141000036",
        "http://shop.example.vn/a/b/gtin/0614141000036?17=261231&utm=x#y",
        "urn:epc:idpat:sgtin:0614141.000003.*",
        "urn:epc:idpat:sgtin:06141410.00003.*",
        "URN:EPC:idpat:upui:0614141.000003.*");
  }

  @Test
  void aLotIsOneInAllItsSpellings() {
    assertOne(
        Gs1Identity.of(Gtin.of("8935001800019"), Lot.of("CHE/09(a)")),
        "(01)08935001800019(10)CHE/09\\(a)",
        "0108935001800019" + "10CHE/09(a)",
        "0108935001800019" + "10CHE/09(a)" + GS + "3103001500",
        "https://id.gs1.org/01/08935001800019/10/CHE%2F09%28a%29",
        "https://id.gs1.org/01/08935001800019/10/CHE%2f09(a)",
        "https://id.gs1.org/01/08935001800019/22/V1/10/%43HE%2F09(a)",
        "https://id.gs1.org/gtin/8935001800019/lot/CHE%2F09(a)",
        "urn:epc:class:lgtin:8935001.080001.CHE%2F09(a)",
        "urn:epc:class:lgtin:893500180.0001.CHE%2f09%28a)");
  }

  @Test
  void aPieceIsOneWhateverLotItBelongsTo() {
    assertOne(
        Gs1Identity.of(Gtin.of("18935001800016"), Serial.of("007.a")),
        "(01)18935001800016(21)007.a",
        "(21)007.a(01)18935001800016",
        "(01)18935001800016(10)LOT(21)007.a(22)V1",
        "https://id.gs1.org/01/18935001800016/22/V1/10/LOT/21/007.a",
        "urn:epc:id:sgtin:8935001.180001.007.a");
    assertThat(Gs1Identity.of("(01)18935001800016(21)7.a"))
        .isNotEqualTo(Gs1Identity.of("(01)18935001800016(21)007.a"));
  }

  @Test
  void readsEveryOtherKeyAlike() {
    assertOne(
        Gs1Identity.of(Sscc.of("006141411234567890")),
        "(00)006141411234567890",
        "https://example.org/sscc/006141411234567890",
        "urn:epc:id:sscc:0614141.0123456789");
    assertOne(
        Gs1Identity.place(Gln.of("0614141000012")),
        "(414)0614141000012",
        "https://id.gs1.org/414/0614141000012",
        "https://id.gs1.org/gln/0614141000012/254/0",
        "urn:epc:id:sgln:0614141.00001.0");
    assertOne(
        Gs1Identity.of("https://id.gs1.org/414/0614141000012/254/kho%2F2"),
        "urn:epc:id:sgln:0614141.00001.kho%2F2",
        "(414)0614141000012(254)kho/2");
    assertOne(
        Gs1Identity.party(Gln.of("0614141000012")),
        "https://id.gs1.org/party/0614141000012",
        "urn:epc:id:pgln:0614141.00001");
    assertOne(
        Gs1Identity.of(Grai.of("00614141000012C7")),
        "(8003)00614141000012C7",
        "urn:epc:id:grai:0614141.00001.C7");
    assertOne(Gs1Identity.of(Grai.of("00614141000012")), "urn:epc:idpat:grai:0614141.00001.*");
    assertOne(
        Gs1Identity.of(Giai.of("8935001.MAY-1")),
        "urn:epc:id:giai:8935001..MAY-1",
        "https://id.gs1.org/giai/8935001.MAY-1");
    assertOne(
        Gs1Identity.of("(8006)106141411234110102(21)9"),
        "urn:epc:id:itip:0614141.112341.01.02.9",
        "https://id.gs1.org/itip/106141411234110102/21/9");
    assertOne(
        Gs1Identity.of("(8010)0614141AB#/-1(8011)12"),
        "urn:epc:id:cpi:0614141.AB%23%2F-1.12",
        "https://id.gs1.org/cpid/0614141AB%23%2F-1/cpsn/12");
  }

  @Test
  void placeAndPartyOfOneNumberAreTwoThings() {
    Gln gln = Gln.of("0614141000012");
    assertThat(Gs1Identity.place(gln)).isNotEqualTo(Gs1Identity.party(gln));
    assertThat(Gs1Identity.place(gln).gln()).contains(gln);
  }

  @Test
  void knowsItsLevelAndItsClass() {
    Gtin gtin = Gtin.of("8935001800019");
    Gs1Identity lot = Gs1Identity.of(gtin, Lot.of("L"));
    assertThat(lot.level()).isEqualTo(Level.LOT);
    assertThat(lot.lot()).contains(Lot.of("L"));
    assertThat(lot.serial()).isEmpty();
    assertThat(lot.gtin()).contains(gtin);
    assertThat(lot.itemClass()).isEqualTo(Gs1Identity.of(gtin));
    assertThat(Gs1Identity.of(gtin).level()).isEqualTo(Level.CLASS);
    assertThat(Gs1Identity.of(gtin, Serial.of("1")).level()).isEqualTo(Level.INSTANCE);
    Gs1Identity crate = Gs1Identity.of(Grai.of("00614141000012C7"));
    assertThat(crate.level()).isEqualTo(Level.INSTANCE);
    assertThat(crate.itemClass().level()).isEqualTo(Level.CLASS);
    assertThat(Gs1Identity.of("urn:epc:id:sscc:0614141.0123456789").level())
        .isEqualTo(Level.INSTANCE);
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY, 1",
    "8935001800018, WRONG_CHECK_DIGIT, 13",
    "(01)08935001800018, WRONG_CHECK_DIGIT, 18",
    "(01)08935001800019(10)A B, CHARACTER_NOT_ALLOWED, 24",
    "(01)08935001800019(10)\\(B#, CHARACTER_NOT_ALLOWED, 26",
    "(01)08935001800019(9)A, UNKNOWN_APPLICATION_IDENTIFIER, 20",
    "(01)08935001800019(10, MALFORMED, 19",
    "0108935001800018, WRONG_CHECK_DIGIT, 16",
    "010893500180001917260230, NO_SUCH_DAY, 23",
    "https://id.gs1.org/01/08935001800018, WRONG_CHECK_DIGIT, 36",
    "https://id.gs1.org/01/8935001800018, WRONG_CHECK_DIGIT, 35",
    "https://id.gs1.org/01/08935001800019/10/%41%42%20, CHARACTER_NOT_ALLOWED, 47",
    "https://id.gs1.org/01/08935001800019/10/%4, WRONG_PERCENT_SEQUENCE, 41",
    "https://id.gs1.org/01/08935001800019/21/1/10/L, WRONG_QUALIFIER, 43",
    "https://id.gs1.org/01/08935001800019?10=L, BELONGS_IN_PATH, 38",
    "https://id.gs1.org/01/08935001800019?21=L, BELONGS_IN_PATH, 38",
    "https://id.gs1.org/00/006141411234567890?21=L, NOT_ALLOWED_IN_QUERY, 42",
    "https://id.gs1.org/01/08935001800019?17=261301, NO_SUCH_MONTH, 43",
    "https://id.gs1.org/01/08935001800019/10/chè, CHARACTER_NOT_ALLOWED_IN_ADDRESS, 43",
    "https://id.gs1.org/, NO_KEY_IN_PATH, 19",
    "https:///01/08935001800019, NOT_A_WEB_ADDRESS, 9",
    "urn:epc:id:sgtin:89350.0180001.1, WRONG_LENGTH, 23",
    "urn:epc:id:sgtin:8935001.18001.1, WRONG_LENGTH, 31",
    "urn:epc:id:sgtin:8935001.1800x1.1, NOT_A_DIGIT, 30",
    "urn:epc:id:sgtin:8935001.180001, PART_MISSING, 32",
    "urn:epc:id:sgtin:8935001.180001., EMPTY, 33",
    "urn:epc:id:sgtin:8935001.180001.a/b, CHARACTER_NOT_ALLOWED, 34",
    "urn:epc:id:sgtin:8935001.180001.%41%C3, CHARACTER_NOT_ALLOWED, 36",
    "urn:epc:id:sgtin:8935001.180001.123456789012345678901, WRONG_LENGTH, 53",
    "urn:epc:id:sscc:08600031303.0003, WRONG_LENGTH, 33",
    "urn:epc:id:sscc:0614141.0123456789.1, WRONG_LENGTH, 35",
    "urn:epc:idpat:sgtin:8935001.*.*, PATTERN_TOO_WIDE, 29",
    "urn:epc:idpat:sgln:0614141.00001.*, PATTERN_TOO_WIDE, 34",
    "urn:epc:idpat:giai:8935001.*, PATTERN_TOO_WIDE, 28",
    "urn:epc:id:lgtin:8935001.180001.L, UNKNOWN_SCHEME, 12",
    "urn:epc:id:gid:1.2.3, UNKNOWN_SCHEME, 12",
    "urn:epc:tag:sgtin-96:1.8935001.180001.1, UNKNOWN_SCHEME, 9",
    "urn:epc:id:itip:0614141.112341.03.02.9, PIECE_BEYOND_TOTAL, 32",
    "urn:epc:id:itip:0614141.112341.01.00.9, ZERO_NOT_ALLOWED, 35",
    "urn:epc:id:cpi:0614141.ab.1, CHARACTER_NOT_ALLOWED, 24",
    "urn:epc:id:cpi:0614141.AB.012, ZERO_NOT_ALLOWED, 27",
    "urn:epc:id:giai:0614141., PART_MISSING, 25"
  })
  void saysWhereASpellingIsFaulty(String text, Gs1Code code, int position) {
    Outcome<Gs1Identity> outcome = Gs1Identity.parse(text);
    assertThat(outcome.toOptional()).isEmpty();
    Finding fault = outcome.findings().get(0);
    assertThat(fault.code()).isEqualTo(code);
    assertThat(Place.of(fault)).isEqualTo(OptionalInt.of(position));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tea", "urn:uuid:1", "urn:gdst:example.org:product:1", "ftp://a/01/1", "-1"})
  void otherTextsAreNoSpellingOfAKey(String text) {
    assertThat(Gs1Identity.parse(text).findings().get(0).code())
        .isEqualTo(Gs1Code.UNKNOWN_SPELLING);
  }

  @Test
  void dataWithoutKeyOrWithSeveralNamesNoOneThing() {
    assertThat(Gs1Identity.parse("(10)L").findings().get(0).code()).isEqualTo(Gs1Code.NO_KEY);
    Finding several =
        Gs1Identity.parse("(00)006141411234567890(01)08935001800019").findings().get(0);
    assertThat(several.code()).isEqualTo(Gs1Code.SEVERAL_KEYS);
    assertThat(several.arguments()).containsEntry("expected", "(00), (01)");
    assertThat(Gs1Identity.parse("(01)08935001800019(10)A(10)B").findings().get(0).code())
        .isEqualTo(Gs1Code.REPEATED);
    assertThat(Gs1Identity.of("(10)A(01)08935001800019(10)A(01)08935001800019"))
        .isEqualTo(Gs1Identity.of("(01)08935001800019(10)A"));
    assertThat(Gs1Identity.of("(7040)1ABC(414)0614141000012(254)A"))
        .isEqualTo(Gs1Identity.of("(414)0614141000012(254)A"));
  }

  @Test
  void aShortGtinInALinkIsReadWithAWarningOrRefused() {
    String text = "https://id.gs1.org/01/8935001800019";
    Outcome<Gs1Identity> outcome = Gs1Identity.parse(text);
    assertThat(outcome.findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.code()).isEqualTo(Gs1Code.GTIN_NOT_PADDED);
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
            });
    Outcome<DigitalLink> strict = DigitalLink.parse(text);
    assertThat(strict.toOptional()).isEmpty();
    assertThat(strict.findings().get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void aLinkKeepsWhatItSaysBesideTheIdentity() {
    DigitalLink link =
        DigitalLink.parse(
                "https://ocop.example.vn/x/01/08935001800019/10/L?3103=001500&17=261200&s=1#top")
            .orElseThrow();
    assertThat(link.stem()).isEqualTo("https://ocop.example.vn/x");
    assertThat(link.otherParameters()).containsExactly("s=1");
    assertThat(link.fragment()).isEqualTo("top");
    assertThat(link.canonicalUri())
        .isEqualTo("https://id.gs1.org/01/08935001800019/10/L?17=261200&3103=001500");
    assertThat(link.elementString().bracketed())
        .isEqualTo("(01)08935001800019(10)L(3103)001500(17)261200");
    assertThat(link.identity()).isEqualTo(Gs1Identity.of("(01)08935001800019(10)L"));
  }

  @Test
  void noUrnNamesAProductVariant() {
    Outcome<EpcUrn> urn = Gs1Identity.of("(01)08935001800019(22)V1").epcUrn(7);
    assertThat(urn.findings().get(0).code()).isEqualTo(Gs1Code.NO_URN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gs1Identity.of("8935001800019").epcUrn(5))
        .withMessageStartingWith("companyPrefixLength");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new EpcUrn(EpcScheme.SGTIN, 7, Gs1Identity.of("(01)08935001800019(10)L")));
    assertThat(Gs1Identity.of("(8004)8935A").epcUrn(7).findings().get(0).code())
        .isEqualTo(Gs1Code.NO_COMPANY_PREFIX);
  }

  @Test
  void misuseIsRefusedNamingTheArgument() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gs1Identity.of("8935001800018"))
        .withMessageStartingWith("text");
    assertThat(Gs1Identity.of(Element.of("10", "L"), List.of()).findings().get(0).code())
        .isEqualTo(Gs1Code.NO_KEY);
    assertThat(
            Gs1Identity.of(Element.of("00", "006141411234567890"), List.of(Element.of("10", "L")))
                .findings()
                .get(0)
                .code())
        .isEqualTo(Gs1Code.WRONG_QUALIFIER);
  }

  @Test
  void canonicalAddressesEqualThoseOfTheReferenceEventHash() {
    String folder = "epcis-event-hash-generator/tests/examples/epclist_normalisation";
    String list = PublicVectors.text(folder + ".jsonld").split("\"epcList\"", -1)[1];
    Matcher ids = Pattern.compile("\"((?:urn:epc|https)[^\"]*)\"").matcher(list);
    TreeSet<String> actual = new TreeSet<>();
    while (ids.find()) {
      actual.add(Gs1Identity.of(ids.group(1)).canonicalUri());
    }
    String prehash = PublicVectors.text(folder + ".prehashes");
    String part =
        prehash.substring(prehash.indexOf("epcListepc=") + 11, prehash.indexOf("action=OBSERVE"));
    assertThat(actual)
        .containsExactlyElementsOf(new TreeSet<>(Arrays.asList(part.split("epc=", -1))));
  }
}
