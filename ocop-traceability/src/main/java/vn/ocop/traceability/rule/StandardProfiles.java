package vn.ocop.traceability.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.result.Outcome;
import vn.ocop.traceability.internal.DataFile;

/** The profiles that the library ships, read once, in the order of {@code profiles.tsv}. */
final class StandardProfiles {

  static final Profile STANDARD = read("standard", new ProfileReader("standard", Map.of(), true));
  private static final Map<String, Profile> ALL = load();

  private StandardProfiles() {}

  static Optional<Profile> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  static Map<String, Profile> all() {
    return ALL;
  }

  private static Map<String, Profile> load() {
    Map<String, Profile> profiles = new HashMap<>();
    profiles.put(STANDARD.name(), STANDARD);
    for (DataFile.Row row : DataFile.rows(StandardProfiles.class, "profiles/profiles.tsv")) {
      String name = row.required(0);
      profiles.put(name, read(name, new ProfileReader(name, profiles, false)));
    }
    return Map.copyOf(profiles);
  }

  private static Profile read(String name, ProfileReader reader) {
    String file = "profiles/" + name + ".properties";
    try (InputStream in = StandardProfiles.class.getResourceAsStream(file)) {
      Outcome<Profile> profile =
          reader.read(Objects.requireNonNull(in, file + " is missing from the library"));
      if (profile.toOptional().isEmpty()) {
        throw new IllegalStateException(file + " is broken: " + profile.findings());
      }
      return profile.orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
