package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets the verdicts of persons beat what the machine listed. */
final class Judged {

  private Judged() {}

  /**
   * The listed pairs without those that a person retracted and with those that a person asserted.
   *
   * @param known gives a record by its identifier, or null where it is not here
   */
  static <R> List<LinkedPair<R>> by(
      Verdicts verdicts,
      List<LinkedPair<R>> listed,
      LinkageModel<R> model,
      Function<String, @Nullable Prepared<R>> known) {
    if (verdicts.byPair().isEmpty()) {
      return listed;
    }
    Map<Verdicts.IdPair, LinkedPair<R>> byPair = new TreeMap<>();
    listed.forEach(pair -> byPair.put(ids(pair), pair));
    verdicts.forEach(
        (ids, verdict) -> {
          if (verdict == PersonVerdict.RETRACTED) {
            byPair.remove(ids);
            return;
          }
          Prepared<R> first = known.apply(ids.first());
          Prepared<R> second = known.apply(ids.second());
          if (first != null && second != null) {
            byPair.put(ids, model.pair(first, second).deciding(Decision.LINK, verdict));
          }
        });
    return new ArrayList<>(byPair.values());
  }

  private static Verdicts.IdPair ids(LinkedPair<?> pair) {
    return Verdicts.IdPair.of(pair.left().id(), pair.right().id());
  }
}
