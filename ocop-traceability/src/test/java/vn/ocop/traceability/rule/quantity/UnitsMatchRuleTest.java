package vn.ocop.traceability.rule.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.destroy;
import static vn.ocop.traceability.testing.TestEvents.itemClass;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.core.product.ContentUnit;
import vn.ocop.core.product.NetContent;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Verdict;

class UnitsMatchRuleTest {

  private static final String LOT = lot(2, "A");
  private static final MasterData JARS =
      MasterData.builder()
          .item(
              TradeItem.builder()
                  .id(itemClass(2))
                  .netContent(NetContent.of("100", ContentUnit.GRAM))
                  .build())
          .build();

  private static List<Verdict> verdicts(MasterData data, String made, String used) {
    Chain chain =
        Chain.of(
            List.of(
                commission(at("2026-04-01T08:00"), place(1), QuantityElement.of(LOT, "5", made)),
                destroy(at("2026-04-02T08:00"), place(1), QuantityElement.of(LOT, "5", used))),
            data);
    return Checked.by(new UnitsMatchRule(), chain).stream().map(f -> f.verdict()).toList();
  }

  @Test
  void units_of_one_dimension_and_pieces_of_known_content_match() {
    assertThat(verdicts(MasterData.none(), "TNE", "KGM")).isEmpty();
    assertThat(verdicts(JARS, "KGM", "H87")).isEmpty();
  }

  @Test
  void what_may_convert_is_undecided_and_what_cannot_is_wrong() {
    assertThat(verdicts(MasterData.none(), "KGM", "H87")).containsExactly(Verdict.UNDECIDED);
    assertThat(verdicts(MasterData.none(), "KGM", "LTR")).containsExactly(Verdict.UNDECIDED);
    assertThat(verdicts(MasterData.none(), "KGM", "QQQ")).containsExactly(Verdict.UNDECIDED);
    assertThat(verdicts(MasterData.none(), "KGM", "MTR")).containsExactly(Verdict.VIOLATED);
  }
}
