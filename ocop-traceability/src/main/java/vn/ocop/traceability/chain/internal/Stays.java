package vn.ocop.traceability.chain.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Content;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.RunningContents;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EventType;

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

  private final RunningContents contents = new RunningContents();
  private final Map<TraceableObject, Thing<S>> things = new LinkedHashMap<>();
  private final Predicate<TraceableObject> followed;
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
    this.followed = followed;
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
    Thing<S> thing = thing(container);
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
    tell(things.get(object), any -> false);
  }

  /**
   * Tells what happened to a thing with its containers so far, except in the last event, which
   * names it by itself.
   *
   * @param object an object of the chain that was told of everything before
   * @param last the last event
   */
  public void tellAllBut(TraceableObject object, ChainEvent last) {
    tell(things.get(object), named -> named.isNamedBy(last));
  }

  /** Tells what happened to all things with their containers so far. */
  public void tellAll() {
    things.values().forEach(thing -> tell(thing, any -> false));
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
    List<Content> amounts = contents.of(stay.container.object, thing.object);
    for (S happening : news) {
      sink.take(thing.object, stay.container.object, amounts, happening);
      if (thing.isContainer()) {
        thing.happen(happening, join);
      }
    }
    wake(thing);
  }

  /**
   * Lets an event pack or unpack, after everything else that happens in it.
   *
   * @param event the next event of the chain; events that are no aggregations change nothing
   */
  public void pack(ChainEvent event) {
    if (!event.has(Role.CONTAINER) || event.event().getType() != EventType.AGGREGATION) {
      return;
    }
    Thing<S> container = thing(event.container().orElseThrow());
    Collection<TraceableObject> concerned = concerned(event, container);
    tell(container.object);
    concerned.forEach(this::tell);
    contents.apply(event);
    concerned.forEach(object -> update(thing(object), container));
  }

  private Collection<TraceableObject> concerned(ChainEvent event, Thing<S> container) {
    if (event.event().getAction().equals(Optional.of(Action.DELETE)) && !event.has(Role.UNPACKED)) {
      return List.copyOf(container.inside.keySet());
    }
    Set<TraceableObject> concerned = new LinkedHashSet<>();
    for (Movement movement : event.movements()) {
      boolean packed = movement.role() == Role.PACKED || movement.role() == Role.UNPACKED;
      TraceableObject object = movement.object();
      if (packed && (object.has(Role.CONTAINER) || followed.test(object))) {
        concerned.add(object);
      }
    }
    return concerned;
  }

  private void update(Thing<S> thing, Thing<S> container) {
    Stay<S> before = container.inside.get(thing.object);
    boolean isThere = contents.holds(container.object, thing.object);
    if (before != null && !isThere) {
      end(before);
    } else if (before == null && isThere && thing != container) {
      takeOut(container, thing);
      begin(thing, container);
    }
  }

  private void begin(Thing<S> thing, Thing<S> container) {
    Stay<S> stay = new Stay<>(thing, container);
    container.inside.put(thing.object, stay);
    container.quiet.add(stay);
    if (thing.isInOne()) {
      if (thing.only != null) {
        end(thing.only);
      }
      thing.only = stay;
    }
  }

  private void end(Stay<S> stay) {
    stay.over = true;
    stay.container.inside.remove(stay.thing.object);
    if (stay.thing.only == stay) {
      stay.thing.only = null;
    }
  }

  /** What a thing is put into does not lie in that thing any more. */
  private void takeOut(Thing<S> container, Thing<S> thing) {
    Thing<S> next = container;
    for (int depth = 0; depth < RunningContents.MOST_LEVELS && next.only != null; depth++) {
      Stay<S> stay = next.only;
      if (stay.container == thing) {
        tell(next.object);
        end(stay);
        return;
      }
      next = stay.container;
    }
  }

  private Thing<S> thing(TraceableObject object) {
    return things.computeIfAbsent(object, Thing::new);
  }
}
