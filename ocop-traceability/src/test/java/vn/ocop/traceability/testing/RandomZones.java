package vn.ocop.traceability.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.core.product.HeldCertificate;
import vn.ocop.core.product.StandardVocabulary;
import vn.ocop.traceability.masterdata.Border;
import vn.ocop.traceability.masterdata.Certification;
import vn.ocop.traceability.masterdata.ImmutableCertification;
import vn.ocop.traceability.masterdata.ImmutableZone;
import vn.ocop.traceability.masterdata.Planting;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.Season;
import vn.ocop.traceability.masterdata.Treatment;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.masterdata.ZoneShape;

/**
 * The land of random chains: two hectares a garden, side by side in Lạng Sơn, one in Cao Bằng. The
 * borders are coarse, which is all that is asked of them here.
 */
public final class RandomZones {

  /** The province of all gardens but one. */
  public static final ProvinceCode PROVINCE = ProvinceCode.of("20");

  /** The province of the distant garden. */
  public static final ProvinceCode DISTANT_PROVINCE = ProvinceCode.of("04");

  /** The commune of all gardens but one. */
  public static final CommuneCode COMMUNE = CommuneCode.of("06463");

  private static final CommuneCode DISTANT_COMMUNE = CommuneCode.of("01273");

  /** The sides of a square of two hectares at 22° north, in degrees. */
  private static final BigDecimal WIDTH = new BigDecimal("0.001368");

  private static final BigDecimal HEIGHT = new BigDecimal("0.001277");

  private RandomZones() {}

  static List<Border> borders() {
    return List.of(
        Border.ofCountry(country()),
        Border.ofProvince(PROVINCE, box("106", "21.2", "107.5", "22.3")),
        Border.ofProvince(DISTANT_PROVINCE, box("105.3", "22.3", "106.9", "23.1")));
  }

  /** A dozen corners of the mainland, and the boxes of Hoàng Sa and Trường Sa. */
  private static ZoneShape country() {
    ZoneShape mainland =
        ring(
            "102.1 22.5, 105.3 23.45, 108.1 21.6, 107 17.5, 109.6 13, 109.3 11.5, 106.8 8.15,"
                + " 104.5 8.15, 103.4 10.4, 107.3 12.5, 106.5 15.5, 103.9 19, 102.1 22.5");
    return new ZoneShape(
        List.of(),
        Stream.of(
                mainland, box("111", "15.6", "113.2", "17.2"), box("111.2", "6.4", "117.6", "12.1"))
            .flatMap(shape -> shape.polygons().stream())
            .toList());
  }

  private static ZoneShape box(String west, String south, String east, String north) {
    return ring(
        "%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s"
            .formatted(west, south, east, north));
  }

  /** A polygon by its corners: longitude and latitude, commas between them. */
  public static ZoneShape ring(String corners) {
    return ZoneShape.polygon(
        Stream.of(corners.split(", ", -1))
            .map(corner -> corner.split(" ", -1))
            .map(numbers -> Position.of(numbers[0], numbers[1]))
            .toList());
  }

  /** A zone that leaf comes from: every other one is drawn, the others are points. */
  static Zone zone(RandomChain chain, int number) {
    Position corner = corner(chain, "106.9" + (1 + number) + "0000");
    return garden(chain.zoneCode(number), chain.zone(number))
        .shape(number % 2 == 0 ? square(corner) : ZoneShape.point(corner))
        .holder(chain.partyOf(RandomChain.GROWERS))
        .addCertifications(
            vietGap(chain.certificate(number), 2026), vietGap(chain.oldCertificate(number), 2025))
        .addTreatments(new Treatment(RandomChain.SPRAYED, "tea", "abamectin", OptionalInt.of(10)))
        .build();
  }

  /** A garden without certificate, which is a point. */
  static Zone plainZone(RandomChain chain) {
    return garden(chain.plainZoneCode(), chain.plainZone())
        .shape(ZoneShape.point(corner(chain, "106.940000")))
        .build();
  }

  /** A certified garden of another province. */
  static Zone distantZone(RandomChain chain) {
    Position corner = new Position(new BigDecimal("106.250000"), latitude(chain, "22.600000"));
    return garden(chain.distantZoneCode(), chain.distantZone())
        .commune(DISTANT_COMMUNE)
        .province(DISTANT_PROVINCE)
        .shape(square(corner))
        .addCertifications(vietGap("https://vietgap.example.vn/" + chain.distantZoneCode(), 2026))
        .build();
  }

  /** A garden of the chain's product, of which a plant says the rest. */
  public static ImmutableZone.Builder garden(String code, String place) {
    return Zone.builder()
        .code(code)
        .addPlaces(place)
        .commune(COMMUNE)
        .province(PROVINCE)
        .hectares(new BigDecimal("2"))
        .addPlantings(
            Planting.builder()
                .crop("tea")
                .addProducts(TestEvents.itemClass(RandomChain.LEAF))
                .declaredYield(new BigDecimal("8000"))
                .yieldStandard(new BigDecimal("10000"))
                .addSeasons(Season.of("03-01", "11-30"))
                .build());
  }

  /** A square of two hectares, by its corner in the south-west. */
  public static ZoneShape square(Position corner) {
    Position opposite = new Position(corner.longitude().add(WIDTH), corner.latitude().add(HEIGHT));
    return ZoneShape.polygon(
        List.of(
            corner,
            new Position(opposite.longitude(), corner.latitude()),
            opposite,
            new Position(corner.longitude(), opposite.latitude()),
            corner));
  }

  /** The corner of a garden: the gardens of another chain lie in another row. */
  private static Position corner(RandomChain chain, String longitude) {
    return new Position(new BigDecimal(longitude), latitude(chain, "21.800000"));
  }

  private static BigDecimal latitude(RandomChain chain, String south) {
    return new BigDecimal(south).add(BigDecimal.valueOf(2L * chain.tag(), 3));
  }

  private static Certification vietGap(String uri, int year) {
    return certification("VIETGAP", uri, year);
  }

  /** A certificate for one year. */
  public static Certification certification(String standard, String uri, int year) {
    return ImmutableCertification.builder()
        .uri(uri)
        .certificate(
            new HeldCertificate(
                StandardVocabulary.standard().find(standard).orElseThrow(),
                uri,
                "VICAS",
                LocalDate.of(year, 1, 1),
                Optional.of(LocalDate.of(year, 12, 31))))
        .build();
  }
}
