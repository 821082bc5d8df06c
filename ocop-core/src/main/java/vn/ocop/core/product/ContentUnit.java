package vn.ocop.core.product;

import java.math.BigDecimal;
import vn.ocop.core.result.Bilingual;

/** The units in which net contents are declared (đơn vị của hàm lượng tịnh). */
public enum ContentUnit {
  /** Milligram. */
  MILLIGRAM("mg", Quantity.MASS, "0.001"),
  /** Gram. */
  GRAM("g", Quantity.MASS, "1"),
  /** Kilogram. */
  KILOGRAM("kg", Quantity.MASS, "1000"),
  /** Millilitre. */
  MILLILITRE("ml", Quantity.VOLUME, "1"),
  /** Centilitre. */
  CENTILITRE("cl", Quantity.VOLUME, "10"),
  /** Litre. */
  LITRE("l", Quantity.VOLUME, "1000"),
  /** Centimetre. */
  CENTIMETRE("cm", Quantity.LENGTH, "0.01"),
  /** Metre. */
  METRE("m", Quantity.LENGTH, "1"),
  /** Square metre. */
  SQUARE_METRE("m²", Quantity.AREA, "1"),
  /** Piece, plant, animal, ticket: whatever is counted. */
  PIECE("pcs", Quantity.COUNT, "1");

  /** What a unit measures. */
  public enum Quantity {
    /** Mass, in grams. */
    MASS,
    /** Volume, in millilitres. */
    VOLUME,
    /** Length, in metres. */
    LENGTH,
    /** Area, in square metres. */
    AREA,
    /** Number. */
    COUNT
  }

  private final String symbol;
  private final Quantity quantity;
  private final BigDecimal inBaseUnits;

  ContentUnit(String symbol, Quantity quantity, String inBaseUnits) {
    this.symbol = symbol;
    this.quantity = quantity;
    this.inBaseUnits = new BigDecimal(inBaseUnits);
  }

  /**
   * The symbol, for example {@code kg}.
   *
   * @return the symbol
   */
  public String symbol() {
    return symbol;
  }

  /**
   * What the unit measures.
   *
   * @return the quantity
   */
  public Quantity quantity() {
    return quantity;
  }

  /**
   * The unit in the base unit of its quantity: gram, millilitre, metre, square metre, one.
   *
   * @return the factor, exact
   */
  public BigDecimal inBaseUnits() {
    return inBaseUnits;
  }

  /**
   * The name of this constant in running text.
   *
   * @return the name in both languages
   */
  public Bilingual label() {
    return ProductLabels.of(this);
  }
}
