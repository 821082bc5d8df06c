package vn.ocop.scoring.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.facts.ChannelFacts;
import vn.ocop.scoring.facts.Fact;
import vn.ocop.scoring.facts.FactFinding;
import vn.ocop.scoring.facts.FactSheet;
import vn.ocop.scoring.facts.FactVocabulary;
import vn.ocop.scoring.facts.Paper;
import vn.ocop.scoring.facts.QualityFacts;
import vn.ocop.scoring.facts.StoryFacts;

class MarketProfilesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  static Stream<MarketProfile> profiles() {
    return MarketProfiles.examples().all().stream();
  }

  private static MarketProfile profile(String code) {
    return MarketProfiles.examples().find(code).orElseThrow();
  }

  /** Ready for a souvenir shop. */
  private static FactSheet.Builder souvenir() {
    return FactSheet.builder()
        .put(StoryFacts.LABEL_COMPLETE, true)
        .put(ChannelFacts.PACKAGED, true)
        .put(StoryFacts.BILINGUAL_LABEL, true)
        .put(StoryFacts.PRODUCT_STORY, true)
        .put(ChannelFacts.SMALLEST_PACK_GRAMS, 500)
        .put(ChannelFacts.SHELF_LIFE_DAYS, 60);
  }

  @Test
  void theChannelsThatProvincesNameAreThereAndSayThatTheyAreNoLaw() {
    assertThat(MarketProfiles.examples().all())
        .extracting(MarketProfile::code)
        .containsExactly(
            "ECOMMERCE",
            "SOCIAL_PLATFORM",
            "SUPERMARKET",
            "SOUVENIR_SHOP",
            "AIRLINE_SNACK",
            "TOURISM_SITE");
    assertThat(MarketProfiles.examples().notice().en()).contains("examples and not law");
    assertThat(MarketProfiles.examples().notice().vi()).contains("không phải quy định pháp luật");
    assertThat(MarketProfiles.examples().find("NOSUCH")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aProductOfWhichNothingIsKnownIsNeitherReadyNorRefused(MarketProfile profile) {
    Readiness readiness = profile.check(FactSheet.builder().build(), DAY);
    assertThat(readiness.isReady()).isFalse();
    assertThat(readiness.missed()).isEmpty();
    assertThat(readiness.unknown()).hasSameSizeAs(profile.requirements());
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void requirementsAreFactsAndNotOpinions(MarketProfile profile) {
    assertThat(profile.requirements()).noneMatch(r -> r.condition().needsJudgement());
  }

  @ParameterizedTest
  @CsvSource({"500, 60, true", "501, 60, false", "500, 59, false", "0, 60, false"})
  void everyRequirementHasToBeMet(int grams, int days, boolean ready) {
    FactSheet sheet =
        souvenir()
            .put(ChannelFacts.SMALLEST_PACK_GRAMS, grams)
            .put(ChannelFacts.SHELF_LIFE_DAYS, days)
            .build();
    Readiness readiness = profile("SOUVENIR_SHOP").check(sheet, DAY);
    assertThat(readiness.isReady()).isEqualTo(ready);
    assertThat(readiness.missed()).hasSize(ready ? 0 : 1);
  }

  @Test
  void whatIsMissedIsToldWithFactAndThreshold() {
    FactSheet sheet = souvenir().put(ChannelFacts.SHELF_LIFE_DAYS, 45).build();
    Readiness.Line line = profile("SOUVENIR_SHOP").check(sheet, DAY).missed().get(0);
    assertThat(line.requirement().label().en()).isEqualTo("Shelf life of 60 days or more");
    assertThat(line.reading().used().get(0).text(Locale.ENGLISH))
        .isEqualTo("Shelf life (days): 45 (asked: 60 or more)");
  }

  @Test
  void anExpiredCertificateMakesNoProductReady() {
    FactSheet sheet =
        souvenir()
            .put(StoryFacts.ELECTRONIC_TRACE_CODE, true)
            .put(ChannelFacts.KEEPS_UNCOOLED, true)
            .put(
                QualityFacts.FOOD_SAFETY_CERTIFICATE, Paper.of(DAY.minusYears(3), DAY.minusDays(1)))
            .put(QualityFacts.PRODUCTION_SAFETY_CERTIFICATE, Paper.none())
            .build();
    MarketProfile site = profile("TOURISM_SITE");
    assertThat(site.check(sheet, DAY.minusDays(1)).isReady()).isTrue();
    assertThat(site.check(sheet, DAY).missed())
        .extracting(line -> line.requirement().label().en())
        .containsExactly("Valid food-safety certificate");
  }

  private static Outcome<MarketProfiles> read(String json) {
    Fact<Boolean> halal = Fact.flag("halalMark", new Bilingual("Dấu Halal", "Halal mark"));
    return MarketProfiles.read(
        "own.json",
        name -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
        FactVocabulary.standard().and(List.of(halal, MarketFactsOfTheBuyer.LORRIES)));
  }

  /** A caller's own facts. */
  private static final class MarketFactsOfTheBuyer {
    static final Fact<Integer> LORRIES =
        Fact.count("lorries", new Bilingual("Số xe tải", "Lorries"));
  }

  private static final String OWN =
      """
      {"notice": {"vi": "Của người mua", "en": "The buyer's"},
       "profiles": [
         {"code": "BUYER", "vi": "Người mua", "en": "Buyer",
          "requirements": [
            {"when": "halalMark and lorries >= 2", "vi": "Halal, hai xe", "en": "Halal, two lorries"}
          ]}
       ]}
      """;

  @Test
  void aCallerReplacesProfilesAndBringsHisOwnFacts() {
    MarketProfile buyer = read(OWN).orElseThrow().find("BUYER").orElseThrow();
    FactSheet sheet = FactSheet.builder().put(MarketFactsOfTheBuyer.LORRIES, 1).build();
    assertThat(buyer.check(sheet, DAY).missed()).hasSize(1);
    assertThat(read(OWN).orElseThrow().notice().en()).isEqualTo("The buyer's");
  }

  @Test
  void aBrokenFileIsRefusedWithItsCause() {
    assertFault(OWN.replace("lorries >=", "lorry >="), FactFinding.CONDITION_BROKEN);
    assertFault(OWN.replace("\"when\"", "\"if\""), CriteriaFinding.FIELD_MISSING);
    assertFault(OWN.replace("\"code\"", "\"law\": true, \"code\""), CriteriaFinding.FIELD_UNKNOWN);
    assertFault(OWN.replace("{\"when\"", "\"\", {\"when\""), CriteriaFinding.FIELD_TYPE);
    assertFault(OWN.substring(1), CriteriaFinding.MALFORMED_FILE);
  }

  private static void assertFault(String json, FindingCode code) {
    assertThat(read(json).findings()).extracting(f -> (Object) f.code()).containsExactly(code);
  }

  @Test
  void aProfileWithoutRequirementsIsMisuse() {
    assertThatThrownBy(() -> new MarketProfile("A", new Bilingual("a", "a"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
