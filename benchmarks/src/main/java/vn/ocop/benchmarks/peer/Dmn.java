package vn.ocop.benchmarks.peer;

import java.io.StringReader;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import vn.ocop.scoring.criteria.CriteriaSet;

/** KIE DMN (Drools): the model of {@link DmnModel}, all decisions evaluated. */
public final class Dmn {

  private final String[] inputs;
  private final DMNRuntime runtime;
  private final DMNModel model;

  /**
   * Generates and compiles the model.
   *
   * @param set the criteria set
   */
  public Dmn(CriteriaSet set) {
    inputs = set.criteria().stream().map(DmnModel::input).toArray(String[]::new);
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(
                List.of(ResourceFactory.newReaderResource(new StringReader(DmnModel.of(set)))))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModel(DmnModel.NAMESPACE, DmnModel.NAME);
    if (model.hasErrors()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
  }

  /**
   * Scores a sheet.
   *
   * @param row the chosen option of each criterion, counted from 1; 0 where it does not apply
   * @return the points of each criterion and the total, as decisions
   */
  public DMNResult score(int[] row) {
    DMNContext context = runtime.newContext();
    for (int place = 0; place < row.length; place++) {
      context.set(inputs[place], row[place]);
    }
    return runtime.evaluateAll(model, context);
  }

  /**
   * The total of a result.
   *
   * @param result what {@link #score} gave
   * @return the points
   * @throws IllegalArgumentException if the result has no total
   */
  public static int total(DMNResult result) {
    if (result.getDecisionResultByName(DmnModel.TOTAL).getResult() instanceof Number total) {
      return total.intValue();
    }
    throw new IllegalArgumentException("result has no total: " + result.getMessages());
  }
}
