package vn.ocop.examples.desk.trace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.epcis.EpcisDocument;
import vn.ocop.traceability.rule.Validation;
import vn.ocop.traceability.trace.Origin;
import vn.ocop.traceability.trace.OriginTracer;
import vn.ocop.traceability.trace.Recall;
import vn.ocop.traceability.trace.RecallScope;
import vn.ocop.traceability.trace.RecallTracer;

/**
 * All that the command tells of a document.
 *
 * @param document what was read
 * @param chain the chain it makes
 * @param validation what the rules found
 * @param recall the recall asked for, if any
 * @param origin the origin asked for, if any
 * @param unknownLots lots that were asked for and that no event names
 */
public record TraceReport(
    EpcisDocument document,
    Chain chain,
    Validation validation,
    Optional<Recall> recall,
    Optional<Origin> origin,
    List<String> unknownLots) {

  /**
   * Keeps an unmodifiable copy of the lots.
   *
   * @param document see the record
   * @param chain see the record
   * @param validation see the record
   * @param recall see the record
   * @param origin see the record
   * @param unknownLots see the record
   */
  public TraceReport {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(chain, "chain");
    Objects.requireNonNull(validation, "validation");
    unknownLots = List.copyOf(unknownLots);
  }

  /**
   * What is asked beside the findings.
   *
   * @param recall the lot to recall, if any
   * @param origin the lot whose origin is asked, if any
   * @param scope how wide the recall goes
   */
  public record Questions(Optional<String> recall, Optional<String> origin, RecallScope scope) {}

  /**
   * Answers the questions.
   *
   * @param document what was read
   * @param chain the chain it makes
   * @param validation what the rules found
   * @param questions what is asked
   * @return the report
   */
  public static TraceReport of(
      EpcisDocument document, Chain chain, Validation validation, Questions questions) {
    Optional<TraceableObject> recalled = questions.recall().flatMap(chain::find);
    Optional<TraceableObject> asked = questions.origin().flatMap(chain::find);
    List<String> unknown =
        List.of(questions.recall(), questions.origin()).stream()
            .flatMap(Optional::stream)
            .distinct()
            .filter(lot -> chain.find(lot).isEmpty())
            .toList();
    return new TraceReport(
        document,
        chain,
        validation,
        recalled.map(lot -> new RecallTracer(chain, questions.scope()).of(List.of(lot))),
        asked.map(lot -> new OriginTracer(chain).of(lot)),
        unknown);
  }

  /**
   * The sentence about a lot that no event names.
   *
   * @param lot the lot as it was asked for
   * @param locale the language
   * @return the sentence
   */
  static String unknownLot(String lot, Locale locale) {
    return TraceTexts.text("unknownLot", locale, Map.of("lot", lot));
  }
}
