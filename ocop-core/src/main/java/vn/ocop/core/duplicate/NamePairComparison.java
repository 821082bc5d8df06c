package vn.ocop.core.duplicate;

import vn.ocop.core.duplicate.linkage.JointComparison;
import vn.ocop.core.result.Bilingual;

/**
 * A comparison of two names in one respect; all of them share one alignment of the names.
 *
 * @param <E> the levels
 */
abstract class NamePairComparison<E extends Enum<E>> extends RecordComparison<E>
    implements JointComparison<ReadRecord, ReadRecord, NamePair> {

  NamePairComparison(String field, Class<E> codes) {
    super(field, codes);
  }

  /** The level at which two names stand. */
  abstract E compare(NamePair names);

  /** The words that the evidence quotes, or an empty text. */
  abstract String quoted(NamePair names);

  @Override
  final boolean speaks(ReadRecord record) {
    return !record.signature().isEmpty();
  }

  @Override
  final E compare(ReadRecord left, ReadRecord right) {
    return compare(join(left, right));
  }

  @Override
  final String quoted(ReadRecord left, ReadRecord right) {
    return quoted(join(left, right));
  }

  @Override
  public final Class<NamePair> joint() {
    return NamePair.class;
  }

  @Override
  public final NamePair join(ReadRecord left, ReadRecord right) {
    return new NamePair(left, right);
  }

  @Override
  public final int level(NamePair names) {
    return place(compare(names));
  }

  @Override
  public final Bilingual text(NamePair names, int level) {
    return text(level, quoted(names));
  }
}
