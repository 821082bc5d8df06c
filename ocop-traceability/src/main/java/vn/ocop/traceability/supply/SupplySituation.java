package vn.ocop.traceability.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import vn.ocop.traceability.masterdata.Commitment;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.Zone;

/** All that a supply question is answered from. */
@Value.Immutable
public interface SupplySituation {

  /**
   * Starts a situation; its first day is required.
   *
   * @return a builder
   */
  static ImmutableSupplySituation.Builder builder() {
    return ImmutableSupplySituation.builder();
  }

  /**
   * The day from which harvests and capacities count.
   *
   * @return the first day
   */
  LocalDate getFirstDay();

  /**
   * The zones that may deliver. A caller that needs certified or contracted material passes only
   * such zones.
   *
   * @return the zones
   */
  List<Zone> getZones();

  /**
   * The processes that may be used.
   *
   * @return the processes
   */
  List<ProcessStep> getProcesses();

  /**
   * What is promised already. It is delivered first, in the order of its months.
   *
   * @return the promises
   */
  List<Commitment> getCommitments();

  /**
   * What lies in store on the first day.
   *
   * @return kilograms by the class of product, in any spelling
   */
  Map<String, BigDecimal> getStock();

  /**
   * The classes of product that do not keep until the next month, such as fresh tea leaf: what is
   * neither processed nor delivered in its month is lost.
   *
   * @return the classes in any spelling; all others keep
   */
  Set<String> getPerishable();

  /**
   * Which yield of a process is planned with.
   *
   * @return the least of each band unless set
   */
  @Value.Default
  default YieldChoice getYieldChoice() {
    return YieldChoice.LEAST;
  }

  /** Refuses a stock below nothing. */
  @Value.Check
  default void check() {
    getStock()
        .forEach(
            (product, kilograms) -> {
              if (kilograms.signum() < 0) {
                throw new IllegalArgumentException("stock of " + product + " is " + kilograms);
              }
            });
  }
}
