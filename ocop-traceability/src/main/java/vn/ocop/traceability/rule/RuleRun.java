package vn.ocop.traceability.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.ocop.traceability.chain.Chain;

/** One run of rules: everything that is held between the first and the last subject. */
final class RuleRun {

  /** Over a chain of so many events the rules share the threads of the pool that calls. */
  private static final int LARGE = 50_000;

  private final Profile profile;
  private final Optional<Instant> clock;
  private final int limit;
  private final IdentityLookup identities = new IdentityLookup();
  private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();
  private final List<FindingCollector> collectors = new ArrayList<>();

  RuleRun(Profile profile, Optional<Instant> clock) {
    this.profile = profile;
    this.clock = clock;
    this.limit = Integer.parseInt(profile.settings().getOrDefault(Profile.LISTED, "10000"));
  }

  /** Lets every rule that the profile runs look at every subject. */
  <T> void check(List<? extends Rule<T>> rules, Iterable<? extends T> subjects) {
    List<Ready<T>> ready = ready(rules, () -> identities);
    for (T subject : subjects) {
      ready.forEach(one -> one.check(subject));
    }
  }

  /** Lets every rule that the profile runs look at a chain; several at once at a large one. */
  void check(List<? extends Rule<Chain>> rules, Chain chain) {
    List<Ready<Chain>> ready = ready(rules, IdentityLookup::new);
    boolean isLarge = chain.events().size() >= LARGE;
    (isLarge ? ready.parallelStream() : ready.stream()).forEach(one -> one.check(chain));
  }

  private <T> List<Ready<T>> ready(
      List<? extends Rule<T>> rules, Supplier<IdentityLookup> lookups) {
    List<Ready<T>> ready = new ArrayList<>();
    for (Rule<T> rule : rules) {
      if (profile.runs(rule.id())) {
        ready.add(ready(rule, lookups.get()));
      }
    }
    return ready;
  }

  private <T> Ready<T> ready(Rule<T> rule, IdentityLookup lookup) {
    FindingCollector collector = new FindingCollector(rule.id(), limit);
    collectors.add(collector);
    return new Ready<>(
        rule,
        new RuleContext(profile, rule.id(), clock, lookup, shared),
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
  private record Ready<T>(Rule<T> rule, RuleContext context, Reporter reporter) {

    void check(T subject) {
      rule.check(subject, context, reporter);
    }
  }
}
