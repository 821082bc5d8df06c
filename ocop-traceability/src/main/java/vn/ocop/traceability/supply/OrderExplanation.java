package vn.ocop.traceability.supply;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.core.result.Decimals;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/** Puts the answer to an order into sentences. */
final class OrderExplanation {

  private OrderExplanation() {}

  static List<Finding> of(OrderAnswer answer) {
    List<Finding> sentences = new ArrayList<>();
    sentences.add(verdict(answer));
    answer.getDeliveries().forEach(delivery -> sentences.add(delivery(delivery)));
    answer.getLimits().forEach(limit -> sentences.add(limit.finding()));
    if (!answer.getJointLimits().isEmpty()) {
      sentences.add(Finding.of(OrderStatement.LIMITS_TOGETHER, about(answer.getProduct())));
      answer.getJointLimits().forEach(limit -> sentences.add(limit.finding()));
    }
    answer.getShortfalls().forEach(shortfall -> sentences.add(shortfall(shortfall)));
    sentences.addAll(answer.getFindings());
    return sentences;
  }

  private static Finding verdict(OrderAnswer answer) {
    Finding verdict =
        Finding.of(
                answer.isMet() ? OrderStatement.ORDER_MET : OrderStatement.ORDER_NOT_MET,
                about(answer.getProduct()))
            .with("product", answer.getProduct())
            .with("ordered", Decimals.shortest(answer.getOrdered()))
            .with("possible", Decimals.shortest(answer.getPossible()))
            .with("by", Spoken.day(answer.getBy()));
    return answer.isMet()
        ? verdict
        : verdict.with(
            "missing", Decimals.shortest(answer.getOrdered().subtract(answer.getPossible())));
  }

  private static Finding delivery(ZoneDelivery delivery) {
    return Finding.of(OrderStatement.DELIVERY, about(delivery.zone()))
        .with("zone", Spoken.named(delivery.name(), delivery.zone()))
        .with("crop", delivery.crop())
        .with("kilograms", Decimals.shortest(delivery.kilograms()))
        .with("month", Spoken.months(List.of(delivery.month())));
  }

  private static Finding shortfall(Shortfall shortfall) {
    var promise = shortfall.commitment();
    return Finding.of(OrderStatement.PROMISE_FALLS_SHORT, about(promise.product()))
        .with("product", promise.product())
        .with("customer", promise.customer().isBlank() ? "–" : promise.customer())
        .with("promised", Decimals.shortest(promise.kilograms()))
        .with("missing", Decimals.shortest(shortfall.kilograms()))
        .with("month", Spoken.months(List.of(promise.month())));
  }

  private static Where about(String record) {
    return Where.of(Where.Kind.RECORD, record);
  }
}
