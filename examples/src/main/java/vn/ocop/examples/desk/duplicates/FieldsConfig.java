package vn.ocop.examples.desk.duplicates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ocop.core.duplicate.linkage.LinkageScheme;
import vn.ocop.core.duplicate.linkage.Thresholds;
import vn.ocop.core.duplicate.linkage.comparison.ComparisonKind;
import vn.ocop.core.duplicate.linkage.comparison.FieldRecord;
import vn.ocop.core.result.Bilingual;

/**
 * Which fields records of another shape have and how they are compared, from a file.
 *
 * @param id the name of the field that identifies a record
 * @param fields the fields that are compared
 * @param thresholds where the lines are drawn; empty where the registry itself tells
 */
public record FieldsConfig(
    String id, List<ConfiguredField> fields, Optional<Thresholds> thresholds) {

  /**
   * One field.
   *
   * @param name its name in the evidence
   * @param from the names of the values that it reads, joined to one text
   * @param compare how it is compared
   * @param label the field in words
   */
  public record ConfiguredField(
      String name, List<String> from, ComparisonKind compare, Bilingual label) {

    /**
     * Keeps an unmodifiable copy of the names.
     *
     * @param name see the record
     * @param from see the record
     * @param compare see the record
     * @param label see the record
     */
    public ConfiguredField {
      from = List.copyOf(from);
    }
  }

  /**
   * Keeps an unmodifiable copy of the fields.
   *
   * @param id see the record
   * @param fields see the record
   * @param thresholds see the record
   */
  public FieldsConfig {
    fields = List.copyOf(fields);
  }

  /**
   * Reads a configuration.
   *
   * @param in the file
   * @param name its name for messages
   * @return the configuration
   * @throws IOException if it cannot be read or is none, with a message for a person
   */
  public static FieldsConfig read(InputStream in, String name) throws IOException {
    JsonNode root = new ObjectMapper().readTree(in);
    if (root == null || !root.path("fields").isArray() || root.path("fields").isEmpty()) {
      throw new IOException(name + " has no list of fields");
    }
    List<ConfiguredField> fields = new ArrayList<>();
    for (JsonNode field : root.path("fields")) {
      fields.add(field(field, name));
    }
    if (fields.stream().map(ConfiguredField::name).distinct().count() < fields.size()) {
      throw new IOException(name + " names a field twice");
    }
    return new FieldsConfig(root.path("id").asText("id"), fields, thresholds(root, name));
  }

  private static ConfiguredField field(JsonNode field, String file) throws IOException {
    String name = field.path("name").asText();
    if (name.isBlank()) {
      throw new IOException(file + " has a field without a name");
    }
    List<String> from = new ArrayList<>();
    field.path("from").forEach(value -> from.add(value.asText()));
    return new ConfiguredField(
        name,
        from.isEmpty() ? List.of(name) : from,
        comparison(field.path("compare").asText(), file + ", field " + name),
        new Bilingual(field.path("vi").asText(name), field.path("en").asText(name)));
  }

  private static ComparisonKind comparison(String compare, String place) throws IOException {
    for (ComparisonKind kind : ComparisonKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(compare)) {
        return kind;
      }
    }
    throw new IOException(
        place + ": compare is none of exact, spelling, text, digits, codes: " + compare);
  }

  private static Optional<Thresholds> thresholds(JsonNode root, String name) throws IOException {
    JsonNode link = root.path("link");
    JsonNode review = root.path("review");
    if (link.isMissingNode() && review.isMissingNode()) {
      return Optional.empty();
    }
    if (!link.isNumber() || !review.isNumber() || review.asDouble() > link.asDouble()) {
      throw new IOException(name + ": link and review are numbers, review not above link");
    }
    return Optional.of(Thresholds.ofBits(link.asDouble(), review.asDouble()));
  }

  /**
   * The scheme.
   *
   * @return the fields with their comparisons and blocking rules
   */
  public LinkageScheme<FieldRecord> scheme() {
    LinkageScheme.Builder<FieldRecord> scheme = LinkageScheme.of(FieldRecord::id);
    thresholds.ifPresent(scheme::thresholds);
    for (ConfiguredField field : fields) {
      field.compare().addTo(scheme, field.name(), field.label(), FieldRecord.reading(field.from()));
    }
    return scheme.build();
  }
}
