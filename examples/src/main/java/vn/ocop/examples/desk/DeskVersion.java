package vn.ocop.examples.desk;

import picocli.CommandLine.IVersionProvider;

/** Tells the version from the jar's manifest. */
public final class DeskVersion implements IVersionProvider {

  /** Made by the command line. */
  public DeskVersion() {}

  @Override
  public String[] getVersion() {
    String version = DeskVersion.class.getPackage().getImplementationVersion();
    return new String[] {"ocop-desk " + (version == null ? "(not packaged)" : version)};
  }
}
