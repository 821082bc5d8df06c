package vn.ocop.scoring.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Quality, tests and declarations: the criteria of part C that facts decide. */
public final class QualityFacts {

  /** Nutrition indicators in the best test report that is valid on the evaluation date. */
  public static final Fact<Integer> NUTRITION_INDICATORS =
      Fact.count("nutritionIndicators").asDerived();

  /**
   * Declaration of product quality as regulated (công bố chất lượng); in set 18 the registration of
   * the declaration.
   */
  public static final Fact<Paper> QUALITY_DECLARATION = Fact.paper("qualityDeclaration");

  /** Whose standard the declared product applies. */
  public static final Fact<StandardLevel> APPLIED_STANDARD =
      Fact.choice("appliedStandard", StandardLevel.class);

  /**
   * Whether there is a national technical regulation (quy chuẩn kỹ thuật quốc gia) for the product.
   */
  public static final Fact<Boolean> TECHNICAL_REGULATION_EXISTS =
      Fact.flag("technicalRegulationExists");

  /** Whether the national technical regulation is applied. */
  public static final Fact<Boolean> TECHNICAL_REGULATION_APPLIED =
      Fact.flag("technicalRegulationApplied");

  /** Food-safety eligibility certificate of the plant (đủ điều kiện an toàn thực phẩm). */
  public static final Fact<Paper> FOOD_SAFETY_CERTIFICATE = Fact.paper("foodSafetyCertificate");

  /**
   * The best certificate of quality management or food safety that is valid on the evaluation date.
   */
  public static final Fact<StandardLevel> MANAGEMENT_CERTIFICATE =
      Fact.choice("managementCertificate", StandardLevel.class).asDerived();

  /**
   * Whether the food-safety conditions for export and the procedures of the destination market are
   * met.
   */
  public static final Fact<Boolean> EXPORT_CONDITIONS_MET = Fact.flag("exportConditionsMet");

  /**
   * Certificate of eligibility for safe production or its equivalent, GMP in set 18 (sets 16 and
   * 18).
   */
  public static final Fact<Paper> PRODUCTION_SAFETY_CERTIFICATE =
      Fact.paper("productionSafetyCertificate");

  /** Whether the authority inspected the plant after it issued the certificate (sets 16 and 18). */
  public static final Fact<Boolean> INSPECTED_AFTER_ISSUE = Fact.flag("inspectedAfterIssue");

  /** Papers that prove an advanced, modern production line (sets 16 and 18). */
  public static final Fact<Paper> MODERN_LINE_PAPERS = Fact.paper("modernLinePapers");

  /** Whether labelling, and advertising if there is any, are as regulated (set 18, criterion 7). */
  public static final Fact<Boolean> LABELLING_AND_ADVERTISING_LAWFUL =
      Fact.flag("labellingAndAdvertisingLawful");

  /** Whether complete files of the declaration are kept (set 18, criterion 7). */
  public static final Fact<Boolean> DECLARATION_FILES_KEPT = Fact.flag("declarationFilesKept");

  /**
   * Whether the declaration file holds the results for the safety indicators (set 18, criterion
   * 10).
   */
  public static final Fact<Boolean> SAFETY_TESTS_IN_DECLARATION =
      Fact.flag("safetyTestsInDeclaration");

  /** The records of periodic tests (sets 18 and 19). */
  public static final Fact<PeriodicTesting> PERIODIC_TESTING =
      Fact.choice("periodicTesting", PeriodicTesting.class);

  /** The producer's own control of quality (sets 18 and 23 to 25). */
  public static final Fact<QualityControl> QUALITY_CONTROL =
      Fact.choice("qualityControl", QualityControl.class);

  /** What the file of the declared product standard holds (sets 19 and 20, criterion 6). */
  public static final Fact<Set<StandardFile>> STANDARD_FILE =
      Fact.set("standardFile", StandardFile.class);

  /**
   * Share of the pieces that are alike in size, shape and texture, in per cent (set 7, criterion
   * 6.2).
   */
  public static final Fact<BigDecimal> UNIFORM_SHARE = Fact.share("uniformShare");

  static final List<Fact<?>> ALL =
      List.of(
          NUTRITION_INDICATORS,
          QUALITY_DECLARATION,
          APPLIED_STANDARD,
          TECHNICAL_REGULATION_EXISTS,
          TECHNICAL_REGULATION_APPLIED,
          FOOD_SAFETY_CERTIFICATE,
          MANAGEMENT_CERTIFICATE,
          EXPORT_CONDITIONS_MET,
          PRODUCTION_SAFETY_CERTIFICATE,
          INSPECTED_AFTER_ISSUE,
          MODERN_LINE_PAPERS,
          LABELLING_AND_ADVERTISING_LAWFUL,
          DECLARATION_FILES_KEPT,
          SAFETY_TESTS_IN_DECLARATION,
          PERIODIC_TESTING,
          QUALITY_CONTROL,
          STANDARD_FILE,
          UNIFORM_SHARE);

  private QualityFacts() {}
}
