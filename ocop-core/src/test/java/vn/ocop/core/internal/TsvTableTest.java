package vn.ocop.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TsvTableTest {

  private enum Colour {
    RED
  }

  private static TsvTable read(String text) throws IOException {
    return TsvTable.read("t.tsv", new StringReader(text));
  }

  @Test
  void reads_rows_by_column_with_their_lines() throws IOException {
    TsvTable table = read("# head\na\tb\n1\t2\n# between\n3\t\n");
    assertThat(table.rows()).extracting(TsvTable.Row::line).containsExactly(3, 5);
    assertThat(table.rows().get(0).required("b")).isEqualTo("2");
    assertThat(table.rows().get(1).optional("b")).isEmpty();
  }

  @Test
  void reads_properties_from_the_comments_and_no_other_comment() throws IOException {
    TsvTable table = read("# as-of: 2026-07-25\n# Codes: none\na\n");
    assertThat(table.property("as-of")).isEqualTo("2026-07-25");
    assertThatIllegalStateException()
        .isThrownBy(() -> table.property("codes"))
        .withMessage("t.tsv does not state codes");
  }

  @Test
  void names_file_line_and_cause_of_a_short_or_long_row() {
    assertThatIllegalStateException()
        .isThrownBy(() -> read("a\tb\n1\n"))
        .withMessage("t.tsv, line 2 has 1 cells for 2 columns");
    assertThatIllegalStateException()
        .isThrownBy(() -> read("a\n1\t2\n"))
        .withMessage("t.tsv, line 2 has 2 cells for 1 columns");
  }

  @Test
  void refuses_an_empty_cell_that_is_required_and_a_column_that_is_absent() throws IOException {
    TsvTable.Row row = read("a\tb\n1\t\n").rows().get(0);
    assertThatIllegalStateException()
        .isThrownBy(() -> row.required("b"))
        .withMessage("t.tsv, line 2 lacks b");
    assertThatIllegalStateException()
        .isThrownBy(() -> row.optional("c"))
        .withMessage("t.tsv, line 2 has no column c");
  }

  @Test
  void reads_a_constant_and_refuses_any_other_word() throws IOException {
    TsvTable table = read("a\nRED\nred\n");
    assertThat(table.rows().get(0).constant("a", Colour.class)).isEqualTo(Colour.RED);
    assertThatIllegalStateException()
        .isThrownBy(() -> table.rows().get(1).constant("a", Colour.class))
        .withMessage("t.tsv, line 3 names no Colour in a: " + "RED".toLowerCase(Locale.ROOT));
  }

  @Test
  void refuses_a_resource_that_is_absent() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TsvTable.read(TsvTableTest.class, "none.tsv"))
        .withMessage("none.tsv is missing from the library");
  }
}
