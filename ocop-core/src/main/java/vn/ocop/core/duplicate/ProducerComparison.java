package vn.ocop.core.duplicate;

import java.util.function.LongConsumer;
import vn.ocop.core.duplicate.reading.ProducerAgreement;

/** Compares producers by their names. */
final class ProducerComparison extends RecordComparison<ProducerAgreement> {

  ProducerComparison() {
    super("producer", ProducerAgreement.class);
  }

  @Override
  boolean speaks(ReadRecord record) {
    return record.readProducer().isNamed();
  }

  @Override
  ProducerAgreement compare(ReadRecord left, ReadRecord right) {
    return left.readProducer().compare(right.readProducer());
  }

  @Override
  public void terms(ReadRecord record, LongConsumer sink) {
    if (speaks(record)) {
      sink.accept(record.readProducer().term());
    }
  }

  @Override
  public long term(ReadRecord left, ReadRecord right, int level) {
    return Math.max(left.readProducer().term(), right.readProducer().term());
  }
}
