package vn.ocop.examples.desk.dossiers;

import java.util.Optional;
import vn.ocop.core.place.Commune;
import vn.ocop.core.product.Product;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.scorecard.Scorecard;

/**
 * A product with the result of its sheet.
 *
 * @param product the product
 * @param commune its commune, where the list of communes has it
 * @param card the result, or what is wrong with the dossier
 */
public record ProductDossier(Product product, Optional<Commune> commune, Outcome<Scorecard> card) {}
