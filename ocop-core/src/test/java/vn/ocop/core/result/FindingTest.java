package vn.ocop.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Locale VIETNAMESE = new Locale("vi", "VN");
  private static final Finding FINDING =
      Finding.of(SampleFinding.TOO_MANY, Where.of(Where.Kind.FIELD, "ballots")).with("count", 12);

  @Test
  void takesTheUsualSeverityOfItsCode() {
    assertThat(Finding.of(SampleFinding.TOO_MANY, Where.nowhere()).severity())
        .isEqualTo(Severity.ERROR);
    assertThat(Finding.of(SampleFinding.UNUSUAL, Where.nowhere()).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void speaksVietnameseToVietnameseReadersAndEnglishToAllOthers() {
    assertThat(FINDING.message(VIETNAMESE)).isEqualTo("Có 12 phiếu");
    assertThat(FINDING.message(Locale.ENGLISH)).isEqualTo("There are 12 ballots");
    assertThat(FINDING.message(Locale.FRENCH)).isEqualTo("There are 12 ballots");
  }

  @Test
  void withAddsOneArgumentAndChangesNothingElse() {
    Finding more = FINDING.with("limit", 9);
    assertThat(more.arguments())
        .containsExactly(Map.entry("count", 12), Map.entry("limit", 9))
        .isNotSameAs(FINDING.arguments());
    assertThat(FINDING.arguments()).containsExactly(Map.entry("count", 12));
    assertThat(more.where()).isEqualTo(FINDING.where());
    assertThat(more.code()).isEqualTo(FINDING.code());
  }

  @Test
  void withinWidensThePlaceAndChangesNothingElse() {
    Finding wider = FINDING.within(Where.of(Where.Kind.LINE, "3"));
    assertThat(wider.where()).hasToString("line 3, field ballots");
    assertThat(wider.arguments()).isEqualTo(FINDING.arguments());
    assertThat(wider.severity()).isEqualTo(FINDING.severity());
  }

  @Test
  void theArgumentsCannotBeChangedFromOutside() {
    Map<String, Object> mine = new LinkedHashMap<>(Map.of("count", 1));
    Finding finding = new Finding(SampleFinding.TOO_MANY, Severity.INFO, Where.nowhere(), mine);
    mine.put("count", 2);
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("There are 1 ballots");
    assertThatThrownBy(() -> finding.arguments().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void findingsAreValues() {
    assertThat(FINDING)
        .isEqualTo(
            new Finding(
                SampleFinding.TOO_MANY,
                Severity.ERROR,
                Where.of(Where.Kind.FIELD, "ballots"),
                Map.of("count", 12)));
  }
}
