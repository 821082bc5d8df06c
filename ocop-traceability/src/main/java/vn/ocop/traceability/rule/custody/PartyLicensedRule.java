package vn.ocop.traceability.rule.custody;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.core.product.StandardCategory;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.masterdata.Certification;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Who processes or packs food is known, in business on that day, and holds a licence or commitment
 * for the step: a certificate of food safety, or what takes its place (Circular 17/2021/TT-BNNPTNT;
 * Decree 15/2018/NĐ-CP).
 *
 * <p>Id {@code PARTY_NOT_LICENSED}. Parameter {@code stages}: where a licence is needed. A party
 * without master data, or without any licence in it, is undecided; a certificate that names its
 * steps is a licence for these, one of food safety that names none is for all. Each party is told
 * once for each reason.
 */
public final class PartyLicensedRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public PartyLicensedRule() {}

  @Override
  public String id() {
    return "PARTY_NOT_LICENSED";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    List<String> stages = context.words("stages");
    Set<String> told = new HashSet<>();
    for (ChainEvent event : chain.events()) {
      if (event.stage().filter(stage -> stages.contains(stage.name())).isEmpty()) {
        reporter.notApplicable();
      } else {
        Actors.of(chain, event)
            .ifPresentOrElse(
                party -> check(chain, event, party, told, reporter), reporter::notApplicable);
      }
    }
  }

  private static void check(
      Chain chain, ChainEvent event, String id, Set<String> told, Reporter reporter) {
    LocalDate day = event.event().localTime().toLocalDate();
    Party party = chain.masterData().party(id).orElse(null);
    if (party == null) {
      tell(told, "unknown", id, event, reporter.undecided());
      return;
    }
    if (party.getActive().filter(period -> !period.contains(day)).isPresent()) {
      tell(told, "inactive", id, event, reporter.violated("inactive"));
      return;
    }
    Optional<Site> site = chain.site(event);
    List<Certification> licences =
        Stream.concat(
                party.getCertifications().stream(),
                site.stream().flatMap(place -> place.getCertifications().stream()))
            .filter(licence -> covers(licence, event))
            .toList();
    if (licences.isEmpty()) {
      tell(told, "none", id, event, reporter.undecided("unlicensed"));
    } else if (licences.stream().noneMatch(licence -> licence.validOn(day))) {
      tell(told, "invalid", id, event, reporter.violated());
    }
  }

  private static boolean covers(Certification licence, ChainEvent event) {
    if (licence.getBusinessSteps().isEmpty()) {
      return licence.getCertificate().standard().category() == StandardCategory.FOOD_SAFETY;
    }
    return event
        .event()
        .getBusinessStep()
        .filter(step -> licence.getBusinessSteps().contains(step.value()))
        .isPresent();
  }

  private static void tell(
      Set<String> told, String reason, String party, ChainEvent event, FindingDraft draft) {
    if (told.add(reason + " " + party)) {
      draft
          .at(event.event())
          .with("party", party)
          .with("day", event.event().localTime().toLocalDate())
          .report();
    }
  }
}
