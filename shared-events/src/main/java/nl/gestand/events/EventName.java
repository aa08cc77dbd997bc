package nl.gestand.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an event is stored, such as {@code motion.adopted}; it never changes, whatever becomes of the
 * Java class. A changed shape gets the next revision and an upcaster from the one before.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    /** Lower case, subject and past participle joined by a dot, words by hyphens. */
    String value();

    /** Counts from 1. */
    int revision() default 1;

    /**
     * Whether the event may name people or holds text that someone wrote: the transparency log then shows a salted hash
     * of it, from which nobody can find out by trying what it says. It stays as it is once such events are stored.
     */
    boolean personal() default false;
}
