package vn.ocop.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.core.duplicate.linkage.Evidence;
import vn.ocop.core.duplicate.linkage.MatchWeight;
import vn.ocop.core.duplicate.linkage.PersonVerdict;

class ProductRegistryTest {

  private static final String MAKER = "Hợp tác xã nông nghiệp Hòa Phát";
  private static final String HERE = "xã Tân Lập/huyện Mộc Châu/Sơn La";

  private static String relation(RegistryRecord a, RegistryRecord b) {
    List<DuplicatePair> pairs = ProductRegistry.of(List.of(a, b)).pairs().pairs();
    return pairs.isEmpty() ? "NONE" : pairs.get(0).relation().name();
  }

  private static RegistryRecord made(String id, String name) {
    return Records.of(id, name, MAKER, HERE, 2025);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bánh cáy làng Nguyễn | BANH CAY LANG NGUYEN | DUPLICATE",
        "Túi thổ cẩm Y Hòa | Túi thổ cẩm Y Hoà | DUPLICATE",
        "Trà Kỳ Tân | Trà Kì Tân | DUPLICATE",
        "Bột matcha đường đen | Bột mtcha đường đen | DUPLICATE",
        "Mực một nắng Hoa Biển | Mực 1 nắng Hoa Biển | DUPLICATE",
        "Cốm Na Lo | Đặc sản cốm Na Lo (OCOP 4 sao) | DUPLICATE",
        "Chả mực Kita | Chả mực Kita Sơn La | DUPLICATE",
        "Chả mực | Chả mực Hòa Phát | DUPLICATE",
        "Dầu lạc Phú Ninh | Dầu đậu phộng Phú Ninh | DUPLICATE",
        "Oolong sen | Trà oolong sen | DUPLICATE",
        "Quả nhãn lồng | Nhãn lồng | DUPLICATE",
        "Miến dong 500g | Miến dong 0,5 kg | DUPLICATE",
        "Phở khô 10 gói x 50g | Phở khô 500 gram | DUPLICATE",
        "Miến dong 500g | Miến dong 1 kg | VARIANT",
        "Nước mắm Hương Biển 38 độ đạm | Nước mắm Hương Biển 40 độ đạm | VARIANT",
        "Nấm hương tươi | Nấm hương khô | VARIANT",
        "Hạt điều rang muối | Hạt điều rang không muối | VARIANT",
        "Kẹo dồi lạc | Kẹo dồi vừng | VARIANT",
        "Trà hoa vàng | Trà hoa vàng túi lọc | VARIANT",
        "Trà sen | Trà sen gừng | VARIANT",
        "Tinh bột nghệ đỏ | Tinh bột nghệ đen | VARIANT",
        "Muối vừng cao cấp | Muối vừng đặc biệt | VARIANT",
        "Bánh chả | Bánh chả nguyên chất | CONFUSABLE",
        "Sữa chua Amifarm | Bộ sản phẩm sữa chua Amifarm | CONFUSABLE",
        "Mứt dâu | Mut dau | CONFUSABLE",
        "Nước ép dừa | Nước ép dứa | NONE",
        "Hạt sen | Hạt sến | NONE",
        "Rượu mơ | Bánh đa | NONE"
      })
  void productsOfOneMakerAreToldApartByWhatTheirNamesSay(
      String one, String other, String relation) {
    assertThat(relation(made("1", one), made("2", other))).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hộ kinh doanh Vàng Văn Thiện | HKD Vàng Văn Thiện | DUPLICATE",
        "Công ty cổ phần đầu tư thương mại Hoàng Khôi | CTCP ĐT TM Hoàng Khôi | DUPLICATE",
        "Cơ sở sản xuất bánh kẹo Đình Mạnh | CSSX bánh kẹo Đình Mạnh | DUPLICATE",
        "HTX dịch vụ nông nghiệp kinh doanh tổng hợp Cổ Loa | HTX Cổ Loa | DUPLICATE",
        "Công ty TNHH Nông Lâm Sỹ Thắng | Cong ty TNHH Nong Lam Sy Thang | DUPLICATE",
        "Hợp tác xã Hòa Phát | Hợp tác xã Đoàn Kết | CONFUSABLE"
      })
  void producersAreReadPastLegalFormAndTrade(String one, String other, String relation) {
    assertThat(
            relation(
                Records.of("1", "Bánh đa vừng", one, HERE, 2025),
                Records.of("2", "Bánh đa vừng", other, HERE, 2025)))
        .isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thị trấn Ma Lâm/huyện Hàm Thuận Bắc/Bình Thuận | Xã Hàm Thuận//Lâm Đồng | DUPLICATE",
        "//Tiền Giang | //Đồng Tháp | DUPLICATE",
        "//Bến Tre | //Sơn La | CONFUSABLE"
      })
  void placesAreReadThroughTheMerger(String one, String other, String relation) {
    assertThat(
            relation(
                Records.of("1", "Gạo Chú Kẹo", MAKER, one, 2025),
                Records.of("2", "Gạo Chú Kẹo", MAKER, other, 2025)))
        .isEqualTo(relation);
  }

  @Test
  void aNamesakeElsewhereIsLeftInPeace() {
    RegistryRecord one = Records.of("1", "Mật ong hoa nhãn", "HTX Hòa Phát", "//Hưng Yên", 2025);
    RegistryRecord other = Records.of("2", "Mật ong hoa nhãn", "HTX Đoàn Kết", "//Bến Tre", 2025);

    assertThat(relation(one, other)).isEqualTo("NONE");
  }

  @Test
  void theSameProductThreeYearsLaterIsARenewal() {
    RegistryRecord first =
        Records.of("1", "Lạc sen Diễn Châu", MAKER, "/huyện Diễn Châu/Nghệ An", 2021);
    RegistryRecord again =
        Records.of("2", "Lạc sen Hòa Phát", MAKER, "/huyện Diễn Châu/Nghệ An", 2024);

    assertThat(relation(first, again)).isEqualTo("RENEWAL");
  }

  @Test
  void aSetRecognisedAgainIsARenewal() {
    RegistryRecord first = Records.of("1", "Bộ sản phẩm hạt điều Hòa Phát", MAKER, HERE, 2023);
    RegistryRecord again = Records.of("2", "Hạt điều Hòa Phát", MAKER, HERE, 2026);

    assertThat(relation(first, again)).isEqualTo("RENEWAL");
  }

  @Test
  void theEvidenceIsInWordsAndAddsUp() {
    RegistryRecord one = made("1", "Trứng gà tươi Tafa");
    RegistryRecord other = made("2", "Trứng gà nướng Tafa");

    DuplicatePair pair = ProductRegistry.of(List.of(one, other)).pairs().pairs().get(0);

    assertThat(
            pair.evidence().stream()
                .map(Evidence::weight)
                .reduce(MatchWeight.ZERO, MatchWeight::plus))
        .isEqualTo(pair.weight());
    Evidence form =
        pair.evidence().stream().filter(e -> e.field().equals("form")).findFirst().orElseThrow();
    assertThat(form.weight().hundredths()).isNegative();
    assertThat(form.text().in(Locale.forLanguageTag("vi"))).isEqualTo("khác dạng: tươi / nướng");
    assertThat(form.text().in(Locale.ENGLISH)).isEqualTo("another form: tươi / nướng");
  }

  @Test
  void anEqualBarCodeConfirmsButDoesNotOverruleAContradiction() {
    RegistryRecord one =
        ImmutableRegistryRecord.copyOf(made("1", "Nấm hương tươi")).withGtin("8938505974194");
    RegistryRecord other =
        ImmutableRegistryRecord.copyOf(made("2", "Nấm hương khô")).withGtin("8938505974194");

    DuplicatePair pair = ProductRegistry.of(List.of(one, other)).pairs().pairs().get(0);

    assertThat(pair.weight().bits()).isGreaterThan(10.5);
    assertThat(pair.relation()).isEqualTo(Relation.VARIANT);
  }

  @Test
  void aHardRuleCanBeSwitched() {
    RegistryRecord one = made("1", "Sữa chua Amifarm");
    RegistryRecord other = made("2", "Bộ sản phẩm sữa chua Amifarm");
    DuplicatePolicy policy = DuplicatePolicy.standard().withRule("set-beside-its-parts", false);

    assertThat(ProductRegistry.of(List.of(one, other), policy).pairs().pairs())
        .singleElement()
        .matches(pair -> pair.relation() == Relation.DUPLICATE);
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withRule("no-such-rule", true));
  }

  @Test
  void groupsNeverChainThroughReview() {
    RegistryRecord plain = made("1", "Bánh chả Hòa Phát");
    RegistryRecord again = made("2", "BÁNH CHẢ HÒA PHÁT");
    RegistryRecord claim = made("3", "Bánh chả Hòa Phát nguyên chất");
    RegistryRecord claimAgain = made("4", "Bánh chả nguyên chất Hòa Phát");

    assertThat(ProductRegistry.of(List.of(plain, again, claim, claimAgain)).groups())
        .containsExactly(List.of(plain, again), List.of(claim, claimAgain));
  }

  @Test
  void aPersonsWordBeatsTheMachineAndIsKept() {
    RegistryRecord one = made("1", "Bánh chả Hòa Phát");
    RegistryRecord same = made("2", "Banh cha Hoa Phat");
    RegistryRecord other = made("3", "Rượu mơ");
    ProductRegistry registry =
        ProductRegistry.of(List.of(one, same, other)).retracting("1", "2").asserting("1", "3");

    assertThat(registry.pairs().pairs())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.b()).isEqualTo(other);
              assertThat(pair.relation()).isEqualTo(Relation.DUPLICATE);
              assertThat(pair.verdict()).contains(PersonVerdict.ASSERTED);
            });
    assertThat(registry.without("3").with(other).pairs().pairs()).hasSize(1);
    assertThat(registry.withoutVerdict("1", "2").pairs().pairs()).hasSize(2);
  }

  @Test
  void aRegistryGrowsAndShrinksWithoutForgetting() {
    RegistryRecord one = made("1", "Bánh chả Hòa Phát");
    RegistryRecord same = made("2", "Banh cha Hoa Phat");
    ProductRegistry registry = ProductRegistry.of(List.of(one));

    assertThat(registry.candidates(same).pairs()).hasSize(1);
    assertThat(registry.with(same).pairs().pairs()).hasSize(1);
    assertThat(registry.with(same).without("1").pairs().pairs()).isEmpty();
    assertThat(registry.with(same).superseding(made("2", "Rượu mơ")).pairs().pairs()).isEmpty();
    assertThat(registry.size()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> registry.with(one));
  }

  @Test
  void variantsCanBeLeftOut() {
    ProductRegistry registry =
        ProductRegistry.of(List.of(made("1", "Nấm hương tươi"), made("2", "Nấm hương khô")));

    assertThat(registry.pairs().pairs()).hasSize(1);
    assertThat(registry.pairs().only(Set.of(Relation.DUPLICATE, Relation.CONFUSABLE)).pairs())
        .isEmpty();
  }
}
