package vn.ocop.core.recognition;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.ocop.core.law.DossierKind;
import vn.ocop.core.law.Star;

/** Certificates for tests. */
final class Certificates {

  static final LocalDate IN_FORCE = LocalDate.of(2026, 5, 22);

  private Certificates() {}

  static ImmutableCertificate.Builder issued(String day) {
    LocalDate issued = LocalDate.parse(day);
    String decision =
        issued.isBefore(LocalDate.of(2023, 2, 24))
            ? "1048/2019"
            : issued.isBefore(IN_FORCE) ? "148/2023" : "26/2026";
    return Certificate.builder().product("p").decision(decision).star(Star.THREE).issued(issued);
  }

  static CertificateLife life(Certificate certificate) {
    return life(certificate, ExtensionPolicy.standard());
  }

  static CertificateLife life(Certificate certificate, ExtensionPolicy policy) {
    return LifeRuleBook.standard().lifeOf(certificate, policy).orElseThrow();
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2017, 1, 1).toEpochDay(), LocalDate.of(2034, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Certificates of every decision with every mix of events, sensible or not. */
  static Arbitrary<Certificate> any() {
    Arbitrary<LocalDate> issued =
        Arbitraries.longs()
            .between(LocalDate.of(2019, 8, 21).toEpochDay(), LocalDate.of(2029, 1, 1).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<Integer> offset = Arbitraries.integers().between(-40, 1500);
    return Combinators.combine(
            issued,
            Arbitraries.of(3, 4, 5),
            offset.optional(0.5),
            offset.optional(0.3),
            offset.optional(0.3),
            offset.optional(0.3),
            Arbitraries.of(true, false),
            Arbitraries.of(DossierKind.class))
        .as(
            (from, stars, filed, result, revoked, withdrawn, recorded, kind) -> {
              ImmutableCertificate.Builder builder =
                  issued(from.toString()).star(Star.of(stars)).kind(kind);
              filed.ifPresent(
                  days -> {
                    ReEvaluation dossier = ReEvaluation.filedOn(from.plusDays(days));
                    builder.reEvaluation(
                        result
                            .map(more -> dossier.withResult(from.plusDays(days + more)))
                            .orElse(dossier));
                  });
              revoked.ifPresent(
                  days ->
                      builder.revocation(
                          Revocation.of(from.plusDays(days), RevocationCase.MARK_MISUSED)));
              withdrawn.ifPresent(days -> builder.withdrawn(from.plusDays(days)));
              if (recorded) {
                builder.extensionRecorded(from.plusDays(1000));
              }
              return builder.build();
            });
  }
}
