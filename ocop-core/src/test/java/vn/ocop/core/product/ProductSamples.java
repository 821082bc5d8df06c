package vn.ocop.core.product;

import vn.ocop.core.place.CommuneCode;

/** Products to vary in tests. */
final class ProductSamples {

  private ProductSamples() {}

  static ImmutableProducer producer(ProducerKind kind) {
    return Producer.builder().name("HTX Chè Trung Du").kind(kind).build();
  }

  static ImmutableProduct tea() {
    return Product.builder()
        .name("Chè đinh nõn tôm")
        .producer(producer(ProducerKind.COOPERATIVE))
        .commune(CommuneCode.of("05665"))
        .criteriaSet(11)
        .build();
  }
}
