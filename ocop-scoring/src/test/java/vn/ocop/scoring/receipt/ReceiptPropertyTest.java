package vn.ocop.scoring.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.testing.SheetArbitraries;
import vn.ocop.scoring.testing.SheetArbitraries.Gapped;

/** What holds for the receipt of every sheet. */
class ReceiptPropertyTest {

  @Provide
  Arbitrary<Gapped> gapped() {
    return SheetArbitraries.gapped();
  }

  @Property(tries = 500)
  void everyReceiptReplays(@ForAll("gapped") Gapped gapped) {
    Receipt receipt = Receipt.of(gapped.set().score(gapped.sheet()).orElseThrow());
    assertThat(CriteriaCatalogue.standard().replay(receipt)).isEqualTo(Outcome.of(receipt));
  }

  @Property(tries = 300)
  void differentSheetsHaveDifferentReceipts(
      @ForAll("gapped") Gapped one, @ForAll("gapped") Gapped other) {
    boolean same =
        one.set().criteria().equals(other.set().criteria()) && one.sheet().equals(other.sheet());
    assertThat(
            Receipt.of(one.set().score(one.sheet()).orElseThrow())
                .equals(Receipt.of(other.set().score(other.sheet()).orElseThrow())))
        .isEqualTo(same);
  }
}
