package vn.ocop.examples.desk.io;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens what the command line names; {@code -} stands for standard input or output. */
public final class Streams {

  private static final String STANDARD = "-";

  private Streams() {}

  /**
   * Opens an input.
   *
   * @param name a file's name or {@code -}
   * @return its bytes; closing leaves standard input open
   * @throws IOException if the file is absent or cannot be read, with a message for a person
   */
  public static InputStream open(String name) throws IOException {
    if (name.equals(STANDARD)) {
      return new FilterInputStream(System.in) {
        @Override
        public void close() {}
      };
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new IOException(name + " is a folder");
    }
    try {
      return Files.newInputStream(path);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no file " + name, e);
    }
  }

  /**
   * Creates an output.
   *
   * @param name a file's name or {@code -}
   * @param input the input that the output must not be
   * @return where to write; closing leaves standard output open
   * @throws IOException if the file cannot be written or is the input, with a message for a person
   */
  public static OutputStream create(String name, String input) throws IOException {
    if (name.equals(STANDARD)) {
      return new FilterOutputStream(new BufferedOutputStream(System.out)) {
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
          flush();
        }
      };
    }
    Path path = Path.of(name);
    if (!input.equals(STANDARD)
        && Files.exists(path)
        && Files.exists(Path.of(input))
        && Files.isSameFile(path, Path.of(input))) {
      throw new IOException(name + " is the input; the output needs another name");
    }
    try {
      return new BufferedOutputStream(Files.newOutputStream(path));
    } catch (NoSuchFileException e) {
      throw new IOException("there is no folder for " + name, e);
    }
  }

  /**
   * How many bytes an input has.
   *
   * @param name a file's name or {@code -}
   * @return bytes, or -1 where that is not known
   * @throws IOException if the file cannot be asked
   */
  public static long size(String name) throws IOException {
    return name.equals(STANDARD) ? -1 : Files.size(Path.of(name));
  }
}
