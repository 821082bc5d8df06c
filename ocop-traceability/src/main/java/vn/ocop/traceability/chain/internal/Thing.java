package vn.ocop.traceability.chain.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;

/** Something that lies in containers, or holds things, or both. */
final class Thing<S> {

  final TraceableObject object;

  /** The stays of things in it, and those of them that know all. */
  final Map<TraceableObject, Stay<S>> inside;

  final List<Stay<S>> quiet;

  /** Its own stays that may not know all. */
  List<Stay<S>> waiting = new ArrayList<>(0);

  /** Where it is, if it can only be in one container at a time. */
  @Nullable Stay<S> only;

  /** How often something was put into it or what lies in it, or taken out. */
  int packings;

  private @Nullable Way<S> way;

  Thing(TraceableObject object) {
    this.object = object;
    this.inside = isContainer() ? new HashMap<>() : Map.of();
    this.quiet = isContainer() ? new ArrayList<>() : List.of();
  }

  /** Whether it is in one container at a time: all but lots, of which parts may be anywhere. */
  boolean isInOne() {
    return object.kind() == ObjectKind.ITEM || object.kind() == ObjectKind.UNIT || isContainer();
  }

  boolean isContainer() {
    return object.has(Role.CONTAINER);
  }

  void happen(S happening, BinaryOperator<S> join) {
    if (way == null) {
      way = new Way<>(join);
    }
    way.add(happening);
  }

  /** How much happened to it. */
  int length() {
    return way == null ? 0 : way.length();
  }

  /** What happened to it since its way had a length. */
  List<S> since(int length) {
    return way == null || way.length() == length ? List.of() : way.since(length);
  }
}
