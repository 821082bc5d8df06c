package vn.ocop.traceability.rule.minimumdata;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.internal.DataFile;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.rule.minimumdata.RecordItem.Presence;

/**
 * Where an item of a product's record is looked for, by the words of {@code product-record.tsv}.
 */
sealed interface RecordSource {

  /** Whether a record shows it. */
  Presence in(ProductRecord record);

  /** In the master data of the product; not known without these. */
  record OfProduct(Predicate<TradeItem> shows) implements RecordSource {
    @Override
    public Presence in(ProductRecord record) {
      return record.item().map(item -> presence(shows.test(item))).orElse(Presence.UNKNOWN);
    }
  }

  /** In the master data of every maker; not known where one has none and no other lacks it. */
  record OfMaker(Predicate<Party> shows) implements RecordSource {
    @Override
    public Presence in(ProductRecord record) {
      if (!record.makers().stream().allMatch(shows)) {
        return Presence.ABSENT;
      }
      return record.makersKnown() ? Presence.PRESENT : Presence.UNKNOWN;
    }
  }

  /** In what happened. */
  record OfChain(Predicate<ProductRecord> shows) implements RecordSource {
    @Override
    public Presence in(ProductRecord record) {
      return presence(shows.test(record));
    }
  }

  /** The sources by their words. */
  Map<String, RecordSource> BY_WORD =
      Map.ofEntries(
          Map.entry("product.name", new OfProduct(item -> isText(item.getName()))),
          Map.entry("product.image", new OfProduct(item -> item.getImage().isPresent())),
          Map.entry("product.brand", new OfProduct(item -> isText(item.getBrand()))),
          Map.entry("product.model", new OfProduct(item -> isText(item.getModel()))),
          Map.entry("product.shelfLife", new OfProduct(item -> item.getShelfLife().isPresent())),
          Map.entry("product.standards", new OfProduct(item -> !item.getStandards().isEmpty())),
          Map.entry("maker.name", new OfMaker(party -> isText(party.getName()))),
          Map.entry("maker.address", new OfMaker(party -> isText(party.getAddress()))),
          Map.entry("chain.stages", new OfChain(record -> record.gap().isEmpty())),
          Map.entry("chain.time", new OfChain(record -> true)),
          Map.entry("chain.traceCode", new OfChain(RecordSource::hasTraceCodes)),
          Map.entry("chain.serial", new OfChain(RecordSource::hasSerials)));

  /** The source of a table's word. */
  static RecordSource of(DataFile.Row row, String word) {
    RecordSource source = BY_WORD.get(word);
    if (source == null) {
      throw row.fault("names no source of data: " + word);
    }
    return source;
  }

  private static Presence presence(boolean there) {
    return there ? Presence.PRESENT : Presence.ABSENT;
  }

  private static boolean isText(Optional<String> text) {
    return text.filter(words -> !words.isBlank()).isPresent();
  }

  /** Product, place, lot or serial, and time: what a traceability code is put together from. */
  private static boolean hasTraceCodes(ProductRecord record) {
    return record.objects().stream()
        .allMatch(
            object ->
                object.kind() != ObjectKind.CLASS
                    && ProductRecord.made(object).place().isPresent());
  }

  private static boolean hasSerials(ProductRecord record) {
    return record.objects().stream().allMatch(object -> object.kind() == ObjectKind.ITEM);
  }
}
