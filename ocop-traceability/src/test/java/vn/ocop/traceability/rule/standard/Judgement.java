package vn.ocop.traceability.rule.standard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Verdict;
import vn.ocop.traceability.testing.fault.Submission;

/** What all rules find of a submission. */
record Judgement(List<RuleFinding> findings) {

  /** A remark on every product with a number of Viet Nam, which a faultless chain has as well. */
  static final String REMARK = "PREFIX_IS_NO_ORIGIN";

  static Judgement of(Submission submission) {
    return new Judgement(
        StandardRules.validator(submission.profile())
            .validate(submission.capture(), submission.masterData(), Optional.of(Submission.CLOCK))
            .findings());
  }

  Stream<RuleFinding> violations() {
    return findings.stream().filter(finding -> finding.verdict() == Verdict.VIOLATED);
  }

  /** The rules that are broken, whatever their weight. */
  Set<String> broken() {
    return violations()
        .map(RuleFinding::id)
        .filter(id -> !id.equals(REMARK))
        .collect(Collectors.toSet());
  }

  /** What is found of which objects with which numbers, apart from how events spell them. */
  List<String> told() {
    return findings.stream()
        .filter(f -> !f.rule().group().startsWith("I"))
        .map(f -> f.id() + " " + f.verdict() + " " + names(f) + " " + f.figures())
        .sorted()
        .toList();
  }

  private static List<String> names(RuleFinding finding) {
    return finding.lots().stream().map(lot -> CommonName.of(lot.text())).toList();
  }

  /** The events that a rule names. */
  Set<String> eventsOf(String rule) {
    return of(rule).flatMap(finding -> finding.eventIds().stream()).collect(Collectors.toSet());
  }

  /** The lots that a rule names. */
  Set<String> lotsOf(String rule) {
    return of(rule)
        .flatMap(finding -> finding.lots().stream())
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  private Stream<RuleFinding> of(String rule) {
    return findings.stream().filter(finding -> finding.id().equals(rule));
  }
}
