package vn.ocop.scoring.criteria;

import java.io.IOException;
import java.io.InputStream;

/** Where criteria files come from: the library's own resources, a folder, a database. */
@FunctionalInterface
public interface CriteriaSource {

  /**
   * Opens a file.
   *
   * @param name the file's name with its folder, for example {@code decision-26-2026/set-11.json}
   * @return its bytes in UTF-8; the reader closes the stream
   * @throws IOException if the file does not exist or cannot be opened
   */
  InputStream open(String name) throws IOException;
}
