package vn.ocop.traceability.rule.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.masterdata.LabelClaim;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.rule.FindingDraft;

/** The objects whose label claims something, with one computation of support for each claim. */
final class ClaimedObjects {

  private final Chain chain;
  private final Map<String, ClaimSupport> supports = new LinkedHashMap<>();

  ClaimedObjects(Chain chain) {
    this.chain = chain;
  }

  ClaimSupport support(LabelClaim claim) {
    return supports.computeIfAbsent(
        text(claim), key -> new ClaimSupport(chain, claim.kind(), claim.value()));
  }

  /** Visits every object that an event makes, with every claim on its label. */
  void forEach(BiConsumer<TraceableObject, LabelClaim> visitor) {
    if (areNone()) {
      return;
    }
    for (TraceableObject object : chain.objects()) {
      if (object.hasOrigin()) {
        List<LabelClaim> claims = object.item().map(TradeItem::getClaims).orElse(List.of());
        claims.forEach(claim -> visitor.accept(object, claim));
      }
    }
  }

  /** Says which claim of which object a finding is about, and with what the object begins. */
  static FindingDraft about(TraceableObject object, LabelClaim claim, FindingDraft draft) {
    object.movements().stream()
        .filter(movement -> movement.role().isOrigin())
        .forEach(movement -> draft.at(movement.event().event()));
    return draft.lot(object.identifier()).with("claim", text(claim));
  }

  private static String text(LabelClaim claim) {
    return claim.kind() + " " + claim.value();
  }

  /** Whether no product bears a claim, so that there is nothing to look at. */
  boolean areNone() {
    return chain.masterData().items().stream().allMatch(item -> item.getClaims().isEmpty());
  }
}
