package vn.ocop.traceability.supply;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.internal.Fraction;
import vn.ocop.traceability.masterdata.ProcessStep;

/** The processes that can be used: complete ones, none of which leads back to its own inputs. */
final class ProcessChoice {

  /** A process with its classes by their common names. */
  record Usable(ProcessStep step, List<String> inputs, List<String> outputs, BigDecimal planned) {

    /** The planned yield as the gain of an arc. */
    Fraction gain() {
      return Fraction.of(planned);
    }
  }

  private final List<Usable> usable = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  ProcessChoice(SupplySituation situation) {
    for (ProcessStep step : situation.getProcesses()) {
      BigDecimal yield =
          step.getYieldBand().map(situation.getYieldChoice()::of).orElse(BigDecimal.ZERO);
      Usable process = new Usable(step, names(step.getInputs()), names(step.getOutputs()), yield);
      if (process.inputs().isEmpty() || process.outputs().isEmpty() || yield.signum() == 0) {
        leaveOut(step, SupplyFinding.PROCESS_INCOMPLETE);
      } else if (leadsBack(process)) {
        leaveOut(step, SupplyFinding.PROCESS_CIRCULAR);
      } else {
        usable.add(process);
      }
    }
  }

  List<Usable> usable() {
    return usable;
  }

  List<Finding> findings() {
    return findings;
  }

  private void leaveOut(ProcessStep step, SupplyFinding why) {
    findings.add(
        Finding.of(why, Where.of(Where.Kind.RECORD, step.getCode()))
            .with("process", step.getCode()));
  }

  private static List<String> names(List<String> classes) {
    return classes.stream().map(CommonName::of).distinct().toList();
  }

  /** Whether the products lead, by the processes taken so far, to an input of the process. */
  private boolean leadsBack(Usable process) {
    Set<String> reached = new HashSet<>(process.outputs());
    ArrayDeque<String> open = new ArrayDeque<>(process.outputs());
    while (!open.isEmpty()) {
      String product = open.remove();
      for (Usable next : usable) {
        if (next.inputs().contains(product)) {
          next.outputs().stream().filter(reached::add).forEach(open::add);
        }
      }
    }
    return process.inputs().stream().anyMatch(reached::contains);
  }
}
