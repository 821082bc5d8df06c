package vn.ocop.core.product;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.core.internal.TsvTable;
import vn.ocop.core.result.Bilingual;

/**
 * Standards by their codes.
 *
 * <p>Immutable and thread-safe.
 */
public final class StandardVocabulary {

  private final Map<String, Standard> standards;

  private StandardVocabulary(Map<String, Standard> standards) {
    this.standards = standards;
  }

  /** Loads on first use. */
  private static final class Shipped {
    static final StandardVocabulary VOCABULARY =
        read(TsvTable.read(StandardVocabulary.class, "standards.tsv"));
  }

  /**
   * The standards that the decisions name and dossiers commonly bring.
   *
   * @return the shared vocabulary
   */
  public static StandardVocabulary standard() {
    return Shipped.VOCABULARY;
  }

  /**
   * A vocabulary of the caller's own.
   *
   * @param standards the standards
   * @return the vocabulary, in the same order
   * @throws IllegalArgumentException if a code occurs twice
   */
  public static StandardVocabulary of(List<Standard> standards) {
    Map<String, Standard> byCode = new LinkedHashMap<>();
    for (Standard standard : standards) {
      if (byCode.put(standard.code(), standard) != null) {
        throw new IllegalArgumentException("standards holds " + standard.code() + " twice");
      }
    }
    return new StandardVocabulary(byCode);
  }

  static StandardVocabulary read(TsvTable table) {
    List<Standard> standards = new ArrayList<>();
    for (TsvTable.Row row : table.rows()) {
      standards.add(
          new Standard(
              row.required("code"),
              row.constant("category", StandardCategory.class),
              row.constant("owner", StandardOwner.class),
              new Bilingual(row.required("vi"), row.required("en"))));
    }
    return of(standards);
  }

  /**
   * All standards.
   *
   * @return the standards in the vocabulary's order
   */
  public List<Standard> all() {
    return List.copyOf(standards.values());
  }

  /**
   * The standard of a code.
   *
   * @param code the code, exact
   * @return the standard, or empty if the vocabulary has none of this code
   */
  public Optional<Standard> find(String code) {
    return Optional.ofNullable(standards.get(code));
  }
}
