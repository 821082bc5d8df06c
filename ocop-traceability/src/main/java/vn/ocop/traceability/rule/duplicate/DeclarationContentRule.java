package vn.ocop.traceability.rule.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.hash.EventHash;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A declaration of error repeats the event that it declares wrong: same kind, same identifier, same
 * content (EPCIS 2.0, section 7.4.1.2).
 *
 * <p>Id {@code DECLARATION_CHANGES_EVENT}. Undecided where the declared event is not among those
 * captured. A declaration without identifier names no event and is not looked at.
 */
public final class DeclarationContentRule implements CaptureRule {

  /** The one object needed: the rule holds nothing. */
  public DeclarationContentRule() {}

  @Override
  public String id() {
    return "DECLARATION_CHANGES_EVENT";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    if (SharedIds.noDeclarations(capture)) {
      return;
    }
    Map<String, List<EpcisEvent>> standing = new HashMap<>();
    capture.events().stream()
        .filter(SharedIds::stands)
        .forEach(
            event ->
                event
                    .getEventId()
                    .ifPresent(
                        id -> standing.computeIfAbsent(id, i -> new ArrayList<>(1)).add(event)));
    capture.events().stream()
        .filter(SharedIds::isDeclaration)
        .filter(event -> event.getEventId().isPresent())
        .forEach(
            declaration ->
                check(
                    declaration,
                    standing.getOrDefault(declaration.getEventId().orElseThrow(), List.of()),
                    reporter));
  }

  private static void check(EpcisEvent declaration, List<EpcisEvent> standing, Reporter reporter) {
    String id = declaration.getEventId().orElseThrow();
    if (standing.isEmpty()) {
      reporter.undecided().at(declaration).with("id", id).report();
      return;
    }
    String hash = EventHash.of(declaration);
    if (standing.stream().noneMatch(event -> EventHash.of(event).equals(hash))) {
      var draft = reporter.violated().at(declaration);
      standing.forEach(draft::at);
      draft
          .with("id", id)
          .with("fields", Difference.between(declaration, standing.get(0)))
          .report();
    }
  }
}
