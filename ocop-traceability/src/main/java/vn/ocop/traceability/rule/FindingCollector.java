package vn.ocop.traceability.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.result.Severity;

/**
 * Holds what one rule found: the first in order, up to a limit, and the counts of all. Once more
 * were found than are listed, one that comes after the last listed is not kept.
 */
final class FindingCollector {

  private final String rule;
  private final int limit;
  private final List<RuleFinding> findings = new ArrayList<>(0);
  private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
  private @Nullable RuleFinding last;
  private long violated;
  private long undecided;
  private long notApplicable;

  FindingCollector(String rule, int limit) {
    this.rule = rule;
    this.limit = limit;
  }

  String rule() {
    return rule;
  }

  void take(RuleFinding finding) {
    severities.merge(finding.severity(), 1L, Long::sum);
    if (finding.verdict() == Verdict.VIOLATED) {
      violated++;
    } else {
      undecided++;
    }
    if (last != null && FindingOrder.INSTANCE.compare(finding, last) > 0) {
      return;
    }
    findings.add(finding);
    if (findings.size() >= 2L * limit) {
      cut();
    }
  }

  void countNotApplicable(long things) {
    notApplicable += things;
  }

  /** The findings in order; which of too many are listed does not depend on the order they came. */
  List<RuleFinding> listed() {
    cut();
    return List.copyOf(findings);
  }

  RuleCount count() {
    return new RuleCount(
        rule,
        violated,
        undecided,
        notApplicable,
        severities.getOrDefault(Severity.ERROR, 0L),
        severities.getOrDefault(Severity.WARNING, 0L),
        severities.getOrDefault(Severity.INFO, 0L));
  }

  private void cut() {
    findings.sort(FindingOrder.INSTANCE);
    if (findings.size() > limit) {
      findings.subList(limit, findings.size()).clear();
      last = limit == 0 ? null : findings.get(limit - 1);
    }
  }
}
