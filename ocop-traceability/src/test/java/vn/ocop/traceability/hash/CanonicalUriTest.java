package vn.ocop.traceability.hash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.traceability.gs1.identity.Gs1Identity;

/** The hash rewrites by form alone; on sound identifiers it must agree with the identity. */
class CanonicalUriTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:epc:id:sgtin:8935000.000001.A",
        "urn:epc:id:sgtin:415056789012.0.987654",
        "urn:epc:class:lgtin:8935000.000001.Lot987",
        "urn:epc:id:upui:8935000.000001.51qIgY",
        "urn:epc:id:itip:8935000.000001.01.02.987",
        "urn:epc:id:sscc:8935000.3111111111",
        "urn:epc:id:sgln:8935000.00005.122",
        "urn:epc:id:sgln:8935000.00005.0",
        "urn:epc:id:pgln:8935000.00000",
        "urn:epc:id:grai:8935000.00022.334455",
        "urn:epc:id:giai:8935000.ABC345",
        "urn:epc:id:gsrn:8935000.0000006765",
        "urn:epc:id:gsrnp:8935000.0000000007",
        "urn:epc:id:gdti:8935000.00009.PO-4711",
        "urn:epc:id:sgcn:8935000.00009.12",
        "urn:epc:id:cpi:8935000.ABC.1234",
        "urn:epc:id:ginc:8935000.xyz47",
        "urn:epc:id:gsin:8935000.222333444",
        "https://example.com/01/08935000000014/10/L/21/A",
        "https://example.com/shop/414/8935000000052/254/122?x=1"
      })
  void sound_identifiers_are_rewritten_as_their_identity_is(String text) {
    assertThat(CanonicalUri.of(text)).isEqualTo(Gs1Identity.of(text).canonicalUri());
  }

  @Test
  void identifiers_with_a_wrong_check_digit_are_rewritten_all_the_same() {
    assertThat(CanonicalUri.of("https://example.com/01/08935000000019"))
        .isEqualTo("https://id.gs1.org/01/08935000000019");
  }
}
