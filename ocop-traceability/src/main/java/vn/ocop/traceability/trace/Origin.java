package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.traceability.chain.TraceableObject;

/**
 * Where a lot comes from (nguồn gốc): every part of its mass, the unknown ones among them.
 *
 * @param lot the lot
 * @param kilograms how much of it was made, or empty where that is not known
 * @param parts its parts, which together are exactly {@link #WHOLE}
 */
public record Origin(TraceableObject lot, Optional<BigDecimal> kilograms, List<OriginPart> parts) {

  /**
   * The whole of a lot. A lot is shared out in whole parts of 10<sup>-30</sup>; what does not
   * divide falls to the greatest source, so that no part is ever lost.
   */
  public static final BigInteger WHOLE = BigInteger.TEN.pow(30);

  private static final int PERCENT_DECIMALS = 4;
  private static final int GRAM = 3;

  /**
   * Keeps an unmodifiable copy and refuses parts that are not the whole.
   *
   * @param lot see the record
   * @param kilograms see the record
   * @param parts see the record
   */
  public Origin {
    Objects.requireNonNull(lot, "lot");
    Objects.requireNonNull(kilograms, "kilograms");
    parts = List.copyOf(parts);
    BigInteger sum = parts.stream().map(OriginPart::parts).reduce(BigInteger.ZERO, BigInteger::add);
    if (!sum.equals(WHOLE)) {
      throw new IllegalArgumentException("parts make " + sum + ", not the whole");
    }
  }

  private record Source(OriginKind kind, String name) {}

  /**
   * The shares of the sources.
   *
   * @return zones and other known sources first, the greater before the smaller
   */
  public List<OriginShare> shares() {
    Map<Source, BigInteger> sums = new LinkedHashMap<>();
    parts.forEach(
        part -> sums.merge(new Source(part.kind(), part.name()), part.parts(), BigInteger::add));
    List<Source> sources =
        sums.keySet().stream()
            .sorted(
                Comparator.comparing((Source source) -> !source.kind().isKnown())
                    .thenComparing(sums::get, Comparator.reverseOrder())
                    .thenComparing(Source::kind)
                    .thenComparing(Source::name))
            .toList();
    List<BigInteger> weights = sources.stream().map(sums::get).toList();
    List<BigDecimal> percents =
        Apportionment.of(BigDecimal.valueOf(100), PERCENT_DECIMALS, weights);
    Optional<List<BigDecimal>> masses = kilograms.map(kg -> Apportionment.of(kg, GRAM, weights));
    List<OriginShare> shares = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      int place = i;
      shares.add(
          new OriginShare(
              sources.get(i).kind(),
              sources.get(i).name(),
              percents.get(i),
              masses.map(list -> list.get(place))));
    }
    return shares;
  }

  /**
   * The share whose origin is known.
   *
   * @return per cent of the lot's mass, four decimals
   */
  public BigDecimal knownPercent() {
    return shares().stream()
        .filter(share -> share.kind().isKnown())
        .map(OriginShare::percent)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
