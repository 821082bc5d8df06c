package vn.ocop.traceability.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.SoftAssertions;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.ChainValidator;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Verdict;
import vn.ocop.traceability.testing.PlantedFault;
import vn.ocop.traceability.testing.RandomChain;
import vn.ocop.traceability.testing.Rewritten;

/** What must hold of every chain, with all rules of the standard profile. */
class RandomChainPropertiesTest {

  /** Rules on the mass of one chain, which do not look at land. */
  private static final Set<String> MASS =
      Set.of(
          "LOT_OVERDRAWN",
          "PLACE_OVERDRAWN",
          "YIELD_OUT_OF_BAND",
          "MASS_NOT_CONSERVED",
          "RECEIPT_DIFFERS");

  private static final ChainValidator VALIDATOR = StandardRules.validator(Profile.standard());

  private static List<RuleFinding> findings(List<EpcisEvent> events, MasterData data) {
    return VALIDATOR.validate(Capture.of(events), data, Optional.empty()).findings();
  }

  /** The rules that are broken by more than a remark. */
  private static Set<String> broken(List<RuleFinding> findings) {
    return findings.stream()
        .filter(f -> f.verdict() == Verdict.VIOLATED && f.severity() != Severity.INFO)
        .map(f -> f.rule().id())
        .collect(Collectors.toSet());
  }

  /** What is found of which objects with which numbers, apart from how events spell them. */
  private static List<String> told(List<RuleFinding> findings) {
    return findings.stream()
        .filter(f -> !f.rule().group().startsWith("I"))
        .map(f -> f.id() + " " + f.verdict() + " " + f.lots() + " " + f.figures())
        .sorted()
        .toList();
  }

  @Property(tries = 20)
  void a_valid_chain_breaks_no_rule(@ForAll long seed) {
    RandomChain chain = RandomChain.of(seed, 1);

    assertThat(broken(findings(chain.events(), RandomChain.masterData(chain)))).isEmpty();
  }

  @Property(tries = 3)
  void each_planted_fault_is_found_by_its_rule_alone(@ForAll long seed) {
    RandomChain chain = RandomChain.of(seed, 1);
    MasterData data = RandomChain.masterData(chain);
    SoftAssertions softly = new SoftAssertions();
    for (PlantedFault fault : PlantedFault.values()) {
      softly
          .assertThat(broken(findings(fault.in(chain), data)))
          .as(fault.name())
          .containsExactly(fault.rule());
    }
    softly.assertAll();
  }

  @Property(tries = 20)
  void any_order_of_events_gives_the_same_findings(@ForAll long seed, @ForAll PlantedFault fault) {
    RandomChain chain = RandomChain.of(seed, 1);
    MasterData data = RandomChain.masterData(chain);
    List<EpcisEvent> shuffled = new ArrayList<>(fault.in(chain));
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(findings(shuffled, data)).isEqualTo(findings(fault.in(chain), data));
  }

  @Property(tries = 10)
  void a_valid_chain_beside_adds_no_finding(@ForAll long seed, @ForAll PlantedFault fault) {
    RandomChain chain = RandomChain.of(seed, 1);
    RandomChain other = RandomChain.of(~seed, 2);
    MasterData data = RandomChain.masterData(chain, other);
    List<EpcisEvent> both = new ArrayList<>(fault.in(chain));
    both.addAll(other.events());

    assertThat(broken(findings(both, data))).isEqualTo(broken(findings(fault.in(chain), data)));
  }

  @Property(tries = 10)
  void digital_links_in_place_of_urns_change_nothing(
      @ForAll long seed, @ForAll PlantedFault fault) {
    RandomChain chain = RandomChain.of(seed, 1);
    MasterData data = RandomChain.masterData(chain);
    List<EpcisEvent> links = Rewritten.asDigitalLinks(fault.in(chain));

    assertThat(told(findings(links, data))).isEqualTo(told(findings(fault.in(chain), data)));
  }

  @Property(tries = 10)
  void scaling_all_quantities_keeps_verdicts_on_mass(
      @ForAll long seed, @ForAll PlantedFault fault, @ForAll @IntRange(min = 2, max = 50) int by) {
    RandomChain chain = RandomChain.of(seed, 1);
    MasterData data = RandomChain.masterData(chain);
    List<EpcisEvent> scaled = Rewritten.scaled(fault.in(chain), BigDecimal.valueOf(by));
    Set<String> before = broken(findings(fault.in(chain), data));
    Set<String> after = broken(findings(scaled, data));
    before.retainAll(MASS);
    after.retainAll(MASS);

    assertThat(after).isEqualTo(before);
  }

  @Property(tries = 10)
  void removing_an_event_never_removes_an_orphan(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 1000) int which) {
    RandomChain chain = RandomChain.of(seed, 1);
    MasterData data = RandomChain.masterData(chain);
    List<EpcisEvent> events = new ArrayList<>(PlantedFault.NO_ORIGIN.in(chain));
    EpcisEvent removed = events.get(which % events.size());
    Set<String> lots = lots(findings(events, data));
    events.remove(removed);
    boolean stillUsed =
        events.stream()
            .anyMatch(
                e ->
                    e.inputAmounts().stream()
                        .anyMatch(a -> a.epcClass().text().equals(chain.leaf(0, 0))));

    if (stillUsed) {
      assertThat(lots(findings(events, data))).containsAll(lots);
    }
  }

  private static Set<String> lots(List<RuleFinding> findings) {
    return findings.stream()
        .filter(f -> f.rule().id().equals("LOT_WITHOUT_ORIGIN"))
        .flatMap(f -> f.lots().stream())
        .map(Object::toString)
        .collect(Collectors.toSet());
  }
}
