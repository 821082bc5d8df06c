package vn.ocop.traceability.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tab-separated data files of this module; lines that start with {@code #} are comments.
 */
public final class DataFile {

  private DataFile() {}

  /**
   * One row.
   *
   * @param file the file it stands in
   * @param line its line, counted from 1
   * @param cells its cells
   */
  public record Row(String file, int line, List<String> cells) {

    /**
     * Keeps the components.
     *
     * @param file see the record
     * @param line see the record
     * @param cells see the record
     */
    public Row {}

    /**
     * A cell that must not be blank.
     *
     * @param column the column, counted from 0
     * @return the text
     * @throws IllegalStateException if there is none
     */
    public String required(int column) {
      String cell = column < cells.size() ? cells.get(column) : "";
      if (cell.isBlank()) {
        throw fault("lacks column " + (column + 1));
      }
      return cell;
    }

    /**
     * A cell that may be empty or absent.
     *
     * @param column the column, counted from 0
     * @return the text, possibly empty
     */
    public String optional(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /**
     * The refusal of this row.
     *
     * @param cause what is wrong with it
     * @return an exception that names file, line and cause
     */
    public IllegalStateException fault(String cause) {
      return new IllegalStateException(file + ", line " + line + " " + cause);
    }
  }

  /**
   * Reads a resource.
   *
   * @param owner a class of the package that holds the resource
   * @param name the file's name
   * @return the rows without comments and empty lines
   * @throws IllegalStateException if the file is absent
   */
  public static List<Row> rows(Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing from the library");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<Row> rows = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(name, number, List.of(line.split("\t", -1))));
        }
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
