package vn.ocop.traceability.rule.standard;

import java.util.List;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.ChainValidator;
import vn.ocop.traceability.rule.EventRule;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleSet;
import vn.ocop.traceability.rule.certificate.CertificateScopeRule;
import vn.ocop.traceability.rule.certificate.CertificateValidRule;
import vn.ocop.traceability.rule.certificate.LabLimitRule;
import vn.ocop.traceability.rule.claim.ClaimSupportedRule;
import vn.ocop.traceability.rule.claim.CreditsRule;
import vn.ocop.traceability.rule.claim.IdentityPreservedRule;
import vn.ocop.traceability.rule.claim.SegregationRule;
import vn.ocop.traceability.rule.custody.CustodyRule;
import vn.ocop.traceability.rule.custody.PartyLicensedRule;
import vn.ocop.traceability.rule.duplicate.CorrectionCycleRule;
import vn.ocop.traceability.rule.duplicate.CorrectiveEventRule;
import vn.ocop.traceability.rule.duplicate.DeclarationContentRule;
import vn.ocop.traceability.rule.duplicate.DoubleCaptureRule;
import vn.ocop.traceability.rule.duplicate.EventIdConflictRule;
import vn.ocop.traceability.rule.duplicate.EventRepeatedRule;
import vn.ocop.traceability.rule.identity.AreaCodeRule;
import vn.ocop.traceability.rule.identity.ElementCombinationRule;
import vn.ocop.traceability.rule.identity.IdentifierRule;
import vn.ocop.traceability.rule.identity.LotReusedRule;
import vn.ocop.traceability.rule.identity.PrefixRemarkRule;
import vn.ocop.traceability.rule.integrity.ChainRootRule;
import vn.ocop.traceability.rule.integrity.EventHashRule;
import vn.ocop.traceability.rule.minimumdata.MinimumDataRule;
import vn.ocop.traceability.rule.minimumdata.NeighbourRule;
import vn.ocop.traceability.rule.minimumdata.ProductRecordRule;
import vn.ocop.traceability.rule.packaging.AfterEndRule;
import vn.ocop.traceability.rule.packaging.CommissionedRule;
import vn.ocop.traceability.rule.packaging.SealedContentRule;
import vn.ocop.traceability.rule.packaging.UnpackedRule;
import vn.ocop.traceability.rule.structure.ExtensionNamespaceRule;
import vn.ocop.traceability.rule.structure.FieldNotAllowedRule;
import vn.ocop.traceability.rule.structure.FutureEventRule;
import vn.ocop.traceability.rule.structure.OffsetAgreesRule;
import vn.ocop.traceability.rule.structure.RecordTimeRule;
import vn.ocop.traceability.rule.structure.RequiredFieldRule;
import vn.ocop.traceability.rule.structure.TimeFormRule;
import vn.ocop.traceability.rule.structure.ValueTypeRule;
import vn.ocop.traceability.rule.structure.WellFormedRule;
import vn.ocop.traceability.rule.vocabulary.StepFitRule;
import vn.ocop.traceability.rule.vocabulary.TermRule;
import vn.ocop.traceability.rule.vocabulary.UnitRule;

/** Every rule of the library. */
public final class StandardRules {

  private static final RuleSet ALL = new RuleSet(eventRules(), captureRules(), chainRules());

  private StandardRules() {}

  /**
   * All rules.
   *
   * @return the shared list
   */
  public static RuleSet all() {
    return ALL;
  }

  /**
   * A validator that may run every rule.
   *
   * @param profile which of them run, and how
   * @return the validator
   */
  public static ChainValidator validator(Profile profile) {
    return ChainValidator.of(ALL, profile);
  }

  private static List<EventRule> eventRules() {
    return List.of(
        new OffsetAgreesRule(),
        new RecordTimeRule(),
        new FutureEventRule(),
        new StepFitRule(),
        new IdentifierRule(),
        new ElementCombinationRule(),
        new LabLimitRule(),
        new EventHashRule());
  }

  private static List<CaptureRule> captureRules() {
    return List.of(
        new WellFormedRule(),
        new RequiredFieldRule(),
        new FieldNotAllowedRule(),
        new ValueTypeRule(),
        new TimeFormRule(),
        new ExtensionNamespaceRule(),
        new TermRule(),
        new UnitRule(),
        new PrefixRemarkRule(),
        new EventRepeatedRule(),
        new EventIdConflictRule(),
        new DoubleCaptureRule(),
        new DeclarationContentRule(),
        new CorrectiveEventRule(),
        new CorrectionCycleRule(),
        new ChainRootRule());
  }

  private static List<ChainRule> chainRules() {
    return List.of(
        new AreaCodeRule(),
        new LotReusedRule(),
        new MinimumDataRule(),
        new ProductRecordRule(),
        new NeighbourRule(),
        new IdentityPreservedRule(),
        new SegregationRule(),
        new CreditsRule(),
        new UnpackedRule(),
        new CommissionedRule(),
        new SealedContentRule(),
        new AfterEndRule(),
        new CustodyRule(),
        new PartyLicensedRule(),
        new CertificateValidRule(),
        new CertificateScopeRule(),
        new ClaimSupportedRule());
  }
}
