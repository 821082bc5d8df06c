package vn.ocop.traceability.rule.vocabulary;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.event.BusinessTransaction;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ErrorDeclaration;
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
    Map<VocabularyTerm, String> suggestions = new HashMap<>();
    capture
        .madeEvents()
        .forEach(event -> terms(event, term -> check(event, term, suggestions, reporter)));
  }

  private static void terms(EpcisEvent event, Consumer<VocabularyTerm> visitor) {
    event.getBusinessStep().ifPresent(visitor);
    event.getDisposition().ifPresent(visitor);
    if (event.getPersistentDisposition().isPresent()) {
      event.getPersistentDisposition().get().set().forEach(visitor);
      event.getPersistentDisposition().get().unset().forEach(visitor);
    }
    for (BusinessTransaction transaction : event.getBusinessTransactions()) {
      transaction.type().ifPresent(visitor);
    }
    event.getSources().forEach(source -> visitor.accept(source.type()));
    event.getDestinations().forEach(destination -> visitor.accept(destination.type()));
    event.getErrorDeclaration().flatMap(ErrorDeclaration::reason).ifPresent(visitor);
  }

  private static void check(
      EpcisEvent event,
      VocabularyTerm term,
      Map<VocabularyTerm, String> suggestions,
      Reporter reporter) {
    if (term.isStandard() || term.value().indexOf(':') > 0) {
      return;
    }
    reporter
        .violated()
        .at(event)
        .with("text", term.value())
        .with("vocabulary", term.vocabulary())
        .with("suggestion", suggestions.computeIfAbsent(term, TermRule::nearest))
        .report();
  }

  private static String nearest(VocabularyTerm term) {
    return Nearest.to(term.value(), StandardTerms.of(term.vocabulary()).names());
  }
}
