package vn.ocop.traceability.rule.identity;

import vn.ocop.core.result.Finding;
import vn.ocop.traceability.area.AreaCodePolicy;
import vn.ocop.traceability.area.AreaKind;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * The code of a zone has a layout that is in use (TCCS 774:2020/BVTV; Decision 3156/QĐ-BNN-TT of
 * 2022).
 *
 * <p>Id {@code AREA_CODE_UNUSUAL}. Parameter {@code kind}: as what the codes of zones are read, a
 * constant of {@link AreaKind}; codes of raw-material zones are the province's own and have no
 * fixed layout. One code for two zones is refused by the master data.
 */
public final class AreaCodeRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public AreaCodeRule() {}

  @Override
  public String id() {
    return "AREA_CODE_UNUSUAL";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    AreaKind kind = AreaKind.valueOf(context.text("kind"));
    for (Zone zone : chain.masterData().zones()) {
      for (Finding finding : AreaCodePolicy.standard().parse(kind, zone.getCode()).findings()) {
        reporter
            .violated()
            .with("zone", zone.getCode())
            .with("fault", Spelling.sentence(finding))
            .report();
      }
    }
  }
}
