package vn.ocop.traceability.rule.certificate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.masterdata.Certification;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A certificate that an event names is valid on the day of the event: issued, not run out, not
 * taken back (EPCIS 2.0, section 7.4.1, {@code certificationInfo}; GDST 1.2, critical tracking
 * events).
 *
 * <p>Id {@code CERTIFICATE_NOT_VALID}. A certificate that the master data do not hold is undecided,
 * once for each.
 */
public final class CertificateValidRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public CertificateValidRule() {}

  @Override
  public String id() {
    return "CERTIFICATE_NOT_VALID";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    Set<String> unknown = new HashSet<>();
    for (ChainEvent event : chain.certifiedEvents()) {
      LocalDate day = event.day();
      for (String name : event.event().getCertificationInfo()) {
        List<Certification> certifications = chain.masterData().certifications(name);
        if (certifications.isEmpty()) {
          if (unknown.add(name)) {
            reporter
                .undecided()
                .at(event.event(), "/certificationInfo")
                .with("name", name)
                .report();
          }
        } else if (certifications.stream().noneMatch(one -> one.validOn(day))) {
          reporter
              .violated()
              .at(event.event(), "/certificationInfo")
              .with("name", name)
              .with("day", day)
              .with("term", Terms.of(certifications.get(0)))
              .report();
        }
      }
    }
  }
}
