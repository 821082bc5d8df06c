package vn.ocop.core.duplicate.linkage.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the public lists: separated values, quoted where a value holds the separator. */
final class CsvTable {

  private final String text;
  private final char separator;
  private int position;

  private CsvTable(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** The rows by the names in the first line, values without the spaces around them. */
  static List<Map<String, String>> rows(String text, char separator) {
    CsvTable table = new CsvTable(text, separator);
    List<String> names = table.row();
    List<Map<String, String>> rows = new ArrayList<>();
    while (table.position < text.length()) {
      List<String> cells = table.row();
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
        row.put(names.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    boolean more = true;
    while (more) {
      cells.add(cell().strip());
      more = position < text.length() && text.charAt(position) == separator;
      position++;
    }
    return cells;
  }

  private String cell() {
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (!quoted && (c == separator || c == '\n')) {
        break;
      }
      if (separator == ',' && c == '"') {
        quoted = !quoted;
      } else if (c != '\r') {
        cell.append(c);
      }
      position++;
    }
    return cell.toString();
  }
}
