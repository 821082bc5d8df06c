package vn.ocop.core.duplicate.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.core.duplicate.linkage.comparison.FieldRecord;

class EstimationTest {

  private static final EstimationPolicy POLICY = new EstimationPolicy(200, 300, 500, 30);

  @Test
  void theOrderOfRecordsChangesNoBitOfTheModel() {
    List<FieldRecord> people = People.many(400);
    LinkageModel<FieldRecord> model = People.scheme(200).estimate(people, POLICY);
    List<FieldRecord> reversed = new ArrayList<>(people);
    Collections.reverse(reversed);
    LinkageModel<FieldRecord> again = People.scheme(200).estimate(reversed, POLICY);
    assertThat(again.parameters()).isEqualTo(model.parameters());
    assertThat(again.prior()).isEqualTo(model.prior());
  }

  @Test
  void aSmallRegistryKeepsTheDefaultsAndSaysSo() {
    LinkageModel<FieldRecord> model = People.scheme(200).estimate(People.many(20), POLICY);
    assertThat(model.findings())
        .extracting(finding -> finding.code().name())
        .containsExactly("REGISTRY_TOO_SMALL");
    assertThat(model.parameters()).isEqualTo(People.model().parameters());
    assertThat(model.parameters()).noneMatch(FieldParameters::estimated);
  }

  @Test
  void weightsNeverRiseFromOneLevelToTheNext() {
    LinkageModel<FieldRecord> model = People.scheme(200).estimate(People.many(400), POLICY);
    for (FieldParameters field : model.parameters()) {
      List<MatchWeight> weights =
          field.levels().stream().map(FieldParameters.LevelParameters::weight).toList();
      assertThat(weights).isSortedAccordingTo(Collections.reverseOrder());
    }
  }

  @Test
  void aRareValueThatAgreesSaysMoreThanACommonOne() {
    List<FieldRecord> people = new ArrayList<>(People.many(400));
    people.add(People.person("x", "Sầm Páo", "19990909", "mau son"));
    LinkageModel<FieldRecord> model = People.scheme(200).estimate(people, POLICY);
    MatchWeight rare =
        model
            .compare(
                People.person("a", "an", "19000101", "mau son"),
                People.person("b", "bui", "19900202", "mau son"))
            .weight();
    MatchWeight common =
        model
            .compare(
                People.person("a", "an", "19000101", "town1"),
                People.person("b", "bui", "19900202", "town1"))
            .weight();
    assertThat(rare).isGreaterThan(common);
  }

  @Test
  void refusesARegistryWithOneIdentifierTwice() {
    FieldRecord one = People.person("1", "an", "1", "x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> People.scheme(200).estimate(List.of(one, one), POLICY));
  }

  @Test
  void refusesNumbersThatMakeNoSense() {
    assertThatIllegalArgumentException().isThrownBy(() -> new EstimationPolicy(200, 1, 500, 30));
  }
}
