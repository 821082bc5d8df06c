package vn.ocop.traceability.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.ChainValidator;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.RuleSet;
import vn.ocop.traceability.rule.Validation;

class LargeChainTest {

  private static final int EVENTS = 50_000;

  private static Validation validate(List<ChainRule> rules, Chain chain) {
    RuleSet set = new RuleSet(List.of(), List.of(), rules);
    return ChainValidator.of(set, Profile.standard())
        .validate(Capture.of(List.of()), chain, Optional.empty());
  }

  @Test
  void many_rules_at_once_find_what_each_finds_by_itself() {
    List<EpcisEvent> events = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      events.add(made(i));
    }
    Chain chain = Chain.of(events);
    List<ChainRule> rules = StandardRules.all().chainRules();

    Validation together = validate(rules, chain);

    assertThat(chain.events()).hasSize(EVENTS);
    int told = 0;
    for (ChainRule rule : rules) {
      List<String> alone = found(validate(List.of(rule), chain), rule);
      List<String> among = found(together, rule);
      // Compared here: ten thousand findings are no readable message.
      assertThat(among.equals(alone)).as(rule.id()).isTrue();
      told += alone.isEmpty() ? 0 : 1;
    }
    assertThat(told).isGreaterThan(1);
  }

  private static List<String> found(Validation validation, ChainRule rule) {
    return validation.findings().stream()
        .filter(finding -> finding.rule().id().equals(rule.id()))
        .map(RuleFinding::toString)
        .toList();
  }

  private static EpcisEvent made(int minute) {
    return transform(
        at("2026-04-01T08:00").plusMinutes(minute),
        "repairing",
        place(1 + minute % 100),
        List.of(kg(lot(1, "A" + minute), "1")),
        List.of(kg(lot(1, "B" + minute), minute % 50 == 0 ? "-1" : "1")));
  }
}
