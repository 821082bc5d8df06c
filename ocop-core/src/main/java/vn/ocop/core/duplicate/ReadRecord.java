package vn.ocop.core.duplicate;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.reading.ProducerName;
import vn.ocop.core.duplicate.reading.ProductName;
import vn.ocop.core.product.NetContent;
import vn.ocop.core.text.Locality;
import vn.ocop.core.text.Measures;
import vn.ocop.core.text.Word;

/** A record with its names read; made by a {@link RecordReader}. */
final class ReadRecord {

  private final String key;
  private final RegistryRecord record;
  private final ReadProducer producer;
  private final ReadPlace place;
  private final ProductName name;
  private final long nameTerm;
  private final List<NetContent> contents;
  private final NameWords nameWords;
  private final NameSignature signature;

  ReadRecord(
      String key,
      RegistryRecord record,
      ReadProducer producer,
      ReadPlace place,
      ProductName name,
      List<ReadPart> parts) {
    this.key = key;
    this.record = record;
    this.producer = producer;
    this.place = place;
    this.name = name;
    this.nameTerm = Term.of(name.folded());
    this.contents = contents(record, name);
    this.nameWords = new NameWords(parts);
    this.signature = new NameSignature(parts);
  }

  private static List<NetContent> contents(RegistryRecord record, ProductName name) {
    List<NetContent> contents = new ArrayList<>(name.contents());
    record.getNetContent().ifPresent(contents::add);
    if (contents.isEmpty()) {
      String packaging = RecordReader.start(record.getPackaging());
      contents.addAll(Measures.of(Word.of(packaging)).contents());
    }
    return List.copyOf(contents);
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

  /** The name's parts. */
  NameSignature signature() {
    return signature;
  }

  /** The name without marks. */
  long nameTerm() {
    return nameTerm;
  }

  ProducerName producer() {
    return producer.name();
  }

  ReadProducer readProducer() {
    return producer;
  }

  Locality place() {
    return place.locality();
  }

  ReadPlace readPlace() {
    return place;
  }

  List<NetContent> contents() {
    return contents;
  }

  /** What the name speaks of, to block by. */
  NameWords nameWords() {
    return nameWords;
  }
}
