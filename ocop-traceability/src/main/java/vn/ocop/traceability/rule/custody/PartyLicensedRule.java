package vn.ocop.traceability.rule.custody;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import vn.ocop.core.product.StandardCategory;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Stage;
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
    Set<Stage> stages = stages(context);
    Map<String, Set<String>> told = new HashMap<>();
    for (ChainEvent event : chain.events()) {
      if (event.stage().filter(stages::contains).isEmpty()) {
        reporter.notApplicable();
      } else {
        Actors.of(chain, event)
            .ifPresentOrElse(
                party -> check(chain, event, party, told, reporter), reporter::notApplicable);
      }
    }
  }

  private static Set<Stage> stages(RuleContext context) {
    List<String> names = context.words("stages");
    Set<Stage> stages = EnumSet.allOf(Stage.class);
    stages.removeIf(stage -> !names.contains(stage.name()));
    return stages;
  }

  private static void check(
      Chain chain, ChainEvent event, String id, Map<String, Set<String>> told, Reporter reporter) {
    Party party = chain.masterData().party(id).orElse(null);
    if (party == null) {
      tell(told, "unknown", id, event, reporter::undecided);
    } else if (party.getActive().filter(period -> !period.contains(event.day())).isPresent()) {
      tell(told, "inactive", id, event, () -> reporter.violated("inactive"));
    } else {
      List<Certification> licences = licences(chain, event, party);
      if (licences.isEmpty()) {
        tell(told, "none", id, event, () -> reporter.undecided("unlicensed"));
      } else if (licences.stream().noneMatch(licence -> licence.validOn(event.day()))) {
        tell(told, "invalid", id, event, reporter::violated);
      }
    }
  }

  /** What the party holds, here or everywhere, that is a licence for the event's step. */
  private static List<Certification> licences(Chain chain, ChainEvent event, Party party) {
    List<Certification> licences = new ArrayList<>(0);
    licences.addAll(party.getCertifications());
    chain.site(event).map(Site::getCertifications).ifPresent(licences::addAll);
    licences.removeIf(licence -> !covers(licence, event));
    return licences;
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
      Map<String, Set<String>> told,
      String reason,
      String party,
      ChainEvent event,
      Supplier<FindingDraft> draft) {
    if (told.computeIfAbsent(reason, r -> new HashSet<>()).add(party)) {
      draft.get().at(event.event()).with("party", party).with("day", event.day()).report();
    }
  }
}
