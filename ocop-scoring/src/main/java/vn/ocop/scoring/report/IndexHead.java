package vn.ocop.scoring.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;
import java.util.Map;

/**
 * The beginning of an index.
 *
 * @param language the page's language
 * @param say the words of the template
 */
@JStache(path = "vn/ocop/scoring/report/index-head.mustache", name = "IndexHeadView")
@JStacheConfig(type = JStacheType.STACHE)
record IndexHead(String language, Map<String, String> say) {}
