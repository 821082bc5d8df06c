package vn.ocop.examples.desk.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ocop.core.law.Period;
import vn.ocop.core.law.Star;
import vn.ocop.core.programme.Target;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.examples.desk.io.FieldReader;
import vn.ocop.examples.desk.io.JsonLine;

/**
 * The targets of a programme.
 *
 * @param targets the targets in the file's order
 * @param illustrative whether the file marks them as made up
 */
public record ProgrammePlan(List<Target> targets, boolean illustrative) {

  /** A programme without targets. */
  public static final ProgrammePlan NONE = new ProgrammePlan(List.of(), false);

  /**
   * Keeps an unmodifiable copy.
   *
   * @param targets see the record
   * @param illustrative see the record
   */
  public ProgrammePlan {
    targets = List.copyOf(targets);
  }

  /**
   * Reads a file of targets.
   *
   * @param in the file's bytes
   * @param name the file's name, for messages
   * @param locale the language of messages
   * @return the targets
   * @throws IOException if the file cannot be read or is not such a file, with a message for a
   *     person
   */
  public static ProgrammePlan read(InputStream in, String name, Locale locale) throws IOException {
    JsonNode root = new ObjectMapper().readTree(in);
    List<Finding> faults = new ArrayList<>();
    List<Target> targets = new ArrayList<>();
    if (root.path("targets").isArray()) {
      int index = 0;
      for (JsonNode node : root.path("targets")) {
        Where where = Where.of(Where.Kind.POINTER, "/targets/" + index++);
        if (node instanceof ObjectNode object) {
          target(new FieldReader(object, where, faults)).ifPresent(targets::add);
        } else {
          faults.add(
              JsonLine.wrongType("targets", new Bilingual("các đối tượng", "objects"))
                  .within(where));
        }
      }
    } else {
      faults.add(JsonLine.missing("targets"));
    }
    if (targets.stream().map(Target::id).distinct().count() < targets.size()) {
      faults.add(
          JsonLine.wrongType("targets", new Bilingual("các id khác nhau", "of different ids")));
    }
    if (!faults.isEmpty()) {
      throw new IOException(
          name
              + ": "
              + faults.stream()
                  .map(fault -> fault.where() + ": " + fault.message(locale))
                  .collect(Collectors.joining("; ")));
    }
    return new ProgrammePlan(targets, root.path("illustrative").asBoolean());
  }

  private static Optional<Target> target(FieldReader fields) {
    Optional<String> id = fields.required("id", fields.text("id"));
    Optional<String> vi = fields.required("vi", fields.text("vi"));
    Optional<String> en = fields.required("en", fields.text("en"));
    Optional<LocalDate> from = fields.required("from", fields.day("from"));
    Optional<LocalDate> to = fields.required("to", fields.day("to"));
    Optional<Integer> products =
        fields.required("products", fields.number("products", 1, Integer.MAX_VALUE));
    Optional<Integer> stars = fields.number("atLeastStars", 3, 5);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      fields.wrong("to", new Bilingual("không trước from", "not before from"));
      return Optional.empty();
    }
    if (id.isEmpty() || vi.isEmpty() || en.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return products.map(
        count ->
            new Target(
                id.get(),
                new Bilingual(vi.get(), en.get()),
                Period.of(from.get(), to.get()),
                count,
                stars.map(Star::of)));
  }
}
