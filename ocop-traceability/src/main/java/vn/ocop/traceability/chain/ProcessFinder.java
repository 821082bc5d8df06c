package vn.ocop.traceability.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.masterdata.ProcessStep;

/** Finds the processing step of master data that a transformation is one of. */
final class ProcessFinder {

  private final List<ProcessStep> processes;

  ProcessFinder(List<ProcessStep> processes) {
    this.processes = processes;
  }

  /**
   * The step that says most about the transformation; among equals, the one given first; null where
   * none fits.
   */
  @Nullable ProcessStep of(Transformation transformation) {
    ProcessStep best = null;
    int most = -1;
    for (ProcessStep process : processes) {
      if (fits(process, transformation) && detail(process) > most) {
        best = process;
        most = detail(process);
      }
    }
    return best;
  }

  private static int detail(ProcessStep process) {
    return (process.getOutputs().isEmpty() ? 0 : 8)
        + (process.getInputs().isEmpty() ? 0 : 4)
        + (process.getBusinessStep().isEmpty() ? 0 : 2)
        + (process.getPlaces().isEmpty() ? 0 : 1);
  }

  private static boolean fits(ProcessStep process, Transformation transformation) {
    ChainEvent event = transformation.last();
    boolean step =
        process
            .getBusinessStep()
            .map(
                name ->
                    event
                        .event()
                        .getBusinessStep()
                        .filter(s -> s.is(name) || Stage.shortName(s).equals(name))
                        .isPresent())
            .orElse(true);
    boolean place =
        process.getPlaces().isEmpty()
            || event.place().filter(process.getPlaces()::contains).isPresent();
    return step
        && place
        && anyListed(process.getInputs(), transformation.inputs())
        && anyListed(process.getOutputs(), transformation.outputs());
  }

  private static boolean anyListed(List<String> classes, List<Movement> movements) {
    return classes.isEmpty()
        || movements.stream()
            .anyMatch(m -> m.object().productClass().filter(classes::contains).isPresent());
  }
}
