package vn.ocop.traceability.rule.integrity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.hash.EventHash;

/**
 * One hash over many events: the root of a Merkle tree over their event hashes (RFC 9162, section
 * 2.1, with SHA-256).
 *
 * <p>Whoever keeps the root sees later whether an event was removed, added or changed. The hashes
 * are sorted first, so that the order of the events plays no part; an event that came in twice
 * counts twice.
 *
 * @param hexadecimal 64 hexadecimal digits in small letters
 */
public record MerkleRoot(String hexadecimal) {

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  /**
   * Refuses anything but 64 hexadecimal digits.
   *
   * @param hexadecimal see the record
   */
  public MerkleRoot {
    if (!hexadecimal.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("hexadecimal is " + hexadecimal);
    }
  }

  /**
   * The root of some events.
   *
   * @param events the events in any order
   * @return the root; that of no events is the hash of nothing
   */
  public static MerkleRoot of(Collection<? extends EpcisEvent> events) {
    MessageDigest sha256 = sha256();
    List<byte[]> level = new ArrayList<>(events.size());
    events.stream()
        .map(EventHash::of)
        .sorted()
        .forEach(hash -> level.add(leaf(sha256, hash.getBytes(StandardCharsets.UTF_8))));
    List<byte[]> nodes = level;
    while (nodes.size() > 1) {
      nodes = parents(sha256, nodes);
    }
    byte[] root = nodes.isEmpty() ? sha256.digest() : nodes.get(0);
    return new MerkleRoot(HexFormat.of().formatHex(root));
  }

  private static List<byte[]> parents(MessageDigest sha256, List<byte[]> nodes) {
    List<byte[]> parents = new ArrayList<>((nodes.size() + 1) / 2);
    for (int i = 0; i + 1 < nodes.size(); i += 2) {
      sha256.update(NODE);
      sha256.update(nodes.get(i));
      parents.add(sha256.digest(nodes.get(i + 1)));
    }
    if (nodes.size() % 2 == 1) {
      parents.add(nodes.get(nodes.size() - 1));
    }
    return parents;
  }

  private static byte[] leaf(MessageDigest sha256, byte[] hash) {
    sha256.update(LEAF);
    return sha256.digest(hash);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
