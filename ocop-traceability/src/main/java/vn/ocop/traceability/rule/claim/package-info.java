/**
 * Rules over claims on labels: the mass behind a claim, and the models of ISO 22095:2020 by which a
 * claim is carried along a chain (mô hình chuỗi hành trình sản phẩm). Each model has the rule that
 * its definition asks for:
 *
 * <ul>
 *   <li>identity preserved (giữ nguyên danh tính), 3.3.1: {@code IDENTITY_NOT_PRESERVED}, one
 *       source and no other;
 *   <li>segregated (tách biệt), 3.3.2: {@code SEGREGATION_BROKEN}, any sources that have the
 *       property and nothing else;
 *   <li>controlled blending (phối trộn có kiểm soát), 3.3.3: {@code CLAIM_NOT_SUPPORTED}, in every
 *       lot at least the share that the label claims. A good lot does not make up for a poor one,
 *       which is what parts this model from the next;
 *   <li>mass balance (cân bằng khối lượng), 3.3.4: {@code CREDITS_OVERDRAWN}, over a place and a
 *       period no more out than in, whatever is in a single lot.
 * </ul>
 *
 * <p>{@code CLAIM_NOT_SUPPORTED} holds for the first two models as well. Book and claim, 3.3.5, is
 * not among them: its claims travel without the goods, so that no chain of events can show them.
 */
@NullMarked
package vn.ocop.traceability.rule.claim;

import org.jspecify.annotations.NullMarked;
