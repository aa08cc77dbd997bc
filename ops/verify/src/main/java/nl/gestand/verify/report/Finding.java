package nl.gestand.verify.report;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param part of the event or leaf, such as "payload"; null where it is not about a part
 * @param what in plain words, one or two sentences
 */
public record Finding(Kind kind, Where where, @Nullable String part, String what) {

    /** About the whole, and no place in it. */
    public Finding(Kind kind, String what) {
        this(kind, Where.NOWHERE, null, what);
    }

    public Finding(Kind kind, Where where, String what) {
        this(kind, where, null, what);
    }

    long leafOrLast() {
        Long leaf = where.leaf();
        return leaf == null ? Long.MAX_VALUE : leaf;
    }
}
