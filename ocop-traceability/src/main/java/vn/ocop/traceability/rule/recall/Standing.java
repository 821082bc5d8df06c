package vn.ocop.traceability.rule.recall;

import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.TraceableObject;

/**
 * A recall that an object is under.
 *
 * @param event the event that recalls
 * @param named what that event names: the object, or a container around it
 * @param container what held the object directly at that moment; the object itself where it is
 *     named
 * @param whole whether all of the object was recalled
 */
record Standing(
    ChainEvent event, TraceableObject named, TraceableObject container, boolean whole) {}
