package vn.ocop.scoring.facts;

import java.util.List;

/** What sales channels ask of a packed product; no criterion does. */
public final class ChannelFacts {

  /** Whether the pack carries a bar code (mã số mã vạch). */
  public static final Fact<Boolean> BARCODE = Fact.flag("barcode");

  /** Net content of the smallest pack, in grams or millilitres. */
  public static final Fact<Integer> SMALLEST_PACK_GRAMS = Fact.count("smallestPackGrams");

  /** Shelf life from the day of making, in days. */
  public static final Fact<Integer> SHELF_LIFE_DAYS = Fact.count("shelfLifeDays");

  /** Packs that can be made in a month. */
  public static final Fact<Integer> MONTHLY_PACKS = Fact.count("monthlyPacks");

  /** Whether the product keeps without cooling. */
  public static final Fact<Boolean> KEEPS_UNCOOLED = Fact.flag("keepsUncooled");

  /** Whether the product is sold in a closed pack. */
  public static final Fact<Boolean> PACKAGED = Fact.flag("packaged");

  /** Whether the product can be eaten from the pack. */
  public static final Fact<Boolean> READY_TO_EAT = Fact.flag("readyToEat");

  /** Whether there are photographs of the product for a shop page. */
  public static final Fact<Boolean> PRODUCT_PHOTOGRAPHS = Fact.flag("productPhotographs");

  /** Whether the producer issues electronic invoices (hóa đơn điện tử). */
  public static final Fact<Boolean> ELECTRONIC_INVOICES = Fact.flag("electronicInvoices");

  /** Test report on the safety indicators. */
  public static final Fact<Paper> SAFETY_TEST_REPORT = Fact.paper("safetyTestReport");

  static final List<Fact<?>> ALL =
      List.of(
          BARCODE,
          SMALLEST_PACK_GRAMS,
          SHELF_LIFE_DAYS,
          MONTHLY_PACKS,
          KEEPS_UNCOOLED,
          PACKAGED,
          READY_TO_EAT,
          PRODUCT_PHOTOGRAPHS,
          ELECTRONIC_INVOICES,
          SAFETY_TEST_REPORT);

  private ChannelFacts() {}
}
