package vn.ocop.core.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.core.duplicate.linkage.Decision;
import vn.ocop.core.duplicate.linkage.Evidence;
import vn.ocop.core.duplicate.linkage.Field;
import vn.ocop.core.duplicate.linkage.LinkedPair;
import vn.ocop.core.duplicate.linkage.PersonVerdict;
import vn.ocop.core.duplicate.reading.ProducerAgreement;

/** Which relation a pair has, by the hard rules that its levels call up. */
final class RelationRules {

  private final Map<String, Field<ReadRecord, ?>> fields;
  private final DuplicatePolicy policy;

  RelationRules(Map<String, Field<ReadRecord, ?>> fields, DuplicatePolicy policy) {
    this.fields = Map.copyOf(fields);
    this.policy = policy;
  }

  /** The most that the hard rules leave of a pair. */
  Decision highest(LinkedPair<ReadRecord> pair) {
    Decision highest = Decision.LINK;
    for (ProductRule rule : policy.rules()) {
      if (rule.highest().compareTo(highest) < 0 && fires(rule, pair)) {
        highest = rule.highest();
      }
    }
    return highest == Decision.REVIEW && isOtherProduct(pair) ? Decision.APART : highest;
  }

  /** The relation of a listed pair. */
  Relation of(LinkedPair<ReadRecord> pair) {
    boolean asserted = pair.verdict().equals(Optional.of(PersonVerdict.ASSERTED));
    if (asserted || pair.decision() == Decision.LINK) {
      return isRenewal(pair) ? Relation.RENEWAL : Relation.DUPLICATE;
    }
    return isOneProducer(pair) && isVariant(pair) ? Relation.VARIANT : Relation.CONFUSABLE;
  }

  private boolean isVariant(LinkedPair<ReadRecord> pair) {
    List<ProductRule> fired = variantRules(pair);
    return !fired.isEmpty() && !(isRenewal(pair) && isSwap(fired));
  }

  /** A word of one sort gave way to a word of another: a product renamed at its renewal. */
  private static boolean isSwap(List<ProductRule> fired) {
    return fired.size() > 1 && fired.stream().noneMatch(rule -> isConflict(rule.level()));
  }

  /** Another form or ingredient of another producer, or of a producer who is not known. */
  private boolean isOtherProduct(LinkedPair<ReadRecord> pair) {
    List<ProductRule> fired = variantRules(pair);
    if (fired.isEmpty() || isOneProducer(pair)) {
      return false;
    }
    boolean known = level("producer", pair).equals(ProducerAgreement.DIFFERENT.name());
    return known || fired.stream().anyMatch(rule -> isConflict(rule.level()));
  }

  private static boolean isConflict(String level) {
    return level.equals("CONFLICT") || level.equals("TYPE_ADDED");
  }

  private List<ProductRule> variantRules(LinkedPair<ReadRecord> pair) {
    return policy.rules().stream()
        .filter(rule -> rule.as() == Relation.VARIANT && fires(rule, pair))
        .toList();
  }

  private boolean isOneProducer(LinkedPair<ReadRecord> pair) {
    String level = level("producer", pair);
    return level.equals(ProducerAgreement.SAME.name())
        || level.equals(ProducerAgreement.SAME_CORE.name())
        || level.equals(ProducerAgreement.CONTAINED.name());
  }

  private boolean fires(ProductRule rule, LinkedPair<ReadRecord> pair) {
    if (!level(rule.field(), pair).equals(rule.level())) {
      return false;
    }
    return switch (rule.when()) {
      case ALWAYS -> true;
      case UNLESS_RENEWAL -> !isRenewal(pair);
      case PRODUCER_UNKNOWN -> level("producer", pair).equals(Evidence.MISSING);
    };
  }

  private String level(String name, LinkedPair<ReadRecord> pair) {
    Field<ReadRecord, ?> field = fields.get(name);
    if (field == null) {
      throw new IllegalStateException("hard-rules.tsv names no field: " + name);
    }
    int level = pair.level(field);
    return level < 0 ? Evidence.MISSING : field.comparison().levels().get(level).code();
  }

  /** Whether any two recognitions lie as far apart as a certificate holds. */
  private boolean isRenewal(LinkedPair<ReadRecord> pair) {
    List<Integer> left = pair.left().record().record().getRecognised();
    List<Integer> right = pair.right().record().record().getRecognised();
    return !left.isEmpty()
        && !right.isEmpty()
        && left.stream()
            .allMatch(
                year ->
                    right.stream()
                        .allMatch(other -> Math.abs(year - other) >= policy.renewalYears()));
  }
}
