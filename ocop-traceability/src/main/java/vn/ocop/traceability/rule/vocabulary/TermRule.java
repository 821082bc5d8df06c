package vn.ocop.traceability.rule.vocabulary;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.event.BusinessTransaction;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ErrorDeclaration;
import vn.ocop.traceability.event.PersistentDisposition;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.StandardTerms;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.internal.Nearest;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Business steps, dispositions and the kinds of transfers, documents and errors are terms of CBV
 * 2.0 (section 7) in any of their spellings, or URIs of a user's own.
 *
 * <p>Id {@code TERM_UNKNOWN}. The nearest standard term is suggested. What was read is judged by
 * the reader, whose sentences are taken over.
 */
public final class TermRule implements CaptureRule {

  private static final Set<EpcisCode> CODES = EnumSet.of(EpcisCode.UNKNOWN_TERM);

  /** The one object needed: the rule holds nothing. */
  public TermRule() {}

  @Override
  public String id() {
    return "TERM_UNKNOWN";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    capture.readerFindings(CODES).forEach(finding -> reporter.adopted(finding).report());
    capture
        .madeEvents()
        .forEach(
            event ->
                terms(event)
                    .filter(term -> !term.isStandard() && term.value().indexOf(':') <= 0)
                    .forEach(term -> report(event, term, reporter)));
  }

  private static Stream<VocabularyTerm> terms(EpcisEvent event) {
    return Stream.of(
            event.getBusinessStep().stream(),
            event.getDisposition().stream(),
            event.getPersistentDisposition().stream().flatMap(TermRule::dispositions),
            event.getBusinessTransactions().stream()
                .map(BusinessTransaction::type)
                .flatMap(type -> type.stream()),
            event.getSources().stream().map(SourceOrDestination::type),
            event.getDestinations().stream().map(SourceOrDestination::type),
            event.getErrorDeclaration().map(ErrorDeclaration::reason).stream()
                .flatMap(reason -> reason.stream()))
        .flatMap(part -> part);
  }

  private static Stream<VocabularyTerm> dispositions(PersistentDisposition dispositions) {
    return Stream.concat(dispositions.set().stream(), dispositions.unset().stream());
  }

  private static void report(EpcisEvent event, VocabularyTerm term, Reporter reporter) {
    reporter
        .violated()
        .at(event)
        .with("text", term.value())
        .with("vocabulary", term.vocabulary())
        .with("suggestion", Nearest.to(term.value(), StandardTerms.of(term.vocabulary()).names()))
        .report();
  }
}
