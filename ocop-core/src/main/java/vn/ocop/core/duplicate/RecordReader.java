package vn.ocop.core.duplicate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.core.duplicate.reading.NamePart;
import vn.ocop.core.duplicate.reading.ProducerName;
import vn.ocop.core.duplicate.reading.ProductName;
import vn.ocop.core.text.Gazetteer;

/**
 * Reads the records of one registry; a producer, a place or a part of a name that many of them name
 * is read once and shared. One thread.
 */
final class RecordReader {

  /** Longer texts are read up to here: no name of a product is longer. */
  static final int LONGEST_TEXT = 500;

  /** A place as a record writes it. */
  private record PlaceText(String commune, String district, String province) {}

  private final Map<String, ReadProducer> producers = new HashMap<>();
  private final Map<PlaceText, ReadPlace> places = new HashMap<>();
  private final Map<NamePart, ReadPart> parts = new HashMap<>();

  ReadRecord read(RegistryRecord record) {
    return read(record.getId(), record);
  }

  /** The same for a record whose identifier another one has too. */
  ReadRecord read(String key, RegistryRecord record) {
    ReadProducer producer =
        producers.computeIfAbsent(
            start(record.getProducer()), name -> new ReadProducer(ProducerName.read(name)));
    ReadPlace place =
        places.computeIfAbsent(
            new PlaceText(
                start(record.getCommune()),
                start(record.getDistrict()),
                start(record.getProvince())),
            RecordReader::place);
    ProductName name =
        ProductName.read(
            start(record.getName()), producer.name(), start(record.getBrand()), place.locality());
    List<ReadPart> read =
        name.parts().stream().map(part -> parts.computeIfAbsent(part, ReadPart::new)).toList();
    return new ReadRecord(
        key,
        record,
        producer,
        place,
        name.withParts(read.stream().map(ReadPart::part).toList()),
        read);
  }

  private static ReadPlace place(PlaceText text) {
    return new ReadPlace(
        Gazetteer.standard().locate(text.commune(), text.district(), text.province()));
  }

  static String start(Optional<String> text) {
    return start(text.orElse(""));
  }

  /** The beginning of a text, up to the bound, no character cut in two. */
  static String start(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int end = Character.isLowSurrogate(text.charAt(LONGEST_TEXT)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
    return text.substring(0, end);
  }
}
