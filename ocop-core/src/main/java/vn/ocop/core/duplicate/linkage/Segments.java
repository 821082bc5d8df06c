package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of an index, in segments each of which is at least twice as large as the next: what
 * comes is put into a new segment, and segments of like size are merged, so that a record is sorted
 * in again a logarithmic number of times only (Bentley and Saxe 1980).
 */
final class Segments<R> {

  private final LinkageScheme<R> scheme;
  private final List<Segment<R>> segments;

  private Segments(LinkageScheme<R> scheme, List<Segment<R>> segments) {
    this.scheme = scheme;
    this.segments = segments;
  }

  static <R> Segments<R> none(LinkageScheme<R> scheme) {
    return new Segments<>(scheme, List.of());
  }

  /** These records and more, whose identifiers are new and differ. */
  Segments<R> with(List<Prepared<R>> more) {
    List<Segment<R>> kept = new ArrayList<>(segments);
    List<Prepared<R>> merged = new ArrayList<>(more);
    while (!kept.isEmpty() && kept.get(kept.size() - 1).size() < 2 * merged.size()) {
      merged.addAll(kept.remove(kept.size() - 1).live());
    }
    if (!merged.isEmpty()) {
      kept.add(Segment.of(scheme, merged));
    }
    return new Segments<>(scheme, List.copyOf(kept));
  }

  Segments<R> without(String id) {
    List<Segment<R>> kept = new ArrayList<>();
    for (Segment<R> segment : segments) {
      int place = segment.find(id);
      Segment<R> fewer = place < 0 ? segment : segment.without(place);
      if (fewer != null) {
        kept.add(fewer);
      }
    }
    return new Segments<>(scheme, List.copyOf(kept));
  }

  @Nullable Prepared<R> find(String id) {
    for (Segment<R> segment : segments) {
      int place = segment.find(id);
      if (place >= 0) {
        return segment.record(place);
      }
    }
    return null;
  }

  int size() {
    return segments.stream().mapToInt(Segment::size).sum();
  }

  List<Segment<R>> all() {
    return segments;
  }

  /** All records in one segment from which nothing was removed. */
  Segment<R> whole() {
    if (segments.size() == 1 && segments.get(0).isWhole()) {
      return segments.get(0);
    }
    List<Prepared<R>> live = new ArrayList<>();
    segments.forEach(segment -> live.addAll(segment.live()));
    return Segment.of(scheme, live);
  }
}
