package vn.ocop.examples.desk.duplicates;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.duplicate.RegistryRecord;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.examples.desk.io.JsonLine;
import vn.ocop.examples.desk.io.Line;

/** Reads a product from a line. */
final class ProductReader {

  private ProductReader() {}

  /** The record of a line; its identifier goes to those seen. */
  static ReadLine<RegistryRecord> read(Line line, Set<String> seen) {
    JsonLine json = JsonLine.read(line);
    List<Finding> faults = new ArrayList<>(json.faults());
    Optional<ObjectNode> object = json.object();
    if (object.isEmpty()) {
      return new ReadLine<>(line.number(), Optional.empty(), Optional.empty(), faults);
    }
    FieldValues values = new FieldValues(object.get(), faults);
    Optional<String> id = values.required("id");
    Optional<String> name = values.required("name");
    Optional<RegistryRecord> record =
        id.isPresent() && name.isPresent()
            ? record(id.get(), name.get(), values, faults)
            : Optional.empty();
    if (record.isPresent()) {
      remark(id.get(), name.get(), seen, faults);
    }
    return new ReadLine<>(line.number(), id, record, faults);
  }

  private static Optional<RegistryRecord> record(
      String id, String name, FieldValues values, List<Finding> faults) {
    var record =
        RegistryRecord.builder()
            .id(id)
            .name(name)
            .producer(values.text("producer"))
            .commune(values.text("commune"))
            .district(values.text("district"))
            .province(values.text("province"))
            .criteriaSet(values.number("set"))
            .packaging(values.text("packaging"))
            .gtin(values.text("gtin"))
            .stars(values.number("stars"));
    values.number("year").ifPresent(record::addRecognised);
    return faults.isEmpty() ? Optional.of(record.build()) : Optional.empty();
  }

  private static void remark(String id, String name, Set<String> seen, List<Finding> faults) {
    if (!seen.add(id)) {
      faults.add(
          Finding.of(RecordFinding.EQUAL_IDS, Where.of(Where.Kind.FIELD, "id")).with("id", id));
    }
    if (name.isBlank()) {
      faults.add(Finding.of(RecordFinding.EMPTY_NAME, Where.of(Where.Kind.FIELD, "name")));
    }
  }
}
