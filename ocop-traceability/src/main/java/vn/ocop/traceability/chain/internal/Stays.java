package vn.ocop.traceability.chain.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Content;
import vn.ocop.traceability.chain.RunningContents;
import vn.ocop.traceability.chain.TraceableObject;

/**
 * Which things lie in which containers while the events of a chain go by, and what happens to the
 * containers meanwhile. What happens to one is kept with it once; a thing in it, at any depth, is
 * told when somebody asks for it, when it is taken out, or when more is put in. So ten thousand
 * pieces in a container that is moved ten thousand times take the time of both, not of each piece
 * at each movement.
 *
 * <p>A thing is where it was put last, though nobody took it out of where it was before; of a lot,
 * parts may lie in many containers. For one thread: it changes while events go by.
 *
 * @param <S> what happens to a container
 */
public final class Stays<S> {

  /**
   * Takes what happened to things with their containers.
   *
   * @param <S> what happens
   */
  public interface Sink<S> {
    /**
     * Takes what happened.
     *
     * @param thing what lay in a container
     * @param container the container that it lay in directly
     * @param amounts what of it lay there
     * @param happening what happened to the container meanwhile, once or often
     */
    void take(TraceableObject thing, TraceableObject container, List<Content> amounts, S happening);
  }

  private final Packing<S> packing;
  private final BinaryOperator<S> join;
  private final Sink<S> sink;
  private boolean complete = true;

  /**
   * Begins with nothing known.
   *
   * @param followed whether somebody wants to know what happens to a thing; containers are followed
   *     in any case
   * @param join makes one of two happenings that came one after the other
   * @param sink takes what happened to the things
   */
  public Stays(Predicate<TraceableObject> followed, BinaryOperator<S> join, Sink<S> sink) {
    this.packing = new Packing<>(followed);
    this.join = join;
    this.sink = sink;
  }

  /**
   * Whether everything was told.
   *
   * @return false once something asked for lay in more containers inside each other than {@link
   *     RunningContents#MOST_LEVELS}
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * Something happens to a container, and so to all that is in it.
   *
   * @param container an object of the chain; one that holds things at some time
   * @param happening what happens
   */
  public void happen(TraceableObject container, S happening) {
    Thing<S> thing = packing.thing(container);
    thing.happen(happening, join);
    wake(thing);
  }

  /** All that is in a container, at any depth, has something to be told of. */
  private void wake(Thing<S> container) {
    Deque<Thing<S>> open = new ArrayDeque<>(List.of(container));
    while (!open.isEmpty()) {
      Thing<S> next = open.remove();
      for (Stay<S> stay : next.quiet) {
        if (!stay.over) {
          stay.waiting = true;
          stay.thing.waiting.add(stay);
          if (!stay.thing.quiet.isEmpty()) {
            open.add(stay.thing);
          }
        }
      }
      next.quiet.clear();
    }
  }

  /**
   * Tells what happened to a thing with its containers so far.
   *
   * @param object an object of the chain
   */
  public void tell(TraceableObject object) {
    tell(packing.find(object), any -> false);
  }

  /**
   * Tells what happened to a thing with its containers so far, except in the last event, which
   * names it by itself.
   *
   * @param object an object of the chain that was told of everything before
   * @param last the last event
   */
  public void tellAllBut(TraceableObject object, ChainEvent last) {
    tell(packing.find(object), named -> named.isNamedBy(last));
  }

  /** Tells what happened to all things with their containers so far. */
  public void tellAll() {
    packing.things().forEach(this::tell);
  }

  private void tell(@Nullable Thing<S> thing, Predicate<TraceableObject> spared) {
    if (thing == null || thing.waiting.isEmpty()) {
      return;
    }
    for (int i = 0; i < thing.waiting.size(); i++) {
      tellOutermostFirst(thing.waiting.get(i).container, spared);
    }
    tellOne(thing, spared);
  }

  private void tellOutermostFirst(Thing<S> innermost, Predicate<TraceableObject> spared) {
    Deque<Thing<S>> path = new ArrayDeque<>();
    Thing<S> next = innermost;
    while (next.only != null && next.only.waiting) {
      if (path.size() == RunningContents.MOST_LEVELS - 1) {
        complete = false;
        break;
      }
      path.push(next);
      next = next.only.container;
    }
    path.forEach(container -> tellOne(container, spared));
  }

  private void tellOne(Thing<S> thing, Predicate<TraceableObject> spared) {
    List<Stay<S>> waiting = thing.waiting;
    thing.waiting = new ArrayList<>(0);
    boolean isSpared = spared.test(thing.object);
    for (Stay<S> stay : waiting) {
      stay.waiting = false;
      if (!stay.over) {
        List<S> news = stay.news();
        if (!isSpared && !news.isEmpty()) {
          tellNews(stay, news);
        }
        stay.container.quiet.add(stay);
      }
    }
  }

  private void tellNews(Stay<S> stay, List<S> news) {
    Thing<S> thing = stay.thing;
    List<Content> amounts = packing.amounts(stay);
    for (S happening : news) {
      sink.take(thing.object, stay.container.object, amounts, happening);
      if (thing.isContainer()) {
        thing.happen(happening, join);
      }
    }
    if (thing.isContainer()) {
      wake(thing);
    }
  }

  /**
   * Lets an event pack or unpack, after everything else that happens in it.
   *
   * @param event the next event of the chain; events that are no aggregations change nothing
   */
  public void pack(ChainEvent event) {
    if (Packing.isPacking(event)) {
      Thing<S> container = packing.thing(event.container().orElseThrow());
      List<Thing<S>> packed = packing.packed(event, container);
      tell(container);
      packed.forEach(this::tell);
      packing.apply(event, container, packed, this::tell);
    }
  }

  private void tell(Thing<S> thing) {
    tell(thing, any -> false);
  }

  /**
   * How often something was put into a container, or into what lay in it, or taken out.
   *
   * @param container an object of the chain
   * @return a number that stays the same while the content does
   */
  public int packings(TraceableObject container) {
    Thing<S> thing = packing.find(container);
    return thing == null ? 0 : thing.packings;
  }
}
