package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.ocop.core.law.Period;

/**
 * Questions to a whole registry. Each looks at one product at a time and keeps none, so that the
 * registry may be of any size.
 */
public final class RegistryQuestions {

  private RegistryQuestions() {}

  /**
   * A product with the certificate that a question is about.
   *
   * @param product the product's life
   * @param life the life of the certificate
   * @param day the day that matters: the last valid day, or the last day for filing
   */
  public record Due(ProductLife product, CertificateLife life, LocalDate day) {
    /**
     * Keeps the components.
     *
     * @param product see the record
     * @param life see the record
     * @param day see the record
     */
    public Due {}
  }

  /**
   * Products whose validity runs out in a period: the last valid day lies in it and no later
   * certificate follows at once.
   *
   * @param products the registry, in any order
   * @param period the period, for example a quarter
   * @return the products with their last valid day, in the registry's order; a product may run out
   *     more than once
   */
  public static Stream<Due> expiring(Stream<ProductLife> products, Period period) {
    return products.flatMap(
        product ->
            product.lives().stream()
                .filter(life -> period.contains(life.lastValidDay()))
                .filter(life -> runsOut(product, life))
                .map(life -> new Due(product, life, life.lastValidDay())));
  }

  private static boolean runsOut(ProductLife product, CertificateLife life) {
    LocalDate last = life.lastValidDay();
    return life.statusOn(last).isValid()
        && life.statusOn(last.plusDays(1)) == CertificateStatus.EXPIRED
        && !product.statusOn(last.plusDays(1)).isValid();
  }

  /**
   * Products that stand in a status on a day.
   *
   * @param products the registry
   * @param status the status, for example {@link CertificateStatus#LATE}
   * @param day the day
   * @return the products, in the registry's order
   */
  public static Stream<ProductLife> standing(
      Stream<ProductLife> products, CertificateStatus status, LocalDate day) {
    long epochDay = day.toEpochDay();
    return products.filter(product -> product.statusOn(epochDay) == status);
  }

  /**
   * Products whose dossier for re-evaluation has to be filed in a period: the last day of the
   * window lies in it and nothing is filed before it began.
   *
   * <p>Windows are those of the rules that apply on the window's last day; days whose rules have no
   * known window give nothing.
   *
   * @param products the registry
   * @param period the period, for example a month
   * @return the products with the last day for filing, in the registry's order
   */
  public static Stream<Due> toFile(Stream<ProductLife> products, Period period) {
    return products.flatMap(
        product ->
            product.lives().stream()
                .flatMap(
                    life ->
                        life
                            .filingDeadline()
                            .filter(period::contains)
                            .filter(day -> isOpen(life, period.from(), day))
                            .map(day -> new Due(product, life, day))
                            .stream()));
  }

  private static boolean isOpen(CertificateLife life, LocalDate begin, LocalDate day) {
    boolean filedBefore = life.filed().map(filed -> filed.isBefore(begin)).orElse(false);
    return !filedBefore && life.statusOn(day).isValid();
  }
}
