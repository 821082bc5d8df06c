package vn.ocop.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.ocop.core.internal.SharedFolder;
import vn.ocop.core.result.Outcome;

class FormerPlacesTest {

  private static final FormerPlaces PLACES = FormerPlaces.standard();
  private static final PlaceRegister TODAY = PlaceRegister.standard();

  private static FormerCommune former(String code) {
    return PLACES.commune(CommuneCode.of(code)).orElseThrow();
  }

  @Test
  void the_list_holds_every_unit_of_before_july_2025() {
    assertThat(PLACES.communes()).hasSize(10_035);
    assertThat(
            PLACES.communes().stream().map(commune -> commune.district().code()).distinct().count())
        .isEqualTo(691); // five island districts had no communes
    Map<FormerCommune.Basis, Long> bases =
        PLACES.communes().stream()
            .collect(
                Collectors.groupingBy(FormerCommune::basis, TreeMap::new, Collectors.counting()));
    assertThat(bases)
        .containsEntry(FormerCommune.Basis.WHOLE, 8601L)
        .containsEntry(FormerCommune.Basis.UNCHANGED, 121L)
        .containsEntry(FormerCommune.Basis.RESPELT, 131L)
        .containsEntry(FormerCommune.Basis.OLD_PROVINCE, 258L)
        .containsEntry(FormerCommune.Basis.DIVIDED, 443L)
        .containsEntry(FormerCommune.Basis.NAMESAKE, 410L)
        .containsEntry(FormerCommune.Basis.NONE, 71L);
  }

  @Test
  void all_units_are_those_of_the_reference() {
    String text =
        SharedFolder.reference(
            "administrative-units/before-2025-provinces-districts-communes.json");
    Matcher found =
        Pattern.compile("\"code\": ?\"(\\d{5})\",\\s*\"full_name\": ?\"([^\"]+)\"").matcher(text);
    Map<String, String> expected = new TreeMap<>();
    while (found.find()) {
      expected.put(found.group(1), Normalizer.normalize(found.group(2), Normalizer.Form.NFC));
    }
    Map<String, String> actual = new TreeMap<>();
    PLACES.communes().forEach(commune -> actual.put(commune.code().value(), commune.name()));
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void a_unit_merged_whole_has_one_successor() {
    assertThat(FormerPlaces.successor(former("00001"), TODAY).orElseThrow().code().value())
        .isEqualTo("00097");
  }

  @Test
  void a_unit_of_a_common_name_is_found_through_its_old_province() {
    // Three wards of today's province were called Phường 7; one lay in Bến Tre.
    Outcome<Commune> today = FormerPlaces.successor(former("28780"), TODAY);

    assertThat(today.orElseThrow().fullName()).isEqualTo("Phường Bến Tre");
    assertThat(TODAY.commune(CommuneCode.of("28780"))).isEmpty();
  }

  @Test
  void a_divided_unit_names_all_its_successors() {
    Outcome<Commune> today = FormerPlaces.successor(former("00007"), TODAY);

    assertThat(today.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(PlaceFinding.SUCCESSOR_AMBIGUOUS);
              assertThat(finding.message(Locale.ENGLISH)).contains("00008").contains("00025");
            });
    assertThat(former("00007").successors())
        .containsExactly(
            new FormerCommune.Successor(CommuneCode.of("00008"), false),
            new FormerCommune.Successor(CommuneCode.of("00025"), true));
  }

  @Test
  void a_name_that_the_lists_spell_differently_is_a_remark() {
    Outcome<Commune> today = FormerPlaces.successor(former("00226"), TODAY);

    assertThat(former("01978").basis()).isEqualTo(FormerCommune.Basis.RESPELT);
    assertThat(FormerPlaces.successor(former("01978"), TODAY))
        .isInstanceOf(Outcome.Success.class)
        .satisfies(
            outcome ->
                assertThat(outcome.findings())
                    .singleElement()
                    .satisfies(
                        f -> assertThat(f.code()).isEqualTo(PlaceFinding.FORMER_NAME_RESPELT)));
    assertThat(today.findings()).isNotEmpty();
  }

  @Test
  void codes_that_do_not_belong_together_are_refused() {
    assertThat(PLACES.locate(ProvinceCode.of("83"), "829", CommuneCode.of("28780")).orElseThrow())
        .isEqualTo(former("28780"));
    assertThat(codes(PLACES.locate(ProvinceCode.of("83"), "831", CommuneCode.of("28780"))))
        .containsExactly(PlaceFinding.FORMER_CODES_DISAGREE);
    assertThat(codes(PLACES.locate(ProvinceCode.of("99"), "999", CommuneCode.of("99999"))))
        .containsExactly(
            PlaceFinding.UNKNOWN_FORMER_PROVINCE,
            PlaceFinding.UNKNOWN_FORMER_DISTRICT,
            PlaceFinding.UNKNOWN_FORMER_COMMUNE);
  }

  private static List<Object> codes(Outcome<?> outcome) {
    List<Object> codes = new ArrayList<>();
    outcome.findings().forEach(finding -> codes.add(finding.code()));
    return codes;
  }

  @Provide
  Arbitrary<FormerCommune> communes() {
    return Arbitraries.of(List.copyOf(PLACES.communes()));
  }

  @Property(tries = 1000)
  void the_map_is_a_function_or_says_why_not(@ForAll("communes") FormerCommune former) {
    Outcome<Commune> today = FormerPlaces.successor(former, TODAY);

    checkAnswer(former, today);
    assertThat(FormerPlaces.successor(former, TODAY)).isEqualTo(today);
  }

  @Test
  void every_former_commune_is_answered_within_its_province() {
    for (FormerCommune former : PLACES.communes()) {
      checkAnswer(former, FormerPlaces.successor(former, TODAY));
    }
  }

  private static void checkAnswer(FormerCommune former, Outcome<Commune> today) {
    ProvinceCode province = PLACES.province(former.district().province()).orElseThrow().today();
    Set<CommuneCode> candidates = new HashSet<>();
    for (FormerCommune.Successor successor : former.successors()) {
      assertThat(candidates.add(successor.code())).isTrue();
      assertThat(TODAY.commune(successor.code()).orElseThrow().province()).isEqualTo(province);
    }
    if (former.basis().isCertain()) {
      assertThat(candidates).containsExactly(today.orElseThrow().code());
    } else {
      assertThat(today.toOptional()).isEmpty();
      assertThat(today.findings())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.code())
                    .isEqualTo(
                        candidates.isEmpty()
                            ? PlaceFinding.NO_SUCCESSOR_LISTED
                            : PlaceFinding.SUCCESSOR_AMBIGUOUS);
                candidates.forEach(
                    code -> assertThat(finding.message(Locale.ENGLISH)).contains(code.value()));
              });
    }
  }

  @Test
  void certain_successors_are_listed_for_that_name_in_the_reference() {
    String map = SharedFolder.reference("administrative-units/merge-map-2025.json");
    Matcher entries =
        Pattern.compile(
                "\"code\": ?(?:\"(\\d{5})\"|null),\\s*\"full_name\": ?\"([^\"]+)\","
                    + "\\s*\"province_code\": ?\"(\\d\\d)\",\\s*\"predecessors\": ?\\[(.*?)]",
                Pattern.DOTALL)
            .matcher(map);
    Pattern predecessor = Pattern.compile("\"name\": ?\"([^\"]+)\",\\s*\"partial\": ?(true|false)");
    Map<String, Set<String>> whole = new TreeMap<>();
    int seen = 0;
    while (entries.find()) {
      seen++;
      Matcher names = predecessor.matcher(entries.group(4));
      String name = entries.group(2).replaceFirst("^(Phường|Xã|Đặc Khu) ", "");
      String successor = entries.group(3) + "|" + PlaceNames.spellingKey(name);
      while (names.find()) {
        if (names.group(2).equals("false")) {
          whole
              .computeIfAbsent(successor, key -> new HashSet<>())
              .add(PlaceNames.spellingKey(names.group(1)));
        }
      }
    }
    assertThat(seen).isEqualTo(3321);
    int checked = 0;
    for (FormerCommune former : PLACES.communes()) {
      if (former.basis() == FormerCommune.Basis.WHOLE
          || former.basis() == FormerCommune.Basis.OLD_PROVINCE) {
        Commune today = FormerPlaces.successor(former, TODAY).orElseThrow();
        Set<String> listed =
            whole.get(today.province().value() + "|" + PlaceNames.spellingKey(today.name()));
        if (listed != null) {
          assertThat(listed).contains(PlaceNames.spellingKey(former.name()));
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(8600);
  }
}
