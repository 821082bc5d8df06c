package vn.ocop.traceability.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.SensorElement;
import vn.ocop.traceability.event.SensorReport;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;

/** What a laboratory found of one substance in the tea of a random chain. */
public final class LabResult {

  /** The most that is allowed, as a profile says it. */
  public static final String LIMIT = "https://substances.example.org/abamectin NA 0.05";

  private static final String SUBSTANCE = LIMIT.substring(0, LIMIT.indexOf(' '));

  private LabResult() {}

  /** So many milligrams in a kilogram. */
  public static SensorElement of(String milligrams) {
    return new SensorElement(
        Optional.empty(),
        List.of(
            SensorReport.builder()
                .type(VocabularyTerm.of(Vocabulary.MEASUREMENT_TYPE, "MassConcentration"))
                .chemicalSubstance(SUBSTANCE)
                .value(new BigDecimal(milligrams))
                .unit("NA")
                .build()),
        Extensions.none());
  }
}
