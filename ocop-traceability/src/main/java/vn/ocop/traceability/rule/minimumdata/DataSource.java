package vn.ocop.traceability.rule.minimumdata;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.internal.DataFile;
import vn.ocop.traceability.rule.custody.Actors;

/** Where in an event an item of data is looked for, by the words of the tables. */
final class DataSource {

  private static final String FIELD = "field:";

  private final BiPredicate<Chain, ChainEvent> present;

  private DataSource(BiPredicate<Chain, ChainEvent> present) {
    this.present = present;
  }

  boolean isPresent(Chain chain, ChainEvent event) {
    return present.test(chain, event);
  }

  /** The source of a table's word; words with a bar between them stand for each other. */
  static DataSource of(DataFile.Row row, String words) {
    List<DataSource> sources =
        List.of(words.split("\\|", -1)).stream().map(word -> single(row, word)).toList();
    if (sources.size() == 1) {
      return sources.get(0);
    }
    return new DataSource(
        (chain, event) -> sources.stream().anyMatch(source -> source.isPresent(chain, event)));
  }

  private static DataSource single(DataFile.Row row, String word) {
    if (word.startsWith(FIELD)) {
      FieldPath path = FieldPath.of(word.substring(FIELD.length()));
      return new DataSource((chain, event) -> path.leadsFrom(event.event()));
    }
    return new DataSource(
        switch (word) {
          case "object" -> (chain, event) -> !event.movements().isEmpty();
          case "lot" -> (chain, event) -> !event.names(ObjectKind.CLASS);
          case "place" -> (chain, event) -> event.place().isPresent();
          case "readPoint" -> (chain, event) -> event.event().getReadPoint().isPresent();
          case "quantity" -> (chain, event) -> hasQuantities(event.event());
          case "from" -> (chain, event) -> event.hasSource();
          case "to" -> (chain, event) -> event.hasDestination();
          case "party" -> (chain, event) -> hasParty(chain, event);
          case "zone" -> (chain, event) -> !chain.zones(event).isEmpty();
          case "certificate" -> (chain, event) -> !event.event().getCertificationInfo().isEmpty();
          case "document" -> (chain, event) -> !event.event().getBusinessTransactions().isEmpty();
          default -> throw row.fault("names no source of data: " + word);
        });
  }

  private static boolean hasQuantities(EpcisEvent event) {
    return Stream.concat(event.inputAmounts().stream(), event.amounts().stream())
        .map(QuantityElement::quantity)
        .allMatch(Optional::isPresent);
  }

  private static boolean hasParty(Chain chain, ChainEvent event) {
    return event.hasSource() || event.hasDestination() || Actors.of(chain, event).isPresent();
  }
}
