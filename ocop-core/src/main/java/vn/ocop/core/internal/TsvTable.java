package vn.ocop.core.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tab-separated resource file: comment lines that start with {@code #}, then one line with the
 * names of the columns, then the rows.
 *
 * <p>A comment of the form {@code # key: value}, its key in small letters and hyphens, is a
 * property of the file. A file with a fault is refused with its name, the line and the cause.
 */
public final class TsvTable {

  private static final Pattern PROPERTY = Pattern.compile("# ([a-z][a-z-]*): (.+)");

  private final String file;
  private final Map<String, String> properties;
  private final List<Row> rows;

  private TsvTable(String file, Map<String, String> properties, List<Row> rows) {
    this.file = file;
    this.properties = properties;
    this.rows = rows;
  }

  /**
   * One row.
   *
   * @param file the file it stands in
   * @param line its line, counted from 1
   * @param cells the cells by the names of their columns
   */
  public record Row(String file, int line, Map<String, String> cells) {

    /**
     * Keeps the components.
     *
     * @param file see the record
     * @param line see the record
     * @param cells see the record
     */
    public Row {}

    /**
     * A cell that may be empty.
     *
     * @param column the column's name
     * @return the text, possibly empty
     * @throws IllegalStateException if the file has no such column
     */
    public String optional(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw fault("has no column " + column);
      }
      return cell;
    }

    /**
     * A cell that must not be empty.
     *
     * @param column the column's name
     * @return the text
     * @throws IllegalStateException if the file has no such column or the cell is empty
     */
    public String required(String column) {
      String cell = optional(column);
      if (cell.isEmpty()) {
        throw fault("lacks " + column);
      }
      return cell;
    }

    /**
     * A cell that names a constant.
     *
     * @param column the column's name
     * @param type the enum
     * @param <E> the enum's type
     * @return the constant
     * @throws IllegalStateException if the cell names none
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      String name = required(column);
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(name)) {
          return constant;
        }
      }
      throw fault("names no " + type.getSimpleName() + " in " + column + ": " + name);
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
   * @return the table
   * @throws IllegalStateException if the file is absent or broken
   */
  public static TsvTable read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the library");
      }
      return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /**
   * Reads a table.
   *
   * @param file the name for messages
   * @param text the text
   * @return the table
   * @throws IOException if the text cannot be read
   * @throws IllegalStateException if the text is not such a table
   */
  public static TsvTable read(String file, Reader text) throws IOException {
    Map<String, String> properties = new LinkedHashMap<>();
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    BufferedReader lines = new BufferedReader(text);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("#")) {
        Matcher property = PROPERTY.matcher(line);
        if (property.matches()) {
          properties.put(property.group(1), property.group(2));
        }
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else {
        rows.add(row(file, number, columns, cells));
      }
    }
    return new TsvTable(file, properties, List.copyOf(rows));
  }

  private static Row row(String file, int line, List<String> columns, List<String> cells) {
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      byColumn.put(columns.get(i), cells.get(i));
    }
    Row row = new Row(file, line, byColumn);
    if (cells.size() != columns.size()) {
      throw row.fault("has " + cells.size() + " cells for " + columns.size() + " columns");
    }
    return row;
  }

  /**
   * A property of the file.
   *
   * @param key the key
   * @return the value
   * @throws IllegalStateException if the file does not state it
   */
  public String property(String key) {
    String value = properties.get(key);
    if (value == null) {
      throw new IllegalStateException(file + " does not state " + key);
    }
    return value;
  }

  /**
   * The rows.
   *
   * @return the rows in the order of the file
   */
  public List<Row> rows() {
    return rows;
  }
}
