package vn.ocop.core.duplicate.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.core.duplicate.linkage.comparison.FieldRecord;

class EstimationTest {

  private static final FieldRecord PHAN_THAN =
      People.person("a", "Phàn Thăn", "19000101", "mau son");

  private static final EstimationPolicy POLICY =
      new EstimationPolicy(200, 300, 500, 30, EstimationPolicy.standard().trust());

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

  private static EstimationPolicy trusting(int leastRecords, double pairs) {
    return POLICY.trusting(
        new EstimationPolicy.Trust(leastRecords, pairs, pairs, EstimationPolicy.Others.COMPARED));
  }

  @Test
  void belowANumberOfRecordsTheDefaultsStandAndOnlyRarityIsSeen() {
    LinkageModel<FieldRecord> model =
        People.scheme(200).estimate(People.many(400), trusting(1000, 10));

    assertThat(model.parameters()).isEqualTo(People.model().parameters());
    assertThat(model.findings()).isEmpty();
    MatchWeight rare = model.compare(PHAN_THAN, PHAN_THAN).weight();
    assertThat(rare).isNotEqualTo(People.model().compare(PHAN_THAN, PHAN_THAN).weight());
  }

  @Test
  void theDefaultsStandTheFirmerTheMoreTheyAreTrusted() {
    List<FieldRecord> people = People.many(400);

    assertThat(distance(people, 1e12)).isLessThan(1e-6);
    assertThat(distance(people, 1_000)).isGreaterThan(distance(people, 100_000));
  }

  /** How far the estimated shares of matches lie from the defaults, all in all. */
  private static double distance(List<FieldRecord> people, double trust) {
    List<FieldParameters> estimated =
        People.scheme(200).estimate(people, trusting(200, trust)).parameters();
    List<FieldParameters> defaults = People.model().parameters();
    double distance = 0;
    for (int field = 0; field < defaults.size(); field++) {
      for (int level = 0; level < defaults.get(field).levels().size(); level++) {
        distance +=
            Math.abs(
                estimated.get(field).levels().get(level).m()
                    - defaults.get(field).levels().get(level).m());
      }
    }
    return distance;
  }

  @Test
  void whatAHardRuleKeepsApartTeachesNothingOfMatches() {
    LinkageScheme<FieldRecord> open = People.scheme(200);
    LinkageScheme.Builder<FieldRecord> closed = LinkageScheme.of(FieldRecord::id);
    open.fields().forEach(closed::field);
    open.blocking().forEach(closed::blocking);
    closed.thresholds(Thresholds.ofBits(8, 3));
    closed.hardRule(new HardRule<>("all", pair -> Decision.REVIEW));

    LinkageModel<FieldRecord> model =
        closed.build().estimate(People.many(400), trusting(200, 1_000));

    assertThat(model.parameters())
        .extracting(field -> field.levels().stream().map(level -> level.m()).toList())
        .isEqualTo(
            People.model().parameters().stream()
                .map(field -> field.levels().stream().map(level -> level.m()).toList())
                .toList());
  }

  @Test
  void refusesTrustInNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EstimationPolicy.Trust(200, 0, 20, EstimationPolicy.Others.ANY))
        .withMessageContaining("trust");
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
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EstimationPolicy(200, 1, 500, 30, POLICY.trust()));
  }
}
