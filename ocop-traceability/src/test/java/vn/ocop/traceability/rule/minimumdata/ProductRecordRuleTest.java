package vn.ocop.traceability.rule.minimumdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.itemClass;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.observe;
import static vn.ocop.traceability.testing.TestEvents.pack;
import static vn.ocop.traceability.testing.TestEvents.party;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.shipping;
import static vn.ocop.traceability.testing.TestEvents.transform;
import static vn.ocop.traceability.testing.TestEvents.transformation;
import static vn.ocop.traceability.testing.TestEvents.unit;

import java.net.URI;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.masterdata.ImmutableTradeItem;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.MasterDataBuilder;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;
import vn.ocop.traceability.testing.TestEvents;

class ProductRecordRuleTest {

  private static final String GARDEN = place(1);
  private static final String MILL = place(2);
  private static final String MILLER = party(2);
  private static final QuantityElement LEAF = kg(lot(1, "A"), "5");
  private static final QuantityElement TEA = kg(lot(2, "B"), "1");

  private static List<RuleFinding> found(List<EpcisEvent> events, MasterData data) {
    return Checked.by(new ProductRecordRule(), Chain.of(events, data));
  }

  private static List<EpcisEvent> tea() {
    return List.of(
        commission(at("2026-03-31T08:00"), GARDEN, LEAF),
        transform(at("2026-04-01T08:00"), "commissioning", MILL, List.of(LEAF), List.of(TEA)),
        observe(at("2026-04-02T08:00"), "shipping", MILL, TEA));
  }

  private static MasterDataBuilder mill(Party party) {
    return MasterData.builder().site(Site.builder().id(MILL).operator(MILLER).build()).party(party);
  }

  private static Party miller() {
    return Party.builder().id(MILLER).name("HTX chè").address("Lạng Sơn").build();
  }

  /** What is asked for in any case, and nothing that is asked for "if any". */
  private static ImmutableTradeItem.Builder leastItem() {
    return TradeItem.builder()
        .id(itemClass(2))
        .name("Chè")
        .image(URI.create("https://example.org/che.jpg"))
        .addStandards("TCVN 7975:2008");
  }

  private static String missing(List<RuleFinding> findings) {
    assertThat(Sample.told(findings)).isEqualTo("PRODUCT_RECORD_INCOMPLETE VIOLATED");
    String text = findings.get(0).text(Locale.ENGLISH);
    return text.substring(text.indexOf("lacks: ") + 7);
  }

  @Test
  void all_that_is_asked_for_is_there() {
    assertThat(found(tea(), mill(miller()).item(leastItem().build()).build())).isEmpty();
  }

  @Test
  void what_is_asked_for_if_any_is_not_applicable_where_there_is_none() {
    TradeItem full = leastItem().brand("Mẫu Sơn").shelfLife(Period.ofMonths(24)).build();

    assertThat(notApplicable(leastItem().build())).isEqualTo(2);
    assertThat(notApplicable(leastItem().model("T-100").build())).isEqualTo(1);
    assertThat(notApplicable(full)).isZero();
  }

  private static long notApplicable(TradeItem item) {
    Chain chain = Chain.of(tea(), mill(miller()).item(item).build());
    return Checked.run(
            new ProductRecordRule(), List.of(chain), Profile.standard(), Optional.empty())
        .count("PRODUCT_RECORD_INCOMPLETE")
        .orElseThrow()
        .notApplicable();
  }

  @Test
  void each_item_that_is_not_there_is_named() {
    MasterData nothing =
        mill(Party.builder().id(MILLER).build())
            .item(TradeItem.builder().id(itemClass(2)).name(" ").build())
            .build();

    List<RuleFinding> findings = found(tea(), nothing);

    assertThat(missing(findings))
        .isEqualTo("product name; product image; maker's name; maker's address; standards applied");
    assertThat(findings.get(0).text(Locale.forLanguageTag("vi"))).contains("hình ảnh sản phẩm");
    assertThat(findings.get(0).figure("missing").orElseThrow().text().en()).isEqualTo("5");
    assertThat(findings.get(0).eventIds()).containsExactly(TestEvents.id(tea().get(1)));
  }

  @Test
  void every_stage_behind_the_product_names_its_place() {
    List<EpcisEvent> events = new ArrayList<>(tea());
    EpcisEvent nowhere =
        TestEvents.object(at("2026-03-31T08:00"), Action.ADD, "commissioning", GARDEN)
            .readPoint(Optional.empty())
            .businessLocation(Optional.empty())
            .addQuantities(LEAF)
            .build();
    events.set(0, nowhere);

    List<RuleFinding> findings = found(events, mill(miller()).item(leastItem().build()).build());

    assertThat(missing(findings)).isEqualTo("place trace code of each stage");
    assertThat(findings.get(0).eventIds()).startsWith(TestEvents.id(nowhere));
  }

  @Test
  void a_traceability_code_needs_a_lot_and_the_place_of_production() {
    QuantityElement loose = kg(itemClass(2), "1");
    List<EpcisEvent> withoutLot =
        List.of(
            transform(at("2026-04-01T08:00"), "commissioning", MILL, List.of(LEAF), List.of(loose)),
            observe(at("2026-04-02T08:00"), "shipping", MILL, loose));
    List<EpcisEvent> withoutPlace =
        List.of(
            transformation(at("2026-04-01T08:00"), "commissioning", MILL)
                .readPoint(Optional.empty())
                .businessLocation(Optional.empty())
                .addInputQuantities(LEAF)
                .addOutputQuantities(TEA)
                .build(),
            observe(at("2026-04-02T08:00"), "shipping", MILL, TEA));
    MasterData data = mill(miller()).item(leastItem().build()).build();

    assertThat(missing(found(withoutLot, data))).isEqualTo("traceability code of the product");
    assertThat(Sample.told(found(withoutPlace, data)))
        .isEqualTo("PRODUCT_RECORD_INCOMPLETE VIOLATED, PRODUCT_RECORD_INCOMPLETE UNDECIDED");
  }

  @Test
  void a_product_or_maker_without_master_data_is_undecided() {
    RuleFinding both = found(tea(), MasterData.none()).get(0);
    RuleFinding product = found(tea(), mill(miller()).build()).get(0);
    RuleFinding maker = found(tea(), MasterData.builder().item(leastItem().build()).build()).get(0);

    assertThat(Sample.told(List.of(both, product, maker))).doesNotContain("VIOLATED");
    assertThat(both.text(Locale.ENGLISH))
        .contains("nor of a maker")
        .endsWith("product name; product image; maker's name; maker's address; standards applied");
    assertThat(product.text(Locale.ENGLISH))
        .endsWith("not known: product name; product image; standards applied");
    assertThat(maker.text(Locale.ENGLISH)).endsWith("not known: maker's name; maker's address");
  }

  @Test
  void what_one_maker_lacks_counts_whatever_is_known_of_another() {
    List<EpcisEvent> events = new ArrayList<>(tea());
    QuantityElement other = kg(lot(2, "C"), "1");
    events.add(
        transform(at("2026-04-01T09:00"), "commissioning", GARDEN, List.of(), List.of(other)));
    events.add(observe(at("2026-04-02T09:00"), "shipping", GARDEN, other));
    Party noAddress = Party.builder().id(MILLER).name("HTX chè").build();

    List<RuleFinding> findings = found(events, mill(noAddress).item(leastItem().build()).build());

    assertThat(findings).hasSize(2);
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("lacks: maker's address");
    assertThat(findings.get(1).text(Locale.ENGLISH)).contains("not known: maker's name");
  }

  @Test
  void only_finished_products_are_looked_at() {
    EpcisEvent mixing =
        transform(
            at("2026-04-03T08:00"),
            "commissioning",
            MILL,
            List.of(TEA),
            List.of(kg(lot(3, "D"), "1")));
    List<EpcisEvent> used = new ArrayList<>(tea());
    used.add(mixing);

    assertThat(found(used, MasterData.none())).isEmpty();
    assertThat(found(tea().subList(0, 2), MasterData.none())).isEmpty();
  }

  @Test
  void goods_in_a_box_are_finished() {
    List<EpcisEvent> boxed = new ArrayList<>(tea().subList(0, 2));
    boxed.add(pack(at("2026-04-02T08:00"), MILL, unit(1), List.of(TEA)));

    assertThat(found(boxed, MasterData.none())).hasSize(1);
  }

  @Test
  void what_is_harvested_and_sold_as_it_is_is_finished() {
    EpcisEvent harvested = commission(at("2026-03-31T08:00"), GARDEN, LEAF);
    EpcisEvent sold = observe(at("2026-04-01T08:00"), "retail_selling", GARDEN, LEAF);
    EpcisEvent sent =
        shipping(at("2026-04-01T08:00"), GARDEN, MILL)
            .addDestinations(SourceOrDestination.of("owning_party", MILLER))
            .addQuantities(LEAF)
            .build();
    MasterData shop =
        MasterData.builder().party(Party.builder().id(MILLER).endCustomer(true).build()).build();

    assertThat(found(List.of(harvested, sold), MasterData.none())).hasSize(1);
    assertThat(found(List.of(harvested, sent), shop)).hasSize(1);
    assertThat(found(List.of(harvested, sent), MasterData.none())).isEmpty();
    assertThat(found(List.of(sold), MasterData.none())).isEmpty();
  }

  @Test
  void an_unknown_set_is_misuse() {
    Profile profile = Profile.standard().with("PRODUCT_RECORD_INCOMPLETE", "sets", "mars");

    assertThatThrownBy(() -> Checked.by(new ProductRecordRule(), Chain.of(tea()), profile))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mars");
  }
}
