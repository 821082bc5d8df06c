package vn.ocop.traceability.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of rules: everything that is held between the first and the last subject. */
final class RuleRun {

  private final Profile profile;
  private final Optional<Instant> clock;
  private final int limit;
  private final IdentityLookup identities = new IdentityLookup();
  private final Map<Class<?>, Object> shared = new HashMap<>();
  private final List<FindingCollector> collectors = new ArrayList<>();

  RuleRun(Profile profile, Optional<Instant> clock) {
    this.profile = profile;
    this.clock = clock;
    this.limit = Integer.parseInt(profile.settings().getOrDefault(Profile.LISTED, "10000"));
  }

  /** Lets every rule that the profile runs look at every subject. */
  <T> void check(List<? extends Rule<T>> rules, Iterable<? extends T> subjects) {
    List<Ready<T>> ready = new ArrayList<>();
    for (Rule<T> rule : rules) {
      if (profile.runs(rule.id())) {
        ready.add(ready(rule));
      }
    }
    for (T subject : subjects) {
      for (Ready<T> one : ready) {
        one.rule.check(subject, one.context, one.reporter);
      }
    }
  }

  private <T> Ready<T> ready(Rule<T> rule) {
    FindingCollector collector = new FindingCollector(rule.id(), limit);
    collectors.add(collector);
    return new Ready<>(
        rule,
        new RuleContext(profile, rule.id(), clock, identities, shared),
        new Reporter(RuleBook.standard().rule(rule.id()), profile, collector));
  }

  Validation result(long events) {
    RuleBook book = RuleBook.standard();
    collectors.sort(Comparator.comparingInt(collector -> book.place(collector.rule())));
    return new Validation(
        profile,
        events,
        collectors.stream().flatMap(collector -> collector.listed().stream()).toList(),
        collectors.stream().map(FindingCollector::count).toList());
  }

  /** A rule with what it needs in this run. */
  private record Ready<T>(Rule<T> rule, RuleContext context, Reporter reporter) {}
}
