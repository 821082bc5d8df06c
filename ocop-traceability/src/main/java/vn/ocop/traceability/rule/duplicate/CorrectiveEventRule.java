package vn.ocop.traceability.rule.duplicate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ErrorDeclaration;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * The events that are said to correct a wrong one are there (EPCIS 2.0, section 7.4.1.2).
 *
 * <p>Id {@code CORRECTION_NOT_FOUND}. The corrective event may stand in another document, so its
 * absence is undecided. An event that is said never to have happened needs no correction: naming
 * one is a contradiction.
 */
public final class CorrectiveEventRule implements CaptureRule {

  /** The one object needed: the rule holds nothing. */
  public CorrectiveEventRule() {}

  @Override
  public String id() {
    return "CORRECTION_NOT_FOUND";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    if (SharedIds.noDeclarations(capture)) {
      return;
    }
    Set<String> ids =
        capture.events().stream()
            .flatMap(event -> event.getEventId().stream())
            .collect(Collectors.toCollection(HashSet::new));
    for (EpcisEvent event : capture.events()) {
      event
          .getErrorDeclaration()
          .ifPresent(declaration -> check(event, declaration, ids, reporter));
    }
  }

  private static void check(
      EpcisEvent event, ErrorDeclaration declaration, Set<String> ids, Reporter reporter) {
    boolean never = declaration.reason().filter(r -> r.is("did_not_occur")).isPresent();
    if (never && !declaration.correctiveEventIds().isEmpty()) {
      reporter.violated().at(event, "/errorDeclaration/correctiveEventIDs").report();
    }
    for (String corrective : declaration.correctiveEventIds()) {
      if (!ids.contains(corrective)) {
        reporter
            .undecided()
            .at(event, "/errorDeclaration/correctiveEventIDs")
            .with("id", corrective)
            .report();
      }
    }
  }
}
