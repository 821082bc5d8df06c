package vn.ocop.traceability.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.masterdata.Border;
import vn.ocop.traceability.masterdata.ImmutableParty;
import vn.ocop.traceability.masterdata.ImmutableTradeItem;
import vn.ocop.traceability.masterdata.ImmutableZone;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.MasterDataBuilder;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.masterdata.Zone;

/** Master data of which single records can still be changed. */
public final class MasterDataDraft {

  private final Map<String, Zone> zones = new LinkedHashMap<>();
  private final Map<String, TradeItem> items = new LinkedHashMap<>();
  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final List<Site> sites = new ArrayList<>();
  private final List<ProcessStep> processes = new ArrayList<>();
  private final List<Border> borders = new ArrayList<>();

  MasterDataDraft() {}

  /** The master data that chains agree with. */
  public static MasterDataDraft of(RandomChain... chains) {
    return RandomChainData.of(chains);
  }

  /** Adds what a further chain agrees with. */
  public void join(RandomChain chain) {
    RandomChainData.addTo(this, chain);
  }

  /** Adds a zone, or takes it in place of the one of its code. */
  public void put(Zone zone) {
    zones.put(zone.getCode(), zone);
  }

  void put(TradeItem item) {
    items.put(item.getId(), item);
  }

  void put(Party party) {
    parties.put(party.getId(), party);
  }

  void add(Site site) {
    sites.add(site);
  }

  void add(ProcessStep process) {
    processes.add(process);
  }

  void add(Border border) {
    borders.add(border);
  }

  /** The zone of a code. */
  public Zone zone(String code) {
    return kept(zones, code);
  }

  /** Changes the zone of a code. */
  public void changeZone(String code, UnaryOperator<ImmutableZone> how) {
    zones.put(code, how.apply(ImmutableZone.copyOf(zone(code))));
  }

  /** Changes an item, given as tests number it. */
  public void changeItem(int item, UnaryOperator<ImmutableTradeItem> how) {
    String id = CommonName.of(TestEvents.itemClass(item));
    items.put(id, how.apply(ImmutableTradeItem.copyOf(kept(items, id))));
  }

  /** Changes a party. */
  public void changeParty(String party, UnaryOperator<ImmutableParty> how) {
    String id = CommonName.ofParty(party);
    parties.put(id, how.apply(ImmutableParty.copyOf(kept(parties, id))));
  }

  private static <T> T kept(Map<String, T> records, String key) {
    T found = records.get(key);
    if (found == null) {
      throw new IllegalArgumentException("key " + key + " is in no record");
    }
    return found;
  }

  /** The master data as they are now. */
  public MasterData build() {
    MasterDataBuilder data = MasterData.builder();
    zones.values().forEach(data::zone);
    items.values().forEach(data::item);
    parties.values().forEach(data::party);
    sites.forEach(data::site);
    processes.forEach(data::process);
    borders.forEach(data::border);
    return data.build();
  }
}
