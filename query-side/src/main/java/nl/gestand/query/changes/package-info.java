/** What changed in the register between two moments of recording. */
@NullMarked
package nl.gestand.query.changes;

import org.jspecify.annotations.NullMarked;
