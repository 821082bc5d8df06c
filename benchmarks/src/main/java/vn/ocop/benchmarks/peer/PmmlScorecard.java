package vn.ocop.benchmarks.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dmg.pmml.DataDictionary;
import org.dmg.pmml.DataField;
import org.dmg.pmml.DataType;
import org.dmg.pmml.Header;
import org.dmg.pmml.MiningField;
import org.dmg.pmml.MiningFunction;
import org.dmg.pmml.MiningSchema;
import org.dmg.pmml.OpType;
import org.dmg.pmml.Output;
import org.dmg.pmml.OutputField;
import org.dmg.pmml.PMML;
import org.dmg.pmml.ResultFeature;
import org.dmg.pmml.SimplePredicate;
import org.dmg.pmml.scorecard.Attribute;
import org.dmg.pmml.scorecard.Characteristic;
import org.dmg.pmml.scorecard.Characteristics;
import org.dmg.pmml.scorecard.Scorecard;
import org.jpmml.evaluator.Evaluator;
import org.jpmml.evaluator.ModelEvaluatorBuilder;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Option;

/**
 * JPMML: one scorecard model (PMML 4.4), a characteristic per criterion with an attribute per
 * option.
 *
 * <p>Reason codes stand in for the explanation: the criterion that loses most points.
 */
public final class PmmlScorecard {

  private static final String TOTAL = "total";

  private final String[] names;
  private final Evaluator evaluator;

  /**
   * Generates the model and builds its evaluator.
   *
   * @param set the criteria set
   */
  public PmmlScorecard(CriteriaSet set) {
    names = set.criteria().stream().map(Criterion::code).toArray(String[]::new);
    DataDictionary dictionary = new DataDictionary();
    MiningSchema schema = new MiningSchema();
    List<Characteristic> characteristics = new ArrayList<>();
    for (Criterion criterion : set.criteria()) {
      dictionary.addDataFields(
          new DataField(criterion.code(), OpType.CATEGORICAL, DataType.INTEGER));
      schema.addMiningFields(new MiningField(criterion.code()));
      characteristics.add(characteristic(criterion));
    }
    Scorecard model =
        new Scorecard(MiningFunction.REGRESSION, schema, new Characteristics(characteristics))
            .setInitialScore(0)
            .setUseReasonCodes(true)
            .setReasonCodeAlgorithm(Scorecard.ReasonCodeAlgorithm.POINTS_BELOW)
            .setOutput(
                new Output()
                    .addOutputFields(
                        new OutputField(TOTAL, OpType.CONTINUOUS, DataType.DOUBLE)
                            .setResultFeature(ResultFeature.PREDICTED_VALUE),
                        new OutputField("dearest", OpType.CATEGORICAL, DataType.STRING)
                            .setResultFeature(ResultFeature.REASON_CODE)
                            .setRank(1)));
    evaluator =
        new ModelEvaluatorBuilder(new PMML("4.4", new Header(), dictionary).addModels(model))
            .build()
            .verify();
  }

  private static Characteristic characteristic(Criterion criterion) {
    Characteristic characteristic =
        new Characteristic()
            .setName(criterion.code())
            .setReasonCode(criterion.code())
            .setBaselineScore(criterion.maximum())
            .addAttributes(attribute(criterion, 0, 0));
    for (Option option : criterion.options()) {
      characteristic.addAttributes(attribute(criterion, option.number(), option.points()));
    }
    return characteristic;
  }

  private static Attribute attribute(Criterion criterion, int option, int points) {
    return new Attribute(
            new SimplePredicate(criterion.code(), SimplePredicate.Operator.EQUAL, option))
        .setPartialScore(points);
  }

  /**
   * Scores a sheet.
   *
   * @param row the chosen option of each criterion, counted from 1; 0 where it does not apply
   * @return the model's output fields
   */
  public Map<String, ?> score(int[] row) {
    Map<String, Object> input = new HashMap<>(2 * row.length);
    for (int place = 0; place < row.length; place++) {
      input.put(names[place], row[place]);
    }
    return evaluator.evaluate(input);
  }

  /**
   * The total of an output.
   *
   * @param output what {@link #score} gave
   * @return the points
   * @throws IllegalArgumentException if the output has no total
   */
  public static int total(Map<String, ?> output) {
    if (output.get(TOTAL) instanceof Number total) {
      return total.intValue();
    }
    throw new IllegalArgumentException("output has no " + TOTAL);
  }
}
