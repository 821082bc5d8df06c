package vn.ocop.traceability.area;

import java.util.Locale;
import java.util.Objects;
import vn.ocop.core.result.Outcome;

/**
 * The code of a zone, planting area or packing house (mã số vùng trồng, mã số cơ sở đóng gói).
 *
 * <p>The same code is the same area: two codes of one kind are equal when their characters are,
 * capitals and small letters counting alike.
 */
public final class AreaCode implements Comparable<AreaCode> {

  private final AreaKind kind;
  private final String written;
  private final String canonical;

  AreaCode(AreaKind kind, String written) {
    this.kind = kind;
    this.written = written;
    this.canonical = written.toUpperCase(Locale.ROOT);
  }

  /**
   * Reads a code by the patterns known to be in use.
   *
   * @param kind what the code stands for
   * @param text the code
   * @return the code, with {@link AreaFindingCode#UNUSUAL_PATTERN} where it has none of the
   *     patterns, or {@link AreaFindingCode#NO_CODE} or {@link AreaFindingCode#CODE_TOO_LONG}
   */
  public static Outcome<AreaCode> parse(AreaKind kind, String text) {
    return AreaCodePolicy.standard().parse(kind, text);
  }

  /**
   * What the code stands for.
   *
   * @return the kind
   */
  public AreaKind kind() {
    return kind;
  }

  /**
   * The code as it was written.
   *
   * @return the text
   */
  public String written() {
    return written;
  }

  /**
   * The code as it is compared.
   *
   * @return the text in capitals
   */
  public String canonical() {
    return canonical;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AreaCode that && kind == that.kind && canonical.equals(that.canonical);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, canonical);
  }

  @Override
  public int compareTo(AreaCode other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : canonical.compareTo(other.canonical);
  }

  @Override
  public String toString() {
    return written;
  }
}
