package vn.ocop.traceability.rule.quantity;

import java.util.List;
import vn.ocop.traceability.chain.Movement;

/** What happens at one instant counts together: nobody can tell which came first. */
final class Instants {

  private Instants() {}

  /** Whether the next movement of a ledger, if there is one, is at another instant. */
  static boolean endsAt(List<Movement> movements, int place) {
    return place + 1 == movements.size()
        || !movements.get(place).event().isAtOnceWith(movements.get(place + 1).event());
  }
}
