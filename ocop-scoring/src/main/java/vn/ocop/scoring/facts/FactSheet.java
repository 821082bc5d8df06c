package vn.ocop.scoring.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.product.HeldCertificate;
import vn.ocop.core.product.MaterialShares;

/**
 * What is known about a product and its producer (bảng dữ kiện).
 *
 * <p>A fact that is not on the sheet is not known; it is never taken for no. Certificates and test
 * reports are kept with their days, so that one sheet can be asked on any evaluation date.
 * Immutable and thread-safe.
 */
public final class FactSheet {

  private final Map<Fact<?>, Object> values;
  private final Optional<List<HeldCertificate>> certificates;
  private final Optional<List<TestReport>> tests;

  private FactSheet(Builder builder) {
    this.values = new LinkedHashMap<>(builder.values);
    this.certificates = builder.certificates;
    this.tests = builder.tests;
  }

  /**
   * A builder.
   *
   * @return a builder of a sheet on which nothing is known
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects facts; not to be shared between threads. */
  public static final class Builder {

    private Map<Fact<?>, Object> values = new LinkedHashMap<>();
    private Optional<List<HeldCertificate>> certificates = Optional.empty();
    private Optional<List<TestReport>> tests = Optional.empty();

    private Builder() {}

    /**
     * Puts a fact, in place of an earlier value.
     *
     * @param fact the fact
     * @param value its value
     * @param <T> the type of the value
     * @return this builder
     * @throws IllegalArgumentException if the value is out of the fact's range, the fact is a
     *     derived one, or a share would be above the one that it is a part of: the commune's above
     *     the province's (criterion 1.1), the internationally certified one above the certified one
     *     (criterion 1.2); the sheet then stays as it is
     */
    public <T> Builder put(Fact<T> fact, T value) {
      if (fact.isDerived()) {
        throw new IllegalArgumentException(fact + " is derived from certificates and tests");
      }
      fact.requireInRange(value);
      return putAll(Map.of(fact, value instanceof Set<?> words ? Set.copyOf(words) : value));
    }

    /** Puts facts that may only together fit what stands on the sheet. */
    private Builder putAll(Map<Fact<?>, Object> more) {
      Map<Fact<?>, Object> all = new LinkedHashMap<>(values);
      all.putAll(more);
      MaterialFacts.requirePartsWithinWholes(all);
      values = all;
      return this;
    }

    /**
     * Puts the shares of the raw material that are known, for example from a chain of custody.
     *
     * @param shares the shares; they stand for the criteria on origin, certified area, linkage
     *     contracts and electronic traceability code
     * @return this builder
     * @throws IllegalArgumentException if a share is above one on the sheet that it is a part of;
     *     the sheet then stays as it is
     */
    public Builder material(MaterialShares shares) {
      Map<Fact<?>, Object> known = new LinkedHashMap<>();
      shares.getTraced().ifPresent(s -> known.put(MaterialFacts.TRACED_SHARE, s));
      shares.getCommune().ifPresent(s -> known.put(MaterialFacts.COMMUNE_SHARE, s));
      shares.getProvince().ifPresent(s -> known.put(MaterialFacts.PROVINCE_SHARE, s));
      shares.getCertified().ifPresent(s -> known.put(MaterialFacts.CERTIFIED_SHARE, s));
      shares
          .getInternationallyCertified()
          .ifPresent(s -> known.put(MaterialFacts.INTERNATIONALLY_CERTIFIED_SHARE, s));
      shares.getContracted().ifPresent(s -> known.put(MaterialFacts.CONTRACTED_SHARE, s));
      shares
          .getElectronicTraceCode()
          .ifPresent(code -> known.put(StoryFacts.ELECTRONIC_TRACE_CODE, code));
      return putAll(known);
    }

    /**
     * Puts all certificates that are held, expired ones included.
     *
     * @param held the certificates; an empty list says that there are none
     * @return this builder
     */
    public Builder certificates(List<HeldCertificate> held) {
      this.certificates = Optional.of(List.copyOf(held));
      return this;
    }

    /**
     * Puts all test reports.
     *
     * @param reports the reports; an empty list says that there are none
     * @return this builder
     */
    public Builder tests(List<TestReport> reports) {
      this.tests = Optional.of(List.copyOf(reports));
      return this;
    }

    /**
     * The sheet with what was put so far.
     *
     * @return the sheet
     */
    public FactSheet build() {
      return new FactSheet(this);
    }
  }

  /**
   * A builder that starts with the facts of this sheet.
   *
   * @return a builder of its own
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.values.putAll(values);
    builder.certificates = certificates;
    builder.tests = tests;
    return builder;
  }

  /**
   * The value of a fact as it was put.
   *
   * @param fact the fact
   * @param <T> the type of the value
   * @return the value, or empty where it is not known
   */
  @SuppressWarnings("unchecked") // The builder puts values of the fact's type only.
  public <T> Optional<T> get(Fact<T> fact) {
    return Optional.ofNullable((T) values.get(fact));
  }

  /**
   * The certificates held, expired ones included.
   *
   * @return the certificates, or empty where it is not known which there are
   */
  public Optional<List<HeldCertificate>> certificates() {
    return certificates;
  }

  /**
   * The test reports.
   *
   * @return the reports, or empty where it is not known which there are
   */
  public Optional<List<TestReport>> tests() {
    return tests;
  }

  /**
   * The facts as they stand on a day: what has expired does not count.
   *
   * @param day the evaluation date
   * @return the facts on that day
   */
  public FactsOnDay on(LocalDate day) {
    return FactsOnDay.of(this, values, Objects.requireNonNull(day, "day"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FactSheet that
        && values.equals(that.values)
        && certificates.equals(that.certificates)
        && tests.equals(that.tests);
  }

  @Override
  public int hashCode() {
    return Objects.hash(values, certificates, tests);
  }

  @Override
  public String toString() {
    return values + ", certificates " + certificates + ", tests " + tests;
  }
}
