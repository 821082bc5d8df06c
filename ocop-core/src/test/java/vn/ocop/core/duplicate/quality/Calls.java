package vn.ocop.core.duplicate.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ocop.core.duplicate.DuplicatePair;
import vn.ocop.core.duplicate.ProductRegistry;
import vn.ocop.core.duplicate.RegistryRecord;
import vn.ocop.core.duplicate.Relation;
import vn.ocop.core.duplicate.quality.LabelledPairs.Labelled;

/** What the machine says of labelled pairs, and how often it is right. */
final class Calls {

  /** One pair with the machine's answer. */
  record Call(Labelled pair, String said, String why) {

    boolean isRight() {
      return said.equals(pair.label()) || pair.alternative().filter(said::equals).isPresent();
    }

    boolean isWrongMerge() {
      return said.equals("duplicate") && pair.label().equals("not_duplicate");
    }
  }

  private Calls() {}

  /** Each pair as a registry of two. */
  static List<Call> alone(List<Labelled> pairs) {
    List<Call> calls = new ArrayList<>();
    for (Labelled pair : pairs) {
      List<DuplicatePair> found = ProductRegistry.of(List.of(pair.a(), pair.b())).pairs().pairs();
      calls.add(call(pair, found.stream().findFirst()));
    }
    return calls;
  }

  /** All sides, and further records, in one registry. */
  static List<Call> together(List<Labelled> pairs, List<RegistryRecord> others) {
    List<RegistryRecord> all = new ArrayList<>(others);
    pairs.forEach(pair -> all.addAll(List.of(pair.a(), pair.b())));
    Map<List<String>, DuplicatePair> found = new HashMap<>();
    ProductRegistry.of(all)
        .pairs()
        .pairs()
        .forEach(pair -> found.put(List.of(pair.a().getId(), pair.b().getId()), pair));
    return pairs.stream()
        .map(
            pair ->
                call(
                    pair,
                    Optional.ofNullable(found.get(List.of(pair.a().getId(), pair.b().getId())))))
        .toList();
  }

  private static Call call(Labelled pair, Optional<DuplicatePair> found) {
    String why = found.map(Calls::why).orElse("not listed");
    return new Call(
        pair, found.map(DuplicatePair::relation).map(Calls::said).orElse("not_duplicate"), why);
  }

  private static String said(Relation relation) {
    if (relation == Relation.VARIANT) {
      return "not_duplicate";
    }
    return relation.isSameProduct() ? "duplicate" : "review";
  }

  static String why(DuplicatePair pair) {
    return pair.relation()
        + " "
        + pair.weight()
        + " "
        + pair.evidence().stream()
            .map(
                entry ->
                    entry.field()
                        + " "
                        + entry.level()
                        + " "
                        + entry.weight()
                        + " ("
                        + entry.text().in(Locale.forLanguageTag("vi"))
                        + ")")
            .collect(Collectors.joining("; "));
  }

  /** The harmonic mean of precision and recall of the duplicates. */
  static double f1(List<Call> calls) {
    long right =
        calls.stream()
            .filter(c -> c.said().equals("duplicate") && c.pair().label().equals("duplicate"))
            .count();
    long wrong = calls.stream().filter(c -> c.said().equals("duplicate") && !c.isRight()).count();
    long missed =
        calls.stream()
            .filter(c -> c.pair().label().equals("duplicate") && !c.said().equals("duplicate"))
            .count();
    return 2.0 * right / (2.0 * right + wrong + missed);
  }

  static double accuracy(List<Call> calls) {
    return (double) calls.stream().filter(Call::isRight).count() / calls.size();
  }

  static long wrongMerges(List<Call> calls) {
    return calls.stream().filter(Call::isWrongMerge).count();
  }
}
