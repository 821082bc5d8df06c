package vn.ocop.scoring.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;
import java.util.List;
import java.util.Optional;

/**
 * The overview and the end of an index.
 *
 * @param summary the overview's name
 * @param tiles the counts
 */
@JStache(path = "vn/ocop/scoring/report/index-foot.mustache", name = "IndexFootView")
@JStacheConfig(type = JStacheType.STACHE)
record IndexFoot(String summary, List<Tile> tiles) {

  /**
   * One count.
   *
   * @param count how many
   * @param name of what
   * @param glyphs the rank as stars, where a rank is counted
   */
  record Tile(int count, String name, Optional<String> glyphs) {}
}
