package vn.ocop.traceability.rule.custody;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;
import vn.ocop.traceability.rule.custody.HandOvers.HandOver;

/**
 * Possession and ownership go from hand to hand: who gives a thing away is who holds it (CBV 2.0,
 * section 7.4; GS1 Global Traceability Standard).
 *
 * <p>Id {@code CUSTODY_BROKEN}. A shipment and its receipt that name the same two parties are one
 * transfer. What is in a container goes with it. A lot that was sent away in part may be held by
 * several; a piece that is packed again without having been taken out goes with what it was packed
 * into last. Nothing is said where a party is not named; undecided once what was handed over lay in
 * more containers than {@link vn.ocop.traceability.chain.RunningContents#MOST_LEVELS}.
 */
public final class CustodyRule implements ChainRule {

  private static final List<String> KINDS = List.of("possessing_party", "owning_party");
  private static final int LISTED = 10;

  /** The one object needed: the rule holds nothing. */
  public CustodyRule() {}

  @Override
  public String id() {
    return "CUSTODY_BROKEN";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    for (String kind : KINDS) {
      Holders holders = new Holders(chain);
      for (ChainEvent event : chain.events()) {
        String to = event.to(kind).orElse("");
        if (!to.isEmpty()) {
          transfer(event, event.from(kind).orElse(""), to, holders, reporter);
        }
        holders.pack(event);
      }
    }
  }

  private static void transfer(
      ChainEvent event, String from, String to, Holders holders, Reporter reporter) {
    for (Movement movement : event.movements()) {
      if (movement.role() == Role.SHIPPED
          || movement.role() == Role.RECEIVED
          || movement.role() == Role.OBSERVED) {
        check(movement, from, to, holders, reporter);
        holders.handOver(
            movement.object(), movement.amount().isEmpty(), new HandOver(event, from, to));
      }
    }
  }

  private static void check(
      Movement movement, String from, String to, Holders holders, Reporter reporter) {
    Holding before = holders.of(movement.object());
    if (before == null || from.isEmpty() || before.has(from)) {
      return;
    }
    if (!before.isBetween(from, to)) {
      FindingDraft draft = holders.isComplete() ? reporter.violated() : reporter.undecided();
      draft
          .at(before.last().event().event())
          .at(movement.event().event())
          .lot(movement.object().identifier())
          .with("holder", listed(before.parties()))
          .with("giver", from)
          .report();
    }
  }

  private static String listed(Set<String> parties) {
    String names = parties.stream().limit(LISTED).collect(Collectors.joining(", "));
    return parties.size() > LISTED ? names + ", …" : names;
  }
}
