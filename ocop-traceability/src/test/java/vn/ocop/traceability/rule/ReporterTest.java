package vn.ocop.traceability.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.structure.OffsetAgreesRule;

class ReporterTest {

  private static List<EpcisEvent> events(int count) {
    List<EpcisEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(
          Sample.object("e:" + i, "2026-09-01T07:30:00+09:00", Action.OBSERVE, "shipping").build());
    }
    return events;
  }

  private static Validation run(List<EpcisEvent> events, Profile profile) {
    return Checked.run(new OffsetAgreesRule(), events, profile, Optional.empty());
  }

  @Property(tries = 20)
  void which_of_too_many_findings_are_listed_does_not_depend_on_their_order(@ForAll long seed) {
    Profile three = new Profile("three", Profile.standard().title(), Map.of("listed", "3"));
    List<EpcisEvent> events = events(30);
    Collections.shuffle(events, new Random(seed));

    Validation validation = run(events, three);

    assertThat(validation.findings())
        .extracting(finding -> finding.eventIds().get(0))
        .containsExactly("e:0", "e:1", "e:10");
    assertThat(validation.count("OFFSET_DISAGREES").orElseThrow().violated()).isEqualTo(30);
    assertThat(validation.unlisted()).isEqualTo(27);
    assertThat(validation.remarks()).isEqualTo(30);
  }

  @Test
  void a_profile_changes_the_severity() {
    assertThat(
            run(events(1), Profile.standard().with("OFFSET_DISAGREES", Severity.ERROR))
                .findings()
                .get(0)
                .severity())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void a_figure_is_exact_and_speaks_both_languages() {
    Figure figure = new Figure("made", new BigDecimal("9876.50"), "KGM");

    assertThat(figure.text().vi()).isEqualTo("9876,5 KGM");
    assertThat(figure).isEqualTo(new Figure("made", new BigDecimal("9876.5"), "KGM"));
    assertThat(new Figure("days", new BigDecimal("30"), "days").text())
        .isEqualTo(new Bilingual("30 ngày", "30 days"));
    assertThat(new Figure("made", new BigDecimal("1E+900"), "").text().en()).isEqualTo("1E+900");
  }

  @Test
  void a_finding_of_nothing_to_say_is_misuse() {
    RuleFinding finding = run(events(1), Profile.standard()).findings().get(0);

    assertThatThrownBy(
            () ->
                new RuleFinding(
                    finding.rule(),
                    Verdict.NOT_APPLICABLE,
                    List.of(),
                    List.of(),
                    List.of(),
                    finding.message()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
