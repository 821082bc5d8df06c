package vn.ocop.traceability.supply;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.ocop.core.result.Decimals;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/**
 * One thing that keeps the supply from being greater.
 *
 * @param kind what it is
 * @param subject the zone's or process's code, or the class of the product promised
 * @param name the zone's or process's name; blank where none is known
 * @param part the crop of the zone, or the customer of the promise; blank where there is none
 * @param figure the figure that would have to change: hectares, kilograms per hectare and season,
 *     kilograms of harvest still to come, kilograms of inputs per month, mass out per mass in, or
 *     kilograms promised
 * @param months the months in which it binds, in order
 */
public record SupplyLimit(
    LimitKind kind,
    String subject,
    String name,
    String part,
    BigDecimal figure,
    List<YearMonth> months) {

  /**
   * Keeps an unmodifiable copy of the months.
   *
   * @param kind see the record
   * @param subject see the record
   * @param name see the record
   * @param part see the record
   * @param figure see the record
   * @param months see the record
   */
  public SupplyLimit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(figure, "figure");
    months = List.copyOf(months);
  }

  /**
   * This limit as a finding, whose message explains it.
   *
   * @return the finding
   */
  public Finding finding() {
    return Finding.of(kind, Where.of(Where.Kind.RECORD, subject))
        .with("subject", Spoken.named(name, subject))
        .with("part", part.isBlank() ? "–" : part)
        .with("figure", Decimals.shortest(figure))
        .with("months", Spoken.months(months));
  }

  /**
   * The sentence that explains this limit.
   *
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @return the sentence
   */
  public String message(Locale locale) {
    return finding().message(locale);
  }
}
