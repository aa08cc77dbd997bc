/** The annex of motions and commitments that a ministry sends along, or a committee discusses. */
@NullMarked
package nl.gestand.query.annex;

import org.jspecify.annotations.NullMarked;
