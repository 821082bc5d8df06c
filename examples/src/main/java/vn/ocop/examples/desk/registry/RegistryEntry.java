package vn.ocop.examples.desk.registry;

import java.util.List;
import java.util.Optional;
import vn.ocop.core.programme.ProgrammeProduct;
import vn.ocop.core.result.Finding;

/**
 * One line of a registry as read.
 *
 * @param line the line's number
 * @param id the product's id, where it could be read
 * @param name the product's name, where it could be read
 * @param product the product; empty where something is wrong with the line
 * @param faults what is wrong
 * @param warnings what should be looked at
 */
public record RegistryEntry(
    long line,
    Optional<String> id,
    Optional<String> name,
    Optional<ProgrammeProduct> product,
    List<Finding> faults,
    List<Finding> warnings) {}
