package vn.ocop.traceability.supply.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.internal.Fraction;

/**
 * A network whose arcs change what flows through them: of 9 kg of fresh leaf that enter, 2 kg of
 * tea leave. Capacities and flows are counted where they enter an arc.
 *
 * <p>The greatest flow is found exactly, by the primal-dual method of Truemper (On max flows with
 * gains and pure min-cost flows, SIAM Journal on Applied Mathematics 32, 1977): the paths of the
 * greatest gain carry first, and among paths of one gain the problem is a plain greatest flow
 * ({@link TightFlow}). The arcs must form no circle whose gain is above 1, which is so where no
 * circle exists.
 *
 * <p>Several sinks may be served one after the other; what an earlier one has received stays,
 * though it may come by other ways. Not for use by several threads at once.
 */
public final class GainNetwork {

  private final List<List<Integer>> leaving = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final List<Fraction> gains = new ArrayList<>();
  private final List<@Nullable Fraction> rooms = new ArrayList<>();

  /** A network without nodes. */
  public GainNetwork() {}

  /**
   * Adds a node.
   *
   * @return its number, from 0
   */
  public int addNode() {
    leaving.add(new ArrayList<>());
    return leaving.size() - 1;
  }

  /**
   * Adds an arc that carries any amount.
   *
   * @param from the node it leaves
   * @param to the node it enters
   * @param gain how much leaves for each that enters, above 0
   * @return its number
   */
  public int addArc(int from, int to, Fraction gain) {
    return addBoth(from, to, null, gain);
  }

  /**
   * Adds an arc with a limit.
   *
   * @param from the node it leaves
   * @param to the node it enters
   * @param gain how much leaves for each that enters, above 0
   * @param capacity the most that may enter it, not below 0
   * @return its number
   */
  public int addArc(int from, int to, Fraction gain, Fraction capacity) {
    if (capacity.signum() < 0) {
      throw new IllegalArgumentException("capacity is below 0: " + capacity);
    }
    return addBoth(from, to, capacity, gain);
  }

  private int addBoth(int from, int to, @Nullable Fraction capacity, Fraction gain) {
    if (gain.signum() <= 0) {
      throw new IllegalArgumentException("gain is " + gain + ", not above 0");
    }
    int arc = addHalf(from, to, capacity, gain);
    addHalf(to, from, Fraction.ZERO, Fraction.ONE.over(gain));
    return arc;
  }

  private int addHalf(int from, int to, @Nullable Fraction room, Fraction gain) {
    leaving.get(from).add(heads.size());
    heads.add(to);
    gains.add(gain);
    rooms.add(room);
    return heads.size() - 1;
  }

  /**
   * Sends as much as possible from a source into a sink, on top of what flows already.
   *
   * @param source where flow begins
   * @param sink where it ends
   * @return how much more arrives
   * @throws IllegalArgumentException if nothing limits the flow
   */
  public Fraction maximise(int source, int sink) {
    Fraction total = Fraction.ZERO;
    @Nullable Fraction[] labels = bestGains(sink);
    while (labels[source] != null) {
      total = total.plus(new TightFlow(this, labels, source, sink).send());
      labels = bestGains(sink);
    }
    return total;
  }

  /** For each node, how much arrives at the sink by the best open way for each that leaves it. */
  private @Nullable Fraction[] bestGains(int sink) {
    @Nullable Fraction[] best = new Fraction[leaving.size()];
    boolean[] waiting = new boolean[leaving.size()];
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    best[sink] = Fraction.ONE;
    queue.add(sink);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      waiting[node] = false;
      for (int back : leaving.get(node)) {
        int arc = back ^ 1;
        int tail = heads.get(back);
        Fraction label = best[node];
        if (label == null || !open(arc)) {
          continue;
        }
        Fraction gain = gains.get(arc).times(label);
        Fraction known = best[tail];
        if (known == null || gain.compareTo(known) > 0) {
          best[tail] = gain;
          if (!waiting[tail]) {
            waiting[tail] = true;
            queue.add(tail);
          }
        }
      }
    }
    return best;
  }

  /**
   * Whether more can enter an arc or, for the backward half of one, flow can be taken back.
   *
   * @param arc the arc's number
   * @return true if it has room
   */
  public boolean open(int arc) {
    Fraction room = rooms.get(arc);
    return room == null || room.signum() > 0;
  }

  /** What more can enter an arc; null for no limit. */
  @Nullable Fraction room(int arc) {
    return rooms.get(arc);
  }

  /**
   * The node that an arc enters.
   *
   * @param arc the arc's number
   * @return the node
   */
  public int head(int arc) {
    return heads.get(arc);
  }

  Fraction gain(int arc) {
    return gains.get(arc);
  }

  List<Integer> leaving(int node) {
    return leaving.get(node);
  }

  int nodes() {
    return leaving.size();
  }

  /**
   * How many halves of arcs there are: even ones lead forward, each odd one takes the even back.
   */
  int halves() {
    return heads.size();
  }

  /** Lets an amount enter an arc. */
  void push(int arc, Fraction amount) {
    Fraction room = rooms.get(arc);
    if (room != null) {
      rooms.set(arc, room.minus(amount));
    }
    Fraction back = rooms.get(arc ^ 1);
    if (back != null) {
      rooms.set(arc ^ 1, back.plus(amount.times(gains.get(arc))));
    }
  }

  /**
   * What flows through an arc.
   *
   * @param arc the arc's number
   * @return the amount where it enters
   */
  public Fraction flow(int arc) {
    Fraction arrived = rooms.get(arc ^ 1);
    return arrived == null ? Fraction.ZERO : arrived.over(gains.get(arc));
  }

  /**
   * The node that an arc leaves.
   *
   * @param arc the arc's number
   * @return the node
   */
  public int tail(int arc) {
    return heads.get(arc ^ 1);
  }

  /**
   * A copy that changes apart from this network.
   *
   * @return a network with the same nodes, arcs and flows
   */
  public GainNetwork copy() {
    GainNetwork copy = new GainNetwork();
    leaving.forEach(arcs -> copy.leaving.add(new ArrayList<>(arcs)));
    copy.heads.addAll(heads);
    copy.gains.addAll(gains);
    copy.rooms.addAll(rooms);
    return copy;
  }

  static int[] filled(int length, int value) {
    int[] numbers = new int[length];
    Arrays.fill(numbers, value);
    return numbers;
  }
}
