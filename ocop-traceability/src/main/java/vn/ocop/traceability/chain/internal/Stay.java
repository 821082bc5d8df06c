package vn.ocop.traceability.chain.internal;

import java.util.List;

/** That a thing lies in a container, and how much of the container's way it knows of. */
final class Stay<S> {

  final Thing<S> thing;
  final Thing<S> container;

  /** Whether more may have happened to the container, or around it, than the thing knows of. */
  boolean waiting;

  boolean over;
  private int known;

  Stay(Thing<S> thing, Thing<S> container) {
    this.thing = thing;
    this.container = container;
    this.known = container.length();
  }

  /** What happened to the container that the thing did not know of; it does afterwards. */
  List<S> news() {
    List<S> news = container.since(known);
    known = container.length();
    return news;
  }
}
