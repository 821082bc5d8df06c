package vn.ocop.examples.desk;

/** The desk. */
public final class Desk {
  private Desk() {}

  /** Runs. */
  public static void main(String[] args) {
    System.out.println(args.length);
  }
}
