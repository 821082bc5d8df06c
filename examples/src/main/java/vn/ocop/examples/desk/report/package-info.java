/** The pages of the command {@code report}: a folder with one for each line, and an index. */
@NullMarked
package vn.ocop.examples.desk.report;

import org.jspecify.annotations.NullMarked;
