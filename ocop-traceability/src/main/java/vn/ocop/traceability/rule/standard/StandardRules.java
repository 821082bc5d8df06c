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
import vn.ocop.traceability.rule.completeness.CompletenessRule;
import vn.ocop.traceability.rule.completeness.DeadEndRule;
import vn.ocop.traceability.rule.completeness.OriginRule;
import vn.ocop.traceability.rule.completeness.ReceiptRule;
import vn.ocop.traceability.rule.completeness.ShipmentRule;
import vn.ocop.traceability.rule.completeness.StageOrderRule;
import vn.ocop.traceability.rule.completeness.ZoneOriginRule;
import vn.ocop.traceability.rule.custody.CustodyRule;
import vn.ocop.traceability.rule.custody.PartyLicensedRule;
import vn.ocop.traceability.rule.duplicate.CorrectionCycleRule;
import vn.ocop.traceability.rule.duplicate.CorrectiveEventRule;
import vn.ocop.traceability.rule.duplicate.DeclarationContentRule;
import vn.ocop.traceability.rule.duplicate.DoubleCaptureRule;
import vn.ocop.traceability.rule.duplicate.EventIdConflictRule;
import vn.ocop.traceability.rule.duplicate.EventRepeatedRule;
import vn.ocop.traceability.rule.graph.GenealogyRingRule;
import vn.ocop.traceability.rule.graph.PackingRingRule;
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
import vn.ocop.traceability.rule.packaging.PackedTwiceRule;
import vn.ocop.traceability.rule.packaging.SealedContentRule;
import vn.ocop.traceability.rule.packaging.UnpackedRule;
import vn.ocop.traceability.rule.place.CoordinateOrderRule;
import vn.ocop.traceability.rule.place.InsideProvinceRule;
import vn.ocop.traceability.rule.place.InsideVietNamRule;
import vn.ocop.traceability.rule.place.PolygonNeededRule;
import vn.ocop.traceability.rule.place.PrecisionRule;
import vn.ocop.traceability.rule.place.ShapeFormRule;
import vn.ocop.traceability.rule.place.TransitTimeRule;
import vn.ocop.traceability.rule.place.TravelRule;
import vn.ocop.traceability.rule.place.WhereaboutsRule;
import vn.ocop.traceability.rule.place.ZoneAreaRule;
import vn.ocop.traceability.rule.place.ZoneOverlapRule;
import vn.ocop.traceability.rule.quantity.ConservationRule;
import vn.ocop.traceability.rule.quantity.LotOverdrawnRule;
import vn.ocop.traceability.rule.quantity.PlaceOverdrawnRule;
import vn.ocop.traceability.rule.quantity.QuantityRule;
import vn.ocop.traceability.rule.quantity.SerialCountRule;
import vn.ocop.traceability.rule.quantity.SerialOnceRule;
import vn.ocop.traceability.rule.quantity.TransferQuantityRule;
import vn.ocop.traceability.rule.quantity.UnitsMatchRule;
import vn.ocop.traceability.rule.quantity.YieldRule;
import vn.ocop.traceability.rule.quantity.ZoneCapacityRule;
import vn.ocop.traceability.rule.recall.SoldAfterRecallRule;
import vn.ocop.traceability.rule.structure.ExtensionNamespaceRule;
import vn.ocop.traceability.rule.structure.FieldNotAllowedRule;
import vn.ocop.traceability.rule.structure.FutureEventRule;
import vn.ocop.traceability.rule.structure.OffsetAgreesRule;
import vn.ocop.traceability.rule.structure.RecordTimeRule;
import vn.ocop.traceability.rule.structure.RequiredFieldRule;
import vn.ocop.traceability.rule.structure.TimeFormRule;
import vn.ocop.traceability.rule.structure.ValueTypeRule;
import vn.ocop.traceability.rule.structure.WellFormedRule;
import vn.ocop.traceability.rule.time.ExpiryOrderRule;
import vn.ocop.traceability.rule.time.OriginFirstRule;
import vn.ocop.traceability.rule.time.PreHarvestRule;
import vn.ocop.traceability.rule.time.SeasonRule;
import vn.ocop.traceability.rule.time.ShelfLifeRule;
import vn.ocop.traceability.rule.time.TransferOrderRule;
import vn.ocop.traceability.rule.time.UseAfterExpiryRule;
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
        new QuantityRule(),
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
        new OriginRule(),
        new ZoneOriginRule(),
        new DeadEndRule(),
        new StageOrderRule(),
        new ReceiptRule(),
        new ShipmentRule(),
        new TransferQuantityRule(),
        new CompletenessRule(),
        new GenealogyRingRule(),
        new PackingRingRule(),
        new OriginFirstRule(),
        new TransferOrderRule(),
        new ExpiryOrderRule(),
        new UseAfterExpiryRule(),
        new ShelfLifeRule(),
        new PreHarvestRule(),
        new SeasonRule(),
        new IdentityPreservedRule(),
        new SegregationRule(),
        new CreditsRule(),
        new LotOverdrawnRule(),
        new PlaceOverdrawnRule(),
        new YieldRule(),
        new ConservationRule(),
        new UnitsMatchRule(),
        new SerialCountRule(),
        new SerialOnceRule(),
        new ZoneCapacityRule(),
        new WhereaboutsRule(),
        new TravelRule(),
        new TransitTimeRule(),
        new CoordinateOrderRule(),
        new ShapeFormRule(),
        new InsideVietNamRule(),
        new InsideProvinceRule(),
        new ZoneAreaRule(),
        new PolygonNeededRule(),
        new PrecisionRule(),
        new ZoneOverlapRule(),
        new UnpackedRule(),
        new SealedContentRule(),
        new AfterEndRule(),
        new PackedTwiceRule(),
        new CustodyRule(),
        new PartyLicensedRule(),
        new CertificateValidRule(),
        new CertificateScopeRule(),
        new ClaimSupportedRule(),
        new SoldAfterRecallRule());
  }
}
