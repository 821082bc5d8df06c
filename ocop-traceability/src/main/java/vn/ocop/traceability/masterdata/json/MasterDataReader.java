package vn.ocop.traceability.masterdata.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.ocop.core.product.StandardVocabulary;
import vn.ocop.traceability.epcis.ReadPolicy;

/**
 * Reads master data in the form of this package, record by record.
 *
 * <p>A reader holds its policy and nothing between two documents.
 */
public final class MasterDataReader {

  private final ReadPolicy policy;
  private final StandardVocabulary standards;

  private MasterDataReader(ReadPolicy policy, StandardVocabulary standards) {
    this.policy = policy;
    this.standards = standards;
  }

  /**
   * A reader that accepts the good records and knows the standards of the library.
   *
   * @return the reader
   */
  public static MasterDataReader standard() {
    return of(ReadPolicy.standard(), StandardVocabulary.standard());
  }

  /**
   * A reader with a policy.
   *
   * @param policy how faulty and overlarge input is treated; its format plays no part
   * @param standards the standards that certificates may name
   * @return the reader
   */
  public static MasterDataReader of(ReadPolicy policy, StandardVocabulary standards) {
    return new MasterDataReader(
        Objects.requireNonNull(policy, "policy"), Objects.requireNonNull(standards, "standards"));
  }

  /**
   * Reads a document.
   *
   * @param in the document in UTF-8; not closed
   * @return the records and what was found
   * @throws IOException if the stream fails; faults of the document are findings
   */
  public MasterDataReport read(InputStream in) throws IOException {
    return new DocumentReader(policy, standards).read(Objects.requireNonNull(in, "in"));
  }

  /**
   * Reads a document from a text.
   *
   * @param text the document
   * @return the records and what was found
   */
  public MasterDataReport read(String text) {
    try {
      return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
