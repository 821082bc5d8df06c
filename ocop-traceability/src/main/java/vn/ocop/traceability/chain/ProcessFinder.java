package vn.ocop.traceability.chain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.masterdata.ProcessStep;

/** Finds the processing step of master data that a transformation is one of. */
final class ProcessFinder {

  /** The answers: the step that says most first, among equals the one given first. */
  private final List<Optional<ProcessStep>> processes;

  ProcessFinder(List<ProcessStep> processes) {
    this.processes =
        processes.stream()
            .sorted(Comparator.comparingInt(ProcessFinder::detail).reversed())
            .map(Optional::of)
            .toList();
  }

  /** The step that says most about the transformation; empty where none fits. */
  Optional<ProcessStep> of(Transformation transformation) {
    for (Optional<ProcessStep> process : processes) {
      if (fits(process.orElseThrow(), transformation)) {
        return process;
      }
    }
    return Optional.empty();
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
