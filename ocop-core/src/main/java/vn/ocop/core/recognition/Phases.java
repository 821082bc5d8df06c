package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the days on which a status can change, and joins days of one status. */
final class Phases {

  private Phases() {}

  static List<Phase> of(CertificateLife life, LifeRuleBook book, long[] events) {
    TreeSet<Long> changes = new TreeSet<>();
    for (long event : events) {
      if (event != Long.MAX_VALUE) {
        changes.add(event);
        changes.add(event + 1);
      }
    }
    long last = life.termEnd().toEpochDay();
    for (int i = 0; i < book.rules().size(); i++) {
      changes.add(book.rules().get(i).from().toEpochDay());
      if (book.hasWindow(i)) {
        changes.add(book.windowFirst(i, last));
        changes.add(book.windowLast(i, last) + 1);
      }
    }
    List<Phase> phases = new ArrayList<>();
    CertificateStatus status = life.statusOn(changes.first() - 1);
    Optional<LocalDate> first = Optional.empty();
    for (long day : changes) {
      CertificateStatus next = life.statusOn(day);
      if (next != status) {
        phases.add(new Phase(status, first, Optional.of(LocalDate.ofEpochDay(day - 1))));
        first = Optional.of(LocalDate.ofEpochDay(day));
        status = next;
      }
    }
    phases.add(new Phase(status, first, Optional.empty()));
    return List.copyOf(phases);
  }
}
