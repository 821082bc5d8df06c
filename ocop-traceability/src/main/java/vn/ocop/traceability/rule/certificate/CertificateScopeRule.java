package vn.ocop.traceability.rule.certificate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.masterdata.Certification;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A certificate that an event names covers the product, and belongs to the zone, place, party or
 * product of the event (ISO/IEC 17065, scope of certification).
 *
 * <p>Id {@code CERTIFICATE_DOES_NOT_COVER}. Only certificates of the master data that are valid on
 * the day are looked at.
 */
public final class CertificateScopeRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public CertificateScopeRule() {}

  @Override
  public String id() {
    return "CERTIFICATE_DOES_NOT_COVER";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    Holdings holdings = new Holdings(chain.masterData());
    for (ChainEvent event : chain.certifiedEvents()) {
      LocalDate day = event.day();
      for (String name : event.event().getCertificationInfo()) {
        List<Certification> valid =
            chain.masterData().certifications(name).stream()
                .filter(one -> one.validOn(day))
                .toList();
        if (!valid.isEmpty()) {
          check(chain, event, name, valid, holdings, reporter);
        }
      }
    }
  }

  private static void check(
      Chain chain,
      ChainEvent event,
      String name,
      List<Certification> valid,
      Holdings holdings,
      Reporter reporter) {
    Set<String> participants = Holdings.participants(chain, event);
    List<Certification> held =
        valid.stream()
            .filter(one -> !Collections.disjoint(holdings.of(one), participants))
            .toList();
    if (held.isEmpty()) {
      reporter
          .violated("holder")
          .at(event.event(), "/certificationInfo")
          .with("name", name)
          .with(
              "holder",
              valid.stream()
                  .flatMap(one -> holdings.of(one).stream())
                  .collect(Collectors.toCollection(TreeSet::new)))
          .report();
      return;
    }
    products(event).stream()
        .filter(product -> held.stream().noneMatch(one -> one.covers(product)))
        .forEach(
            product ->
                reporter
                    .violated()
                    .at(event.event(), "/certificationInfo")
                    .with("name", name)
                    .with("product", product)
                    .report());
  }

  /** The classes of what the event does not use up. */
  private static Set<String> products(ChainEvent event) {
    return event.movements().stream()
        .filter(movement -> !movement.role().isUse())
        .map(Movement::object)
        .map(TraceableObject::productClass)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
