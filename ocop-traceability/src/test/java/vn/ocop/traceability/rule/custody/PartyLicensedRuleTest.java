package vn.ocop.traceability.rule.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.core.product.HeldCertificate;
import vn.ocop.core.product.StandardVocabulary;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.Certification;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.MasterDataBuilder;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;
import vn.ocop.traceability.testing.TestEvents;

class PartyLicensedRuleTest {

  private static final String MILL = TestEvents.place(2);
  private static final String MILLER = TestEvents.party(2);

  private static Certification licence(String expires) {
    return Certification.of(
        new HeldCertificate(
            StandardVocabulary.standard().find("HACCP").orElseThrow(),
            "ATTP-1",
            "Chi cục",
            LocalDate.parse("2025-01-01"),
            Optional.of(LocalDate.parse(expires))));
  }

  private static List<RuleFinding> found(Party... parties) {
    MasterDataBuilder data =
        MasterData.builder().site(Site.builder().id(MILL).operator(MILLER).build());
    List.of(parties).forEach(data::party);
    return Checked.by(
        new PartyLicensedRule(),
        Chain.of(
            List.of(
                TestEvents.transform(
                    TestEvents.at("2026-04-01T08:00"),
                    "commissioning",
                    MILL,
                    List.of(TestEvents.kg(TestEvents.lot(1, "A"), "5")),
                    List.of(TestEvents.kg(TestEvents.lot(2, "B"), "1")))),
            data.build()));
  }

  @Test
  void a_licence_that_ran_out_is_told() {
    var findings =
        found(Party.builder().id(MILLER).addCertifications(licence("2026-03-31")).build());

    assertThat(Sample.told(findings)).isEqualTo("PARTY_NOT_LICENSED VIOLATED");
  }

  @Test
  void a_licence_in_force_is_not() {
    assertThat(found(Party.builder().id(MILLER).addCertifications(licence("2026-04-01")).build()))
        .isEmpty();
  }

  @Test
  void no_data_about_the_party_proves_nothing() {
    assertThat(Sample.told(found())).isEqualTo("PARTY_NOT_LICENSED UNDECIDED");
    assertThat(Sample.told(found(Party.builder().id(MILLER).build())))
        .isEqualTo("PARTY_NOT_LICENSED UNDECIDED");
  }
}
