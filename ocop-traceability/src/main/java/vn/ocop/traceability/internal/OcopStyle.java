package vn.ocop.traceability.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes this module's values.
 *
 * <p>Kept in the source only, and Immutables' own annotations kept out of what it writes: callers
 * compile against our class files without Immutables on their path, and with all warnings on.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(allowedClasspathAnnotations = {Override.class})
public @interface OcopStyle {}
