package vn.ocop.core.duplicate.linkage;

import vn.ocop.core.result.Bilingual;

/** Words of the engine itself. */
final class LinkageTexts {

  private static final Bilingual MISSING =
      new Bilingual("thiếu thông tin: không tính", "not stated: no evidence");

  private LinkageTexts() {}

  static Bilingual missing() {
    return MISSING;
  }
}
