package vn.ocop.traceability.rule.minimumdata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ocop.core.result.Bilingual;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * An event holds the data that the law or programme asks for at its stage (the ten items of
 * Circular 02/2024/TT-BKHCN; Decree 37/2026/NĐ-CP, Article 32; OCOP; GDST 1.2; 21 CFR 1, subpart
 * S).
 *
 * <p>Id {@code MINIMUM_DATA_MISSING}. Parameter {@code sets}: which sets of {@code
 * minimum-data.tsv}, which add up.
 */
public final class MinimumDataRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public MinimumDataRule() {}

  @Override
  public String id() {
    return "MINIMUM_DATA_MISSING";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    List<Requirement> requirements = DataSets.of(context.words("sets"));
    if (requirements.isEmpty()) {
      reporter.notApplicable();
      return;
    }
    Map<String, List<Asked>> byStage = new HashMap<>();
    for (ChainEvent event : chain.events()) {
      String stage = stage(event);
      List<Asked> asked = byStage.computeIfAbsent(stage, name -> at(name, requirements));
      List<Requirement> missing = missing(chain, event, asked);
      if (!missing.isEmpty()) {
        report(event, stage, missing, reporter);
      }
    }
  }

  /** A requirement that counts at a stage: always, or for some business steps only. */
  private record Asked(Requirement requirement, boolean always) {}

  private static List<Asked> at(String stage, List<Requirement> requirements) {
    return requirements.stream()
        .map(requirement -> new Asked(requirement, requirement.asksAt(stage)))
        .filter(asked -> asked.always() || !asked.requirement().steps().isEmpty())
        .toList();
  }

  private static List<Requirement> missing(Chain chain, ChainEvent event, List<Asked> asked) {
    List<Requirement> missing = List.of();
    for (Asked one : asked) {
      Requirement requirement = one.requirement();
      if ((one.always() || requirement.asksOf(event.event()))
          && !requirement.source().isPresent(chain, event)) {
        missing = missing.isEmpty() ? new ArrayList<>() : missing;
        missing.add(requirement);
      }
    }
    return missing;
  }

  /**
   * The stage, where the event tells none {@code BEGINNING} for one that brings lots into being.
   */
  private static String stage(ChainEvent event) {
    if (event.stage().isPresent()) {
      return event.stage().get().name();
    }
    return event.has(Role.COMMISSIONED) ? Requirement.BEGINNING : Requirement.EVERYWHERE;
  }

  private static void report(
      ChainEvent event, String stage, List<Requirement> missing, Reporter reporter) {
    reporter
        .violated()
        .at(event.event())
        .with("stage", stage.equals(Requirement.EVERYWHERE) ? "–" : stage)
        .with(
            "data",
            new Bilingual(
                missing.stream().map(one -> one.name().vi()).collect(Collectors.joining("; ")),
                missing.stream().map(one -> one.name().en()).collect(Collectors.joining("; "))))
        .with(
            "basis",
            missing.stream().map(Requirement::basis).distinct().collect(Collectors.joining("; ")))
        .figure("missing", missing.size())
        .report();
  }
}
