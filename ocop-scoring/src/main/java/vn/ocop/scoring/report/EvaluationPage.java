package vn.ocop.scoring.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;
import java.util.Map;
import java.util.Optional;

/**
 * What the template of one evaluation is filled with.
 *
 * @param language the page's language
 * @param say the words of the template
 * @param heading what the page is about
 * @param verdict the result
 * @param next what to do next
 * @param council how the members differ
 * @param sheet the evaluation sheet
 * @param proof checksums
 */
@JStache(path = "vn/ocop/scoring/report/evaluation.mustache", name = "EvaluationPageView")
@JStacheConfig(type = JStacheType.STACHE)
record EvaluationPage(
    String language,
    Map<String, String> say,
    Heading heading,
    Verdict verdict,
    Optional<NextView> next,
    Optional<CouncilView> council,
    SheetView sheet,
    Proof proof) {

  /**
   * What the page is about.
   *
   * @param title the product
   * @param lengthy whether its name is too long for a heading in large letters
   * @param id the caller's id
   * @param producer the producer
   * @param set the criteria set
   * @param citation where it is printed
   */
  record Heading(
      String title,
      boolean lengthy,
      String id,
      Optional<String> producer,
      String set,
      String citation) {}

  /**
   * What a result can be checked by.
   *
   * @param receipt the SHA-256 of the receipt
   * @param set the fingerprint of the criteria set
   */
  record Proof(String receipt, String set) {}
}
