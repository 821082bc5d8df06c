package vn.ocop.traceability.rule.minimumdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;
import vn.ocop.traceability.testing.TestEvents;

class ProductRecordRuleTest {

  private static final String MILL = TestEvents.place(2);
  private static final String MILLER = TestEvents.party(2);

  private static List<RuleFinding> found(MasterData data) {
    return Checked.by(
        new ProductRecordRule(),
        Chain.of(
            List.of(
                TestEvents.transform(
                    TestEvents.at("2026-04-01T08:00"),
                    "commissioning",
                    MILL,
                    List.of(TestEvents.kg(TestEvents.lot(1, "A"), "5")),
                    List.of(TestEvents.kg(TestEvents.lot(2, "B"), "1"))),
                TestEvents.observe(
                    TestEvents.at("2026-04-02T08:00"),
                    "shipping",
                    MILL,
                    TestEvents.kg(TestEvents.lot(2, "B"), "1"))),
            data));
  }

  private static MasterData.Builder mill(Party party) {
    return MasterData.builder().site(Site.builder().id(MILL).operator(MILLER).build()).party(party);
  }

  @Test
  void a_record_without_address_is_incomplete() {
    var findings =
        found(
            mill(Party.builder().id(MILLER).name("HTX chè").build())
                .item(TradeItem.builder().id(TestEvents.itemClass(2)).name("Chè").build())
                .build());

    assertThat(Sample.told(findings)).isEqualTo("PRODUCT_RECORD_INCOMPLETE VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("maker's address");
  }

  @Test
  void a_whole_record_is_fine() {
    assertThat(
            found(
                mill(Party.builder().id(MILLER).name("HTX chè").address("Lạng Sơn").build())
                    .item(TradeItem.builder().id(TestEvents.itemClass(2)).name("Chè").build())
                    .build()))
        .isEmpty();
  }

  @Test
  void no_record_at_all_proves_nothing() {
    assertThat(Sample.told(found(MasterData.none())))
        .isEqualTo("PRODUCT_RECORD_INCOMPLETE UNDECIDED");
  }
}
