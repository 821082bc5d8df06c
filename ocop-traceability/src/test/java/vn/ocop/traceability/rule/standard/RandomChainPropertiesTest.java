package vn.ocop.traceability.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.SoftAssertions;
import vn.ocop.core.product.ContentUnit;
import vn.ocop.core.product.NetContent;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.testing.RandomChain;
import vn.ocop.traceability.testing.Rewritten;
import vn.ocop.traceability.testing.fault.PlantedFault;
import vn.ocop.traceability.testing.fault.Submission;

/** What must hold of every chain, with all rules. */
class RandomChainPropertiesTest {

  /** Rules on the mass of one chain, which do not look at land. */
  private static final Set<String> MASS =
      Set.of(
          "LOT_OVERDRAWN",
          "PLACE_OVERDRAWN",
          "YIELD_OUT_OF_BAND",
          "MASS_NOT_CONSERVED",
          "RECEIPT_DIFFERS");

  /** Faults told of what was made of the planted thing, or of the chain as a whole. */
  private static final Set<PlantedFault> FARTHER_ON =
      EnumSet.of(
          PlantedFault.UNKNOWN_ZONE, PlantedFault.OTHER_COMMUNE, PlantedFault.CHANGED_AFTER_ROOT);

  private static Set<String> broken(Submission submission) {
    return Judgement.of(submission).broken();
  }

  @Property(tries = 20)
  void of_a_valid_chain_nothing_is_found_and_nothing_is_left_undecided(@ForAll long seed) {
    Submission submission = Submission.of(RandomChain.of(seed, 1));

    assertThat(Judgement.of(submission).findings())
        .extracting(RuleFinding::id)
        .containsExactly(Judgement.REMARK);
  }

  @Property(tries = 5)
  void nor_of_its_document(@ForAll long seed) {
    Submission submission = Submission.of(RandomChain.of(seed, 1));
    submission.passThroughDocument(text -> text);

    assertThat(Judgement.of(submission).findings())
        .extracting(RuleFinding::id)
        .containsExactly(Judgement.REMARK);
  }

  @Property(tries = 3)
  void each_planted_fault_is_found_by_its_rule_alone_and_where_it_is(@ForAll long seed) {
    RandomChain chain = RandomChain.of(seed, 1);
    SoftAssertions softly = new SoftAssertions();
    for (PlantedFault fault : PlantedFault.values()) {
      Submission submission = fault.in(chain);
      Judgement judgement = Judgement.of(submission);
      softly.assertThat(judgement.broken()).as(fault.name()).isEqualTo(fault.found());
      Set<String> changed = submission.eventsBeyond(chain);
      if (!changed.isEmpty() && !FARTHER_ON.contains(fault)) {
        softly
            .assertThat(judgement.eventsOf(fault.rule()))
            .as("events of " + fault)
            .containsAnyElementsOf(changed);
      }
    }
    softly.assertAll();
  }

  @Property(tries = 20)
  void events_read_from_a_document_break_the_same_rules(
      @ForAll long seed, @ForAll PlantedFault fault) {
    Submission submission = fault.in(RandomChain.of(seed, 1));
    submission.passThroughDocument(text -> text);
    // A bare name in a document may be a standard field that is misspelt, and is told as one.
    Set<String> expected =
        fault == PlantedFault.WITHOUT_NAMESPACE ? Set.of("FIELD_NOT_ALLOWED") : fault.found();

    assertThat(broken(submission)).isEqualTo(expected);
  }

  @Property(tries = 20)
  void any_order_of_events_gives_the_same_findings(@ForAll long seed, @ForAll PlantedFault fault) {
    Submission submission = fault.in(RandomChain.of(seed, 1));
    Judgement before = Judgement.of(submission);
    Collections.shuffle(submission.events(), new Random(seed));

    assertThat(Judgement.of(submission)).isEqualTo(before);
  }

  @Property(tries = 20)
  void a_valid_chain_beside_adds_no_finding(@ForAll long seed, @ForAll PlantedFault fault) {
    Submission both = fault.in(RandomChain.of(seed, 1), RandomChain.of(~seed, 2));

    assertThat(broken(both)).isEqualTo(fault.found());
  }

  @Property(tries = 20)
  void digital_links_in_place_of_urns_change_nothing(
      @ForAll long seed, @ForAll PlantedFault fault) {
    Submission links = fault.in(RandomChain.of(seed, 1));
    List<String> before = Judgement.of(links).told();
    links.rewrite(Rewritten::asDigitalLinks);

    assertThat(Judgement.of(links).told()).isEqualTo(before);
  }

  @Property(tries = 20)
  void scaling_all_quantities_keeps_verdicts_on_mass(
      @ForAll long seed, @ForAll PlantedFault fault, @ForAll @IntRange(min = 2, max = 50) int by) {
    Submission scaled = fault.in(RandomChain.of(seed, 1));
    Set<String> before = broken(scaled);
    scaled.rewrite(events -> Rewritten.scaled(events, BigDecimal.valueOf(by)));
    scaled
        .data()
        .changeItem(
            RandomChain.PACKET,
            packet -> packet.withNetContent(NetContent.of("" + 250 * by, ContentUnit.GRAM)));
    Set<String> after = broken(scaled);
    before.retainAll(MASS);
    after.retainAll(MASS);

    assertThat(after).isEqualTo(before);
  }

  @Property(tries = 10)
  void removing_an_event_never_removes_an_orphan(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 1000) int which) {
    RandomChain chain = RandomChain.of(seed, 1);
    Submission submission = PlantedFault.NO_ORIGIN.in(chain);
    List<EpcisEvent> events = submission.events();
    EpcisEvent removed = events.get(which % events.size());
    Set<String> orphans = Judgement.of(submission).lotsOf(PlantedFault.NO_ORIGIN.rule());
    events.remove(removed);
    boolean stillUsed =
        events.stream()
            .anyMatch(
                e ->
                    e.inputAmounts().stream()
                        .anyMatch(a -> a.epcClass().text().equals(chain.leaf(0, 0))));

    if (stillUsed) {
      assertThat(Judgement.of(submission).lotsOf(PlantedFault.NO_ORIGIN.rule()))
          .containsAll(orphans);
    }
  }
}
