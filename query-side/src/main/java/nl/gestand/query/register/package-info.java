/** Motions and commitments as they are shown. */
@NullMarked
package nl.gestand.query.register;

import org.jspecify.annotations.NullMarked;
