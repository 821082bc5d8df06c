package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares an amount out by weights in whole units, by the method of the greatest remainders: every
 * share is the exact one rounded up or down, and all together are the amount.
 */
final class Apportionment {

  private Apportionment() {}

  /** Shares out an amount to so many decimals; an amount with more decimals is rounded first. */
  static List<BigDecimal> of(BigDecimal amount, int decimals, List<BigInteger> weights) {
    BigInteger units = amount.setScale(decimals, RoundingMode.HALF_EVEN).unscaledValue();
    return units(units, weights).stream().map(share -> new BigDecimal(share, decimals)).toList();
  }

  /** Shares out whole units by weights, none of which is below 0 and one at least above. */
  static List<BigInteger> units(BigInteger units, List<BigInteger> weights) {
    BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    List<BigInteger> shares = new ArrayList<>();
    BigInteger[] remainders = new BigInteger[weights.size()];
    BigInteger left = units;
    for (int i = 0; i < weights.size(); i++) {
      BigInteger[] parts = units.multiply(weights.get(i)).divideAndRemainder(sum);
      shares.add(parts[0]);
      remainders[i] = parts[1];
      left = left.subtract(parts[0]);
    }
    IntStream.range(0, weights.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
        .limit(left.abs().longValueExact())
        .forEach(i -> shares.set(i, shares.get(i).add(BigInteger.valueOf(units.signum()))));
    return shares;
  }
}
