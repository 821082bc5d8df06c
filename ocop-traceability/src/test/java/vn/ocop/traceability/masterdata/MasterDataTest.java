package vn.ocop.traceability.masterdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.ocop.core.law.Period;
import vn.ocop.core.product.HeldCertificate;
import vn.ocop.core.product.StandardVocabulary;

class MasterDataTest {

  private static final String HILL_URN = "urn:epc:id:sgln:8935001.00002.0";
  private static final String HILL_LINK = "https://id.example.org/414/8935001000020";

  private static Certification vietGap() {
    return Certification.builder()
        .certificate(
            new HeldCertificate(
                StandardVocabulary.standard().find("VIETGAP").orElseThrow(),
                "VG-7",
                "Trung tâm chứng nhận",
                LocalDate.of(2026, 1, 1),
                Optional.of(LocalDate.of(2027, 12, 31))))
        .uri("https://cert.example.org/VG-7")
        .build();
  }

  @Test
  void a_zone_is_found_by_its_code_and_by_every_spelling_of_its_places() {
    Zone hill = Zone.builder().code("VN-LSOR-0012").addPlaces(HILL_URN).build();
    MasterData data = MasterData.builder().zone(hill).build();

    assertThat(data.zone("vn-lsor-0012")).contains(hill);
    assertThat(data.zoneAt(HILL_URN)).contains(hill);
    assertThat(data.zoneAt(HILL_LINK)).contains(hill);
    assertThat(data.zoneAt("8935001000020")).contains(hill);
    assertThat(data.zoneAt("urn:epc:id:sgln:8935001.00003.0")).isEmpty();
  }

  @Test
  void the_same_code_is_the_same_zone_and_one_place_lies_in_one_zone() {
    Zone hill = Zone.builder().code("VN-LSOR-0012").addPlaces(HILL_URN).build();
    Zone again = Zone.builder().code("vn-lsor-0012").build();
    Zone over = Zone.builder().code("VN-LSOR-0013").addPlaces(HILL_LINK).build();

    assertThatThrownBy(() -> MasterData.builder().zone(hill).zone(again))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("zone");
    assertThatThrownBy(() -> MasterData.builder().zone(hill).zone(over))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("8935001000020");
  }

  @Test
  void a_zone_that_is_refused_leaves_nothing_behind() {
    Zone hill = Zone.builder().code("Z1").addPlaces(HILL_URN).build();
    Zone again = Zone.builder().code("z1").addPlaces("8935001000037").build();
    Zone over = Zone.builder().code("Z2").addPlaces("8935001000044", HILL_LINK).build();
    MasterDataBuilder builder = MasterData.builder().zone(hill);

    assertThatThrownBy(() -> builder.zone(again)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.zone(over)).isInstanceOf(IllegalArgumentException.class);

    MasterData data = builder.build();
    assertThat(data.zones()).containsExactly(hill);
    assertThat(data.zoneAt("8935001000037")).isEmpty();
    assertThat(data.zoneAt("8935001000044")).isEmpty();
  }

  @Test
  void a_place_and_a_party_of_one_number_are_two_things() {
    Site factory = Site.builder().id("8935001000013").build();
    Party cooperative = Party.builder().id("8935001000013").build();
    MasterData data = MasterData.builder().site(factory).party(cooperative).build();

    assertThat(data.site("urn:epc:id:sgln:8935001.00001.0")).contains(factory);
    assertThat(data.party("urn:epc:id:pgln:8935001.00001")).contains(cooperative);
    assertThat(data.party("urn:epc:id:sgln:8935001.00001.0")).isEmpty();
  }

  @Test
  void a_certificate_is_found_by_number_and_by_uri_and_ends_when_it_is_taken_back() {
    Certification held = vietGap();
    Certification revoked =
        ImmutableCertification.copyOf(held).withRevoked(LocalDate.of(2026, 6, 1));
    MasterData data =
        MasterData.builder()
            .zone(Zone.builder().code("Z1").addCertifications(held).build())
            .build();

    assertThat(data.certifications("VG-7")).containsExactly(held);
    assertThat(data.certifications("https://cert.example.org/VG-7")).containsExactly(held);
    assertThat(held.validOn(LocalDate.of(2026, 6, 1))).isTrue();
    assertThat(revoked.validOn(LocalDate.of(2026, 5, 31))).isTrue();
    assertThat(revoked.validOn(LocalDate.of(2026, 6, 1))).isFalse();
  }

  @Test
  void a_season_may_run_over_the_turn_of_the_year() {
    Season winter = Season.of("11-15", "02-28");

    assertThat(winter.contains(LocalDate.of(2027, 1, 5))).isTrue();
    assertThat(winter.contains(LocalDate.of(2026, 11, 14))).isFalse();
    assertThat(winter.around(LocalDate.of(2027, 1, 5)))
        .isEqualTo(Period.of(LocalDate.of(2026, 11, 15), LocalDate.of(2027, 2, 28)));
    assertThatThrownBy(() -> winter.around(LocalDate.of(2026, 7, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_step_that_lists_no_products_makes_everything_but_its_by_products() {
    ProcessStep drying =
        ProcessStep.builder()
            .code("tea-drying")
            .addByProducts("https://example.org/class/dust")
            .yieldBand(YieldBand.of("0.18", "0.25"))
            .build();

    assertThat(drying.makes("https://example.org/class/tea")).isTrue();
    assertThat(drying.makes("https://example.org/class/dust")).isFalse();
    assertThat(drying.takes("https://example.org/class/leaf")).isTrue();
  }

  @Test
  void figures_out_of_range_are_refused_at_once() {
    assertThatThrownBy(
            () -> ProcessStep.builder().code("x").greatestLoss(new BigDecimal("1.1")).build())
        .hasMessageContaining("greatestLoss");
    assertThatThrownBy(() -> YieldBand.of("0.3", "0.2")).hasMessageContaining("least");
    assertThatThrownBy(
            () ->
                new LabelClaim(LabelClaim.Kind.ZONE, "Z1", BigDecimal.ZERO, ClaimModel.SEGREGATED))
        .hasMessageContaining("share");
  }

  @Property(tries = 200)
  void a_day_lies_in_a_season_exactly_if_it_lies_in_one_of_its_years(
      @ForAll @IntRange(min = 1, max = 366) int first,
      @ForAll @IntRange(min = 1, max = 366) int last,
      @ForAll @IntRange(min = 0, max = 1500) int later) {
    Season season = new Season(dayOfLeapYear(first), dayOfLeapYear(last));
    LocalDate day = LocalDate.of(2023, 1, 1).plusDays(later);
    int year = day.getYear();

    List<Integer> begins =
        IntStream.rangeClosed(year - 1, year)
            .filter(begin -> season.beginningIn(begin).contains(day))
            .boxed()
            .toList();

    assertThat(season.contains(day)).isEqualTo(!begins.isEmpty());
    if (begins.isEmpty()) {
      assertThatThrownBy(() -> season.yearOf(day)).isInstanceOf(IllegalArgumentException.class);
    } else {
      assertThat(season.yearOf(day)).isEqualTo(begins.get(0));
      assertThat(season.around(day)).isEqualTo(season.beginningIn(begins.get(0)));
    }
  }

  private static MonthDay dayOfLeapYear(int number) {
    return MonthDay.from(LocalDate.ofYearDay(2024, number));
  }
}
