package vn.ocop.scoring.criteria;

import vn.ocop.scoring.internal.text.Sha256;

/**
 * The fingerprint of what decides stars in a criteria set, independent of how its file is written.
 */
final class Checksum {

  private Checksum() {}

  static String of(CriteriaSet set) {
    StringBuilder text = new StringBuilder();
    text.append(set.decision().number()).append('\n').append(set.number()).append('\n');
    set.decision()
        .bands()
        .forEach(b -> text.append(b.star().rank()).append('=').append(b.from()).append('\n'));
    for (Criterion criterion : set.criteria()) {
      text.append(criterion.code()).append('\t').append(criterion.part()).append('\t');
      text.append(criterion.notation())
          .append('\t')
          .append(criterion.appliesWith().orElse(""))
          .append('\n');
    }
    set.endingNotes()
        .forEach(
            (code, place) ->
                text.append(code)
                    .append('\t')
                    .append(place.note().kind())
                    .append('\t')
                    .append(place.criterion().orElse(""))
                    .append('\n'));
    return Sha256.of(text.toString());
  }
}
