package vn.ocop.core.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CertificateLifeProperties {

  @Provide
  Arbitrary<Certificate> certificates() {
    return Certificates.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Certificates.days();
  }

  @Property(tries = 500)
  void phasesAbutAndTheirStatusIsThatOfEveryDay(
      @ForAll("certificates") Certificate certificate, @ForAll ExtensionPolicy policy) {
    CertificateLife life = Certificates.life(certificate, policy);
    List<Phase> phases = life.phases();

    assertThat(phases.get(0).first()).isEmpty();
    assertThat(phases.get(phases.size() - 1).last()).isEmpty();
    for (int i = 1; i < phases.size(); i++) {
      assertThat(phases.get(i - 1).last().orElseThrow().plusDays(1))
          .isEqualTo(phases.get(i).first().orElseThrow());
      assertThat(phases.get(i).status()).isNotEqualTo(phases.get(i - 1).status());
    }
    LocalDate end = LocalDate.of(2034, 1, 1);
    for (LocalDate day = LocalDate.of(2018, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      LocalDate asked = day;
      List<Phase> holding = phases.stream().filter(phase -> phase.contains(asked)).toList();
      assertThat(holding).hasSize(1);
      assertThat(life.statusOn(day)).isEqualTo(holding.get(0).status());
    }
  }

  @Property(tries = 1000)
  void theStatusChangesOnLegalDaysOnly(
      @ForAll("certificates") Certificate certificate,
      @ForAll ExtensionPolicy policy,
      @ForAll("days") LocalDate day) {
    CertificateLife life = Certificates.life(certificate, policy);
    LocalDate last = certificate.getIssued().plusMonths(36);
    Set<LocalDate> legal = new HashSet<>();
    legal.add(certificate.getIssued());
    legal.add(Certificates.IN_FORCE);
    legal.add(last.minusDays(180));
    legal.add(last.minusDays(119));
    legal.add(last.plusDays(1));
    legal.add(last.plusDays(181));
    certificate.getReEvaluation().ifPresent(r -> legal.add(r.filed()));
    certificate
        .getReEvaluation()
        .flatMap(ReEvaluation::result)
        .ifPresent(
            result -> {
              legal.add(result);
              legal.add(result.plusDays(1));
            });
    certificate.getRevocation().ifPresent(r -> legal.add(r.day()));
    certificate.getWithdrawn().ifPresent(legal::add);

    for (Phase phase : life.phases()) {
      phase.first().ifPresent(first -> assertThat(legal).contains(first));
    }
    if (!legal.contains(day)) {
      assertThat(life.statusOn(day)).isEqualTo(life.statusOn(day.minusDays(1)));
    }
  }

  @Property(tries = 1000)
  void neverValidBeforeIssueNorAfterTheLastLegalDay(
      @ForAll("certificates") Certificate certificate,
      @ForAll ExtensionPolicy policy,
      @ForAll("days") LocalDate day) {
    CertificateLife life = Certificates.life(certificate, policy);
    LocalDate last = certificate.getIssued().plusMonths(36);
    boolean valid = life.statusOn(day).isValid();

    if (day.isBefore(certificate.getIssued()) || day.isAfter(last.plusDays(180))) {
      assertThat(valid).isFalse();
    }
    if (day.isAfter(last) && last.isBefore(Certificates.IN_FORCE)) {
      assertThat(valid).isFalse();
    }
    if (day.isAfter(life.lastValidDay())) {
      assertThat(valid).isFalse();
    }
    boolean ended =
        certificate.getRevocation().map(r -> !day.isBefore(r.day())).orElse(false)
            || certificate.getWithdrawn().map(d -> !day.isBefore(d)).orElse(false);
    if (ended) {
      assertThat(valid).isFalse();
    }
  }

  @Property(tries = 1000)
  void theStandingAgreesWithTheStatusAndLooksAhead(
      @ForAll("certificates") Certificate certificate, @ForAll("days") LocalDate day) {
    CertificateLife life = Certificates.life(certificate);
    Standing standing = life.standingOn(day);

    assertThat(standing.status()).isEqualTo(life.statusOn(day));
    assertThat(standing.next().map(next -> next.day().isBefore(day)).orElse(false)).isFalse();
    if (standing.status().isValid()) {
      assertThat(standing.next()).isPresent();
      assertThat(standing.basis()).isPresent();
    }
  }
}
