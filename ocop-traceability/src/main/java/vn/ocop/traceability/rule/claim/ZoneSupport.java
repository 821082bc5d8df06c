package vn.ocop.traceability.rule.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.masterdata.LabelClaim;
import vn.ocop.traceability.masterdata.Zone;

/** Whether what begins in an event supports a claim, by the zones that it begins in. */
final class ZoneSupport {

  private final Chain chain;
  private final LabelClaim.Kind kind;
  private final String value;

  ZoneSupport(Chain chain, LabelClaim.Kind kind, String value) {
    this.chain = chain;
    this.kind = kind;
    this.value = value;
  }

  /** The share of an object that begins in an event. */
  Share of(TraceableObject object, ChainEvent event) {
    List<Zone> zones = chain.zones(event);
    if (zones.isEmpty()) {
      return withoutZone(object);
    }
    return zones.stream()
        .map(zone -> of(zone, object, event))
        .reduce(Share::or)
        .orElse(Share.UNKNOWN);
  }

  /**
   * What comes from outside the chain supports no claim about zones; of other things nobody knows.
   */
  Share withoutZone(TraceableObject object) {
    return chain.outsideSupply(object).isPresent() ? Share.NONE : Share.UNKNOWN;
  }

  private Share of(Zone zone, TraceableObject object, ChainEvent event) {
    return switch (kind) {
      case CERTIFIED -> certified(zone, object, event) ? Share.ALL : Share.NONE;
      case COMMUNE -> of(zone.getCommune().map(CommuneCode::value));
      case PROVINCE -> of(zone.getProvince().map(ProvinceCode::value));
      case ZONE -> zone.getCode().equalsIgnoreCase(value) ? Share.ALL : Share.NONE;
    };
  }

  private Share of(Optional<String> code) {
    return code.map(found -> found.equals(value) ? Share.ALL : Share.NONE).orElse(Share.UNKNOWN);
  }

  private boolean certified(Zone zone, TraceableObject object, ChainEvent event) {
    LocalDate day = event.day();
    return zone.getCertifications().stream()
        .filter(one -> one.getCertificate().standard().code().equals(value))
        .filter(one -> one.validOn(day))
        .anyMatch(one -> object.productClass().map(one::covers).orElse(true));
  }
}
