package vn.ocop.core.duplicate;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.core.duplicate.reading.ProducerName;
import vn.ocop.core.duplicate.reading.ProductName;
import vn.ocop.core.product.NetContent;
import vn.ocop.core.text.Gazetteer;
import vn.ocop.core.text.Locality;
import vn.ocop.core.text.Measures;
import vn.ocop.core.text.Word;

/** A record with its names read. */
final class ReadRecord {

  /** Longer texts are read up to here: no name of a product is longer. */
  static final int LONGEST_TEXT = 500;

  private final String key;
  private final RegistryRecord record;
  private final ProductName name;
  private final List<Word> words;
  private final ProducerName producer;
  private final Locality place;
  private final List<NetContent> contents;
  private final long[] contentTerms;
  private final long[] ownTerms;
  private final NameSignature signature;

  private ReadRecord(String key, RegistryRecord record) {
    this.key = key;
    this.record = record;
    this.producer = ProducerName.read(start(record.getProducer().orElse("")));
    this.place =
        Gazetteer.standard()
            .locate(
                start(record.getCommune().orElse("")),
                start(record.getDistrict().orElse("")),
                start(record.getProvince().orElse("")));
    this.name =
        ProductName.read(
            start(record.getName()), producer, start(record.getBrand().orElse("")), place);
    this.words = name.parts().stream().flatMap(part -> part.words().stream()).toList();
    this.contents = contents(record, name);
    this.contentTerms = ProductBlocking.contentTerms(name);
    this.ownTerms = ProductBlocking.ownTerms(name);
    this.signature = NameSignature.of(name);
  }

  static ReadRecord of(RegistryRecord record) {
    return new ReadRecord(record.getId(), record);
  }

  /** The same for a record whose identifier another one has too. */
  static ReadRecord of(String key, RegistryRecord record) {
    return new ReadRecord(key, record);
  }

  private static List<NetContent> contents(RegistryRecord record, ProductName name) {
    List<NetContent> contents = new ArrayList<>(name.contents());
    record.getNetContent().ifPresent(contents::add);
    if (contents.isEmpty()) {
      String packaging = start(record.getPackaging().orElse(""));
      contents.addAll(Measures.of(Word.of(packaging)).contents());
    }
    return List.copyOf(contents);
  }

  /** The beginning of a text, up to the bound, no character cut in two. */
  static String start(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int end = Character.isLowSurrogate(text.charAt(LONGEST_TEXT)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
    return text.substring(0, end);
  }

  /** The identifier in the index: the record's own, unless another record has the same. */
  String key() {
    return key;
  }

  RegistryRecord record() {
    return record;
  }

  ProductName name() {
    return name;
  }

  /** The words of the name's parts, in their order. */
  List<Word> words() {
    return words;
  }

  NameSignature signature() {
    return signature;
  }

  ProducerName producer() {
    return producer;
  }

  Locality place() {
    return place;
  }

  List<NetContent> contents() {
    return contents;
  }

  /** What the name speaks of, as rising terms to block by; not to be changed. */
  long[] contentTerms() {
    return contentTerms;
  }

  /** The words of the name that are its own, likewise. */
  long[] ownTerms() {
    return ownTerms;
  }
}
