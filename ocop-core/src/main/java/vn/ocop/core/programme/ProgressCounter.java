package vn.ocop.core.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.ocop.core.law.DossierKind;
import vn.ocop.core.law.Star;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.recognition.Certificate;
import vn.ocop.core.recognition.CertificateLife;
import vn.ocop.core.recognition.CertificateStatus;
import vn.ocop.core.recognition.ReEvaluation;

/**
 * Counts a registry, one product after the other. Not thread-safe; a parallel stream gives each
 * thread its own and joins them.
 */
final class ProgressCounter {

  private final LocalDate day;
  private final List<Target> targets;
  private final int[] towards;
  private final ProducerCounter producers = new ProducerCounter();
  private final SortedMap<Star, Integer> byStar = new TreeMap<>();
  private final SortedMap<CertificateStatus, Integer> byStatus = new TreeMap<>();
  private final SortedMap<Integer, Integer> byFirstYear = new TreeMap<>();
  private final SortedMap<Integer, Integer> certificatesByYear = new TreeMap<>();
  private final SortedMap<Integer, Integer> bySet = new TreeMap<>();
  private final SortedMap<CommuneCode, Integer> byCommune = new TreeMap<>();
  private final SortedMap<OtherRecognition, Integer> others = new TreeMap<>();
  private int recognised;
  private int valid;
  private int notReEvaluated;
  private int reEvaluated;
  private int upgraded;

  ProgressCounter(LocalDate day, List<Target> targets) {
    this.day = day;
    this.targets = targets;
    towards = new int[targets.size()];
    for (Star star : List.of(Star.THREE, Star.FOUR, Star.FIVE)) {
      byStar.put(star, 0);
    }
  }

  /** Counts a product; one that is recognised only after the day is passed over. */
  void add(ProgrammeProduct product) {
    CertificateStatus status = product.getLife().statusOn(day);
    if (status == CertificateStatus.NOT_YET) {
      return;
    }
    recognised++;
    valid += status.isValid() ? 1 : 0;
    CertificateLife current = product.getLife().currentOn(day);
    increase(byStar, current.certificate().getStar());
    increase(byStatus, status);
    if (status == CertificateStatus.EXPIRED && resultOf(current).isEmpty()) {
      notReEvaluated++;
    }
    addCertificates(product.getLife().lives());
    product.getCriteriaSet().ifPresent(set -> increase(bySet, set));
    product.getCommune().ifPresent(commune -> increase(byCommune, commune));
    product.getOtherRecognitions().forEach(other -> increase(others, other));
    producers.add(product);
  }

  private Optional<LocalDate> resultOf(CertificateLife life) {
    return life.certificate()
        .getReEvaluation()
        .flatMap(ReEvaluation::result)
        .filter(result -> !result.isAfter(day));
  }

  private void addCertificates(List<CertificateLife> lives) {
    boolean first = true;
    boolean isReEvaluated = false;
    boolean isUpgraded = false;
    boolean[] counts = new boolean[towards.length];
    for (CertificateLife life : lives) {
      Certificate certificate = life.certificate();
      if (certificate.getIssued().isAfter(day)) {
        continue;
      }
      int year = certificate.getIssued().getYear();
      if (first) {
        increase(byFirstYear, year);
        first = false;
      }
      increase(certificatesByYear, year);
      isReEvaluated |= certificate.getKind() == DossierKind.RE_EVALUATION;
      isUpgraded |= certificate.getKind() == DossierKind.UPGRADE;
      for (int i = 0; i < counts.length; i++) {
        counts[i] |= countsFor(targets.get(i), certificate);
      }
    }
    reEvaluated += isReEvaluated ? 1 : 0;
    upgraded += isUpgraded ? 1 : 0;
    for (int i = 0; i < counts.length; i++) {
      towards[i] += counts[i] ? 1 : 0;
    }
  }

  private static boolean countsFor(Target target, Certificate certificate) {
    return target.period().contains(certificate.getIssued())
        && target.atLeast().map(star -> certificate.getStar().compareTo(star) >= 0).orElse(true);
  }

  /** Adds what another counter of the same day and targets has counted. */
  ProgressCounter join(ProgressCounter other) {
    recognised += other.recognised;
    valid += other.valid;
    notReEvaluated += other.notReEvaluated;
    reEvaluated += other.reEvaluated;
    upgraded += other.upgraded;
    for (int i = 0; i < towards.length; i++) {
      towards[i] += other.towards[i];
    }
    addAll(byStar, other.byStar);
    addAll(byStatus, other.byStatus);
    addAll(byFirstYear, other.byFirstYear);
    addAll(certificatesByYear, other.certificatesByYear);
    addAll(bySet, other.bySet);
    addAll(byCommune, other.byCommune);
    addAll(others, other.others);
    producers.join(other.producers);
    return this;
  }

  Progress progress() {
    ImmutableProgress.Builder progress =
        ImmutableProgress.builder()
            .day(day)
            .recognised(recognised)
            .valid(valid)
            .byStar(byStar)
            .byStatus(byStatus)
            .byFirstYear(byFirstYear)
            .certificatesByYear(certificatesByYear)
            .bySet(bySet)
            .withoutSet(recognised - sum(bySet))
            .byCommune(byCommune)
            .withoutCommune(recognised - sum(byCommune))
            .notReEvaluated(notReEvaluated)
            .reEvaluated(reEvaluated)
            .upgraded(upgraded)
            .otherRecognitions(others);
    for (int i = 0; i < towards.length; i++) {
      progress.addTargets(new TargetProgress(targets.get(i), towards[i]));
    }
    return producers.into(progress).build();
  }

  static <K> void increase(Map<K, Integer> counts, K key) {
    counts.merge(key, 1, Integer::sum);
  }

  private static <K> void addAll(Map<K, Integer> counts, Map<K, Integer> more) {
    more.forEach((key, count) -> counts.merge(key, count, Integer::sum));
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
