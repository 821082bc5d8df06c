package vn.ocop.core.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.ocop.core.product.ProducerKind;
import vn.ocop.core.product.RepresentativeAttribute;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/** Counts producers, each once, however many products it has. */
final class ProducerCounter {

  private static final Bilingual KIND = new Bilingual("loại hình", "kind");
  private static final Bilingual REPRESENTATIVE =
      new Bilingual("đại diện pháp luật", "legal representative");

  private final Map<String, Facts> producers = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>(0);
  private int withoutProducer;

  private record Facts(
      Optional<ProducerKind> kind, Optional<Set<RepresentativeAttribute>> representative) {}

  void add(ProgrammeProduct product) {
    if (product.getProducer().isEmpty()) {
      withoutProducer++;
      return;
    }
    add(
        product.getProducer().get(),
        new Facts(product.getProducerKind(), product.getRepresentative()),
        Where.of(Where.Kind.RECORD, product.getLife().product()));
  }

  private void add(String producer, Facts here, Where where) {
    Facts before = producers.get(producer);
    if (before == null) {
      producers.put(producer, here);
      return;
    }
    compare(producer, KIND, before.kind(), here.kind(), where);
    compare(producer, REPRESENTATIVE, before.representative(), here.representative(), where);
    producers.put(
        producer,
        new Facts(before.kind().or(here::kind), before.representative().or(here::representative)));
  }

  private void compare(
      String producer, Bilingual field, Optional<?> before, Optional<?> here, Where where) {
    if (before.isPresent() && here.isPresent() && !before.equals(here)) {
      findings.add(
          Finding.of(ProgrammeFinding.PRODUCER_DIFFERS, where)
              .with("producer", producer)
              .with("field", field)
              .with("here", spoken(here.get()))
              .with("before", spoken(before.get())));
    }
  }

  private static Object spoken(Object value) {
    if (value instanceof ProducerKind kind) {
      return kind.label();
    }
    return value instanceof Set<?> set ? new TreeSet<>(set) : value;
  }

  void join(ProducerCounter other) {
    withoutProducer += other.withoutProducer;
    findings.addAll(other.findings);
    other.producers.forEach(
        (producer, facts) -> add(producer, facts, Where.of(Where.Kind.RECORD, producer)));
  }

  ImmutableProgress.Builder into(ImmutableProgress.Builder progress) {
    SortedMap<ProducerKind, Integer> byKind = new TreeMap<>();
    SortedMap<RepresentativeAttribute, Integer> ledBy = new TreeMap<>();
    int ledByAny = 0;
    int unknown = 0;
    for (Facts facts : producers.values()) {
      facts.kind().ifPresent(kind -> ProgressCounter.increase(byKind, kind));
      if (facts.representative().isEmpty()) {
        unknown++;
      } else {
        Set<RepresentativeAttribute> attributes = facts.representative().get();
        attributes.forEach(attribute -> ProgressCounter.increase(ledBy, attribute));
        ledByAny += attributes.isEmpty() ? 0 : 1;
      }
    }
    return progress
        .producers(producers.size())
        .withoutProducer(withoutProducer)
        .producersByKind(byKind)
        .producersLedBy(ledBy)
        .producersLedByAny(ledByAny)
        .representativeUnknown(unknown)
        .findings(findings);
  }
}
