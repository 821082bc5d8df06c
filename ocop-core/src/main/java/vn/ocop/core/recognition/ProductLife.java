package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;

/**
 * The lives of all certificates of one product, in order: each is replaced on the day on which the
 * next is issued, be it for a higher rank or after re-evaluation.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProductLife {

  private final List<CertificateLife> lives;

  private ProductLife(List<CertificateLife> lives) {
    this.lives = lives;
  }

  /**
   * The life of a product.
   *
   * @param certificates its certificates in any order, at least one, all of one product
   * @param book the rules
   * @param policy how Article 12(3) is read
   * @return the life, or {@link RecognitionFinding#NO_LIFE_RULES} for each certificate whose term
   *     is not known; what is wrong with the records is found by {@link HistoryCheck}
   * @throws IllegalArgumentException if there is no certificate or they are of different products
   */
  public static Outcome<ProductLife> of(
      List<? extends Certificate> certificates, LifeRuleBook book, ExtensionPolicy policy) {
    if (certificates.isEmpty()) {
      throw new IllegalArgumentException("certificates is empty");
    }
    List<Certificate> sorted = new ArrayList<>(certificates);
    sorted.sort(Comparator.comparing(Certificate::getIssued));
    String product = sorted.get(0).getProduct();
    List<Finding> unknown = new ArrayList<>();
    List<CertificateLife> lives = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      if (!sorted.get(i).getProduct().equals(product)) {
        throw new IllegalArgumentException(
            "certificates are of " + product + " and of " + sorted.get(i).getProduct());
      }
      Outcome<CertificateLife> life = book.lifeOf(sorted.get(i), policy);
      if (life instanceof Outcome.Success<CertificateLife> known) {
        lives.add(
            i + 1 < sorted.size()
                ? known.value().supersededOn(sorted.get(i + 1).getIssued())
                : known.value());
      } else {
        unknown.addAll(life.findings());
      }
    }
    return unknown.isEmpty()
        ? Outcome.of(new ProductLife(List.copyOf(lives)))
        : new Outcome.Failure<>(unknown);
  }

  /**
   * The product's key in the caller's registry.
   *
   * @return the key
   */
  public String product() {
    return lives.get(0).certificate().getProduct();
  }

  /**
   * The lives of the certificates.
   *
   * @return by day of issue, at least one
   */
  public List<CertificateLife> lives() {
    return lives;
  }

  /**
   * The certificate that tells how the product stands on a day: the last one issued by then.
   *
   * @param day the day
   * @return its life; before the first issue that of the first certificate
   */
  public CertificateLife currentOn(LocalDate day) {
    return currentOn(day.toEpochDay());
  }

  private CertificateLife currentOn(long epochDay) {
    for (int i = lives.size() - 1; i > 0; i--) {
      CertificateLife life = lives.get(i);
      if (life.statusOn(epochDay) != CertificateStatus.NOT_YET) {
        return life;
      }
    }
    return lives.get(0);
  }

  /**
   * How the product stands on a day.
   *
   * @param day the day
   * @return exactly one status for every day
   */
  public CertificateStatus statusOn(LocalDate day) {
    return statusOn(day.toEpochDay());
  }

  /**
   * How the product stands on a day, for a caller who asks of many products.
   *
   * @param epochDay the day as {@link LocalDate#toEpochDay()} counts it
   * @return exactly one status for every day
   */
  public CertificateStatus statusOn(long epochDay) {
    return currentOn(epochDay).statusOn(epochDay);
  }

  /**
   * How the product stands on a day, with its reason and what is due next.
   *
   * @param day the day
   * @return the standing
   */
  public Standing standingOn(LocalDate day) {
    return currentOn(day).standingOn(day);
  }

  /**
   * The certificate that follows another.
   *
   * @param life one of the lives
   * @return the next one, or empty after the last
   */
  public Optional<CertificateLife> successorOf(CertificateLife life) {
    int index = lives.indexOf(life);
    return index >= 0 && index + 1 < lives.size()
        ? Optional.of(lives.get(index + 1))
        : Optional.empty();
  }
}
