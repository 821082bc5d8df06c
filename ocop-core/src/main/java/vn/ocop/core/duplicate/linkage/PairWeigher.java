package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Weighs pairs field by field; those that cannot be listed any more are given up early. */
final class PairWeigher<R> {

  private static final int ALONE = -1;

  private final List<FieldWeights<R, ?>> fields;

  /** The fields' places in the order in which they are compared: joint ones last. */
  private final int[] order;

  /** By field: the most that it can weigh, and the number of its joint, or {@link #ALONE}. */
  private final int[] most;

  private final int[] joint;
  private final int joints;

  PairWeigher(List<FieldWeights<R, ?>> fields) {
    this.fields = List.copyOf(fields);
    this.most = fields.stream().mapToInt(FieldWeights::most).toArray();
    List<Class<?>> types = new ArrayList<>();
    this.joint = fields.stream().mapToInt(field -> number(field.joint(), types)).toArray();
    this.joints = types.size();
    this.order =
        IntStream.concat(
                IntStream.range(0, most.length).filter(field -> joint[field] == ALONE),
                IntStream.range(0, most.length).filter(field -> joint[field] != ALONE))
            .toArray();
  }

  private static int number(@Nullable Class<?> type, List<Class<?>> types) {
    if (type == null) {
      return ALONE;
    }
    if (!types.contains(type)) {
      types.add(type);
    }
    return types.indexOf(type);
  }

  List<FieldWeights<R, ?>> fields() {
    return fields;
  }

  /** The level of each field. */
  void levels(Prepared<R> a, Prepared<R> b, byte[] levels) {
    weigh(a, b, levels, Integer.MIN_VALUE);
  }

  /**
   * The weight in hundredths of a bit, or anything below the floor where the floor cannot be
   * reached; then not all levels are told.
   */
  int weigh(Prepared<R> a, Prepared<R> b, byte[] levels, int floor) {
    @Nullable Object[] pairs = new @Nullable Object[joints];
    int within = within(a, b);
    int sum = 0;
    for (int i : order) {
      Object left = a.value(i);
      Object right = b.value(i);
      if (left == null || right == null) {
        levels[i] = FieldWeights.MISSING;
        continue;
      }
      if (joint[i] != ALONE && pairs[joint[i]] == null && sum + ofJoints(a, b) < floor) {
        return floor - 1;
      }
      FieldWeights<R, ?> field = fields.get(i);
      int level = field.level(left, right, pair(i, left, right, pairs));
      levels[i] = (byte) level;
      sum += field.weigh(left, right, level);
      within -= most[i];
      if (sum + within < floor) {
        return sum + within;
      }
    }
    return sum;
  }

  /** What the fields that both records fill could weigh at most. */
  private int within(Prepared<R> a, Prepared<R> b) {
    int within = 0;
    for (int i = 0; i < most.length; i++) {
      if (a.value(i) != null && b.value(i) != null) {
        within += most[i];
      }
    }
    return within;
  }

  /** What the joint fields could weigh at most, before any of their pairs is laid side by side. */
  private int ofJoints(Prepared<R> a, Prepared<R> b) {
    int most = 0;
    for (int i = 0; i < joint.length; i++) {
      Object left = a.value(i);
      Object right = b.value(i);
      if (joint[i] != ALONE && left != null && right != null) {
        most += fields.get(i).most(left, right);
      }
    }
    return most;
  }

  private @Nullable Object pair(int field, Object left, Object right, @Nullable Object[] pairs) {
    if (joint[field] == ALONE) {
      return null;
    }
    Object pair = pairs[joint[field]];
    if (pair == null) {
      pair = fields.get(field).join(left, right);
      pairs[joint[field]] = pair;
    }
    return pair;
  }

  List<Evidence> evidence(Prepared<R> a, Prepared<R> b, byte[] levels) {
    @Nullable Object[] pairs = new @Nullable Object[joints];
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < most.length; i++) {
      Object left = a.value(i);
      Object right = b.value(i);
      evidence.add(
          left == null || right == null
              ? fields.get(i).missing()
              : fields.get(i).evidence(left, right, levels[i], pair(i, left, right, pairs)));
    }
    return List.copyOf(evidence);
  }
}
