package vn.ocop.benchmarks;

/** Stub. */
final class Stub {
  private Stub() {}
}
