package vn.ocop.core.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.core.text.Locality;

/**
 * Looks at the records of a registry one by one: names without words, equal identifiers, places
 * that are not known. Whatever is found, the record is kept and compared as far as it goes.
 */
public final class RecordCheck {

  private final ReadRecord read;
  private final RegistryRecord record;
  private final Where where;
  private final List<Finding> findings = new ArrayList<>();

  private RecordCheck(ReadRecord read) {
    this.read = read;
    this.record = read.record();
    this.where = Where.of(Where.Kind.RECORD, record.getId());
  }

  /**
   * Checks one record.
   *
   * @param record the record
   * @return its findings, in a fixed order
   */
  public static List<Finding> of(RegistryRecord record) {
    RecordCheck check = new RecordCheck(new RecordReader().read(record));
    check.checkName();
    check.checkPlace();
    check.checkText("name", Optional.of(record.getName()));
    check.checkText("producer", record.getProducer());
    return List.copyOf(check.findings);
  }

  /**
   * Checks the records of a registry.
   *
   * @param records the records in any order
   * @return {@link DuplicateFinding#EQUAL_IDS} by identifier, then the findings of the records in
   *     their order
   */
  public static List<Finding> ofAll(Collection<? extends RegistryRecord> records) {
    Map<String, Integer> counts = new TreeMap<>();
    records.forEach(record -> counts.merge(record.getId(), 1, Integer::sum));
    List<Finding> findings = new ArrayList<>();
    counts.forEach(
        (id, count) -> {
          if (count > 1) {
            findings.add(
                Finding.of(DuplicateFinding.EQUAL_IDS, Where.of(Where.Kind.RECORD, id))
                    .with("id", id)
                    .with("count", count));
          }
        });
    records.forEach(record -> findings.addAll(of(record)));
    return List.copyOf(findings);
  }

  private void checkName() {
    if (read.name().exact().isEmpty()) {
      findings.add(Finding.of(DuplicateFinding.EMPTY_NAME, field("name")));
    } else if (read.name().isEmpty()) {
      findings.add(
          Finding.of(DuplicateFinding.FILLER_NAME, field("name")).with("name", record.getName()));
    }
  }

  private void checkPlace() {
    String place = String.join(", ", read.place().names());
    if (place.isEmpty()) {
      findings.add(Finding.of(DuplicateFinding.NO_PLACE, where));
    } else if (read.place().precision() == Locality.Precision.NONE) {
      findings.add(Finding.of(DuplicateFinding.UNKNOWN_PLACE, where).with("place", place));
    }
  }

  private void checkText(String field, Optional<String> text) {
    String written = text.orElse("");
    if (written.length() > RecordReader.LONGEST_TEXT) {
      findings.add(
          Finding.of(DuplicateFinding.TEXT_CUT, field(field))
              .with("field", field)
              .with("length", written.length())
              .with("read", RecordReader.LONGEST_TEXT));
    }
    if (written.codePoints().anyMatch(RecordCheck::isStrange)) {
      findings.add(
          Finding.of(DuplicateFinding.STRANGE_CHARACTERS, field(field)).with("field", field));
    }
  }

  private static boolean isStrange(int letter) {
    int type = Character.getType(letter);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }

  private Where field(String name) {
    return where.then(Where.Kind.FIELD, name);
  }
}
