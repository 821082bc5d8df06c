package vn.ocop.traceability.rule.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.Transformation;
import vn.ocop.traceability.masterdata.ClaimModel;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Material under an identity-preserved claim comes from one source and is never mixed with that of
 * another, certified or not (ISO 22095:2020, 3.3.1).
 *
 * <p>Id {@code IDENTITY_NOT_PRESERVED}. A source is a zone, or a lot of unknown zone.
 */
public final class IdentityPreservedRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public IdentityPreservedRule() {}

  @Override
  public String id() {
    return "IDENTITY_NOT_PRESERVED";
  }

  /**
   * Where an object comes from.
   *
   * @param first a source
   * @param second another one; null where there is one only
   */
  private record Sources(String first, @Nullable String second) {
    Sources and(@Nullable Sources other) {
      if (other == null || second != null) {
        return this;
      }
      if (other.second != null) {
        return other;
      }
      return first.equals(other.first) ? this : new Sources(first, other.first);
    }
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    ClaimedObjects claimed = new ClaimedObjects(chain);
    if (claimed.areNone()) {
      return;
    }
    List<@Nullable Sources> sources = sources(chain);
    claimed.forEach(
        (object, claim) -> {
          Sources found = sources.get(object.index());
          if (claim.model() != ClaimModel.IDENTITY_PRESERVED || found == null) {
            reporter.notApplicable();
          } else if (found.second() != null) {
            ClaimedObjects.about(object, claim, reporter.violated())
                .with("first", found.first())
                .with("second", found.second())
                .report();
          }
        });
  }

  private static List<@Nullable Sources> sources(Chain chain) {
    List<@Nullable Sources> sources =
        new ArrayList<>(Collections.nCopies(chain.objects().size(), null));
    for (ChainEvent event : chain.events()) {
      for (Movement movement : event.movements(Role.COMMISSIONED)) {
        List<Zone> zones = chain.zones(event);
        if (zones.isEmpty()) {
          merge(sources, movement.object(), new Sources(movement.object().name(), null));
        }
        zones.forEach(zone -> merge(sources, movement.object(), new Sources(zone.getCode(), null)));
      }
      chain
          .transformation(event)
          .filter(one -> one.last() == event)
          .ifPresent(one -> transform(one, sources));
    }
    return sources;
  }

  private static void transform(Transformation transformation, List<@Nullable Sources> sources) {
    Sources all = null;
    for (Movement input : transformation.inputs()) {
      Sources from = sources.get(input.object().index());
      Sources one = from == null ? new Sources(input.object().name(), null) : from;
      all = one.and(all);
    }
    if (all != null) {
      for (Movement output : transformation.outputs()) {
        merge(sources, output.object(), all);
      }
    }
  }

  private static void merge(List<@Nullable Sources> sources, TraceableObject object, Sources more) {
    sources.set(object.index(), more.and(sources.get(object.index())));
  }
}
