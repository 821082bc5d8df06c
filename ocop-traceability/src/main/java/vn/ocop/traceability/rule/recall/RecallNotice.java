package vn.ocop.traceability.rule.recall;

import java.util.List;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.VocabularyTerm;

/**
 * What an event says about a recall: by its disposition, or by the lasting ones it sets and unsets.
 */
final class RecallNotice {

  private static final String RECALLED = "recalled";

  private RecallNotice() {}

  /** Whether nothing is ever recalled in a chain. */
  static boolean isNone(Chain chain) {
    return chain.events(RECALLED).isEmpty();
  }

  /** Whether an event recalls what it names. */
  static boolean isRecall(EpcisEvent event) {
    return event.getDisposition().filter(term -> term.is(RECALLED)).isPresent()
        || event.getPersistentDisposition().filter(lasting -> names(lasting.set())).isPresent();
  }

  /** Whether an event says of what it names that it is recalled, or no longer. */
  static boolean isAboutRecall(EpcisEvent event) {
    return isRecall(event) || isTakenBack(event);
  }

  /** Whether an event says that what it names is recalled no longer. */
  static boolean isTakenBack(EpcisEvent event) {
    return event.getPersistentDisposition().filter(lasting -> names(lasting.unset())).isPresent();
  }

  private static boolean names(List<VocabularyTerm> terms) {
    return terms.stream().anyMatch(term -> term.is(RECALLED));
  }
}
