package vn.ocop.traceability.supply;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.ocop.traceability.masterdata.Commitment;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.Zone;

/** Gathers limits, the months of one limit together, in the order in which they are found. */
final class LimitList {

  private record Subject(
      LimitKind kind, String code, String name, String part, BigDecimal figure) {}

  private final Map<Subject, SortedSet<YearMonth>> limits = new LinkedHashMap<>();

  void addHarvest(LimitKind kind, Harvest harvest, BigDecimal figure, YearMonth month) {
    Zone zone = harvest.zone();
    add(
        new Subject(
            kind, zone.getCode(), zone.getName().orElse(""), harvest.planting().getCrop(), figure),
        month);
  }

  void addHarvest(LimitKind kind, Harvest harvest, YearMonth month) {
    var figure = kind == LimitKind.ZONE_AREA ? harvest.hectares() : harvest.kilogramsPerHectare();
    addHarvest(kind, harvest, figure.orElseThrow(), month);
  }

  void addProcess(LimitKind kind, ProcessStep step, BigDecimal figure, YearMonth month) {
    add(new Subject(kind, step.getCode(), step.getName().orElse(""), "", figure), month);
  }

  void addPromise(Commitment promise) {
    add(
        new Subject(
            LimitKind.PROMISES, promise.product(), "", promise.customer(), promise.kilograms()),
        promise.month());
  }

  private void add(Subject subject, YearMonth month) {
    limits.computeIfAbsent(subject, any -> new TreeSet<>()).add(month);
  }

  List<SupplyLimit> toList() {
    List<SupplyLimit> list = new ArrayList<>();
    limits.forEach(
        (subject, months) ->
            list.add(
                new SupplyLimit(
                    subject.kind(),
                    subject.code(),
                    subject.name(),
                    subject.part(),
                    subject.figure(),
                    List.copyOf(months))));
    return list;
  }
}
