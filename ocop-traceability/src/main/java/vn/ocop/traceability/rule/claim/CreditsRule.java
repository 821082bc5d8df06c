package vn.ocop.traceability.rule.claim;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Transformation;
import vn.ocop.traceability.masterdata.ClaimModel;
import vn.ocop.traceability.masterdata.LabelClaim;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Under mass balance, a place gives out no more with a claim than came in with it, at any time (ISO
 * 22095:2020, 3.3.4: no overdraft).
 *
 * <p>Id {@code CREDITS_OVERDRAWN}. A transformation earns the supported share of what it makes, so
 * that its own yield is the conversion factor, and uses the claimed share. Credits are kept by
 * place and claim, the oldest used first, and end after the parameter {@code period}. Where only
 * the proved share is overdrawn, the rule is undecided. A transformation of unknown mass is left
 * out.
 */
public final class CreditsRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public CreditsRule() {}

  private record Account(String place, LabelClaim.Kind kind, String value) {}

  @Override
  public String id() {
    return "CREDITS_OVERDRAWN";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    ClaimedObjects claimed = new ClaimedObjects(chain);
    if (claimed.areNone()) {
      reporter.notApplicable();
      return;
    }
    Map<Account, LabelClaim> accounts = new LinkedHashMap<>();
    for (Transformation transformation : chain.transformations()) {
      for (Movement output : transformation.outputs()) {
        for (LabelClaim claim : claims(output)) {
          accounts.putIfAbsent(account(transformation, claim), claim);
        }
      }
    }
    if (accounts.isEmpty()) {
      reporter.notApplicable();
      return;
    }
    Duration period = context.duration("period");
    Map<String, List<Transformation>> byPlace = byPlace(chain);
    for (Map.Entry<Account, LabelClaim> entry : accounts.entrySet()) {
      List<Transformation> there = byPlace.getOrDefault(entry.getKey().place(), List.of());
      new Ledger(entry.getKey(), claimed.support(entry.getValue()), period, reporter).check(there);
    }
  }

  private static Map<String, List<Transformation>> byPlace(Chain chain) {
    Map<String, List<Transformation>> byPlace = new HashMap<>();
    for (Transformation transformation : chain.transformations()) {
      byPlace.computeIfAbsent(place(transformation), p -> new ArrayList<>()).add(transformation);
    }
    return byPlace;
  }

  /** The credits of one place and claim, as proved and as possible. */
  private static final class Ledger {

    private final Account account;
    private final ClaimSupport support;
    private final Reporter reporter;
    private final Credits proved;
    private final Credits possible;

    Ledger(Account account, ClaimSupport support, Duration period, Reporter reporter) {
      this.account = account;
      this.support = support;
      this.reporter = reporter;
      this.proved = new Credits(period);
      this.possible = new Credits(period);
    }

    void check(List<Transformation> transformations) {
      for (Transformation transformation : transformations) {
        made(transformation).ifPresent(made -> pass(transformation, made));
      }
    }

    private void pass(Transformation transformation, BigDecimal made) {
      Share share = support.ofInputs(transformation);
      Instant time = transformation.last().instant();
      proved.earn(time, made.multiply(share.least()));
      possible.earn(time, made.multiply(share.most()));
      for (Movement output : transformation.outputs()) {
        BigDecimal used = used(output, account);
        BigDecimal least = proved.use(used);
        BigDecimal most = possible.use(used);
        if (most.compareTo(used) < 0) {
          report(output, account, used, most, reporter.violated());
        } else if (least.compareTo(used) < 0) {
          report(output, account, used, least, reporter.undecided());
        }
      }
    }
  }

  private static BigDecimal used(Movement output, Account account) {
    BigDecimal mass = output.mass().inKilograms().orElse(BigDecimal.ZERO);
    return claims(output).stream()
        .filter(claim -> claim.kind() == account.kind() && claim.value().equals(account.value()))
        .map(claim -> mass.multiply(claim.share()).movePointLeft(2))
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  private static Optional<BigDecimal> made(Transformation transformation) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Movement output : transformation.outputs()) {
      Optional<BigDecimal> mass = output.mass().inKilograms();
      if (mass.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(mass.get());
    }
    return Optional.of(sum);
  }

  private static List<LabelClaim> claims(Movement output) {
    List<LabelClaim> all = output.object().item().map(TradeItem::getClaims).orElse(List.of());
    if (all.isEmpty()) {
      return all;
    }
    return all.stream().filter(claim -> claim.model() == ClaimModel.MASS_BALANCE).toList();
  }

  private static Account account(Transformation transformation, LabelClaim claim) {
    return new Account(place(transformation), claim.kind(), claim.value());
  }

  private static String place(Transformation transformation) {
    return transformation.last().place().orElse("–");
  }

  private static void report(
      Movement output, Account account, BigDecimal used, BigDecimal available, FindingDraft draft) {
    draft
        .at(output.event().event())
        .lot(output.object().identifier())
        .with("place", account.place())
        .with("claim", account.kind() + " " + account.value())
        .figure("used", used, "KGM")
        .figure("available", available, "KGM")
        .report();
  }
}
