/** Facts of reference, each with its source: ministries, committees, recesses. Gaps in the sources stay empty. */
@NullMarked
package nl.gestand.events.reference;

import org.jspecify.annotations.NullMarked;
