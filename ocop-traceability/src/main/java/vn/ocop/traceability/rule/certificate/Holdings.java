package vn.ocop.traceability.rule.certificate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.masterdata.Certification;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Site;

/** Which zone, place, party or product holds each certificate of the master data. */
final class Holdings {

  private final Map<Certification, Set<String>> holders = new HashMap<>();

  Holdings(MasterData data) {
    data.zones().forEach(zone -> add(zone.getCertifications(), "zone " + zone.getCode()));
    data.sites().forEach(site -> add(site.getCertifications(), site.getId()));
    data.parties().forEach(party -> add(party.getCertifications(), party.getId()));
    data.items().forEach(item -> add(item.getCertifications(), item.getId()));
  }

  private void add(List<Certification> certifications, String holder) {
    for (Certification certification : certifications) {
      holders.computeIfAbsent(certification, c -> new HashSet<>()).add(holder);
    }
  }

  Set<String> of(Certification certification) {
    return holders.getOrDefault(certification, Set.of());
  }

  /** The names under which those that take part in an event may hold a certificate. */
  static Set<String> participants(Chain chain, ChainEvent event) {
    Set<String> names = new HashSet<>();
    chain.zones(event).forEach(zone -> names.add("zone " + zone.getCode()));
    chain.zones(event).forEach(zone -> zone.getHolder().ifPresent(names::add));
    event.readPoint().ifPresent(names::add);
    event.location().ifPresent(names::add);
    for (String kind : List.of("location", "possessing_party", "owning_party")) {
      event.from(kind).ifPresent(names::add);
      event.to(kind).ifPresent(names::add);
    }
    Set.copyOf(names)
        .forEach(
            place ->
                chain.masterData().site(place).flatMap(Site::getOperator).ifPresent(names::add));
    event.movements().forEach(one -> one.object().productClass().ifPresent(names::add));
    return names;
  }
}
