package vn.ocop.benchmarks.traceability;

import java.util.List;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.masterdata.MasterData;

/** Says how much heap a million events and their chain hold on to, by weighing before and after. */
public final class HeapPerEvent {

  private static final int EVENTS = 1_000_000;
  private static final int COLLECTIONS = 5;

  private HeapPerEvent() {}

  /**
   * Weighs.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    MasterData masterData = MadeMasterData.all();
    long empty = used();
    List<EpcisEvent> events = MadeChain.events(EVENTS);
    long withEvents = used();
    Chain chain = Chain.of(events, masterData);
    long withChain = used();
    System.out.println("events: " + (withEvents - empty) / events.size() + " bytes an event");
    System.out.println(
        "chain: " + (withChain - withEvents) / chain.events().size() + " bytes an event");
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
