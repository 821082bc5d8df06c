package vn.ocop.traceability.gs1.element;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One row of a tab-separated resource of this package, with its place for error messages. */
record TableRow(String file, int line, List<String> cells) {

  /** All rows, without empty lines and lines that begin with a number sign. */
  static List<TableRow> read(String file) {
    InputStream stream = TableRow.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("resource " + file + " is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<TableRow> rows = new ArrayList<>();
      List<String> lines = reader.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (!line.isEmpty() && !line.startsWith("#")) {
          rows.add(new TableRow(file, i + 1, List.of(line.split("\t", -1))));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String cell(int index) {
    if (index >= cells.size()) {
      throw broken("has no column " + (index + 1));
    }
    return cells.get(index);
  }

  /** A cell whose lone hyphen means that nothing applies. */
  String optional(int index) {
    String cell = cell(index);
    return cell.equals("-") ? "" : cell;
  }

  IllegalStateException broken(String cause) {
    return new IllegalStateException(file + " line " + line + " " + cause);
  }
}
