package vn.ocop.scoring.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;
import java.util.List;
import java.util.Optional;

/**
 * One row of an index.
 *
 * @param line the line of the input
 * @param link the page, if there is one
 * @param title the product
 * @param producer the producer
 * @param set decision and criteria set
 * @param points the total
 * @param rank the rank in words, or what the line is instead
 * @param glyphs the rank as stars
 * @param bad whether it could not be evaluated
 * @param why what is wrong with it
 */
@JStache(path = "vn/ocop/scoring/report/index-row.mustache", name = "IndexRowView")
@JStacheConfig(type = JStacheType.STACHE)
record IndexRow(
    long line,
    Optional<String> link,
    String title,
    Optional<String> producer,
    String set,
    String points,
    String rank,
    Optional<String> glyphs,
    boolean bad,
    List<String> why) {}
