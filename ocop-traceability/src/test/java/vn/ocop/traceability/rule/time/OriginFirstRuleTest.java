package vn.ocop.traceability.rule.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.observe;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class OriginFirstRuleTest {

  private static final String LOT = lot(1, "A");
  private static final EpcisEvent MADE = commission(at("2026-04-01T08:00"), place(1), kg(LOT, "5"));

  private static EpcisEvent seen(String time, String step) {
    return observe(at(time), step, place(1), kg(LOT, "5"));
  }

  private static List<RuleFinding> found(EpcisEvent... events) {
    return Checked.by(new OriginFirstRule(), Chain.of(List.of(events)));
  }

  @Test
  void nothing_is_sent_before_it_is_made() {
    List<RuleFinding> findings = found(MADE, seen("2026-04-01T06:30", "shipping"));

    assertThat(Sample.told(findings)).isEqualTo("EVENT_BEFORE_ORIGIN VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .contains("2026-04-01T06:30")
        .contains("begins at 2026-04-01T08:00");
    assertThat(findings.get(0).eventIds()).hasSize(2);
  }

  @Test
  void clocks_may_disagree_by_an_hour() {
    assertThat(Sample.told(found(MADE, seen("2026-04-01T06:59", "shipping"))))
        .isEqualTo("EVENT_BEFORE_ORIGIN VIOLATED");
    assertThat(Sample.told(found(MADE, seen("2026-04-01T07:00", "shipping"))))
        .isEqualTo("EVENT_BEFORE_ORIGIN UNDECIDED");
    assertThat(found(MADE, seen("2026-04-01T08:00", "shipping"))).isEmpty();
  }

  @Test
  void mere_sightings_count_unless_the_profile_says_otherwise() {
    Profile lenient = Profile.standard().with("EVENT_BEFORE_ORIGIN", "observations", "false");
    EpcisEvent sighting = seen("2026-04-01T05:00", "inspecting");
    OriginFirstRule rule = new OriginFirstRule();

    assertThat(found(MADE, sighting)).hasSize(1);
    assertThat(Checked.by(rule, Chain.of(List.of(MADE, sighting)), lenient)).isEmpty();
    assertThat(
            Checked.by(
                rule,
                Chain.of(List.of(MADE, sighting, seen("2026-04-01T06:00", "shipping"))),
                lenient))
        .hasSize(1);
  }

  @Test
  void what_does_not_begin_here_is_not_looked_at() {
    assertThat(found(seen("2026-04-01T06:30", "shipping"))).isEmpty();
  }
}
