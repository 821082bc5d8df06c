package vn.ocop.traceability.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.supply.Highlands.order;
import static vn.ocop.traceability.supply.Highlands.promise;
import static vn.ocop.traceability.supply.Highlands.situation;
import static vn.ocop.traceability.supply.Highlands.workshop;
import static vn.ocop.traceability.supply.Highlands.zone;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.Season;
import vn.ocop.traceability.masterdata.Zone;

/** An answer can be read out to a buyer: every figure with its place and month. */
class OrderExplanationTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static List<String> told(OrderAnswer answer, Locale locale) {
    return answer.explanation().stream().map(finding -> finding.message(locale)).toList();
  }

  private static SupplySituation maySituation() {
    Zone named =
        Zone.builder()
            .from(zone("VN-LSOR-0001", 10, 620, Season.of("05-01", "05-31")))
            .name("Mẫu Sơn")
            .build();
    ProcessStep workshop =
        ProcessStep.builder()
            .from(workshop("SAY-01", "0.2", 3100))
            .name("Xưởng sấy Đình Lập")
            .build();
    return situation()
        .firstDay(LocalDate.of(2026, 5, 1))
        .addZones(named)
        .addProcesses(workshop)
        .addPerishable(Highlands.LEAF)
        .addCommitments(promise(100, 5))
        .build();
  }

  @Test
  void anOrderThatCannotBeMetSaysWhatIsMissingAndWhy() {
    assertThat(told(order(maySituation(), 1000, "2026-05-31"), VIETNAMESE))
        .startsWith(
            "Không thể giao đủ 1000 kg https://id.example.vn/class/green-tea đến ngày 31/5/2026:"
                + " nhiều nhất giao được 520 kg, thiếu 480 kg.",
            "Lấy từ vùng Mẫu Sơn (VN-LSOR-0001): 2600 kg tea thu hoạch trong tháng 5/2026.")
        .contains(
            "Công đoạn Xưởng sấy Đình Lập (SAY-01) nhận 3100 kg đầu vào mỗi tháng và đã hết công"
                + " suất trong tháng 5/2026.",
            "100 kg https://id.example.vn/class/green-tea đã cam kết cho Hà Nội trong tháng"
                + " 5/2026.");
  }

  @Test
  void anOrderThatIsMetSaysSoFirst() {
    OrderAnswer answer = order(maySituation(), 500, "2026-05-31");

    assertThat(answer.explanation().get(0).code()).isEqualTo(OrderStatement.ORDER_MET);
    assertThat(told(answer, Locale.ENGLISH).get(0))
        .isEqualTo(
            "500 kg of https://id.example.vn/class/green-tea can be delivered by 2026-05-31;"
                + " 520 kg at most.");
  }

  @Test
  void limitsThatCountTogetherAreIntroducedAndPromisesThatFallShortAreTold() {
    SupplySituation tight =
        situation()
            .firstDay(LocalDate.of(2026, 3, 1))
            .addZones(zone("VN-LS-01", 10, 310, Season.of("03-01", "03-31")))
            .addProcesses(workshop("drying", "0.2", 3100))
            .addPerishable(Highlands.LEAF)
            .build();
    SupplySituation promised =
        SupplySituation.builder().from(tight).addCommitments(promise(1000, 4)).build();

    assertThat(order(tight, 2000, "2026-03-31").explanation().stream().map(Finding::code))
        .containsSubsequence(
            OrderStatement.LIMITS_TOGETHER, LimitKind.ZONE_AREA, LimitKind.PROCESSING_CAPACITY);
    assertThat(told(order(promised, 1, "2026-03-31"), VIETNAMESE))
        .contains(
            "Cam kết 1000 kg https://id.example.vn/class/green-tea cho Hà Nội trong tháng 4/2026"
                + " còn thiếu 380 kg, kể cả khi không nhận đơn hàng này.");
  }

  @Test
  void noSentenceHasAnOpenGapInEitherLanguage() {
    for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
      assertThat(told(order(maySituation(), 1000, "2026-05-31"), locale))
          .noneMatch(sentence -> sentence.contains("{"));
    }
  }
}
